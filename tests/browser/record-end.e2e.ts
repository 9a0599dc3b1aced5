import { dayBefore, dayInWords, lastDay } from '../built-data';
import { expect, shownDate, test } from './journey';

test('the page says how old the record is, and near its end what may be missing', async ({
	page
}) => {
	await page.clock.setFixedTime(new Date(`${dayBefore(lastDay, -5)}T12:00:00`));
	await page.goto('/');
	const headline = page.locator('[data-headline]');
	await expect(headline).toContainText(
		`The record ends on ${dayInWords(lastDay)}, five days ago. Changes of its last two weeks may be missing.`
	);
	const earlier = dayBefore(lastDay, 60);
	await page.goto(`/?date=${earlier}`);
	await shownDate(page, earlier);
	await expect(headline).toContainText(`ends on ${dayInWords(lastDay)}, five days ago.`);
	await expect(headline).not.toContainText('may be missing');
});

test('a clock that is before the end of the record tells no age', async ({ page }) => {
	await page.clock.setFixedTime(new Date(`${dayBefore(lastDay, 40)}T12:00:00`));
	await page.goto('/');
	await shownDate(page, lastDay);
	await expect(
		page.locator('[data-headline]').getByText(`The record ends on ${dayInWords(lastDay)}.`)
	).toBeVisible();
});
