import type { Page } from '@playwright/test';
import { seriousFindings } from './accessibility';
import { expect, mapIdle, renderedCount, shownDate, test, testWithMap } from './journey';
import { testInSharedPage } from './shared-page';
import { dataset, dayBefore, dayInWords, depositOf, lastDay, manifest } from '../built-data';
import { builtBytes } from '../bench/built';
import type { BuiltOtherLine } from '../../src/lib/data/loaders';
import { formatAreaKm2 } from '../../src/lib/domain/format';

const offered = manifest.otherLines.at(-1)!;
const { figures } = JSON.parse(builtBytes(offered.file).toString()) as BuiltOtherLine;
const source = dataset.timeline.origins.find(({ id }) => id === offered.origin)!;
const inLink = `/?date=${offered.date}&against=${offered.origin}`;
const credit = source.attribution;

/** Pieces of the line of the other source that the map has drawn. */
const drawnOther = (page: Page) => renderedCount(page, 'other');

testWithMap(
	'another source is drawn, told in words and credited, only while asked for',
	async ({ page }) => {
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		await page.goto('/');
		await mapIdle(page);
		await page.getByText('Compare with another date').first().click();
		const offer = page.getByRole('button', { name: dayInWords(offered.date) }).filter({
			hasText: source.titleEn
		});
		await expect(offer).toHaveAttribute('aria-pressed', 'false');
		expect(fetched.some((url) => url.includes(offered.file))).toBe(false);
		await expect(page.getByText(credit)).toHaveCount(0);

		await offer.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`date=${offered.date}&against=${offered.origin}`));
		await shownDate(page, offered.date);
		const panel = page.locator(`[data-against="${offered.origin}"]`);
		await expect(panel).toContainText(formatAreaKm2(figures.theirsKm2, 'en'));
		await expect(panel).toContainText(formatAreaKm2(figures.oursKm2, 'en'));
		await expect(panel.locator('[data-other-side]')).toHaveCount(figures.deposits.length);
		await expect.poll(() => drawnOther(page)).toBeGreaterThan(0);
		await page.getByRole('button', { name: 'Legend' }).click();
		await expect(page.getByText(`Front line: ${source.titleEn}`)).toBeVisible();
		await page.getByText('© OpenStreetMap').first().click();
		await expect(page.getByRole('list', { name: 'Map data' })).toContainText(credit);
		expect(await seriousFindings(page, {})).toEqual([]);

		await offer.click();
		await expect(page).not.toHaveURL(/against/);
		await shownDate(page, offered.date);
		await expect.poll(() => drawnOther(page)).toBe(0);
		await expect(page.getByText(credit)).toHaveCount(0);
	}
);

testInSharedPage(
	'the link alone says it in Ukrainian, with each oblast and deposit',
	async ({ page }) => {
		await page.goto(`/uk${inLink}`);
		const panel = page.locator(`[data-against="${offered.origin}"]`);
		await expect(panel).toContainText(formatAreaKm2(figures.onlyTheirsKm2, 'uk'));
		await panel.getByText('Різниця за областями').click();
		for (const { code, onlyOursKm2 } of figures.oblasts) {
			await expect(panel.locator(`[data-differs="${code}"]`)).toContainText(
				formatAreaKm2(onlyOursKm2, 'uk')
			);
		}
		for (const { id } of figures.deposits) {
			await expect(panel.locator(`[data-other-side="${id}"]`)).toContainText(depositOf(id).nameUk);
		}
		expect(await seriousFindings(page, { within: '[data-against]' })).toEqual([]);
	}
);

testInSharedPage(
	'on a day without another line the page says so and offers the days',
	async ({ page }) => {
		await page.goto(`/?date=${dayBefore(lastDay)}&against=${offered.origin}`);
		await expect(page.getByText(`${source.titleEn}: there is no line of`)).toBeVisible();
		await page
			.getByRole('button', { name: dayInWords(offered.date) })
			.filter({ hasText: source.titleEn })
			.click();
		await expect(page.locator('[data-theirs]')).toBeVisible();
	}
);

test('a source that nobody knows is left out of the link, which the page says', async ({
	page
}) => {
	await page.goto('/?against=rumour');
	await expect(page.getByRole('status').filter({ hasText: 'against' })).toContainText('rumour');
});

test('a line that cannot be fetched can be tried again', async ({ page, watched }) => {
	watched.expectedErrors.push(/ERR_FAILED/);
	await page.route(`**/${offered.file}`, (route) => route.abort());
	await page.goto(inLink);
	const failure = page.getByRole('alert').filter({ hasText: 'other line' });
	await expect(failure).toBeVisible();
	await page.unroute(`**/${offered.file}`);
	await failure.getByRole('button').click();
	await expect(page.locator('[data-theirs]')).toBeVisible();
});
