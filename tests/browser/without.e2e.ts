import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, mapIdle, shownDate, test, testWithMap } from './journey';
import { changeBefore, dayInWords, dayPattern, lastDay } from '../built-data';
import { underSubPath } from './sub-path';

/** What the headline says of the latest day. */
const headline = / of Ukraine’s .* behind the front line/;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const [path, sentence, end] of [
		['/', headline, `The record ends on ${dayInWords(lastDay)}.`],
		[
			'/uk/',
			/За лінією фронту — .* України/,
			`Дані про лінію — до ${dayInWords(lastDay, 'uk')} року.`
		]
	] as const) {
		test(`${path} reads: headline, table, caveat, method`, async ({ page }) => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toContainText(sentence);
			await expect(page.getByText(end, { exact: true })).toBeVisible();
			await expect(page.locator('tr[data-commodity="lithium"] data').first()).toBeVisible();
			await expect(page.getByRole('main')).toContainText(
				/sticker price of rock in the ground|ринкова ціна сировини/i
			);
			await expect(page.locator('a[href*="method"]').first()).toBeVisible();
		});
	}
});

test('without WebGL the page says so and everything else works', async ({ page }) => {
	await page.goto('/?date=2025-09-30');
	await expect(page.getByText(/cannot draw the map/)).toContainText(dayInWords(lastDay));
	await expect(
		page.getByRole('img', {
			name: new RegExp(String.raw`Map of Ukraine on ${dayPattern(lastDay)}`)
		})
	).toHaveCount(1);
	await shownDate(page, '2025-09-30');
	await page.getByRole('button', { name: 'Previous change' }).click();
	await shownDate(page, changeBefore('2025-09-30'));
});

test('a failed fetch keeps what is shown and offers to try again', async ({ page, watched }) => {
	watched.expectedErrors.push(/ERR_FAILED/);
	await page.route('**/data/dataset.*.json', (route) => route.abort());
	await page.goto('/');
	const retry = page.getByRole('button', { name: 'Try again' });
	await expect(retry).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(headline);
	// Beside its age, which the browser tells.
	const end = new RegExp(String.raw`The record ends on ${dayPattern(lastDay)}`);
	await expect(page.getByText(end).first()).toBeVisible();
	await page.unroute('**/data/dataset.*.json');
	await retry.click();
	await shownDate(page, lastDay);
	await expect(retry).toBeHidden();
});

const builtBytes = (path: string) =>
	path.endsWith('.js') ? statSync(join('build', path)).size : 0;

testWithMap(
	'the map’s code that could not be fetched is fetched when asked for again',
	async ({ page, watched }) => {
		watched.expectedErrors.push(/ERR_FAILED/);
		// All code of the map is in the largest file.
		const isMapCode = ({ pathname }: URL) => builtBytes(pathname) > 500_000;
		await page.route(isMapCode, (route) => route.abort());
		await page.goto('/?date=2025-09-30');
		const failed = page.getByRole('alert');
		await expect(failed).toContainText('could not be loaded');
		await expect(page.getByRole('img', { name: /Map of Ukraine/ })).toBeVisible();
		await shownDate(page, '2025-09-30');
		await page.unroute(isMapCode);
		await failed.getByRole('button', { name: 'Try again' }).click();
		await mapIdle(page);
		await shownDate(page, '2025-09-30');
		await expect(failed).toBeHidden();
	}
);

testWithMap(
	'without the map’s worker the picture stays, says its date and offers to try again',
	async ({ page, watched }) => {
		watched.expectedErrors.push(/ERR_FAILED|worker/i);
		const worker = '**/*maplibre-gl-worker*';
		await page.route(worker, (route) => route.abort());
		await page.goto('/?date=2022-06-01&commodity=coal');
		const failed = page.getByRole('alert');
		await expect(failed).toContainText('could not be loaded');
		await expect(
			page.getByText(`The picture shows all resources on ${dayInWords(lastDay)}.`)
		).toBeVisible();
		await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
		await shownDate(page, '2022-06-01');
		await page.unroute(worker);
		await failed.getByRole('button', { name: 'Try again' }).click();
		await mapIdle(page);
		await expect(failed).toBeHidden();
		await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
	}
);

test('an unknown address gives a page that leads back to the map', async ({ page, watched }) => {
	watched.expectedErrors.push(/Not found: \/deposits\/atlantis/);
	await page.goto('/deposits/atlantis/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('no page');
	await expect(page.locator('header [aria-current="page"]')).toHaveCount(0);
	await page.getByRole('link', { name: /Open the map/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(headline);
	await shownDate(page, lastDay);
});

testWithMap('the same files work under a sub-path', async ({ page }) => {
	await underSubPath(async (address) => {
		await page.goto(`${address}/uk/?commodity=coal`);
		await mapIdle(page);
		await shownDate(page, lastDay);
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/\/maps\/minerals\/\?commodity=coal/);
		await shownDate(page, lastDay);
	});
});

/** Pixels by which the page is wider than its window: 0 when nothing is cut or has to be panned to. */
const overflowPx = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const fonts of ['own', 'fallback'] as const) {
	testWithMap(
		`on a phone nothing is wider than the window (${fonts} fonts)`,
		async ({ page, watched }) => {
			if (fonts === 'fallback') {
				watched.expectedErrors.push(/ERR_FAILED/);
				await page.route('**/*.woff2', (route) => route.abort());
			}
			for (const path of ['/', '/uk/', '/uk/?pane=table', '/method/', '/uk/data/']) {
				await page.setViewportSize({ width: 320, height: 844 });
				await page.goto(path);
				expect([path, 'at first', await overflowPx(page)]).toEqual([path, 'at first', 0]);
				const hasMap = (await page.locator('[data-map]').count()) > 0;
				if (hasMap) await expect(page.getByRole('slider')).toBeVisible();
				await page.evaluate(() => document.fonts.ready);
				for (const width of [320, 390]) {
					await page.setViewportSize({ width, height: 844 });
					expect([path, width, await overflowPx(page)]).toEqual([path, width, 0]);
				}
			}
		}
	);
}
