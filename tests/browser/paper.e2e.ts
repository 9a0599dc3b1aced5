import type { Locator, Page } from '@playwright/test';
import { expect, mapIdle, shownDate, test, testWithMap } from './journey';

const controls = 'button:not([data-print]), select, input, nav, [role="slider"], [role="combobox"]';

/** What is seen of the controls of the page. */
const seenControls = (page: Page) => page.locator(controls).locator('visible=true').count();

/** How many colours a picture has; one, or none, where it is blank. */
const coloursOf = (canvas: Locator) =>
	canvas.evaluate((element) => {
		const { width, height } = element as HTMLCanvasElement;
		const { data } = (element as HTMLCanvasElement)
			.getContext('2d')!
			.getImageData(0, 0, width, height);
		return new Set(new Uint32Array(data.buffer)).size;
	});

testWithMap(
	'the map goes to paper with headline, date, map, legend, all figures and its address, and without controls',
	async ({ page }) => {
		await page.goto('/?commodity=lithium,coal&date=2025-06-30');
		await shownDate(page, '2025-06-30');
		await mapIdle(page);
		await page.emulateMedia({ media: 'print' });
		const headline = page.locator('[data-headline]');
		await expect(headline.getByText(/30.June.2025/).first()).toBeVisible();
		const picture = page.locator('[data-printed-map]');
		await expect(picture).toBeVisible();
		await expect.poll(() => coloursOf(picture)).toBeGreaterThan(20);
		await expect(
			page.getByText('Behind the line: under Russian occupation, taken since 24 February 2022')
		).toBeVisible();
		await expect(page.getByText(/date=2025-06-30/)).toBeVisible();
		expect(await seenControls(page)).toBe(0);
		const cut = await page
			.locator('#figures')
			.evaluate((panel) => panel.scrollHeight - panel.clientHeight);
		expect(cut, 'nothing of the panel is cut off').toBeLessThanOrEqual(1);
	}
);

test('a dossier goes to paper with the addresses of its sources and without controls', async ({
	page
}) => {
	await page.goto('/deposit/li-shevchenkivske/');
	await expect(page.getByRole('button', { name: 'Share and cite' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText(/\/deposit\/li-shevchenkivske\//).last()).toBeVisible();
	expect(await seenControls(page)).toBe(0);
	const source = page.locator('main li a[href^="http"]').first();
	const after = await source.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(after).toContain(await source.getAttribute('href'));
});
