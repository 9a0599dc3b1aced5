import type { Request } from '@playwright/test';
import { turnedWays, wayOf } from '../../src/lib/domain/estimate/turned-deposits';
import { expect, longestEvent, mapGivenUp, mapIdle, shownDate, test, testWithMap } from './journey';
import { testInSharedPage, testWithMapInSharedPage } from './shared-page';
import { daysAround } from './told-sides';
import { formatShare } from '../../src/lib/domain/format';
import { dayInWords, dayPattern, estimateOf, lastDay, turnedBetween } from '../built-data';

const comparison = 'Compare with another date';
const waysInWords = {
	behind: 'Came behind the front line',
	free: 'No longer behind it',
	other: 'Changed in another way'
} as const;

testWithMapInSharedPage(
	'two dates side by side, and in words what moved between them',
	async ({ page }) => {
		const { before, after } = daysAround('li-shevchenkivske');
		await page.goto(`/?commodity=lithium&date=${after}&compare=${before}`);
		await shownDate(page, after);
		const panel = page.locator(`[data-compare="${before}"]`);
		await expect(panel).toContainText(`From ${dayInWords(before)} to ${dayInWords(after)}`);
		// Shevchenkivske came behind the line between the two, and with it the share of lithium.
		const expected = turnedBetween(before, after, 'lithium');
		const turned = panel.locator('[data-turned]');
		await expect(turned).toHaveCount(expected.length);
		for (const way of turnedWays) {
			const count = expected.filter((one) => wayOf(one) === way).length;
			if (count > 0) await expect(panel).toContainText(`${waysInWords[way]}: ${count}`);
			else await expect(panel).not.toContainText(waysInWords[way]);
		}
		const shevchenkivske = turned.filter({ hasText: 'Shevchenkivske' });
		const { since } = expected.find(({ deposit }) => deposit.id === 'li-shevchenkivske')!;
		await expect(shevchenkivske).toContainText(`since ${dayInWords(since)}`);
		await expect(panel.locator('[data-moved="lithium"]')).toContainText(
			/→ [\s\S]*\+\d+(\.\d)? percentage points/
		);
		// On the board the other day stands beside the day that is shown.
		await expect(page.locator('.board').first()).toContainText(dayInWords(before));
		const { resource } = estimateOf('lithium', before);
		const earlierShare = formatShare(resource!.share.central, 'en');
		await expect(page.locator('[data-commodity="lithium"] .aside').first()).toHaveText(
			new RegExp(String.raw`^${earlierShare}( \(.*\))?$`)
		);
		const area = panel.locator('[data-gained]');
		await expect(area).toContainText('km² passed behind the front line');
		expect(Number(await area.getAttribute('data-gained'))).toBeGreaterThan(500);
		await expect(page.locator('[data-map]')).toHaveCount(2);
		await expect(page.locator('[data-map][data-map-state="idle"]')).toHaveCount(2, {
			timeout: 90_000
		});
		for (const [index, date] of [
			[0, before],
			[1, after]
		] as const) {
			await expect(
				page.getByRole('region', { name: /^Map of Ukraine/ }).nth(index)
			).toHaveAccessibleName(new RegExp(dayPattern(date)));
		}
		await shevchenkivske.getByRole('button').click();
		await expect(page.getByRole('heading', { level: 2, name: /Shevchenkivske/ })).toBeVisible();
	}
);

testWithMap('a date to compare with is chosen, changed by Back, and given up', async ({ page }) => {
	await page.goto('/');
	await mapIdle(page);
	await page.getByText(comparison).first().click();
	await page.getByRole('button', { name: '23 February 2022', exact: true }).click();
	await expect(page).toHaveURL(/compare=2022-02-23/);
	const panel = page.locator('[data-compare="2022-02-23"]');
	await expect(panel).toContainText(/\d+ deposits are on another side/);
	await page.getByRole('button', { name: 'Stop comparing' }).click();
	await expect(page).not.toHaveURL(/compare/);
	await expect(page.locator('[data-map]')).toHaveCount(1);
	await expect(panel).toHaveCount(0);
	await page.goBack();
	await expect(panel).toBeVisible();
	await page.goBack();
	await expect(page.locator('[data-map]')).toHaveCount(1);
});

testInSharedPage(
	'the two dates are swapped and swapped back, and land is told by oblast',
	async ({ page }) => {
		await page.goto('/?date=2025-09-30&compare=2025-05-31&oblast=UA-14');
		const panel = page.locator('[data-compare]');
		await expect(panel).toContainText(/Donetsk Oblast: \+\d+\skm² behind the front line/);
		await panel.getByText('Net change by oblast').click();
		const donetsk = panel.locator('[data-net="UA-14"]');
		await expect(donetsk).toContainText(/\+\d+\skm²/);
		const said = await donetsk.textContent();
		await panel.getByRole('button', { name: 'Swap the two dates' }).click();
		await expect(page).toHaveURL(/date=2025-05-31/);
		await expect(page).toHaveURL(/compare=2025-09-30/);
		// The words go from the earlier to the later day whichever is the page's.
		await expect(panel).toContainText('From 31 May 2025 to 30 September 2025');
		await expect(donetsk).toHaveText(said ?? '');
		await page.goBack();
		await expect(page).toHaveURL(/compare=2025-05-31/);
	}
);

