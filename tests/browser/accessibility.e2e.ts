import { seriousFindings } from './accessibility';
import { expect, test } from './journey';

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
