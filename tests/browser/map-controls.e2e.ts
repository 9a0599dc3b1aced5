import type { Page } from '@playwright/test';
import { expect, mapIdle, test } from './journey';

interface LiveMap {
	getCenter(): { lng: number; lat: number };
	getBearing(): number;
	getZoom(): number;
	project(place: [number, number]): { x: number; y: number };
	setBearing(bearing: number, data: object): void;
}

const camera = (page: Page) =>
	page.evaluate(() => {
		const { map } = document.querySelector('[data-map]') as unknown as { map: LiveMap };
		const { lng, lat } = map.getCenter();
		return { lng, lat, bearing: map.getBearing(), zoom: map.getZoom() };
	});

const control = (page: Page, name: string) =>
	page.getByRole('group', { name: 'Map controls' }).getByRole('button', { name, exact: true });

test('the map is moved, turned back and filled in by buttons alone', async ({ page }) => {
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
	await expect.poll(async () => (await camera(page)).lng).toBeGreaterThan(35.5);
	await control(page, 'Move north').click();
	await expect.poll(async () => (await camera(page)).lat).toBeGreaterThan(48.5);
	await control(page, 'Show all of Ukraine').click();
	await expect(page).not.toHaveURL(/map=/);
	await control(page, 'Full screen').click();
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await control(page, 'Leave full screen').click();
	await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('where symbols lie over one another, a click offers each of them', async ({ page }) => {
	await page.goto('/?commodity=coal');
	await mapIdle(page);
	const place = await page.evaluate(() => {
		const element = document.querySelector('[data-map]') as unknown as HTMLElement & {
			map: LiveMap;
		};
		const { left, top } = element.getBoundingClientRect();
		const { x, y } = element.map.project([38.5, 48.1]);
		return { x: left + x, y: top + y };
	});
	const chooser = page.getByRole('dialog', { name: /deposits here/ });
	// Among the mines of the Donbas, some place within a step or two has several.
	for (let step = 0; step < 24 && !(await chooser.isVisible()); step++) {
		await page.mouse.click(place.x + (step % 6) * 6 - 15, place.y + Math.floor(step / 6) * 6 - 9);
	}
	await expect(chooser).toBeVisible();
	const second = chooser.getByRole('listitem').nth(1).getByRole('button');
	const name = await second.locator('strong').innerText();
	await second.click();
	await expect(chooser).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
	await expect(page).toHaveURL(/deposit=/);
});
