import type { Locator, Page } from '@playwright/test';
import { seriousFindings } from './accessibility';
import { expect, mapGivenUp, shownDate, test } from './journey';
import { testInSharedPage } from './shared-page';
import { sideInWords } from './told-sides';
import { dayPattern, estimateOf, lastDay } from '../built-data';

const english = { open: 'Share and cite', copy: 'Copy this finding' };
const ukrainian = { open: 'Поділитися й цитувати', copy: 'Скопіювати цей висновок' };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function openPanel(page: Page, name: string) {
	await page.getByRole('button', { name }).click();
	const dialog = page.getByRole('dialog', { name });
	await expect(dialog).toBeVisible();
	return dialog;
}

/** What became of what was to be copied. */
const told = (dialog: Locator) => dialog.locator('form').getByRole('status');

/** Intl separates with several kinds of space; a reader sees a space. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
/** A share with its interval, as part of a regular expression, e.g. `64% (55–70%)` or `>99% (64 – >99%)`. */
const drawnShare = String.raw`[<>]?\d+% \([<>\d]+ ?– ?[<>\d]+%\)`;
/** The bounds of a share come after it: they are drawn in a worker. */
const intervals = { en: 'Ranges are 90% intervals', uk: 'Діапазони — це 90-відсоткові інтервали' };
const clipboard = async (page: Page) =>
	plain(await page.evaluate(() => navigator.clipboard.readText()));

test('a finding is copied with number, bounds, place, date, choice, version and a link that opens the same', async ({
	context,
	page
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/?commodity=lithium&date=2025-09-30');
	await shownDate(page, '2025-09-30');
	const dialog = await openPanel(page, english.open);
	await expect(dialog.locator('[data-finding]')).toContainText(intervals.en);
	await dialog.getByRole('button', { name: english.copy }).click();
	await expect(told(dialog)).toHaveText('Finding copied');
	const copied = await clipboard(page);
	const { behind, all } = estimateOf('lithium', '2025-09-30').main;
	expect(copied).toMatch(
		new RegExp(
			String.raw`^On 30 September 2025, this much of each resource in Ukraine lay behind the front line: lithium ${drawnShare}, ${behind} of ${all} deposits behind the line.*\. Evidence [A-D]: \w+ for lithium \(.+\)\. .*Resources chosen: lithium\. ${intervals.en}\. Source: Behind the Line, data version \d{4}-\d{2}-\d{2}-[0-9a-f]{8}, http:\S+\?commodity=lithium&date=2025-09-30&prices=2021-2025$`
		)
	);
	await dialog.getByRole('button', { name: 'Copy link to this view' }).click();
	await expect(told(dialog)).toHaveText('Link copied');
	const link = await clipboard(page);
	expect(copied.endsWith(link)).toBe(true);
	await dialog.getByRole('button', { name: 'Copy BibTeX' }).click();
	await expect(told(dialog)).toHaveText('Citation copied');
	expect(await clipboard(page)).toMatch(
		/^@misc\{behind-the-line-[\s\S]*version = \{\d{4}[\s\S]*ODbL 1\.0/
	);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: english.open })).toBeFocused();
	await page.goto(link);
	await shownDate(page, '2025-09-30');
	const [share] = new RegExp(drawnShare).exec(copied)!;
	await expect(page.locator('tr[data-commodity="lithium"] .value')).toHaveText(share);
});

testInSharedPage(
	'with a deposit open the finding is of that deposit, and its link opens it',
	async ({ page }) => {
		await page.goto('/?deposit=salt-artemivske');
		await shownDate(page, lastDay);
		const card = page.locator('article[data-deposit="salt-artemivske"]');
		await expect(card).toBeVisible();
		const name = await card.getByRole('heading', { level: 2 }).innerText();
		const dialog = await openPanel(page, english.open);
		const finding = plain(await dialog.locator('[data-finding]').innerText());
		expect(finding).toContain(`${plain(name).split('\n')[0]} (`);
		const side = sideInWords('salt-artemivske', lastDay).toLowerCase();
		expect(finding).toMatch(
			new RegExp(
				String.raw`\(.*rock salt.*; Donetsk Oblast\) on ${dayPattern(lastDay)}: ${side}; [\d.]+ km .*± [\d.]+ km; rests on: .+\. Published, weighted by category: rock salt .*version \S+, http:\S+\?deposit=salt-artemivske&date=${lastDay}&prices=2021-2025$`
			)
		);
		expect(finding, 'beside the side of a point it would read as doubt').not.toContain(
			'robability'
		);
		expect(finding).not.toContain('coal');
	}
);

