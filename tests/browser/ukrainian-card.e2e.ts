import { expect, test } from './journey';
import { testInSharedPage } from './shared-page';

/** Ours in English: what the card and its trees must not say outside quotations. */
const english =
	/\b(reserve|resource|production|capacity|ore|Mt|kt|bcm|Mt\/yr|high|medium|low|counted|figure|USD|not stated)\b/;

for (const id of [
	'li-shevchenkivske',
	'gas-komyshnianske',
	'coal-bazhanova',
	'kao-hlukhovetske',
	'salt-artemivske'
]) {
	testInSharedPage(
		`the Ukrainian card of ${id} says nothing of ours in English`,
		async ({ page }) => {
			await page.goto(`/uk/?deposit=${id}`);
			const card = page.locator(`article[data-deposit="${id}"]`);
			// The card stands before its texts are fetched.
			await expect(card).toContainText('Геологія');
			const found = await card.evaluate((root, pattern) => {
				const words = new RegExp(pattern);
				const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
				const texts: string[] = [];
				while (walker.nextNode()) {
					const quoted = walker.currentNode.parentElement?.closest('[lang="en"]');
					const text = walker.currentNode.textContent ?? '';
					if (!quoted && words.test(text)) texts.push(text.trim());
				}
				return texts;
			}, english.source);
			expect(found).toEqual([]);
		}
	);
}

testInSharedPage(
	'a card gives its values with units, and tonnes only of what nobody could sell',
	async ({ page }) => {
		await page.goto('/?deposit=li-shevchenkivske');
		const lithium = page.locator('[data-valued="lithium"]');
		await expect(lithium).toContainText(
			/[kM]?t \(weighted by category: [\d.,]+\s\w+ × 0\.\d+\) × [\d,]+\sUSD\/t = USD\s[\d.]+\sbillion/
		);
		await expect(page.getByText('not wealth, not profit').first()).toBeVisible();
		await page.goto('/?deposit=salt-artemivske');
		await expect(page.locator('article[data-deposit]')).toContainText(
			'tonnes only: more than 20 years of the world’s production'
		);
		await expect(page.locator('[data-valued="rock-salt"]')).toHaveCount(0);
	}
);

test('the geology is in the language of the page, and fetched again where it could not be had', async ({
	page,
	watched
}) => {
	watched.expectedErrors.push(/ERR_FAILED/);
	await page.route('**/data/deposit-texts-uk.*.json', (route) => route.abort());
	await page.goto('/uk/?deposit=li-shevchenkivske');
	const card = page.locator('article[data-deposit]');
	await card.getByRole('button', { name: 'Спробувати ще раз' }).waitFor();
	await expect(card).not.toContainText('Геологія');
	await page.unroute('**/data/deposit-texts-uk.*.json');
	await card.getByRole('button', { name: 'Спробувати ще раз' }).click();
	await expect(card).toContainText('сподуменові рідкіснометалеві пегматити');
	await page.goto('/deposit/li-shevchenkivske/');
	await expect(page.getByRole('main')).toContainText('spodumene rare-metal pegmatites');
	await page.goto('/uk/deposit/li-shevchenkivske/');
	await expect(page.getByRole('main')).toContainText('сподуменові рідкіснометалеві пегматити');
});
