import type { Page } from '@playwright/test';
import { seriousFindings } from './accessibility';
import { expect, mapIdle, test, testWithMap } from './journey';
import { testInSharedPage } from './shared-page';

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
	'?pane=table&commodity=lithium': 'tr[data-deposit]'
};
const pagesWithMap = {
	'': '[data-unfold]',
	'embed/': 'h1',
	'?compare=2022-02-23': '[data-gained]'
};

async function expectNoFinding(page: Page, root: string, last: string) {
	await expect(page.locator(last).first()).toBeVisible();
	expect(await seriousFindings(page, { contrast: root === '/' })).toEqual([]);
}

for (const root of ['/', '/uk/']) {
	for (const [path, last] of Object.entries(pages)) {
		testInSharedPage(`no serious accessibility finding on ${root}${path}`, async ({ page }) => {
			await page.goto(root + path);
			await expectNoFinding(page, root, last);
		});
	}
	for (const [path, last] of Object.entries(pagesWithMap)) {
		testWithMap(
			`no serious accessibility finding on ${root}${path} with its map`,
			async ({ page }) => {
				await page.goto(root + path);
				await mapIdle(page);
				await expectNoFinding(page, root, last);
			}
		);
	}
}
