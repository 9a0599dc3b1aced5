import { expect, shownDate, typeDate } from './journey';
import { testInSharedPage as test } from './shared-page';
import { dayBefore, lastDay, observedOn, unchangedDay } from '../built-data';

/** Of every kind: single, stand-in, uncertain, of another day, on a change of source, without a change, and plain ones. */
const dates = [
	'2014-03-18',
	'2015-02-18',
	'2018-05-05',
	'2022-02-23',
	'2022-02-25',
	'2022-03-05',
	'2022-03-20',
	'2022-11-11',
	'2023-06-06',
	'2024-07-08',
	'2025-09-30',
	unchangedDay(),
	dayBefore(lastDay)
];

for (const path of ['/', '/uk/']) {
	test(`no date changes the height of the timeline of ${path}, on a phone or wider`, async ({
		page
	}) => {
		await page.goto(path);
		for (const [width, height] of [
			[390, 844],
			[1024, 768],
			[1440, 900]
		] as const) {
			await page.setViewportSize({ width, height });
			await typeDate(page, lastDay);
			await shownDate(page, lastDay);
			// The strip, which a phone has not, comes when the browser is idle.
			const strip = page.locator('.timeline figure');
			await expect(strip).toHaveCount(width < 640 ? 0 : 1);
			const timeline = page.locator('.timeline');
			const heightNow = () => timeline.evaluate((box) => box.getBoundingClientRect().height);
			const first = await heightNow();
			const seen: [string, number][] = [];
			for (const asked of dates) {
				await typeDate(page, asked);
				await expect(page).toHaveURL(new RegExp(`date=${asked}`));
				await shownDate(page, observedOn(asked));
				seen.push([asked, await heightNow()]);
			}
			expect(seen, `${width} wide`).toEqual(dates.map((asked) => [asked, first]));
		}
	});
}

for (const width of [390, 1440]) {
	test(`the list of events leaves the map its height in a window of ${width}, and shows a day`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 844 });
		await page.goto('/');
		await shownDate(page, lastDay);
		if (width < 640) {
			await page.getByRole('button', { name: 'Events, speed and steps' }).click();
		} else {
			await expect(page.locator('.timeline figure')).toHaveCount(1);
		}
		const map = page.getByRole('main').locator('.map').first();
		const before = await map.boundingBox();
		const opener = page.getByRole('button', { name: 'Events', exact: true });
		await opener.click();
		const list = page.getByRole('dialog', { name: 'Events on the time axis' });
		await expect(list).toBeVisible();
		expect(await map.boundingBox()).toEqual(before);
		const words = await list.getByText('Ukrainian forces enter Kherson').boundingBox();
		expect(words?.width).toBeGreaterThan(250);
		await page.keyboard.press('Escape');
		await expect(list).toBeHidden();
		await expect(opener).toBeFocused();
		await opener.click();
		await list.getByRole('button', { name: '11 November 2022' }).click();
		await expect(list).toBeHidden();
		await shownDate(page, '2022-11-11');
	});
}
