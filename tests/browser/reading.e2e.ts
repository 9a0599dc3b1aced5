import { formatDistanceWithError } from '../../src/lib/domain/format';
import type { Page } from '@playwright/test';
import {
	download,
	expect,
	mapIdle,
	panelShare,
	renderedDeposits,
	shownDate,
	test,
	testWithMap
} from './journey';
import { testInSharedPage, testWithMapInSharedPage } from './shared-page';
import { dayBefore, dayInWords, estimateOf, estimateOn, lastDay, storyOf } from '../built-data';

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
	test.describe(timezoneId, () => {
		test.use({ timezoneId });
		test('a date is the same day everywhere', async ({ page }) => {
			await page.goto('/?date=2025-09-30');
			await shownDate(page, '2025-09-30');
			await expect(page.getByRole('heading', { level: 1 })).toContainText('30 September 2025');
			await expect(page.getByLabel('Exact date')).toHaveValue('30 September 2025');
			await page.getByRole('button', { name: 'One month back' }).click();
			await shownDate(page, '2025-08-30');
			await expect(page).toHaveURL(/date=2025-08-30/);
			await page.goto('/uk/deposit/li-shevchenkivske/');
			await expect(page.getByRole('main')).toContainText(
				dayInWords(storyOf('li-shevchenkivske').firstBehind!, 'uk')
			);
		});
	});
}

testWithMapInSharedPage('a filter: number, legend count, table and map agree', async ({ page }) => {
	await page.goto('/?commodity=coal');
	await mapIdle(page);
	await shownDate(page, lastDay);
	await page.locator('[data-facets] summary').click();
	const status = page.locator('[data-facet="statuses"] [data-value="producing"]');
	await expect(status.getByRole('checkbox')).toBeVisible();
	const counted = Number((await status.innerText()).replace(/\D/g, ''));
	expect(counted).toBeGreaterThan(3);
	await status.getByRole('checkbox').check();
	await expect(page).toHaveURL(/status=producing/);
	const row = page.locator('tbody:has(tr[data-commodity="coal"])');
	await expect(row).toContainText(/ of \d+ deposits behind the line/);
	const filtered = await panelShare(page, 'coal');
	await page.getByRole('button', { name: 'Table of deposits' }).click();
	await expect(page.locator('tr[data-deposit]')).toHaveCount(counted);
	const listed = await page
		.locator('tr[data-deposit]')
		.evaluateAll((rows) => rows.map((line) => line.getAttribute('data-deposit') ?? '').sort());
	// The map is at rest before it hears of the choice, too.
	await expect(async () => {
		const drawn = await renderedDeposits(page);
		expect(drawn.length).toBeGreaterThan(0);
		expect(listed).toEqual(expect.arrayContaining(drawn));
	}).toPass({ timeout: 30_000 });
	await page.goto('/?commodity=coal');
	await shownDate(page, lastDay);
	expect(await panelShare(page, 'coal')).not.toEqual(filtered);
});

testWithMap(
	'the whole timeline is scrubbed, and frames come about as fast as the map can be drawn at all',
	async ({ page }) => {
		// The smaller the window, the less of a frame is drawing in software, and the more is the page's own work.
		await page.setViewportSize({ width: 800, height: 600 });
		await page.goto('/?date=2022-03-01');
		await shownDate(page, '2022-03-01');
		await mapIdle(page);
		await expect(page.locator('[data-map]:not([data-observation="latest"])')).toBeVisible();
		// What else the machine has to do may fall into one of the two measurements, though hardly every time.
		await expect(async () => {
			const [scrubbed, redrawn] = await page.evaluate(async () => {
				const { map } = document.querySelector('[data-map]') as unknown as {
					map: { triggerRepaint(): void };
				};
				const slider = document.querySelector<HTMLInputElement>('input[type="range"]')!;
				const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
				/** Median time between frames while something is done in each, ms. */
				const pace = async (times: number, each: (at: number) => void) => {
					const gaps: number[] = [];
					let before = await frame();
					for (let i = 0; i < times; i++) {
						each(i);
						const now = await frame();
						gaps.push(now - before);
						before = now;
					}
					return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
				};
				const last = Number(slider.max);
				const steps = 30;
				const scrub = await pace(steps, (i) => {
					slider.valueAsNumber = Math.round(((i + 1) * last) / steps);
					slider.dispatchEvent(new Event('input', { bubbles: true }));
				});
				slider.dispatchEvent(new Event('change', { bubbles: true }));
				return [scrub, await pace(20, () => map.triggerRepaint())];
			});
			// Where a frame takes long to draw at all, as in software, that is not the timeline's doing.
			expect(scrubbed).toBeLessThanOrEqual(Math.max(100, 3 * redrawn));
		}).toPass({ timeout: 90_000 });
		await shownDate(page, lastDay);
		await expect(page).toHaveURL(new RegExp(String.raw`date=${lastDay}`));
	}
);

