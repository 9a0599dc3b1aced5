import type { Page } from '@playwright/test';
import { formatShare, formatShareRange } from '../../src/lib/domain/format';
import { embedCode } from '../../src/lib/export/embed-code';
import { unbroken } from '../../src/lib/ui/panel/unbroken';
import { dataset, dayInWords, estimateOf, lastDay } from '../built-data';
import { expect, hold, mapIdle, test, testWithMap, typeDate } from './journey';
import { testInSharedPage } from './shared-page';
import { idleEmbedBudget, watchTransfer } from './transfer';

testInSharedPage('an embed has the parts and the colours that its link names', async ({ page }) => {
	await page.goto('/embed/?parts=number,board&commodity=lithium&theme=dark');
	const { resource } = estimateOf('lithium', lastDay);
	const number = page.locator('[data-number]');
	await expect(number).toContainText(formatShare(resource!.share.central, 'en'));
	await expect(number).toContainText(`Lithium, All of Ukraine, ${dayInWords(lastDay)}`);
	await expect(page.locator('tr[data-commodity="lithium"]')).toBeVisible();
	await expect(page.locator('[data-map]')).toHaveCount(0);
	await expect(page.locator('[data-headline]')).toHaveCount(0);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	// Another page opens beside the one that the embed stands in.
	const opened = page.waitForEvent('popup', { timeout: 30_000 });
	await page.locator('tr[data-commodity="lithium"] a').click();
	const other = await opened;
	await expect(other).toHaveURL(/\/commodity\/lithium\//);
	await other.close();
	await expect(page).toHaveURL(/\/embed\//);
	await page.goto('/');
	await expect(page.locator('html'), 'of the embed alone').not.toHaveAttribute('data-theme');
});

testInSharedPage(
	'what an embed cannot read is said, and the rest of it shown',
	async ({ page }) => {
		await page.goto('/embed/?parts=board,%3Cscript%3E&theme=pink&mode=fast&date=2099-01-01');
		const notice = page.getByRole('status').filter({ hasText: 'script' });
		await expect(notice).toContainText('pink');
		await expect(notice).toContainText('fast');
		await expect(notice).toContainText('2099-01-01');
		await expect(page.locator('tr[data-commodity="coal"]')).toBeVisible();
	}
);

testInSharedPage(
	'without the sentence an embed still says its day, and no number of an uncertain one',
	async ({ page }) => {
		await page.goto('/embed/?parts=board&date=2025-06-30&oblast=UA-14');
		await expect(page.locator('main footer')).toContainText(
			`As of ${dayInWords('2025-06-30')}, Donetsk Oblast`
		);
		const number = page.locator('[data-number]');
		await page.goto('/embed/?parts=number&commodity=coal&date=2022-03-30');
		await expect(number).toContainText('too uncertain for a headline');
		await expect(number).not.toContainText('%');
		await page.goto('/embed/?parts=number&commodity=lithium&oblast=UA-46');
		await expect(number).toContainText('no deposit matches');
		await expect(number).not.toContainText('0 of 0');
	}
);

testInSharedPage('a choice within an embed keeps its frame', async ({ page }) => {
	await page.goto('/embed/?parts=title,timeline&theme=light');
	await typeDate(page, '2025-06-30');
	await expect(page).toHaveURL(/date=2025-06-30/);
	await expect(page).toHaveURL(/parts=title,timeline/);
	await expect(page).toHaveURL(/theme=light/);
	await expect(page.locator('[data-headline]')).toContainText(dayInWords('2025-06-30'));
});

/** Of the other days more is to be said than a sentence. */
const reliable = dataset.timeline.observations.filter((one) => one.reliability === 'reliable');
const [early2014, someDay] = [reliable[0]!.date, reliable.at(-300)!.date];

for (const [link, number] of [
	[`/embed/?date=${someDay}&theme=light`, dayInWords(someDay)],
	[`/uk/embed/?date=${early2014}`, dayInWords(early2014, 'uk')],
	['/embed/?commodity=lithium&theme=dark&utm_source=mail', shareOf('lithium', 'en')],
	['/uk/embed/?commodity=coal', shareOf('coal', 'uk')],
	['/embed/?oblast=UA-14', null],
	['/uk/embed/?oblast=luhansk', null]
] as const) {
	test(`${link} is answered before its figures are there, in the words that stay`, async ({
		page
	}) => {
		const release = await hold(page, '**/data/dataset.*.json');
		await page.goto(link);
		const early = page.locator('[data-early]');
		await expect(early).toContainText(number ?? /\d/);
		await expect(page.locator('[data-headline]')).toBeHidden();
		const said = (await early.locator('> *').allTextContents()).map((text) => text.trim());
		expect(said).toHaveLength(2);
		release();
		const headline = page.locator('[data-headline]');
		await expect(headline).toBeVisible();
		await expect(early).toBeHidden();
		for (const sentence of said) await expect(headline).toContainText(sentence);
	});
}

/** The share with its interval, as the page writes it. */
function shareOf(commodity: string, language: 'en' | 'uk'): string {
	return unbroken(formatShareRange(estimateOf(commodity, lastDay).resource!.share, language));
}

test('what was said early of a link never comes back for another day', async ({ page }) => {
	await page.goto('/embed/?parts=title,timeline&commodity=lithium');
	const headline = page.locator('[data-headline]');
	await expect(headline).toContainText(shareOf('lithium', 'en'));
	await expect(headline).toBeVisible();
	// Whatever the page shows from here on, also while the interval of the other day is drawn.
	await page.evaluate(() => {
		const early: string[] = [];
		Object.assign(window, { early });
		const look = () => {
			const words = document.querySelector<HTMLElement>('[data-early]');
			if (words?.checkVisibility()) early.push(words.innerText);
			requestAnimationFrame(look);
		};
		look();
	});
	await typeDate(page, '2025-06-30');
	await expect(headline).toContainText(dayInWords('2025-06-30'));
	const { resource } = estimateOf('lithium', '2025-06-30');
	await expect(headline).toContainText(formatShare(resource!.share.central, 'en'));
	expect(await page.evaluate(() => Reflect.get(window, 'early') as string[])).toEqual([]);
});

test('a link that asks for more than one thing is not answered in part', async ({ page }) => {
	await hold(page, '**/data/dataset.*.json');
	for (const query of [
		'commodity=lithium&date=2022-06-01',
		'date=2022-06-01&compare=2023-06-01',
		'date=1999-01-01',
		'commodity=lithium&%2564ate=2022-06-01',
		'amp;Oblast=UA-14&amp;Commodity=coal',
		'commodity=coal&commodity=lithium',
		'commodity=coal,lithium',
		'commodity=atlantis',
		'oblast=UA-14&version=2020-01-01-ffffffff'
	]) {
		await page.goto(`/embed/?${query}`);
		await expect(page.locator('html')).toHaveAttribute('data-alive');
		await expect(page.locator('[data-early]')).toBeHidden();
		await expect(page.locator('[data-early]')).not.toContainText(/\S/);
	}
});

testInSharedPage('no embed is wider than its frame', async ({ page }) => {
	for (const path of ['/embed/', '/uk/embed/']) {
		await page.goto(`${path}?parts=title,number,board,map,legend,timeline,controls`);
		await expect(page.locator('tr[data-commodity="coal"]')).toBeVisible();
		await expect(page.locator('[data-observation-date]')).toBeVisible();
		for (const width of [280, 320, 480, 800, 1200]) {
			await page.setViewportSize({ width, height: 600 });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, `${path} ${width} wide`).toBeLessThanOrEqual(width);
		}
	}
});

testWithMap('a still embed draws its map, which nothing moves', async ({ page }) => {
	await page.setViewportSize({ width: 480, height: 500 });
	await page.goto('/embed/?mode=still&commodity=lithium');
	await mapIdle(page);
	const canvas = page.locator('[data-map] canvas');
	await expect(canvas, 'no stop of the keyboard').toHaveAttribute('tabindex', '-1');
	await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
	const middle = () =>
		page.evaluate(() => {
			const element = document.querySelector('[data-map]') as unknown as HTMLElement & {
				map: { getZoom(): number; getCenter(): { lng: number; lat: number } };
			};
			return [element.map.getZoom(), element.map.getCenter()];
		});
	const before = await middle();
	await canvas.hover();
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -400);
	await page.keyboard.up('Control');
	expect(await middle()).toEqual(before);
});

