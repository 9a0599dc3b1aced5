import {
	expect,
	mapIdle,
	panelShare,
	renderedCount,
	renderedDeposits,
	shownDate,
	shownInterval,
	test,
	testWithMap,
	typeDate
} from './journey';
import { testInSharedPage, testWithMapInSharedPage } from './shared-page';
import { daysAround, sideInWords } from './told-sides';
import { gapsOf, type Gap } from '../../src/lib/domain/dataset/timeline';
import { dataset, dayBefore, dayInWords, estimateOf, lastDay, storyOf } from '../built-data';

testWithMap(
	'the page loads, draws the map and finds deposits, occupied cells and the front line on it',
	async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('behind the front line');
		await expect(page.locator('[data-headline]')).toContainText('under Russian occupation');
		await mapIdle(page);
		// The panel and the timeline may still take room from the map, which then draws itself anew.
		await expect.poll(async () => (await renderedDeposits(page)).length).toBeGreaterThan(200);
		for (const source of ['latest-occupied', 'latest-front', 'before2022', 'national-border']) {
			await expect.poll(() => renderedCount(page, source), source).toBeGreaterThan(0);
		}
		const colours = async () => {
			const picture = await page.locator('canvas.maplibregl-canvas').screenshot();
			return page.evaluate(async (base64) => {
				const image = new Image();
				image.src = `data:image/png;base64,${base64}`;
				await image.decode();
				const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
				context.drawImage(image, 0, 0);
				const { data } = context.getImageData(0, 0, image.width, image.height);
				const seen = new Set<number>();
				for (let i = 0; i < data.length; i += 4) {
					seen.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
				}
				return seen.size;
			}, picture.toString('base64'));
		};
		await expect.poll(colours).toBeGreaterThan(50);
	}
);

testInSharedPage(
	'lithium: Shevchenkivske changes side between two days and the share follows',
	async ({ page }) => {
		const days = daysAround('li-shevchenkivske');
		await page.goto(`/?commodity=lithium&date=${days.before}`);
		await shownDate(page, days.before);
		const before = await panelShare(page, 'lithium');
		await typeDate(page, days.after);
		await shownDate(page, days.after);
		await expect(page).toHaveURL(new RegExp(`date=${days.after}`));
		const after = await panelShare(page, 'lithium');
		expect(after.central).toBeGreaterThan(before.central + 0.05);
		await page.getByRole('button', { name: 'Table of deposits' }).click();
		const expectSides = async (date: string) => {
			for (const id of ['li-shevchenkivske', 'li-kruta-balka', 'li-dobra', 'li-polokhivske']) {
				const side = page.locator(`tr[data-deposit="${id}"] td:nth-of-type(3)`);
				await expect(side).toHaveText(sideInWords(id, date));
			}
		};
		await expectSides(days.after);
		// A choice is shown before it is a step of the history.
		await expect(page).toHaveURL(/pane=table/);
		await page.goBack();
		await expect(page.locator('tr[data-deposit]')).toHaveCount(0);
		await page.goBack();
		await shownDate(page, days.before);
		await page.getByRole('button', { name: 'Table of deposits' }).click();
		await expectSides(days.before);
	}
);

testInSharedPage(
	'the dossier of Shevchenkivske says since when, how far and from which sources',
	async ({ page }) => {
		await page.goto(`/?deposit=li-shevchenkivske&date=${lastDay}`);
		const card = page.getByRole('article', { name: /Shevchenkivske/ });
		await expect(card).toContainText(dayInWords(storyOf('li-shevchenkivske').firstBehind!));
		await expect(card).toContainText('Li2O');
		await expect(card.locator('a[href^="http"]').first()).toBeVisible();
	}
);

testInSharedPage(
	'a row has one share with its interval, what lies where, the deposits and the grade',
	async ({ page }) => {
		await page.goto('/?commodity=coal');
		await shownDate(page, lastDay);
		const row = page.locator('tbody:has(tr[data-commodity="coal"])');
		await expect(row).toHaveCount(1);
		await expect(row.locator('.value')).toContainText(/^\s*\d+%\s*\(\d+–\d+%\)\s*$/);
		await expect(row.locator('.whisker')).toHaveCount(1);
		await expect(row.locator('[data-amount]')).toContainText(
			/behind the line of .* \(coal in place\)/
		);
		const { main } = estimateOf('coal');
		await expect(row).toContainText(`${main.behind} of ${main.all} deposits behind the line`);
		await expect(row.locator('[data-grade]')).toContainText(/^\s*Evidence [A-D]: /);
		await expect(row.locator('[data-part="placed"]')).toContainText(/ of /);
		await expect(row).toContainText(/\d+% behind since before 2022/);
	}
);