testWithMap(
	'by keyboard alone: a deposit is found and read, the date changed, a filter set, the map left',
	async ({ page }) => {
		await page.goto('/');
		await mapIdle(page);
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('search').getByRole('combobox')).toBeFocused();
		await page.keyboard.type('shevchenkivske');
		await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute(
			'data-hit',
			'deposit/li-shevchenkivske'
		);
		await page.keyboard.press('Enter');
		const card = page.locator('article[data-deposit="li-shevchenkivske"]');
		const distanceKm = estimateOn().control.get('li-shevchenkivske')!.distanceKm!;
		const shownKm = formatDistanceWithError(distanceKm, null, 'en');
		await expect(card).toContainText(`${shownKm} behind the line`);
		await expect(card.getByRole('heading', { level: 2 })).toBeFocused();

		await tabTo(page, 'Date of the front line', true);
		await page.keyboard.press('ArrowLeft');
		const dayEarlier = dayBefore(lastDay);
		await shownDate(page, dayEarlier);
		await expect(page).toHaveURL(new RegExp(`date=${dayEarlier}`));

		// Into the map and out again: no trap.
		const canvas = page.locator('canvas.maplibregl-canvas');
		await canvas.focus();
		await expect(canvas).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/map=/);
		await page.keyboard.press('Tab');
		await expect(canvas).not.toBeFocused();

		await tabTo(page, /^Status, side, reserve category/);
		await page.keyboard.press('Enter');
		const box = page.locator('[data-facets]').getByRole('checkbox').first();
		await expect(box).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(box).toBeFocused();
		await page.keyboard.press('Space');
		await expect(page).toHaveURL(/(status|side|category|location)=/);
	}
);

/** Presses Tab (or Shift+Tab) until what has the focus is named so; fails after a hundred. */
async function tabTo(page: Page, name: string | RegExp, back = false) {
	for (let presses = 0; presses < 120; presses++) {
		await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
		const words = await page.evaluate(
			() =>
				document.activeElement?.getAttribute('aria-label') ??
				document.activeElement?.textContent?.trim() ??
				''
		);
		if (typeof name === 'string' ? words === name : name.test(words)) return;
	}
	throw new Error(`expected the focus to come to ${String(name)} within 120 presses`);
}

testInSharedPage(
	'the charts through time follow the measure and have their table',
	async ({ page }) => {
		await page.goto('/?commodity=coal&pane=history');
		await shownDate(page, lastDay);
		const chart = page.locator('[data-history="coal"]');
		const share = String(Math.round(estimateOf('coal').resource!.share.central * 100));
		await chart.getByText('As a table').click();
		await expect(chart.locator('tbody tr').first()).toContainText(`${share}%`);
		await page.getByRole('button', { name: 'Value', exact: true }).click();
		await expect(chart).toContainText('Gross in-ground value behind the line');
		await expect(page.locator('[data-history="coal"] tbody tr').first()).toContainText('USD');
		const file = await download(page, () =>
			page.getByRole('button', { name: 'Download all months (CSV)' }).click()
		);
		expect(file.suggestedFilename()).toBe(`behind-the-line-through-time-${lastDay}.csv`);
	}
);

testInSharedPage(
	'files downloaded from a Ukrainian page have Ukrainian names',
	async ({ page }) => {
		await page.goto('/uk/?pane=table');
		const file = await download(page, () =>
			page.getByRole('button', { name: /CSV/ }).first().click()
		);
		expect(file.suggestedFilename()).toBe(`za-liniieiu-frontu-${lastDay}.csv`);
	}
);

/** Words of the interface that have no place on a page of the other language. */
const ours = {
	'/uk/': /\b(the|of|behind|front line|deposits?|share|value|compare|search|show|map|figures)\b/i,
	'/': /[а-яіїєґ]{3,}/i
} as const;

for (const [path, foreign] of Object.entries(ours)) {
	// What stands on the map is made of the same texts in both languages: one of them shows a text left in English.
	const isDrawn = path === '/uk/';
	(isDrawn ? testWithMapInSharedPage : testInSharedPage)(
		`${path} has no words of the other language but names and quotations`,
		async ({ page }) => {
			await page.goto(`${path}?pane=history&compare=2022-02-23&commodity=coal,lithium`);
			if (isDrawn) await mapIdle(page);
			await page.locator('[data-facets] summary').click();
			for (const drawn of ['[data-facets] label', '[data-gained]', '[data-history="lithium"]']) {
				await expect(page.locator(drawn).first()).toBeVisible();
			}
			const found = await page.evaluate((pattern) => {
				const words = new RegExp(pattern, 'i');
				const skip = `[lang="${document.documentElement.lang === 'uk' ? 'en' : 'uk'}"], script, style, noscript`;
				const texts = [...document.querySelectorAll('body *')].flatMap((element) => {
					if (element.closest(skip)) return [];
					const own = [...element.childNodes]
						.filter((node) => node.nodeType === Node.TEXT_NODE)
						.map((node) => node.textContent ?? '');
					return [
						...own,
						element.getAttribute('aria-label') ?? '',
						element.getAttribute('title') ?? ''
					];
				});
				return texts.filter((text) => words.test(text)).map((text) => text.trim());
			}, foreign.source);
			expect(found).toEqual([]);
		}
	);
}