for (const [path, title, finding] of [
	[
		'/deposit/li-shevchenkivske/',
		'Shevchenkivske',
		new RegExp(String.raw` \(lithium.*; Donetsk Oblast\) on ${dayPattern(lastDay)}: `)
	],
	[
		'/commodity/coal/',
		'Coal',
		new RegExp(
			String.raw`in Ukraine lies behind the front line: coal ${drawnShare}, \d+ of \d+ deposits behind the line`
		)
	],
	['/oblast/donetsk/', 'Donetsk Oblast', /Donetsk Oblast: [\d.]+% .*of its land lies behind/]
] as const) {
	test(`${path} is shared and cited under its own name and address`, async ({ context, page }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(path);
		const dialog = await openPanel(page, english.open);
		await dialog.getByRole('button', { name: english.copy }).click();
		await expect(told(dialog)).toHaveText('Finding copied');
		const copied = await clipboard(page);
		expect(copied).toMatch(finding);
		expect(copied).toMatch(new RegExp(`data version \\S+, http://[^/]+${path}$`));
		await dialog.getByRole('button', { name: 'Copy APA' }).click();
		await expect(told(dialog)).toHaveText('Citation copied');
		expect(await clipboard(page)).toMatch(
			new RegExp(`^Behind the Line\\. \\(\\d{4}\\)\\. .*${title}.* \\(Version .*${path}$`)
		);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: english.open })).toBeFocused();
	});
}

testInSharedPage(
	'money, filters, an oblast and two dates are all told by name',
	async ({ page }) => {
		await page.goto(
			'/?measure=value&price=low&oblast=donetsk&status=producing,explored&side=behind&location=settlement'
		);
		await shownDate(page, lastDay);
		const dialog = await openPanel(page, english.open);
		const finding = dialog.locator('[data-finding]');
		await expect(finding).toContainText('gross in-ground value in Donetsk Oblast');
		await expect(finding).toContainText(
			'Only deposits with status: producing or explored; side of the line: behind the front line; location known by: nearest settlement.'
		);
		await expect(finding).toContainText(
			'Prices of 2021–2025: low. Gross in-ground value is the sticker price'
		);
		await page.goto('/?compare=2022-02-23&commodity=coal,lithium');
		await shownDate(page, lastDay);
		await expect((await openPanel(page, english.open)).locator('[data-finding]')).toContainText(
			new RegExp(
				String.raw`^From 23 February 2022 to ${dayPattern(lastDay)}, the share of each resource behind the front line in Ukraine changed like this: coal from ${drawnShare} to ${drawnShare}, [+-]?[\d.]+ percentage points?.*; lithium from .*${intervals.en}\..*compare=2022-02-23`
			)
		);
	}
);

testInSharedPage('the panel has no accessibility finding in either theme', async ({ page }) => {
	await page.goto('/');
	await shownDate(page, lastDay);
	const dialog = await openPanel(page, english.open);
	expect(await seriousFindings(page, { within: 'dialog', anyImpact: true })).toEqual([]);
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(dialog).toBeHidden();
});

test('what the browser does not copy stands selected, to be copied by hand', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await page.goto('/');
	await shownDate(page, lastDay);
	const dialog = await openPanel(page, english.open);
	await dialog.getByRole('button', { name: english.copy }).click();
	await expect(told(dialog)).toContainText('copy it by hand');
	const field = dialog.getByRole('textbox', { name: 'Text to copy by hand' });
	await expect(field).toBeFocused();
	await expect(field).toHaveJSProperty('readOnly', true);
	const selected = () => page.evaluate(() => getSelection()?.toString());
	await expect.poll(selected).toBe(await dialog.locator('[data-finding]').innerText());
	await dialog.getByRole('button', { name: 'Copy APA' }).click();
	await expect(field).toHaveValue(/^Behind the Line\. \(\d{4}\)/);
	await expect(field).toBeFocused();
	await expect.poll(selected).toBe(await field.inputValue());
});

