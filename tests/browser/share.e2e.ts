import { expect, shownDate, test } from './journey';

test('a finding is copied with number, bounds, date, prices, version and link', async ({
	context,
	page
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/?commodity=lithium&date=2025-09-30');
	await shownDate(page, '2025-09-30');
	await page.getByRole('button', { name: 'Share and cite' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share and cite' });
	await dialog.getByRole('button', { name: 'Copy this finding' }).click();
	await expect(dialog.getByRole('status')).toHaveText('Finding copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(
		/^On 30 September 2025, \d+% \(\d+–\d+%\) of the lithium tonnage .*Prices, where used: 2021-2025\. Behind the Line, data version \d{4}-\d{2}-\d{2}-[0-9a-f]{8}, http:\S+\?commodity=lithium&date=2025-09-30&prices=2021-2025$/
	);
	await dialog.getByRole('button', { name: 'Copy BibTeX' }).click();
	await expect(dialog.getByRole('status')).toHaveText('Citation copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^@misc\{behind-the-line-[\s\S]*version = \{\d{4}/
	);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});
