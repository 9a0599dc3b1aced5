import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { seriousFindings } from './accessibility';
import { download, expect, panelShare, shownDate, shownInterval } from './journey';
import { testInSharedPage as test } from './shared-page';
import { lastDay } from '../built-data';

const howOf = (page: Page, commodity: string) => page.locator(`[data-how="${commodity}"]`);

async function open(page: Page, commodity: string) {
	const how = howOf(page, commodity);
	await how.getByText('How is this number made?').click();
	return how;
}

test('from the headline number two clicks lead to the formula, the inputs and a source', async ({
	page
}) => {
	await page.goto('/?commodity=lithium&date=2025-09-30');
	await shownDate(page, '2025-09-30');
	const how = await open(page, 'lithium');
	await expect(how.getByText(/Q\(O\) \/ Q = /).first()).toBeVisible();
	const site = how.locator(
		'details[data-quantity="site-tonnage-behind"][data-subject="li-shevchenkivske"]'
	);
	await expect(site.getByText(/13\.8 Mt ore/)).toHaveCount(0);
	await site
		.getByText(/Shevchenkivske/)
		.first()
		.click();
	await expect(site.getByText(/v × u × g × s = 13\.8 × 10⁶ × 0\.011 × 2\.473/)).toBeVisible();
	await expect(site.getByText(/Φ\(x/)).toBeVisible();
	await expect(site.getByText('our judgement').first()).toBeVisible();
	await expect(site.getByText(/table reserve-categories\.csv/)).toBeVisible();
	const source = site.locator('[data-quantity="published-figure"]').getByRole('link').first();
	await expect(source).toBeVisible();
	await expect(source).toHaveAttribute('href', /^https?:/);
	await site.getByRole('button', { name: /^Open .*Shevchenkivske/ }).click();
	await expect(page.getByRole('article', { name: /Shevchenkivske/ })).toBeVisible();
});

test('the derivation as a table starts with the question, and its first number is the panel’s', async ({
	page
}) => {
	await page.goto('/?commodity=coal&date=2024-07-08');
	await shownDate(page, '2024-07-08');
	await shownInterval(page, 'coal');
	const share = await panelShare(page, 'coal');
	const how = await open(page, 'coal');
	const file = await download(page, () =>
		how.getByRole('button', { name: 'Download derivation (CSV)' }).click()
	);
	const csv = readFileSync(await file.path());
	const lines = parse<Record<string, string>>(csv, { columns: true, bom: true });
	expect(lines.find((line) => line['subject_kind'] === 'observationDate')).toMatchObject({
		quantity: 'question',
		subject: '2024-07-08'
	});
	const first = lines.find((line) => line['row'] === '1')!;
	expect(first['quantity']).toBe('share');
	expect([first['low'], first['central'], first['high']].map(Number)).toEqual([
		share.low,
		share.central,
		share.high
	]);
});

test('a long list shows its first twelve sites, then all', async ({ page }) => {
	await page.goto('/?commodity=coal');
	await shownDate(page, lastDay);
	const how = await open(page, 'coal');
	const sites = how.locator('details[data-quantity="site-tonnage-behind"]');
	await expect(sites).toHaveCount(12);
	await how
		.getByRole('button', { name: /^Show all \d+$/ })
		.last()
		.click();
	await expect.poll(() => sites.count()).toBeGreaterThan(12);
});

test('a deposit spells out its control and value, and says why a figure is not counted', async ({
	page
}) => {
	await page.goto(`/?deposit=li-shevchenkivske&date=${lastDay}`);
	const card = page.getByRole('article', { name: /Shevchenkivske/ });
	await expect(card.getByText(/t × 0\.\d+\) × [\d,]+\sUSD\/t = USD/).first()).toBeVisible();
	await expect(card.getByText(/not counted: /).first()).toBeVisible();
	await card.getByText('How are the numbers of this deposit made?').click();
	await expect(card.getByText(/Φ\(x/).first()).toBeVisible();
	await expect(card.getByText('Error of the place:')).toBeVisible();
	await expect(card.locator('[data-quantity="uncounted-figure"]')).not.toHaveCount(0);
});

test('the totals open down to a priced site', async ({ page }) => {
	await page.goto('/');
	await shownDate(page, lastDay);
	await page.getByText('Totals, what they cover, and prices').click();
	await page.getByText('How are these totals made?').click();
	const all = page.locator('details[data-quantity="value-behind"][data-subject="all"]');
	const coal = all.locator('details[data-quantity="value-behind"][data-subject="coal"]');
	await coal
		.getByText(/, coal/)
		.first()
		.click();
	await expect(coal.locator('details[data-quantity="site-product-behind"]').first()).toBeVisible();
});

test('the keyboard opens a tree, and it fits a narrow window without a serious finding', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`/uk/?commodity=lithium&date=${lastDay}`);
	await shownDate(page, lastDay);
	const how = howOf(page, 'lithium');
	const site = how.locator('details[data-quantity="site-tonnage-behind"]').first();
	for (const tree of [how, site]) {
		const summary = tree.locator('summary').first();
		await summary.focus();
		await expect(summary).toBeFocused();
		await page.keyboard.press('Enter');
	}
	await expect(site.locator('[data-quantity="published-figure"]').first()).toBeVisible();
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBeLessThanOrEqual(0);
	expect(await seriousFindings(page, { within: '#figures' })).toEqual([]);
});
