import type { Page } from '@playwright/test';
import { seriousFindings } from './accessibility';
import { expect, mapIdle, test } from './journey';
import { testInSharedPage, testWithMapInSharedPage } from './shared-page';

test('faults of words and of colours are found, these in the theme that has them', async ({
	page
}) => {
	await page.setContent(`<html lang="en"><title>Faults</title><style>
		body { background: light-dark(white, black); color: light-dark(black, #333); color-scheme: light dark; }
		aside { background: white; color: #ccc; }
	</style><main><h1>Faults</h1><img src="data:,"></main><aside>Passed over</aside></html>`);
	const found = await seriousFindings(page, { without: 'aside' });
	expect(found.map(({ rule, colours }) => [rule, colours])).toEqual([
		['image-alt', 'light'],
		['color-contrast', 'dark']
	]);
	const inWords = await seriousFindings(page, { without: 'aside', contrast: false });
	expect(inWords.map(({ rule }) => rule)).toEqual(['image-alt']);
	const ofPart = await seriousFindings(page, { within: 'aside' });
	expect(ofPart.map(({ rule, colours }) => [rule, colours])).toEqual([
		['color-contrast', 'light'],
		['color-contrast', 'dark']
	]);
});

/** Each with what is drawn on it last. */
const pages = {
	'method/': 'h1',
	'data/': 'h1',
	'?pane=history': '[data-history]',
	'?compare=2022-02-23': '[data-gained]',
	'?pane=table&commodity=lithium': 'tr[data-deposit]'
};
/** Those whose map brings parts of its own. */
const pagesWithMap = {
	'': '[data-unfold]',
	'embed/': 'h1'
};

async function expectNoFinding(page: Page, last: string, contrast: boolean) {
	await expect(page.locator(last).first()).toBeVisible();
	expect(await seriousFindings(page, { contrast })).toEqual([]);
}

for (const [path, last] of Object.entries(pages)) {
	testInSharedPage(`no serious accessibility finding on /${path}`, async ({ page }) => {
		await page.goto(`/${path}`);
		await expectNoFinding(page, last, true);
	});
}
for (const [path, last] of Object.entries(pagesWithMap)) {
	testWithMapInSharedPage(
		`no serious accessibility finding on /${path} with its map`,
		async ({ page }) => {
			await page.goto(`/${path}`);
			await mapIdle(page);
			await expectNoFinding(page, last, true);
		}
	);
}
// The same parts with other words, to which colours and the drawn map add nothing.
for (const [path, last] of Object.entries({ ...pages, ...pagesWithMap })) {
	testInSharedPage(`no serious accessibility finding on /uk/${path}`, async ({ page }) => {
		await page.goto(`/uk/${path}`);
		await expectNoFinding(page, last, false);
	});
}
