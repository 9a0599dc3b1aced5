import { expect, mapIdle, shownDate, testWithMap } from './journey';
import { testInSharedPage } from './shared-page';
import { lastDay } from '../built-data';

testInSharedPage(
	'closing the card of a deposit gives the focus back to what opened it',
	async ({ page }) => {
		await page.goto('/?pane=table&commodity=lithium');
		await shownDate(page, lastDay);
		const row = page.getByRole('button', { name: 'Kruta Balka' });
		await row.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: /Kruta Balka/ })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.locator('article[data-deposit]')).toHaveCount(0);
		await expect(row).toBeFocused();
		// Opened by a link, the card leaves the focus in the panel.
		await page.goto('/?deposit=li-dobra');
		await page.locator('article[data-deposit]').getByRole('button', { name: 'Close' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('article[data-deposit]')).toHaveCount(0);
		await expect(page.locator('#figures')).toBeFocused();
	}
);

testInSharedPage('giving up a comparison leaves the focus where it was begun', async ({ page }) => {
	await page.goto('/?compare=2022-11-15');
	const stop = page.getByRole('button', { name: 'Stop comparing' });
	await stop.focus();
	await page.keyboard.press('Enter');
	await expect(stop).toHaveCount(0);
	await expect(page.locator('summary', { hasText: 'Compare with another date' })).toBeFocused();
});

testInSharedPage(
	'the sizes of the sheet keep the focus, and the menu closes behind it',
	async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/');
		await shownDate(page, lastDay);
		const more = page.getByRole('button', { name: 'Enlarge the panel' });
		await more.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-sheet="full"]')).toBeVisible();
		await expect(more).toBeFocused();
		await expect(more).toBeDisabled();
		await page.getByRole('button', { name: 'Menu' }).focus();
		await page.keyboard.press('Enter');
		const theme = page.getByRole('combobox', { name: /theme|colours/i });
		await theme.focus();
		await page.keyboard.press('Tab');
		await expect(theme).toBeHidden();
	}
);

for (const path of ['/method/', '/oblast/poltava/', '/uk/commodity/coal/', '/deposit/li-dobra/']) {
	testInSharedPage(
		`the first stop of the keyboard on ${path} skips to its content`,
		async ({ page }) => {
			await page.goto(path);
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await expect(page.locator('main#content')).toBeFocused();
		}
	);
}

testWithMap(
	'Escape folds the legend and the arrows of the map, and the focus stays',
	async ({ page }) => {
		await page.goto('/');
		await mapIdle(page);
		const legend = page.getByRole('button', { name: 'Legend' });
		await legend.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.legend[open]')).toBeVisible();
		await expect(page.locator('.legend summary')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.locator('.legend[open]')).toHaveCount(0);
		await expect(legend).toBeFocused();
		const more = page.getByRole('button', { expanded: false, name: 'Move the map' });
		await more.focus();
		await page.keyboard.press('Enter');
		const west = page.getByRole('button', { name: /west/i });
		await west.focus();
		await page.keyboard.press('Escape');
		await expect(west).toBeHidden();
		await expect(more).toBeFocused();
	}
);

testInSharedPage(
	'the measure that is shown is said, with its total where that is money',
	async ({ page }) => {
		await page.goto('/');
		await shownDate(page, lastDay);
		await page.getByRole('button', { name: 'Value', exact: true }).click();
		await expect(page.locator('[data-announcement]')).toHaveText(
			/Value\. Gross in-ground value: USD\s.*behind the line of USD\s/
		);
		await page.getByRole('button', { name: 'Amount', exact: true }).click();
		await expect(page.locator('[data-announcement]')).toHaveText(/Amount\.$/);
	}
);
