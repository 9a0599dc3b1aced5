import type { Page } from '@playwright/test';
import {
	sideOfLoneDeposit,
	type LoneDepositSide
} from '../../src/lib/domain/estimate/lone-deposit';
import { expect, shownDate } from './journey';
import { testInSharedPage as test } from './shared-page';
import { estimateOf, estimateOn, lastDay } from '../built-data';

async function rowOf(page: Page, query: string) {
	await page.goto(query);
	await shownDate(page, lastDay);
	const rows = page.locator('tbody:has(td[data-reading])');
	await expect(rows).toHaveCount(1);
	// A number before hydration is that of all Ukraine.
	await expect(page.locator('details[data-how]')).toHaveCount(1);
	return rows;
}

const plain = async (row: Awaited<ReturnType<typeof rowOf>>) =>
	(await row.innerText()).replace(/\s+/g, ' ');

test('an oblast says that its part of a balance is not published, and gives that of the country', async ({
	page
}) => {
	const coal = await plain(await rowOf(page, '/?oblast=donetsk&commodity=coal'));
	expect(coal).toMatch(
		/By the national total of reserves [\d.]+ bn t \(coal in place\) in all of Ukraine; no pub/
	);
	expect(coal).not.toMatch(/no national total found|% of the national total/);
	const iron = await plain(await rowOf(page, '/uk/?oblast=dnipropetrovsk&commodity=iron-ore'));
	expect(iron).toMatch(/\(руда\) на всю Україну/);
});

test('gas of Crimea is measured on nothing that leaves the sea out, and is not priced', async ({
	page
}) => {
	const gas = await plain(await rowOf(page, '/?oblast=crimea&commodity=natural-gas'));
	const { withTonnage, all } = estimateOf('natural-gas', lastDay, 'UA-43').sites;
	if (withTonnage > 0) expect(gas).toContain(`figures for ${withTonnage} of ${all} deposits`);
	expect(gas).not.toMatch(/deposits, [\d,>]+% of the/);
	const nation = await plain(await rowOf(page, '/?commodity=natural-gas'));
	expect(nation).toContain('Value behind the line: not priced');
	await expect(page.getByText('Recoverable, natural gas only')).toBeVisible();
});

test('one resource has one share; its money says of how many sites it is', async ({ page }) => {
	const lithium = await plain(await rowOf(page, '/?commodity=lithium'));
	const { sites, value } = estimateOf('lithium');
	expect(value!.sitesValued).toBeLessThan(sites.all);
	expect(lithium).toMatch(
		new RegExp(
			`of gross in-ground value behind the line, of USD .* in all; ${value!.sitesValued} of ${sites.all} deposits priced`
		)
	);
	const totals = page.locator('section[aria-labelledby="totals-title"] dd').first();
	await expect(totals).toContainText('in all');
	await expect(totals).not.toContainText('%');
});

/** A resource of which one deposit alone has a figure, and lies on that side; today's data has one for each. */
const lone = (side: LoneDepositSide) =>
	estimateOn().commodities.filter((row) => sideOfLoneDeposit(row) === side);

for (const { commodity } of lone('behind').slice(0, 1)) {
	test('the one deposit with a figure is told by its side, in the headline too', async ({
		page
	}) => {
		const row = await rowOf(page, `/?commodity=${commodity}`);
		const sites = row.locator('td[data-reading="sites"]');
		await expect(sites).toContainText('the one deposit with a figure lies behind the line');
		await expect(sites).not.toContainText('%');
		await expect(page.getByRole('heading', { level: 1 })).toContainText(
			/the one .* deposit with a published figure lay behind the front line/
		);
	});
}

for (const { commodity } of lone('free').slice(0, 1)) {
	test('the one deposit with a figure is told by its side in Ukrainian', async ({ page }) => {
		const row = await rowOf(page, `/uk/?commodity=${commodity}`);
		await expect(row).toContainText('єдине родовище з даними не лежить за лінією фронту');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('не перебувало за лінією');
	});
}

test('a deposit whose side is unknown is not said to have never been behind the line', async ({
	page
}) => {
	await page.goto('/?deposit=oil-subbotina');
	const card = page.locator('article[data-deposit="oil-subbotina"]');
	await expect(card).toContainText('Not known whether it was ever behind the line');
	await expect(card).not.toContainText('Never behind');
	await page.goto('/uk/?deposit=li-dobra');
	await expect(page.locator('article[data-deposit="li-dobra"]')).toContainText(
		'Ніколи не за лінією'
	);
});

test('a day of an uncertain record makes no headline, and a stand-in is called one', async ({
	page
}) => {
	const title = page.locator('[data-headline]');
	await page.goto('/?date=2022-03-10');
	await shownDate(page, '2022-03-10');
	await expect(title).toContainText('on 10 March 2022 is too uncertain for a headline');
	await expect(title).not.toContainText('%');
	await page.goto('/uk/?date=2022-03-10');
	await shownDate(page, '2022-03-10');
	await expect(title).toContainText('10 березня 2022');
	await expect(title).toContainText('не цитуйте їх');
	await expect(title).not.toContainText('%');
	await page.goto('/?date=2015-02-18');
	await shownDate(page, '2015-02-18');
	await expect(title).toContainText('Stand-in: the line of February 2022 is used for 2015.');
});

test('the headline names the filters that it holds under, where a page is embedded too', async ({
	page
}) => {
	const query = '?status=producing,licensed&side=behind';
	const sentence =
		'Only deposits with status: producing or licensed; side of the line: behind the front line.';
	for (const path of ['/', '/embed/']) {
		await page.goto(path + query);
		await expect(page.locator('[data-headline]')).toContainText(sentence);
	}
});
