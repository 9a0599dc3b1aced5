import type { Page } from '@playwright/test';
import { dayInWords, lastDay } from '../built-data';
import { expect, shownDate, test } from './journey';

/** Opens a page whose scripts wait until `release` is called: prerendered HTML and styles are there, nothing else. */
async function openBeforeScripts(page: Page, path: string): Promise<() => void> {
	let release!: () => void;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'domcontentloaded' });
	return release;
}

for (const path of ['/', '/embed/', '/deposit/li-shevchenkivske/', '/commodity/coal/']) {
	test(`what a reader opens before ${path} is alive stays open`, async ({ page }) => {
		const release = await openBeforeScripts(page, path);
		const summaries = page.locator('details > summary:visible');
		await expect(summaries).not.toHaveCount(0);
		for (const summary of await summaries.all()) {
			if (await summary.evaluate((element) => element.matches('[open] > *'))) continue;
			await summary.click();
		}
		const opened = page.locator('details[open]');
		const names = await opened.locator('> summary').allTextContents();
		expect(names.length).toBeGreaterThan(0);
		release();
		// Only a page that is alive fetches figures, or offers what needs a script.
		await expect(page.locator('.scripted:visible, [data-map]').first()).toBeVisible();
		await expect(opened.locator('> summary')).toContainText(names);
	});
}

for (const [path, age] of [
	['/', 'nine months ago'],
	['/uk/', 'дев’ять місяців тому'],
	['/uk/embed/', 'дев’ять місяців тому']
] as const) {
	for (const width of [320, 390, 1440]) {
		test(`the age of the record moves nothing when ${path} becomes alive, ${width} wide`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 844 });
			const later = new Date(lastDay);
			later.setUTCMonth(later.getUTCMonth() + 9, later.getUTCDate() + 2);
			await page.clock.setFixedTime(later);
			const release = await openBeforeScripts(page, path);
			const end = page.locator('[data-room]');
			await expect(end).toBeVisible();
			await expect(end).not.toContainText(age);
			await page.evaluate(() => document.fonts.ready);
			const size = () =>
				end.evaluate((box) => [
					box.getBoundingClientRect().width,
					box.getBoundingClientRect().height
				]);
			const before = await size();
			release();
			await expect(end).toContainText(age);
			expect(await size()).toEqual(before);
		});
	}
}

const windows = [
	{ width: 320, height: 480 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 },
	{ width: 1024, height: 768 },
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 }
] as const;

for (const path of ['/', '/uk/']) {
	test(`the timeline of ${path} has its place before it is alive`, async ({ page }) => {
		const release = await openBeforeScripts(page, path);
		const heights = async () => {
			const seen: number[] = [];
			for (const size of windows) {
				await page.setViewportSize(size);
				seen.push(
					await page.locator('.timeline').evaluate((box) => box.getBoundingClientRect().height)
				);
			}
			return seen;
		};
		await expect(page.locator('.timeline')).toContainText(
			dayInWords(lastDay, path === '/' ? 'en' : 'uk')
		);
		const before = await heights();
		// A phone on its side has a row for the date, its map the rest.
		for (const low of [before[0], before[2]]) expect(low).toBeLessThan(60);
		release();
		await shownDate(page, lastDay);
		await expect(page.locator('.timeline figure')).toHaveCount(1);
		expect(await heights()).toEqual(before);
	});
}
