import type { Page } from '@playwright/test';
import { expect, mapGivenUp } from './journey';
import { testInSharedPage as test } from './shared-page';

const windows = [
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 }
];
const views = {
	figures: '/',
	table: '/?pane=table',
	'a deposit': '/?deposit=li-shevchenkivske',
	'a deposit beside the table': '/?deposit=li-shevchenkivske&pane=table',
	'drawn intervals': '/?draws=500&seed=7',
	'an embed': '/embed/'
} as const;

/** Pixels by which the document is larger than the window, once what follows the size of the window has done so. */
async function overhang(page: Page): Promise<{ width: number; height: number }> {
	return page.evaluate(async () => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		for (let frames = 0; frames < 3; frames++) await frame();
		const { scrollWidth, scrollHeight } = document.scrollingElement!;
		return { width: scrollWidth - innerWidth, height: scrollHeight - innerHeight };
	});
}

for (const [name, address] of Object.entries(views)) {
	test(`${name} fills any window, and the page does not scroll beyond it`, async ({ page }) => {
		await page.goto(address);
		await mapGivenUp(page);
		await expect(page.getByRole('slider')).toHaveCount(address === '/embed/' ? 0 : 1);
		if (address.includes('table')) await page.locator('tr[data-deposit]').first().waitFor();
		if (address.includes('deposit=')) await page.locator('article[data-deposit]').waitFor();
		if (address.includes('draws=')) {
			await page.locator('tr[data-commodity] .interval').first().waitFor();
		}
		await unfoldAll(page);
		for (const window of windows) {
			await page.setViewportSize(window);
			expect([window, await overhang(page)]).toEqual([window, { width: 0, height: 0 }]);
		}
	});
}

/** Opens all that is folded and in sight; what comes with it stays folded. */
async function unfoldAll(page: Page): Promise<void> {
	await page.locator('details:not([open])').evaluateAll((all: HTMLDetailsElement[]) => {
		const seen = all.filter((folded) => folded.querySelector('summary')!.checkVisibility());
		for (const folded of seen) folded.open = true;
	});
	// What is unfolded is drawn after the press, not with it.
	await expect(page.locator('details[open]:not(:has(> summary + *))')).toHaveCount(0);
}

test('with little room the panel, not the page, scrolls to the end of the figures', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/');
	await mapGivenUp(page);
	await expect(page.locator('[data-facets]')).toBeVisible();
	const below = () =>
		page.locator('#figures').evaluate((panel) => {
			panel.scrollTop = panel.scrollHeight;
			const last = panel.lastElementChild!.getBoundingClientRect();
			return panel.getBoundingClientRect().bottom - last.bottom;
		});
	await expect.poll(below).toBeGreaterThanOrEqual(0);
	await expect.poll(below).toBeLessThan(100);
});
