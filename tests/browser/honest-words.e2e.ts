import type { Page } from '@playwright/test';
import { expect, shownDate } from './journey';
import { testInSharedPage as test } from './shared-page';
import { dayPattern, estimateOf, estimateOn, lastDay } from '../built-data';

async function rowOf(page: Page, query: string) {
	await page.goto(query);
	await shownDate(page, lastDay);
	const rows = page.locator('tbody:has(tr[data-commodity])');
	await expect(rows).toHaveCount(1);
	// A number before hydration is that of all Ukraine.
	await expect(page.locator('details[data-how]')).toHaveCount(1);
	return rows;
}

const plain = async (row: Awaited<ReturnType<typeof rowOf>>) =>
	(await row.innerText()).replace(/\s+/g, ' ');

test('money of a resource says of what kind it is, and stands beside its caveat', async ({
	page
}) => {
	const lithium = await plain(await rowOf(page, '/?commodity=lithium'));
	expect(estimateOf('lithium').money).not.toBeNull();
	expect(lithium).toMatch(/USD .* of gross in-ground value behind the line, of USD .* in all/);
	await expect(page.locator('[data-money-line] > p')).toContainText('not wealth, not profit');
	await page.getByText('Totals, what they cover, and prices').click();
	const totals = page.locator('section[aria-labelledby="totals-title"]');
	await expect(totals).toContainText('not wealth, not profit, not damage');
	// One resource has one share.
	await expect(totals.locator('dd').first()).toContainText('in all');
	await expect(totals.locator('dd').first()).not.toContainText('%');
});

/** Resources of which only the deposits can be counted; today's data has many. */
const counted = estimateOn().commodities.filter(
	({ resource, main }) => resource === null && main.all > 0
);

for (const { commodity, main } of counted.slice(0, 1)) {
	test('deposits are counted where there are too few figures for a share', async ({ page }) => {
		const row = await rowOf(page, `/?commodity=${commodity}`);
		await expect(row.locator('.value')).toContainText(`${main.behind} of ${main.all}`);
		await expect(row).not.toContainText('%');
		await expect(row).toContainText(`deposit${main.all === 1 ? '' : 's'} behind the line`);
		const uk = await rowOf(page, `/uk/?commodity=${commodity}`);
		await expect(uk.locator('.value')).toContainText(`${main.behind} з ${main.all}`);
	});
}

test('the headline tells the latest day in the present tense, another in the past', async ({
	page
}) => {
	const title = page.locator('[data-headline] .sentence');
	await page.goto('/?commodity=coal');
	await shownDate(page, lastDay);
	await expect(title).toContainText(/of Ukraine’s coal lies behind the front line\.$/);
	await page.goto('/?commodity=coal&date=2024-07-08');
	await shownDate(page, '2024-07-08');
	await expect(title).toContainText(
		new RegExp(String.raw`^On ${dayPattern('2024-07-08')}, .* of Ukraine’s coal lay behind`)
	);
});

test('a deposit whose side is unknown is not said to have never been behind the line', async ({
	page
}) => {
	await page.goto('/?deposit=oil-subbotina');
	const card = page.locator('article[data-deposit="oil-subbotina"]');
	await expect(card).toContainText('Not known whether it was ever behind the line');
	await expect(card).not.toContainText('Never behind');
	await page.goto('/uk/?deposit=li-dobra');
	await expect(page.locator('article[data-deposit="li-dobra"]')).toContainText(
		'За весь час спостережень не було за лінією жодного разу'
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
