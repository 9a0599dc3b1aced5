import type { Page } from '@playwright/test';
import { expect, mapIdle } from './journey';
import { testWithMapInSharedPage } from './shared-page';

interface LiveMap {
	getCenter(): { lng: number; lat: number };
	getBearing(): number;
	getZoom(): number;
	project(place: [number, number]): { x: number; y: number };
	queryRenderedFeatures(options: {
		layers: string[];
	}): { properties: { id: string }; geometry: { coordinates: [number, number] } }[];
}

const camera = (page: Page) =>
	page.evaluate(() => {
		const { map } = document.querySelector('[data-map]') as unknown as { map: LiveMap };
		const { lng, lat } = map.getCenter();
		return { lng, lat, bearing: map.getBearing(), zoom: map.getZoom() };
	});

/** Where in the window the symbols of two deposits lie over one another, among the mines of the Donbas. */
const crowdedPlace = (page: Page) =>
	page.evaluate(() => {
		const element = document.querySelector('[data-map]') as unknown as HTMLElement & {
			map: LiveMap;
		};
		const { map } = element;
		const { left, top } = element.getBoundingClientRect();
		const centre = map.project([38.5, 48.1]);
		const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
			Math.hypot(a.x - b.x, a.y - b.y);
		const symbols = map
			.queryRenderedFeatures({ layers: ['deposits-free', 'deposits-behind'] })
			.map(({ properties, geometry }) => ({
				id: properties.id,
				...map.project(geometry.coordinates)
			}))
			.sort((a, b) => distance(a, centre) - distance(b, centre));
		for (const one of symbols) {
			const other = symbols.find(({ id, ...place }) => id !== one.id && distance(one, place) < 8);
			if (other) return { x: left + (one.x + other.x) / 2, y: top + (one.y + other.y) / 2 };
		}
		throw new Error('expected two symbols that lie over one another, found none');
	});

const control = (page: Page, name: string) =>
	page.getByRole('group', { name: 'Map controls' }).getByRole('button', { name, exact: true });

testWithMapInSharedPage(
	'the map is moved, turned back and filled in by buttons alone',
	async ({ page }) => {
		await page.goto('/?map=7/48/35/30');
		await mapIdle(page);
		const start = await camera(page);
		expect(start.bearing).toBeCloseTo(30, 5);
		await control(page, 'Turn north up').click();
		await expect.poll(async () => (await camera(page)).bearing).toBe(0);
		await expect(control(page, 'Turn north up')).toHaveCount(0);
		await expect(page).toHaveURL(/\?map=7\.00\/48\.00000\/35\.00000$/);
		await control(page, 'Move the map, full screen').click();
		await control(page, 'Move east').click();
		await expect.poll(async () => (await camera(page)).lng).toBeGreaterThan(start.lng + 0.2);
		await control(page, 'Move north').click();
		await expect.poll(async () => (await camera(page)).lat).toBeGreaterThan(start.lat + 0.2);
		await control(page, 'Show all of Ukraine').click();
		await expect(page).not.toHaveURL(/map=/);
		await control(page, 'Full screen').click();
		await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
		await control(page, 'Leave full screen').click();
		await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
	}
);

/** Where on the map a place is, and how much is drawn of the chosen deposit: its ring and its name. */
const chosenOnMap = (page: Page, place: [number, number]) =>
	page.evaluate((at) => {
		const element = document.querySelector('[data-map]') as unknown as HTMLElement & {
			map: LiveMap;
		};
		const layers = ['deposit-selected', 'deposit-labels-selected'];
		const drawn = element.map.queryRenderedFeatures({ layers });
		const { x, y } = element.map.project(at);
		return { x, y, drawn: drawn.length };
	}, place);

testWithMapInSharedPage(
	'a chosen deposit stays on the map: zoomed in on, and left out by a filter',
	async ({ page }) => {
		const place: [number, number] = [36.6788, 47.896];
		await page.goto('/?commodity=coal&deposit=li-shevchenkivske&map=5/48.5/31.2');
		await mapIdle(page);
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
		await expect.poll(async () => (await chosenOnMap(page, place)).drawn, 'ring and name').toBe(2);
		const before = await chosenOnMap(page, place);
		await control(page, 'Zoom in').click();
		await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(6, 1);
		await page.locator('[data-map] canvas').focus();
		await page.keyboard.press('+');
		await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(7, 1);
		const after = await chosenOnMap(page, place);
		expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);

		await page.getByRole('button', { name: 'Show it too' }).click();
		await expect(page).toHaveURL(/commodity=coal,lithium/);
		await expect(page.getByText('Left out of the figures')).toHaveCount(0);
		await page.getByRole('button', { name: 'Zoom to it' }).click();
		await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(9, 1);
	}
);

testWithMapInSharedPage(
	'where symbols lie over one another, a click offers each of them',
	async ({ page }) => {
		await page.goto('/?commodity=coal');
		await mapIdle(page);
		const chooser = page.getByRole('dialog', { name: /deposits here/ });
		// A map that is given another size between the look and the click has its symbols elsewhere.
		await expect(async () => {
			if (!(await chooser.isVisible())) {
				const { x, y } = await crowdedPlace(page);
				await page.mouse.click(x, y);
			}
			await expect(chooser).toBeVisible({ timeout: 3000 });
		}).toPass({ timeout: 30_000 });
		const second = chooser.getByRole('listitem').nth(1).getByRole('button');
		const name = await second.locator('strong').innerText();
		await second.click();
		await expect(chooser).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
		await expect(page).toHaveURL(/deposit=/);
	}
);
