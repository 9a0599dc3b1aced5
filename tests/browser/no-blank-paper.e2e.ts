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
	'drawn percentiles': '/?draws=500&seed=7',
	'an embed': '/embed/'
} as const;

/** Pixels by which the document is larger than the window. */
async function overhang(page: Page): Promise<{ width: number; height: number }> {
	return page.evaluate(() => {
		const { scrollWidth, scrollHeight } = document.scrollingElement!;
		return { width: scrollWidth - innerWidth, height: scrollHeight - innerHeight };
	});
}

for (const window of windows) {
	for (const [name, address] of Object.entries(views)) {
		test(`${name} fills a window of ${window.width} × ${window.height} and the page does not scroll beyond it`, async ({
			page
		}) => {
			await page.setViewportSize(window);
			await page.goto(address);
			await mapGivenUp(page);
			await expect(page.getByRole('slider')).toHaveCount(address === '/embed/' ? 0 : 1);
			if (address.includes('table')) await page.locator('tr[data-deposit]').first().waitFor();
			if (address.includes('deposit=')) await page.locator('article[data-deposit]').waitFor();
			if (address.includes('draws=')) await page.getByText('trials from seed').waitFor();
			// From the last to the first: what is open is no longer counted.
			const folded = await page.locator('details:not([open]) > summary').all();
			for (const summary of folded.reverse()) {
				if (await summary.isVisible()) await summary.click();
			}
			// What is unfolded is drawn after the press, not with it.
			await expect(page.locator('details[open]:not(:has(> summary + *))')).toHaveCount(0);
			expect(await overhang(page)).toEqual({ width: 0, height: 0 });
		});
	}
}

test('with little room the panel, not the page, scrolls to the end of the figures', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/');
	await mapGivenUp(page);
	await expect(page.locator('[data-how]').first()).toBeVisible();
	const below = () =>
		page.locator('#figures').evaluate((panel) => {
			panel.scrollTop = panel.scrollHeight;
			const last = panel.lastElementChild!.getBoundingClientRect();
			return panel.getBoundingClientRect().bottom - last.bottom;
		});
	await expect.poll(below).toBeGreaterThanOrEqual(0);
	await expect.poll(below).toBeLessThan(100);
});
