import {
	expect,
	hold,
	longestEvent,
	mapIdle,
	shownDate,
	test,
	testWithMap,
	typeDate
} from './journey';
import { dataset, dayPattern, estimateOn, lastDay } from '../built-data';

const seen = new RegExp(
	String.raw`Map of Ukraine on ${dayPattern(lastDay)}\. \d{2,3},\d{3} km².*: \d+ behind the line`
);

/** How many deposits of lithium there are, and how many lie behind the line of a day. */
function lithiumOn(date: string) {
	const { control } = estimateOn(date);
	const ids = dataset.deposits.filter(({ commodities }) => commodities.includes('lithium'));
	return {
		all: ids.length,
		behind: ids.filter(({ id }) => control.get(id)?.side === 'behind').length
	};
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const [path, alt, city] of [
		['/', seen, 'Kharkiv'],
		['/uk/', new RegExp(`Мапа України станом на ${dayPattern(lastDay, 'uk')}`), 'Харків']
	] as const) {
		test(`a picture stands for the map of ${path}, in words too`, async ({ page }) => {
			const picture = page.waitForResponse(/\/poster\/\w+\.svg$/, { timeout: longestEvent });
			await page.goto(path);
			await expect(page.getByRole('img', { name: alt })).toHaveCount(1);
			expect((await picture).ok()).toBe(true);
			await expect(page.getByText(city, { exact: true })).toBeVisible();
		});
	}
});

testWithMap('the map takes the place of the picture without a shift', async ({ page }) => {
	const release = await hold(page, '**/data/boundaries.*.json');
	await page.goto('/');
	const city = page.getByText('Kharkiv', { exact: true });
	await expect(page.getByRole('img', { name: seen })).toHaveCount(1);
	// The picture has its place once the panel and the timeline, with its letters, have theirs.
	await expect(page.locator('[data-observation-date]')).toBeVisible();
	await page.evaluate(() => document.fonts.ready);
	const box = (await city.boundingBox())!;
	release();
	await mapIdle(page);
	await expect(city).toHaveCount(0);
	const [x, y] = await page.evaluate(() => {
		const element = document.querySelector('[data-map]') as unknown as HTMLElement & {
			map: { project(place: [number, number]): { x: number; y: number } };
		};
		const { left, top } = element.getBoundingClientRect();
		const place = element.map.project([36.23, 49.99]);
		return [left + place.x, top + place.y] as const;
	});
	expect(Math.abs(box.x - x)).toBeLessThan(2);
	expect(Math.abs(box.y + box.height / 2 - y)).toBeLessThan(2);
});

testWithMap(
	'the map has a name that says what it shows, and it follows the date',
	async ({ page }) => {
		const release = await hold(page, '**/data/occupation.*.json');
		await page.goto('/?commodity=lithium&date=2025-05-31');
		await shownDate(page, '2025-05-31');
		await expect(page.getByText(/^The picture shows/)).toBeVisible();
		const first = page.waitForFunction(
			() => document.querySelector<HTMLElement>('[data-map-state="idle"]')?.dataset['observation'],
			null,
			{ timeout: 90_000 }
		);
		release();
		expect(await (await first).jsonValue(), 'the line of no other day').not.toBe('latest');
		const map = page.getByRole('region', { name: /Map of Ukraine on 31 May 2025/ });
		const { all, behind } = lithiumOn('2025-05-31');
		await expect(map).toHaveAccessibleName(
			new RegExp(`shows ${all} deposits: ${behind} behind the line`)
		);
		await typeDate(page, '2025-09-30');
		await expect(
			page.getByRole('region', {
				name: new RegExp(
					`on 30 September 2025.*: ${lithiumOn('2025-09-30').behind} behind the line`
				)
			})
		).toBeVisible();
	}
);
