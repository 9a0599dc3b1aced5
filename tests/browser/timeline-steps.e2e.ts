import {
	changeAfter,
	changeBefore,
	changedDays,
	dayBefore,
	dayInWords,
	unchangedDay
} from '../built-data';
import { expect, shownDate } from './journey';
import { testInSharedPage as test } from './shared-page';

const unchanged = unchangedDay();
const [since, next] = [changeBefore(unchanged), changeAfter(unchanged)];

test('steps go from change to change, the slider from day to day', async ({ page }) => {
	await page.goto(`/?date=${unchanged}`);
	await shownDate(page, unchanged);
	const timeline = page.locator('.timeline');
	await expect(timeline).toContainText(`Unchanged since ${dayInWords(since)}.`);
	await page.getByRole('button', { name: 'Next change' }).click();
	await shownDate(page, next);
	await expect(timeline).not.toContainText('Unchanged since');
	await page.getByRole('button', { name: 'Previous change' }).click();
	await shownDate(page, since);
	await expect(timeline).not.toContainText('Unchanged since');
	await page.getByRole('slider', { name: 'Date of the front line' }).press('ArrowRight');
	await shownDate(page, dayBefore(since, -1));
	await expect(timeline).toContainText(`Unchanged since ${dayInWords(since)}.`);
});

test('on a Ukrainian phone too, and no step leads past the last change', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`/uk/?date=${unchanged}`);
	await shownDate(page, unchanged);
	const timeline = page.locator('.timeline');
	await expect(timeline).toContainText(`Без змін від ${dayInWords(since, 'uk')} року.`);
	await page.getByRole('button', { name: 'Наступна зміна' }).click();
	await shownDate(page, next);
	await page.goto(`/uk/?date=${changedDays.at(-1)}`);
	await shownDate(page, changedDays.at(-1)!);
	await expect(page.getByRole('button', { name: 'Наступна зміна' })).toBeDisabled();
	await expect(page.getByRole('button', { name: 'Попередня зміна' })).toBeEnabled();
});