const tall = '<p style="height: 2400px">Text of the page</p>';

/** A page of somebody else with the code that the panel gives. */
async function hostPage(page: Page, width: number, code: string) {
	await page.setContent(
		`<!doctype html><title>A page</title>${tall}<div style="width: ${width}px">${code}</div>${tall}`
	);
	await page.locator('iframe').first().scrollIntoViewIfNeeded();
	return page.frameLocator('iframe').first();
}

test('beside the script a frame is as high as its content, at every width, without a bar to scroll', async ({
	page,
	baseURL
}) => {
	const src = `${baseURL}/embed/?parts=number,board&commodity=lithium`;
	const script = `${baseURL}/embed.js`;
	const code = embedCode({ src, title: 'Lithium', height: 900, script });
	for (const width of [280, 320, 480, 800, 1200]) {
		const frame = await hostPage(page, width, code);
		await expect(frame.locator('tr[data-commodity="lithium"]')).toBeVisible();
		await expect
			.poll(async () => (await page.locator('iframe').boundingBox())!.height)
			.toBeLessThan(900);
		const html = frame.locator('html');
		await expect
			.poll(() =>
				html.evaluate((root) => [
					root.scrollHeight > root.clientHeight,
					root.scrollWidth > root.clientWidth
				])
			)
			.toEqual([false, false]);
	}
});

