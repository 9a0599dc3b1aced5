import type { Page } from '@playwright/test';
import { seriousFindings } from './accessibility';
import { expect, test } from './journey';
import { testInSharedPage } from './shared-page';
import { dayInWords, lastDay } from '../built-data';

const kinds = ['/deposit/li-shevchenkivske/', '/commodity/lithium/', '/oblast/donetsk/'] as const;
const lists = ['/oblast/', '/commodity/', '/deposit/'] as const;

/** The share on the page of a resource, e.g. `70%` with the interval `59–82%`. */
async function shareOfPage(page: Page, commodity: string) {
	const facts = page.locator(`[data-facts="${commodity}"]`);
	const fact = facts.locator('dt', { hasText: 'Share behind the line' }).locator('+ dd');
	const said = await fact.innerText();
	const [, share, interval] = /^(\S+%) \(90\s?% interval (.+)\)$/.exec(said) ?? [];
	if (share === undefined) throw new Error(`expected a share with its interval, found ${said}`);
	return { share, interval };
}

testInSharedPage('the page of a resource says what the map says', async ({ page }) => {
	await page.goto('/commodity/coal/');
	const { share, interval } = await shareOfPage(page, 'coal');
	await page.getByRole('link', { name: 'Show on the map' }).click();
	await expect(page).toHaveURL(/\?commodity=coal$/);
	await expect(page.locator('#figures [data-how="coal"]')).toBeVisible();
	const ofMap = page.locator('tbody:has(tr[data-commodity="coal"]) .value');
	await expect(ofMap.locator('data')).toHaveText(share);
	await expect(ofMap.locator('.interval')).toHaveText(`(${interval})`);
});

testInSharedPage(
	'the share through time has a table twin that ends with the latest day',
	async ({ page }) => {
		await page.goto('/commodity/lithium/');
		await page.getByText('As a table').click();
		const first = page.locator('figure tbody tr').first();
		await expect(first).toContainText(dayInWords(lastDay));
		const { share } = await shareOfPage(page, 'lithium');
		await expect(first).toContainText(share);
	}
);

testInSharedPage('the other language has the same page', async ({ page }) => {
	await page.goto('/deposit/li-shevchenkivske/');
	await page.getByRole('link', { name: 'Українська' }).click();
	await expect(page).toHaveURL(/\/uk\/deposit\/li-shevchenkivske\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
	await expect(page.getByRole('main')).toContainText('За лінією фронту');
});

/**
 * What is made alike in a long list: of the deposits by oblast those of Donetsk Oblast are looked at, which lie on every
 * side of the line, and of a table the first rows.
 */
const alike =
	'main section[aria-labelledby^="UA-"]:not([aria-labelledby="UA-14"]), main tbody > tr:nth-child(n + 25)';

for (const language of ['', '/uk']) {
	for (const path of [...kinds, ...lists]) {
		testInSharedPage(
			`${language}${path}: nothing is wider than 320 px, and axe has nothing serious to say`,
			async ({ page }) => {
				await page.setViewportSize({ width: 320, height: 700 });
				await page.goto(language + path);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
				const contrast = language === '';
				expect(await seriousFindings(page, { without: alike, contrast })).toEqual([]);
			}
		);
	}
}

testInSharedPage('the numbers of a dossier unfold in place to their sources', async ({ page }) => {
	await page.goto('/deposit/li-shevchenkivske/');
	await page.getByText('How are the numbers of this deposit made?').click();
	const trees = page.locator('[data-how-deposit]');
	await expect(trees.locator('[data-quantity]').first()).toBeVisible();
	await expect(trees).toContainText(`As of ${dayInWords(lastDay)}`);
	await expect(trees.locator('a[href^="https://"]').first()).toBeVisible();
});

test('an address of no deposit leads to the page that says so', async ({ page, watched }) => {
	watched.expectedErrors.push(/404/);
	await page.goto('/uk/deposit/li-shevchenkivsk/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'За цією адресою сторінки немає'
	);
	await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
});
