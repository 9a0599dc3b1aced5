import { errorAt, warningAt, type Issue, type Place } from '../issue';
import type { Draft } from '../read/draft';

/** `2021`, `2017-2019`, `c. 2013`, `about 1999`, `unknown`; empty: not given. */
const yearForm =
	/^(?:unknown|(?:(?:c\.|about|before|after) )?(?:1[89]|20)\d\d(?:[-–](?:1[89]|20)\d\d)?|)$/;

const yearExpected = {
	expected: 'a year as 2021, a span as 2017-2019, "about 1999", or nothing where it is not known',
	remedy: 'write the year in digits, without a month'
};

/** Years are written so that they can be compared, and what is counted says of when it is. */
export function statedYears(draft: Draft): Issue[] {
	const { sources, balance, deposits, basins } = draft;
	const fault = (record: string, text: string, place: () => Place): Issue[] =>
		yearForm.test(text) ? [] : [errorAt(place(), { record, found: `"${text}"`, ...yearExpected })];
	return [
		...sources.entries.flatMap(({ id, value, at }) => fault(id, value.year, () => at('year'))),
		...balance.entries.flatMap(({ id, value, at }) => fault(id, value.year, () => at('year'))),
		...[...deposits.entries, ...basins.entries].flatMap(({ id, value, at }) =>
			value.figures.flatMap(({ year }, i) =>
				fault(id, year, () => at('properties', 'figures', i, 'year'))
			)
		),
		...undated(draft)
	];
}

/** One finding for all counted figures of which neither they nor their sources say of when they are. */
function undated({ deposits, sources }: Draft): Issue[] {
	const dated = new Set(
		sources.entries.filter(({ value }) => value.year !== '').map(({ id }) => id)
	);
	const found = deposits.entries.flatMap(({ id, value, at }) =>
		value.figures.flatMap((figure, i) => {
			const isDated = !['', 'unknown'].includes(figure.year);
			if (!figure.counted || isDated || figure.sources.some((source) => dated.has(source)))
				return [];
			return [{ id, place: at('properties', 'figures', i, 'year') }];
		})
	);
	const [first, ...others] = found;
	if (first === undefined) return [];
	const names = [...new Set(others.map(({ id }) => id))].filter((id) => id !== first.id);
	const more = names.length === 0 ? '' : `; so do those of ${names.join(', ')}`;
	return [
		warningAt(first.place, {
			record: first.id,
			found: `a counted figure without a year, from sources without one${more}`,
			expected: 'of when a counted figure is: its own year, or that of a source',
			remedy: 'look up the year in the source, and write it here or in sources.csv'
		})
	];
}