test('a message that is no frame’s of ours changes no height', async ({ page, baseURL }) => {
	const src = `${baseURL}/embed/?parts=number&commodity=lithium`;
	const code = embedCode({ src, title: 'Lithium', height: 700, script: `${baseURL}/embed.js` });
	const other = `<iframe id="other" srcdoc="<script>parent.postMessage({ type: 'behind-the-line:height', height: 3000 }, '*')</script>"></iframe>`;
	const frame = await hostPage(page, 480, code + other);
	await expect(frame.locator('[data-number]')).toContainText('Lithium');
	const height = async () => (await page.locator('iframe').first().boundingBox())!.height;
	await expect.poll(height).toBeLessThan(700);
	// Heard by the script before it is heard here.
	await page.evaluate(
		() =>
			new Promise<void>((heard) => {
				addEventListener('message', () => heard());
				window.postMessage({ type: 'behind-the-line:height', height: 3000 }, '*');
			})
	);
	expect(await height()).toBeLessThan(700);
	expect((await page.locator('#other').boundingBox())!.height).toBeLessThan(700);
});

/** Resolves when whoever watches whether the frame is in sight has been told. */
const toldOfSight = () =>
	new Promise<void>((told) => {
		new IntersectionObserver(() => told()).observe(document.documentElement);
	});

for (const folder of ['', 'uk/']) {
	test(`far down a page /${folder}embed/ costs little, and is alive once it is seen or touched`, async ({
		page,
		baseURL
	}) => {
		const transferred = watchTransfer(page);
		const path = `/${folder}embed/?parts=title,number,map&commodity=lithium`;
		const frameTag = `<iframe src="${baseURL}${path}" width="700" height="450"></iframe>`;
		const far = '<p style="height: 5000px">Text of the page</p>';
		await page.setContent(`<!doctype html><title>A page</title>${far}${frameTag}${far}${frameTag}`);
		const [seen, touched] = [0, 1].map((at) => page.frameLocator('iframe').nth(at));
		const { resource } = estimateOf('lithium', lastDay);
		const number = formatShare(resource!.share.central, folder === '' ? 'en' : 'uk');
		for (const frame of [seen!, touched!]) {
			await frame.locator('html').evaluate(toldOfSight);
			await expect(frame.locator('[data-early]'), 'it has its own number').toContainText(number);
			await expect(frame.locator('[data-headline]')).toBeHidden();
			await expect(frame.locator('[data-number]')).toHaveCount(0);
		}
		const { bytes, files } = transferred();
		expect(bytes.html, 'the frame itself is counted').toBeGreaterThan(10_000);
		expect(bytes.all, files.join(' ')).toBeLessThanOrEqual(idleEmbedBudget);

		await page.locator('iframe').first().scrollIntoViewIfNeeded();
		await expect(seen!.locator('[data-number]')).toContainText(number);
		await expect(seen!.getByText(/cannot draw the map|не може намалювати мапу/)).toBeVisible();
		await expect(seen!.locator('[data-headline]')).toBeVisible();
		await expect(touched!.locator('[data-number]'), 'nobody has seen it').toHaveCount(0);
		// As by the key of a reader, without the view that a browser brings it into.
		await page
			.locator('iframe')
			.nth(1)
			.evaluate((element) => element.focus({ preventScroll: true }));
		await expect(touched!.locator('[data-number]')).toContainText(number);
	});
}