testInSharedPage(
	'a card says what its side rests on, since when, and every change of side up to any day',
	async ({ page }) => {
		await page.goto(`/?deposit=li-shevchenkivske&date=${lastDay}`);
		const card = page.getByRole('article', { name: /Shevchenkivske/ });
		await expect(card).toContainText('Rests on: the distance of a point to the front line');
		const { firstBehind, now } = storyOf('li-shevchenkivske');
		const first = `The line first passed it: ${dayInWords(firstBehind!)}`;
		await expect(card).toContainText(first);
		await expect(card).toContainText(
			`${now.days!} days behind the line without a break, since ${dayInWords(now.date)}`
		);
		await expect(card).toContainText(/km behind the line, ± \d/);
		await page.goto('/?deposit=li-shevchenkivske&date=2025-05-31');
		await expect(card).not.toContainText(first);
		await expect(card).toContainText(
			`Later, on ${dayInWords(firstBehind!)}, the line first passed it`
		);
		await expect(card).toContainText(/\d changes? of side after this day/);
		await expect(card).not.toContainText('without a break');
	}
);

testWithMapInSharedPage(
	'oblasts far from the front show their deposits on the map and in the table',
	async ({ page }) => {
		const area = page.getByRole('combobox', { name: 'Area' });
		await page.goto('/?oblast=poltava&pane=table');
		await expect(area).toHaveValue('UA-53');
		for (const [code, known] of [
			['UA-53', 'fe-bilanivske'],
			['UA-18', 'be-perzhanske'],
			['UA-35', 'li-dobra'],
			['UA-12', 'fe-inhuletske']
		] as const) {
			await area.selectOption(code);
			await expect(page.locator(`tr[data-deposit="${known}"]`)).toBeVisible();
			await expect.poll(() => renderedDeposits(page)).toContain(known);
		}
	}
);

test('after a pause Back leads to where playing began, and what is chosen already is no step', async ({
	page
}) => {
	await page.goto('/?date=2023-01-10');
	await shownDate(page, '2023-01-10');
	const entries = () => page.evaluate(() => history.length);
	const before = await entries();
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await page.getByRole('button', { name: 'Figures', exact: true }).click();
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	const shown = page.locator('[data-observation-date]');
	await expect(shown).not.toHaveAttribute('data-observation-date', '2023-01-10');
	await page.getByRole('button', { name: 'Pause', exact: true }).click();
	// How far it came is the machine's affair.
	await expect(page).not.toHaveURL(/date=2023-01-10/);
	expect(await entries()).toBe(before + 1);
	await page.goBack();
	await expect(page).toHaveURL(/date=2023-01-10/);
	await shownDate(page, '2023-01-10');
});

testInSharedPage('back and forward walk through the choices', async ({ page }) => {
	await page.goto('/');
	await typeDate(page, '2022-11-11');
	await shownDate(page, '2022-11-11');
	// Chosen before this one is a step of the history, the next would be one step with it.
	await expect(page).toHaveURL(/date=2022-11-11/);
	await page.getByRole('combobox', { name: 'Area' }).selectOption('UA-65');
	await expect(page).toHaveURL(/oblast=UA-65/);
	await page.getByRole('button', { name: 'Table of deposits' }).click();
	await expect(page).toHaveURL(/pane=table/);
	await expect(page.locator('tr[data-deposit]').first()).toBeVisible();
	await page.goBack();
	await expect(page).not.toHaveURL(/pane=table/);
	await expect(page.locator('tr[data-deposit]')).toHaveCount(0);
	await page.goBack();
	await expect(page.getByRole('combobox', { name: 'Area' })).toHaveValue('');
	await page.goBack();
	await shownDate(page, lastDay);
	await page.goForward();
	await shownDate(page, '2022-11-11');
});

testWithMap('a link restores the view in a fresh browser', async ({ browser, page, baseURL }) => {
	await page.goto(
		'/?commodity=lithium,titanium&date=2023-06-06&oblast=UA-35&measure=count&pane=table'
	);
	await shownDate(page, '2023-06-06');
	await mapIdle(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/map=/);
	const url = page.url();
	await expect(page.locator('tr[data-deposit]').first()).toBeVisible();
	const rows = await page.locator('tr[data-deposit]').count();
	const context = await browser.newContext({
		timezoneId: 'Pacific/Kiritimati',
		...(baseURL !== undefined && { baseURL })
	});
	const fresh = await context.newPage();
	await fresh.goto(url);
	await shownDate(fresh, '2023-06-06');
	await expect(fresh.locator('tr[data-deposit]')).toHaveCount(rows);
	await mapIdle(fresh);
	expect(new URL(fresh.url()).search).toBe(new URL(url).search);
	await context.close();
});

