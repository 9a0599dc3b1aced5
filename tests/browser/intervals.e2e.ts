import type { Page } from '@playwright/test';
import { usualDraws, type Draws } from '../../src/lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '../../src/lib/domain/monte-carlo/interval-estimator';
import { dataset, estimateOn, history, lastDay } from '../built-data';
import { expect, panelShare, shownDate, test } from './journey';
import { testInSharedPage } from './shared-page';
import { underSubPath } from './sub-path';

const workerScript = '**/intervals.worker*.js';

/** The share of coal with its interval, computed here from the built files. */
function computed(date: string, draws: Draws) {
	const { commodities } = new IntervalEstimator(dataset, history, draws).of(estimateOn(date));
	return commodities.find(({ commodity }) => commodity === 'coal')!.resource!.share;
}

const whisker = (page: Page) => page.locator('tr[data-commodity="coal"] .whisker');

test('the interval of another day follows its share, with every digit', async ({ page }) => {
	await page.goto('/?commodity=coal&date=2024-07-08');
	await shownDate(page, '2024-07-08');
	await expect(whisker(page)).toHaveCount(1);
	expect(await panelShare(page, 'coal')).toEqual(computed('2024-07-08', usualDraws));
});

test('a link restores the draws that its intervals were made of', async ({ page }) => {
	await page.goto('/?commodity=coal&date=2024-07-08&draws=100&seed=9');
	await shownDate(page, '2024-07-08');
	await expect(whisker(page)).toHaveCount(1);
	expect(await panelShare(page, 'coal')).toEqual(computed('2024-07-08', { count: 100, seed: 9 }));
});

test('without the worker shares stand without an interval', async ({ page, watched }) => {
	watched.expectedErrors.push(/ERR_FAILED/);
	await page.route(workerScript, (route) => route.abort());
	await page.goto('/?commodity=coal&date=2024-07-08');
	await shownDate(page, '2024-07-08');
	const { central } = await panelShare(page, 'coal');
	expect(central).toBe(computed('2024-07-08', usualDraws).central);
	await expect(whisker(page)).toHaveCount(0);
});

testInSharedPage(
	'a link with draws that cannot be made names them and shows the usual ones',
	async ({ page }) => {
		await page.goto('/?commodity=coal&draws=50&seed=1');
		await shownDate(page, lastDay);
		await expect(page.getByRole('status').filter({ hasText: 'draws = “50”' })).toBeVisible();
		await expect(whisker(page)).toHaveCount(1);
	}
);

test('the worker starts under a sub-path too', async ({ page }) => {
	await underSubPath(async (address) => {
		await page.goto(`${address}/uk/?commodity=coal&date=2024-07-08&draws=100&seed=9`);
		await shownDate(page, '2024-07-08');
		await expect(whisker(page)).toHaveCount(1);
		expect(await panelShare(page, 'coal')).toEqual(computed('2024-07-08', { count: 100, seed: 9 }));
	});
});