test('a panel that could not be fetched says so and can be fetched again', async ({
	page,
	watched
}) => {
	watched.expectedErrors.push(/ERR_FAILED|Failed to fetch/);
	await page.goto('/');
	await shownDate(page, lastDay);
	await expect(page.getByRole('button', { name: english.open })).toBeVisible();
	// All else is there: the panel alone is to be missed.
	await mapGivenUp(page);
	await page.route('**/*.js', (route) => route.abort());
	await page.getByRole('button', { name: english.open }).click();
	const failure = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
	await expect(failure).toBeInViewport();
	await page.unroute('**/*.js');
	await failure.getByRole('button', { name: 'Try again' }).click();
	await expect(failure).toBeHidden();
	// An engine that keeps a failed import gets the panel by a reload, which closes it.
	const dialog = page.getByRole('dialog', { name: english.open });
	await expect(async () => {
		if (!(await dialog.isVisible())) {
			await page.getByRole('button', { name: english.open }).click({ timeout: 2000 });
		}
		await expect(dialog).toBeVisible({ timeout: 2000 });
	}).toPass();
	await shownDate(page, lastDay);
});

test.describe('on a phone', () => {
	test.use(phone);

	test('the bar of the sheet opens the panel, which is all in Ukrainian', async ({
		context,
		page
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/uk/?compare=2022-02-23&measure=value&status=explored');
		await shownDate(page, lastDay);
		const opener = page.getByRole('button', { name: ukrainian.open });
		await expect(opener).toHaveCount(1);
		const { width, height } = (await opener.boundingBox())!;
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
		const dialog = await openPanel(page, ukrainian.open);
		// Pictures and embeds come after the rest of the panel.
		await expect(dialog.locator('[data-embed-section]')).toBeVisible();
		const words = (await dialog.innerText())
			.replace(/@misc[^]*?\n\}/, '')
			.replace(/https?:\S+|\d{4}-\d{2}-\d{2}-\w+/g, '')
			.match(/[A-Za-z]{2,}/g);
		// The lines of these two days come from different sources, which the finding names.
		const names = ['APA', 'BibTeX', 'ODbL', 'URL', 'Natural', 'Earth', 'VIINA'];
		const formats = ['PNG', 'SVG', 'dpi', 'PPTX', 'GIF', 'PowerPoint', 'Keynote', 'LibreOffice'];
		expect(new Set(words)).toEqual(new Set([...names, ...formats]));
		const wide = await dialog.evaluate((node) => node.scrollWidth - node.clientWidth);
		expect(wide).toBe(0);
		await expect(dialog.locator('[data-finding]')).toContainText(intervals.uk);
		await dialog.getByRole('button', { name: ukrainian.copy }).click();
		await expect(told(dialog)).toHaveText('Висновок скопійовано');
		expect(await clipboard(page)).toMatch(
			/^Частка кожної копалини за лінією фронту .* відсотков(ий пункт|і пункти|их пунктів|ого пункту).*стан: розвідано.* 90-відсоткові інтервали\. Ціни 2021–2025 років: від низької до високої.*Джерело: За лінією фронту, версія даних /
		);
		await dialog.getByRole('button', { name: 'Закрити' }).click();
		await expect(dialog).toBeHidden();
		await expect(opener).toBeFocused();
	});

	test('the dialog of the device gets the finding, where there is one', async ({ page }) => {
		await page.addInitScript(() => {
			const share = (data: ShareData) => {
				document.documentElement.dataset['shared'] = data.text;
				return Promise.resolve();
			};
			Object.defineProperty(navigator, 'share', { value: share });
		});
		await page.goto('/');
		await shownDate(page, lastDay);
		const dialog = await openPanel(page, english.open);
		await dialog.getByRole('button', { name: 'Share…' }).click();
		await expect(page.locator('html')).toHaveAttribute(
			'data-shared',
			await dialog.locator('[data-finding]').innerText()
		);
	});
});

test('where no release is kept, an embed cannot be pinned, and the panel says so', async ({
	page
}) => {
	await page.goto('/?commodity=lithium');
	await shownDate(page, lastDay);
	const dialog = await openPanel(page, english.open);
	const section = dialog.locator('[data-embed-section]');
	await section.locator('summary').click();
	await expect(section.getByRole('heading', { name: 'Pinned' })).toBeVisible();
	await expect(section).toContainText('keeps no release of this version');
	for (const part of ['sentence', 'legend', 'buttons of the map']) {
		await section.getByLabel(part, { exact: true }).uncheck();
	}
	await expect(section.locator('[data-embed-code="Live"]')).toContainText('parts=map');
	await expect(section.locator('iframe')).toHaveAttribute(
		'src',
		/\/embed\/\?commodity=lithium&parts=map$/
	);
	await section.getByLabel('map', { exact: true }).uncheck();
	await expect(section).toContainText('Choose at least one part.');
	await expect(section.getByRole('button', { name: 'Copy code: Live' })).toBeDisabled();
	expect(await seriousFindings(page, { within: 'dialog', anyImpact: true })).toEqual([]);
});
