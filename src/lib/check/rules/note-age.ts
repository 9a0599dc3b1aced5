import { warningAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

type Note = Draft['commodityNotes']['entries'][number];

/** How many years the newest source may be ahead of what a note says before that is called old. */
const yearsToAge = 6;

const yearInWords = /\b(?:19|20)\d\d\b/;

/**
 * Hints at notes that have aged. Producers change from year to year, so those of long ago are to be looked up again. Uses
 * change slowly: those of old sources may stay if the text itself says of when they are. The newest year among the
 * sources stands for today, so that the same data gives the same hints on every day.
 */
export function noteAge(draft: Draft): Issue[] {
	const published = new Map(
		draft.sources.entries.map(({ id, value }) => [id, Number.parseInt(value.year, 10)])
	);
	const newest = Math.max(...[...published.values()].filter(Number.isFinite));
	const oldest = newest - yearsToAge;
	return draft.commodityNotes.entries.flatMap((note) => [
		...agedProducers(note, oldest),
		...agedUses(note, oldest, published)
	]);
}

function agedProducers({ id, value, at }: Note, oldest: number): Issue[] {
	if (value.producersYear === null || value.producersYear >= oldest) return [];
	return [
		warningAt(at('producers_year'), {
			record: id,
			found: `producers of ${value.producersYear}`,
			expected: `a year from ${oldest} on: other sources are ${yearsToAge} years newer`,
			remedy: 'look for a newer source, or empty the producers and their year'
		})
	];
}

function agedUses(
	{ id, value, at }: Note,
	oldest: number,
	published: ReadonlyMap<string, number>
): Issue[] {
	const years = value.sources.map((source) => published.get(source) ?? NaN);
	const latest = Math.max(...years.filter(Number.isFinite));
	// How old undated sources are is not known.
	if (value.uses === null || latest >= oldest || !Number.isFinite(latest)) return [];
	const silent = (['en', 'uk'] as const).filter(
		(language) => !yearInWords.test(value.uses![language])
	);
	return silent.map((language) =>
		warningAt(at(`uses_${language}`), {
			record: id,
			found: `uses from sources up to ${latest}, and no year in the text`,
			expected: `sources from ${oldest} on, or the year in the sentence`,
			remedy: `look for a newer source, or write of when it is, e.g. "in ${latest}"`
		})
	);
}
