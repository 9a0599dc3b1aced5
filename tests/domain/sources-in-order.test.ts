import { expect, test } from 'vitest';
import type { Source } from '../../src/lib/domain/dataset/deposit';
import { sourcesInOrder } from '../../src/lib/domain/dataset/sources-in-order';
import { sourceNote } from '../../src/lib/i18n/source/messages';
import { sourceWords as en } from '../../src/lib/i18n/source/en';
import { sourceWords as uk } from '../../src/lib/i18n/source/uk';

const source = (id: string, allegiance: Source['allegiance'] = null): Source => ({
	...{ id, title: id, publisher: id, year: '', url: '', licence: '' },
	...{ read: 'page', allegiance }
});
const sources = [source('state', 'russian-state-media'), source('b'), source('a')];

test('sources keep the order of the citation, but those of the occupying side come last', () => {
	const ids = sourcesInOrder(sources, ['state', 'a', 'gone', 'b']).map(({ id }) => id);
	expect(ids).toEqual(['a', 'b', 'state']);
});

test('what is said of a source begins with whose voice it is', () => {
	expect(sourceNote(sources[0]!, en)).toBe('Russian state media; the page was read');
	expect(sourceNote(sources[0]!, uk)).toMatch(/^російське державне медіа; /);
	expect(sourceNote(sources[1]!, en)).toBe('the page was read');
});