testInSharedPage('the language switch keeps the view and changes every word', async ({ page }) => {
	await page.goto('/?commodity=lithium&date=2025-09-30');
	await shownDate(page, '2025-09-30');
	await shownInterval(page, 'lithium');
	const share = await panelShare(page, 'lithium');
	await page.getByRole('link', { name: 'Українська' }).click();
	await expect(page).toHaveURL(/\/uk\/\?.*date=2025-09-30/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('30 вересня 2025');
	await shownDate(page, '2025-09-30');
	await shownInterval(page, 'lithium');
	expect(await panelShare(page, 'lithium')).toEqual(share);
});

testInSharedPage(
	'contested land counts on one side by choice, and the headline says so',
	async ({ page }) => {
		await page.goto('/?commodity=coal');
		await shownDate(page, lastDay);
		const half = await panelShare(page, 'coal');
		await page.locator('[data-facets] summary').click();
		const choice = page.locator('[data-contested]');
		await choice.getByRole('radio', { name: 'not behind the line', exact: true }).check();
		await expect(page).toHaveURL(/contested=free/);
		await expect(page.locator('[data-headline]')).toContainText(
			'Contested land is counted as not behind the line.'
		);
		expect((await panelShare(page, 'coal')).central).toBeLessThanOrEqual(half.central);
		await page.goBack();
		await expect(page).not.toHaveURL(/contested/);
		await expect(page.locator('[data-headline]')).not.toContainText('Contested land is counted as');
	}
);

testInSharedPage('the table says what the panel says', async ({ page }) => {
	await page.goto('/?commodity=coal&date=2024-07-08');
	await shownDate(page, '2024-07-08');
	const { main, byProduct } = estimateOf('coal', '2024-07-08');
	const row = page.locator('tbody:has(tr[data-commodity="coal"])');
	await expect(row).toContainText(`${main.behind} of ${main.all} deposits behind the line`);
	await page.getByRole('button', { name: 'Table of deposits' }).click();
	const lines = page.locator('tr[data-deposit]');
	await expect(lines).toHaveCount(main.all + byProduct.all);
	const shares = await lines.evaluateAll((rows) =>
		rows.map((row) => Number(row.getAttribute('data-share-central')))
	);
	// By METHOD §4.5 nine tenths of a deposit lie behind the line where it is called behind it.
	const behind = shares.filter((share) => share >= 0.9);
	expect(behind.length).toBeGreaterThanOrEqual(main.behind);
});

testInSharedPage(
	'a nonsense query gives the nearest view and names what it dropped',
	async ({ page }) => {
		await page.goto('/?date=2031-13-45&commodity=lithium,unobtainium&oblast=atlantis&colour=red');
		await shownDate(page, lastDay);
		const notice = page.getByRole('status').filter({ hasText: 'unobtainium' });
		await expect(notice).toContainText('2031-13-45');
		await expect(notice).toContainText('atlantis');
		await expect(notice).toContainText('colour');
		await expect(page.locator('tr[data-commodity]')).toHaveCount(1);
	}
);

/** Days from the last observation before a gap to the first after it. */
const lengthOf = ({ from, to }: Gap) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

testInSharedPage(
	'a date without observation shows the last one before it, and says so',
	async ({ page }) => {
		// The day in the middle of the longest time without an observation.
		const [gap] = gapsOf(dataset.timeline.observations).toSorted(
			(a, b) => lengthOf(b) - lengthOf(a)
		);
		const within = dayBefore(gap!.to, Math.floor(lengthOf(gap!) / 2));
		await page.goto(`/?date=${within}`);
		await shownDate(page, gap!.from);
		await expect(page.getByText(`no observation for ${dayInWords(within)}`)).toBeVisible();
	}
);

testInSharedPage(
	'play moves on from the chosen day and pause keeps where it stopped',
	async ({ page }) => {
		await page.goto('/?date=2024-01-01');
		await shownDate(page, '2024-01-01');
		await page.getByRole('button', { name: 'Play' }).click();
		const shown = page.locator('[data-observation-date]');
		await expect(shown).not.toHaveAttribute('data-observation-date', '2024-01-01');
		await page.getByRole('button', { name: 'Pause' }).click();
		await expect(page).not.toHaveURL(/date=2024-01-01/);
		// How far it came is the machine's affair.
		const stopped = new URL(page.url()).searchParams.get('date') ?? '';
		expect(stopped > '2024-01-01', stopped).toBe(true);
		await shownDate(page, stopped);
		await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
	}
);

for (const [path, title, reason] of [
	['/', 'Part of the link could not be used', '“nonsense”: not a date written as 2025-08-17'],
	['/uk/', 'Частину посилання використати не вдалося', '«nonsense»: це не дата']
] as const) {
	test(`${path} says which part of a link it could not use`, async ({ page }) => {
		await page.goto(`${path}?date=nonsense`);
		const notice = page.getByRole('status').filter({ hasText: title });
		await expect(notice).toContainText(reason);
		await notice.getByRole('button').click();
		await expect(notice).toHaveCount(0);
	});
}
