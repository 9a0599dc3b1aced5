import type { Locator, Page } from '@playwright/test';
import { expect, shownDate, shownInterval, unfoldBoard } from './journey';
import {
	explainedTexts,
	numbersIn,
	orphans,
	orphansIn,
	shownTexts,
	withoutPath
} from './numbers-shown';
import { testInSharedPage as test } from './shared-page';
import { lastDay } from '../built-data';

const rowOf = (page: Page, commodity: string) =>
	page.locator('tbody').filter({ has: page.locator(`tr[data-commodity="${commodity}"]`) });

/** Where the numbers of the commodities that a sentence names are made, as CSS selectors. */
async function waysNamedIn(sentence: Locator): Promise<readonly string[]> {
	const words = (await sentence.innerText()).toLowerCase();
	const names = await sentence
		.page()
		.locator('tr[data-commodity]')
		.evaluateAll((rows) =>
			rows.map((row) => [row.getAttribute('data-commodity'), row.querySelector('a')!.textContent])
		);
	const named = names.filter(([, name]) => words.includes(name!.toLowerCase()));
	return named.map(([commodity]) => `[data-how="${commodity}"]`);
}

const questions = [
	{ address: `/?date=${lastDay}`, date: lastDay },
	{ address: '/?date=2025-08-17&oblast=UA-14', date: '2025-08-17' },
	{ address: '/?date=2024-07-08&oblast=UA-23', date: '2024-07-08' }
] as const;

for (const { address, date } of questions) {
	test(`${address}: every number of the panel leads to its formula, inputs and source`, async ({
		page
	}) => {
		await page.goto(address);
		await shownDate(page, date);
		await unfoldBoard(page);
		// Counts have a span from the start; all estimates have theirs at once.
		await expect(
			page.locator('tr[data-share-low]:has(td[data-of="resource"])').first()
		).toBeAttached();
		const rows = page.locator('tbody:has(tr[data-commodity])');
		const ways = rows.locator('[data-how]');
		const commodities = await ways.evaluateAll((all) =>
			all.map((way) => (way as HTMLElement).dataset['how']!)
		);
		expect(commodities.length).toBeGreaterThan(3);
		await expect(rows.locator('tr[data-commodity]')).toHaveCount(commodities.length);
		const [shown, explained] = [await shownTexts(rows), await explainedTexts(ways)];
		const lost = commodities.flatMap((commodity, i) => {
			const numbers = numbersIn(shown[i]!);
			expect(numbers, commodity).not.toEqual([]);
			const found = orphans(numbers, numbersIn(explained[i]!));
			return found.length > 0 ? [[commodity, found]] : [];
		});
		expect(lost).toEqual([]);
	});
}

test('every number of the headline and the totals has a path', async ({ page }) => {
	await page.goto(`/?date=${lastDay}`);
	await shownDate(page, lastDay);
	await unfoldBoard(page);
	await page.getByText('Totals, what they cover, and prices').click();
	const totals = page.locator('[data-how-totals]');
	await expect(totals).toBeVisible();
	const headline = page.locator('#figures h1');
	const ways = page.locator(['[data-how-totals]', ...(await waysNamedIn(headline))].join());
	// A headline for readers may tell shares in words alone.
	expect(await orphansIn(headline, ways)).toEqual([]);
	const section = page.locator('section[aria-labelledby="totals-title"]');
	expect(await withoutPath(section, totals)).toEqual([]);
	expect(await withoutPath(page.locator('[data-money-line] > p > strong'), totals)).toEqual([]);
	expect(await withoutPath(page.locator('#figures .notes'), totals)).toEqual([]);
});

for (const deposit of ['li-shevchenkivske', 'coal-komsomolets-donbasu', 'gas-arkhanhelske']) {
	test(`every number of the card of ${deposit} has a path`, async ({ page }) => {
		await page.goto(`/?deposit=${deposit}&date=${lastDay}`);
		const card = page.locator('article[data-deposit]');
		const way = card.locator('[data-how-deposit]');
		await way.waitFor();
		expect(await orphansIn(card.locator('[data-side] > p'), way)).toEqual([]);
		expect(await withoutPath(card.locator('section td strong, section li'), way)).toEqual([]);
	});
}

test('the area behind the line leads to its table and the source of the line', async ({ page }) => {
	await page.goto('/?date=2024-07-08');
	await shownDate(page, '2024-07-08');
	const shown = await page.locator('.timeline output').innerText();
	await page.getByRole('button', { name: 'How is this area measured?' }).click();
	const way = page.locator('[data-quantity="area-behind"]');
	await expect(way).toBeVisible();
	await expect(way.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
	const [area] = numbersIn(shown);
	expect(numbersIn(await way.innerText())).toContain(area);
	await page.keyboard.press('Escape');
	await expect(way).toBeHidden();
});

test('a number without a path is found', async ({ page }) => {
	await page.goto('/?date=2024-07-08&commodity=coal');
	await shownDate(page, '2024-07-08');
	await shownInterval(page, 'coal');
	const row = rowOf(page, 'coal');
	await row.locator('.more td').evaluate((cell) => cell.prepend('73.213% of something'));
	expect(await withoutPath(row, row.locator('[data-how]'))).toEqual(['73.213']);
});