testInSharedPage(
	'a date that answers like the other says so instead of telling no change',
	async ({ page }) => {
		await page.goto('/?date=2025-09-30&compare=2025-09-30');
		await expect(page.locator('[data-same-day]')).toContainText('Choose another date');
		await expect(page.locator('[data-gained], [data-moved]')).toHaveCount(0);
		await expect(page.getByText('what changed')).toHaveCount(0);
	}
);

testInSharedPage(
	'both numbers of a share that moved are unfolded, by one click',
	async ({ page }) => {
		await page.goto('/?commodity=lithium&date=2025-09-30&compare=2025-05-31');
		const moved = page.locator('[data-moved="lithium"]');
		await moved.getByText('How are these two numbers made?').click();
		await expect(moved.getByRole('heading', { level: 5 })).toHaveText([
			'On 31 May 2025',
			'On 30 September 2025'
		]);
		await expect(moved.getByRole('button', { name: /CSV/ })).toHaveCount(2);
	}
);

testInSharedPage(
	'a day of an event is compared with, said once, and named with its other source',
	async ({ page }) => {
		await page.goto('/');
		await page.getByText(comparison).first().click();
		await page.getByLabel('Or with the day of an event').selectOption({
			label: '11 November 2022: Ukrainian forces enter Kherson'
		});
		await expect(page).toHaveURL(/compare=2022-11-11/);
		const panel = page.locator('[data-compare="2022-11-11"]');
		await expect(panel.locator('[data-announcement]')).toHaveText(
			new RegExp(
				String.raw`^Compared: 11 November 2022 with ${dayPattern(lastDay)}\. \d+ deposits are on another side`
			)
		);
		await expect(panel.locator('[data-gained]')).toBeVisible();
		await expect(panel.locator('[data-other-source]')).toHaveCount(0);
		await panel.getByRole('button', { name: '23 February 2022', exact: true }).click();
		await expect(page.locator('[data-other-source]')).toContainText(
			/Natural Earth[\s\S]*VIINA[\s\S]*how they draw the line/
		);
	}
);

test('a record that cannot be fetched is said, and fetched again on request', async ({
	page,
	watched
}) => {
	watched.expectedErrors.push(/Failed to load resource/);
	await page.route('**/data/occupation.*.json', (route) => route.abort());
	await page.goto('/uk/?date=2025-09-30&compare=2025-05-31');
	const panel = page.locator('[data-compare="2025-05-31"]');
	await expect(panel).toContainText('Не вдалося виміряти територію');
	// What needs no record is there all the same.
	await expect(panel.locator('[data-turned]').first()).toBeVisible();
	await page.unroute('**/data/occupation.*.json');
	await panel.getByRole('button', { name: 'Спробувати ще раз' }).click();
	await expect(panel.locator('[data-gained]')).toContainText('км²');
});

test('a panel whose code could not be fetched is there after another try, in the same view', async ({
	page,
	watched
}) => {
	watched.expectedErrors.push(/ERR_FAILED|Failed to fetch/);
	await page.goto('/?commodity=lithium');
	await shownDate(page, lastDay);
	// The code of the map is not what is to be refused.
	await mapGivenUp(page);
	await page.route('**/_app/immutable/**', (route) => route.abort());
	await page.getByText(comparison).first().click();
	const retry = page.getByRole('button', { name: 'Try again' });
	const asked = new Set<Request>();
	page.on('request', (request) => {
		if (request.url().includes('/_app/immutable/')) asked.add(request);
	});
	page.on('requestfailed', (request) => void asked.delete(request));
	const refused = page.waitForEvent('requestfailed', { timeout: longestEvent });
	await retry.click();
	// The server has the page but not its code: what is shown stays and answers, which a reloaded page would not.
	await refused;
	await page.getByRole('button', { name: 'Deposits', exact: true }).click();
	await expect(page).toHaveURL(/measure=count/);
	await expect(retry).toBeVisible();
	// A request that is still under way would be answered now, before the reader tries again.
	await expect.poll(() => asked.size).toBe(0);
	await page.unroute('**/_app/immutable/**');
	await retry.click();
	// An engine that keeps a failed import gets the part by a reload, which folds the comparison.
	await expect(async () => {
		const folded = page.locator('details:not([open]) > summary', { hasText: comparison });
		if (await folded.isVisible()) await folded.click();
		await expect(page.getByRole('button', { name: 'A year before' })).toBeVisible({
			timeout: 2000
		});
	}).toPass();
	await expect(retry).toBeHidden();
	await shownDate(page, lastDay);
	await expect(page).toHaveURL(/commodity=lithium/);
	await expect(page).toHaveURL(/measure=count/);
});
