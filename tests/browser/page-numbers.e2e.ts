import type { Locator, Page } from '@playwright/test';
import { expect, shownDate, test } from './journey';
import { testInSharedPage } from './shared-page';
import { withoutPath } from './numbers-shown';

// The maps behind the links are not what is asked.
const rowOf = (page: Page, commodity: string) =>
	page.locator('tbody').filter({ has: page.locator(`tr[data-commodity="${commodity}"]`) });

/** What a tree starts with: one click shows it with its formula, what it follows from, and a source. */
async function firstOf(way: Locator): Promise<string> {
	await way.locator('summary').first().click();
	const first = way.locator('.trees > [data-quantity]').first();
	await expect(first.locator('code').first()).toBeVisible();
	await expect(first.locator('a[href^="http"]').first()).toBeVisible();
	return first.locator('strong').first().innerText();
}

/** Answers of the files that every number of a page is derived from. */
function countFigures(page: Page): () => number {
	let count = 0;
	page.on('request', (request) => {
		if (/\/data\/dataset\./.test(request.url())) count++;
	});
	return () => count;
}

for (const [language, commodity] of [
	['', 'coal'],
	['/uk', 'lithium'],
	['', 'amber']
] as const) {
	test(`every number of the estimate of ${language}/commodity/${commodity}/ opens to what it follows from`, async ({
		page
	}) => {
		const fetched = countFigures(page);
		await page.goto(`${language}/commodity/${commodity}/`);
		const facts = page.locator(`[data-facts="${commodity}"]`);
		const [printed] = /^[<>\d.,]+/.exec(await facts.locator('dd').first().innerText())!;
		const way = page.locator(`[data-how="${commodity}"]`);
		await expect(way).toBeVisible();
		expect(fetched()).toBe(0);
		expect(await firstOf(way)).toMatch(new RegExp(`^${printed}`));
		if (language === '') expect(await withoutPath(facts, way)).toEqual([]);
		expect(fetched()).toBe(1);
	});
}

test('every number of an oblast opens: its resources, its totals and its land', async ({
	page
}) => {
	const fetched = countFigures(page);
	await page.goto('/oblast/donetsk/');
	const land = page.locator('[data-how-land]');
	const sentence = page.locator('p', { hasText: 'of its land lies behind the front line' });
	const share = await firstOf(land);
	const sides = page.locator('[data-how-sides]');
	await firstOf(sides);
	const ofAll = page.locator('[data-sides]');
	const [, behind, all] = /(\d+) of the (\d+) deposits/.exec(await ofAll.innerText())!;
	await expect(sides.locator('.trees > [data-quantity="count-behind"]')).toContainText(behind!);
	await expect(sides.locator('.trees > [data-quantity="count-all"]')).toContainText(all!);
	await expect(sentence).toContainText(`${share} of its land`);
	expect(await withoutPath(sentence, land)).toEqual([]);
	const totals = page.locator('section[aria-labelledby="totals-title"]');
	expect(await withoutPath(totals, page.locator('[data-how-totals]'))).toEqual([]);
	for (const commodity of ['coal', 'lithium']) {
		const row = rowOf(page, commodity);
		const printed = await row.locator('data').first().innerText();
		expect(await firstOf(row.locator('[data-how]'))).toMatch(new RegExp(`^${printed}`));
		expect(await withoutPath(row, row.locator('[data-how]'))).toEqual([]);
	}
	expect(fetched()).toBe(1);
});

test('the next oblast has its own numbers, from the same figures', async ({ page }) => {
	const fetched = countFigures(page);
	await page.goto('/oblast/donetsk/');
	await firstOf(page.locator('[data-how-land]'));
	await page.getByRole('link', { name: 'Zaporizhzhia Oblast' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Zaporizhzhia Oblast');
	const land = page.locator('[data-how-land]');
	const sentence = page.locator('p', { hasText: 'of its land lies behind the front line' });
	await expect(land.locator('.trees')).toBeVisible();
	expect(await withoutPath(sentence, land)).toEqual([]);
	expect(fetched()).toBe(1);
});

test('figures that could not be had are asked for again', async ({ page, watched }) => {
	watched.expectedErrors.push(/ERR_FAILED/);
	await page.route('**/data/dataset.*.json', (route) => route.abort());
	await page.goto('/commodity/lithium/');
	const way = page.locator('[data-how="lithium"]');
	await way.locator('summary').first().click();
	const retry = way.getByRole('button', { name: 'Try again' });
	await expect(retry).toBeVisible();
	await page.unroute('**/data/dataset.*.json');
	await retry.click();
	await expect(way.locator('.trees')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const path of ['/commodity/coal/', '/oblast/donetsk/']) {
		test(`${path} has nothing that would not unfold, and says where its numbers open`, async ({
			page
		}) => {
			await page.goto(path);
			await expect(page.locator('[data-how]').first()).toBeHidden();
			await expect(page.getByText('On the map page every number opens')).toBeVisible();
			await expect(page.getByText('Every number of this section opens')).toBeHidden();
		});
	}
});

testInSharedPage(
	'what an oblast holds and every date of a chart lead to where their numbers open',
	async ({ page }) => {
		await page.goto('/oblast/donetsk/');
		await page.locator('[data-holding="coal"] td a').last().click();
		await expect(page).toHaveURL(/commodity=coal&.*oblast=UA-14/);
		const how = page.locator('[data-how="coal"]');
		await how.locator('summary').first().click();
		await expect(how.locator('code').first()).toBeVisible();
		await page.goto('/commodity/lithium/');
		const chart = page.locator('section[aria-labelledby="time"]');
		await chart.getByText('As a table').click();
		await chart.getByRole('link', { name: '31 December 2025' }).click();
		await expect(page).toHaveURL(/date=2025-12-31/);
		await expect(page.locator('[data-how="lithium"]')).toBeVisible();
		await page.getByRole('button', { name: 'Through time' }).click();
		await page.getByText('As a table').first().click();
		await page.getByRole('link', { name: '30 November 2025' }).first().click();
		await shownDate(page, '2025-11-30');
		await expect(page.locator('[data-how="lithium"]')).toBeVisible();
	}
);
