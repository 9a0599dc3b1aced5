import type { Page } from '@playwright/test';
import { ukraineBounds } from '../../src/lib/map/map-bounds';
import { expect, mapIdle, shownDate } from './journey';
import { testInSharedPage, testWithMapInSharedPage } from './shared-page';
import { depositOf, lastDay } from '../built-data';

/** Longitude and latitude of the deposit, degrees. */
const shevchenkivske = depositOf('li-shevchenkivske').point!;

const middleOfMap = (page: Page) =>
	page.evaluate(() => {
		const element = document.querySelector('[data-map]') as unknown as HTMLElement & {
			map: { getCenter(): { lng: number; lat: number } };
		};
		const { lng, lat } = element.map.getCenter();
		return [lng, lat] as const;
	});

/** How far the middle of the map is from a place, degrees. */
async function degreesOff(page: Page, [longitude, latitude]: readonly [number, number]) {
	const middle = await middleOfMap(page);
	return Math.hypot(middle[0] - longitude, middle[1] - latitude);
}

/** Whether the window of the map holds a box of degrees: [west, south, east, north]. */
const isInView = (page: Page, box: readonly [number, number, number, number]) =>
	page.evaluate(([west, south, east, north]) => {
		const element = document.querySelector('[data-map]') as unknown as HTMLElement & {
			map: { getBounds(): { contains(place: [number, number]): boolean } };
		};
		const bounds = element.map.getBounds();
		return bounds.contains([west, south]) && bounds.contains([east, north]);
	}, box);

for (const [width, height] of [
	[800, 450],
	[844, 390]
] as const) {
	testWithMapInSharedPage(
		`a window of ${width}×${height} has the map beside the figures, and nothing on the axis`,
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto('/');
			await shownDate(page, lastDay);
			await mapIdle(page);
			const map = (await page.locator('[data-map]').boundingBox())!;
			const figures = (await page.locator('#figures').boundingBox())!;
			expect(map.height).toBeGreaterThan(120);
			expect(figures.height).toBeGreaterThan(120);
			expect(figures.x).toBeGreaterThanOrEqual(map.x + map.width - 1);
			await page.getByRole('button', { name: 'Legend' }).click();
			const legend = (await page.locator('.legend').boundingBox())!;
			expect(legend.x, 'beside the map').toBeGreaterThanOrEqual(map.x + map.width - 1);
			// A press that something covers would not arrive.
			await page.getByRole('button', { name: 'Play' }).click({ trial: true });
		}
	);
}

testInSharedPage('an embedded map explains its symbols', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 450 });
	await page.goto('/embed/');
	await page.getByRole('button', { name: 'Legend' }).click();
	await expect(page.getByText('under Russian occupation, taken since')).toBeVisible();
	await expect(page.getByText('Hollow: no published amount')).toBeVisible();
});

testWithMapInSharedPage(
	'a link to a deposit shows its surroundings, and all of Ukraine is a press away',
	async ({ page }) => {
		await page.goto('/?deposit=li-shevchenkivske');
		await mapIdle(page);
		await expect.poll(() => degreesOff(page, shevchenkivske)).toBeLessThan(0.05);
		expect(await isInView(page, ukraineBounds)).toBe(false);
		await page.getByRole('button', { name: 'Show all of Ukraine' }).click();
		await expect.poll(() => isInView(page, ukraineBounds), 'all of Ukraine').toBe(true);
		await page.reload();
		await expect(page.getByRole('heading', { name: 'Shevchenkivske' })).toBeVisible();
	}
);

testWithMapInSharedPage(
	'a link to an oblast shows it with its surroundings, until a reader asks for all of Ukraine',
	async ({ page }) => {
		await page.goto('/?oblast=UA-23');
		await mapIdle(page);
		// Zaporizhzhia and Melitopol, but not Lviv.
		await expect.poll(() => isInView(page, [35.1, 46.8, 35.4, 47.9])).toBe(true);
		expect(await isInView(page, [24, 49.8, 24.1, 49.9])).toBe(false);
		await page.getByRole('button', { name: 'Show all of Ukraine' }).click();
		await expect.poll(() => isInView(page, ukraineBounds), 'all of Ukraine').toBe(true);
		await expect(page, 'the link names it').toHaveURL(/map=/);
	}
);

testWithMapInSharedPage(
	'a deposit that is found comes into view as a link shows it, and the link keeps that',
	async ({ page }) => {
		await page.goto('/?map=8/49.8/24');
		await mapIdle(page);
		await page.keyboard.press('Control+k');
		await page.getByRole('combobox', { name: /Search for a deposit/ }).fill('Shevchenkivske');
		await expect(page.getByRole('option', { name: /^Shevchenkivske/ }).first()).toBeVisible();
		await page
			.getByRole('option', { name: /^Shevchenkivske/ })
			.first()
			.click();
		await expect.poll(() => degreesOff(page, shevchenkivske)).toBeLessThan(0.05);
		await expect(page).toHaveURL(/deposit=li-shevchenkivske/);
		const [longitude, latitude] = shevchenkivske.map(Math.floor);
		await expect(page).toHaveURL(new RegExp(String.raw`map=7\.20/${latitude}\.\d+/${longitude}\.`));
	}
);
