import type { Locator } from '@playwright/test';
import { expect, shownDate, typeDate } from './journey';
import { testInSharedPage as test } from './shared-page';
import { lastDay } from '../built-data';

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`a reader's own colours, ${colorScheme}`, () => {
		test.use({ colorScheme });

		test.beforeEach(async ({ page }) => {
			await page.emulateMedia({ forcedColors: 'active', colorScheme });
			await page.goto('/?commodity=coal');
			await shownDate(page, lastDay);
		});

		test('tell what is chosen from what is not', async ({ page }) => {
			const segment = (name: string) => page.getByRole('button', { name, exact: true });
			await expectUnlike(segment('Figures'), segment('Through time'));
			await expectUnlike(segment('Share'), segment('Amount'));
			const site = page.getByRole('navigation', { name: 'Pages' });
			await expectUnlike(
				site.getByRole('link', { name: 'Map', exact: true }),
				site.getByRole('link', { name: 'Method', exact: true })
			);
			await typeDate(page, '2015-02-18');
			await shownDate(page, '2015-02-18');
			await expectUnlike(
				page.getByRole('button', { name: '18 February 2015' }),
				page.getByRole('button', { name: '18 March 2014' })
			);
		});

		test('leave bars, swatches and marks as they are drawn', async ({ page }) => {
			const bar = page.locator('tr[data-commodity="coal"] .bar');
			const parts = [bar, bar.locator('.before'), bar.locator('.since')];
			const drawn = await Promise.all(parts.map(background));
			expect(new Set(drawn).size).toBe(drawn.length);
			const paper = await background(page.locator('.timeline'));
			for (const kind of ['.agreement', '.military']) {
				const marker = page.locator(`.timeline .marker ${kind}`).first();
				expect(await background(marker)).not.toBe(paper);
			}
			const track = page.locator('.timeline input[type="range"]');
			await expect(track).toHaveCSS('forced-color-adjust', 'none');
		});
	});
}

/** Colour and picture behind an element, as the browser draws them. */
function background(element: Locator): Promise<string> {
	return element.evaluate((box) => {
		const { backgroundColor, backgroundImage } = getComputedStyle(box);
		return `${backgroundColor} ${backgroundImage}`;
	});
}

async function expectUnlike(one: Locator, other: Locator) {
	expect(await background(one)).not.toBe(await background(other));
}
