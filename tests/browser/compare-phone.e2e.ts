import { expect, mapIdle, testWithMap } from './journey';

testWithMap.use({ viewport: { width: 390, height: 844 } });

testWithMap(
	'a phone compares two dates on one map, by a switch that stands on it',
	async ({ page }) => {
		await page.goto('/?date=2025-09-30&compare=2022-02-23');
		const dates = page.getByRole('group', { name: 'Date of the front line' });
		const earlier = dates.getByRole('button', { name: '23 February 2022' });
		const later = dates.getByRole('button', { name: '30 September 2025' });
		const map = page.getByRole('region', { name: /^Map of Ukraine/ });
		await mapIdle(page);
		await expect(page.locator('[data-map]')).toHaveCount(1);
		await expect(later).toHaveAttribute('aria-pressed', 'true');
		await expect(map).toHaveAccessibleName(/30 September 2025/);
		await earlier.click();
		await expect(earlier).toHaveAttribute('aria-pressed', 'true');
		await expect(later).toHaveAttribute('aria-pressed', 'false');
		await expect(map).toHaveAccessibleName(/23 February 2022/);
		// The page keeps its date: only the map was turned.
		await expect(page).toHaveURL(/date=2025-09-30&compare=2022-02-23/);
		await later.click();
		await expect(map).toHaveAccessibleName(/30 September 2025/);
	}
);
