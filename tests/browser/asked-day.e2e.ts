import { expect, test } from './journey';

test('a dossier opened from another day says that day’s side, and leads back to it', async ({
	page
}) => {
	await page.goto('/?date=2025-06-30&commodity=lithium&deposit=li-shevchenkivske');
	const card = page.locator('[data-deposit="li-shevchenkivske"]');
	await expect(card.getByText('As of 30 June 2025')).toBeVisible();
	const side = await card.locator('[data-side] strong').first().innerText();
	await card.getByRole('link', { name: 'Open the dossier' }).click();
	const note = page.locator('[data-asked-day]');
	await expect(note).toContainText(`On 30 June 2025 the deposit was: ${side.toLowerCase()}`);
	await expect(note).toContainText('This page is of');
	const lithium = page.locator('main').getByRole('link', { name: 'Lithium', exact: true }).first();
	await expect(lithium).toHaveAttribute('href', /date=2025-06-30/);
	await page.getByRole('link', { name: 'Show on the map' }).click();
	await expect(page).toHaveURL(/date=2025-06-30/);
	await expect(page).toHaveURL(/commodity=lithium/);
	await expect(page).toHaveURL(/deposit=li-shevchenkivske/);
});

test('a date that is none, or of which there is no record, is said; the day of the page is not', async ({
	page
}) => {
	const note = page.locator('[data-asked-day]');
	await page.goto('/uk/oblast/donetsk/?date=2025-06-31');
	await expect(note).toContainText('«2025-06-31», а це не дата');
	await page.goto('/commodity/lithium/?date=2013-01-01');
	await expect(note).toContainText('the record begins on');
	await page.goto('/commodity/lithium/?date=2025-06-30');
	await expect(note.getByRole('link')).toHaveAttribute('href', /\?date=2025-06-30$/);
	await page.goto('/commodity/lithium/');
	await expect(page.getByRole('button', { name: 'Share and cite' })).toBeVisible();
	await expect(note).toHaveCount(0);
});
