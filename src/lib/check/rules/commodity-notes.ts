import type { IsoDate } from '../../domain/dataset/iso-date';
import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

type Note = Draft['commodityNotes']['entries'][number];

const topics = ['uses', 'producers'] as const;

/** A note says something, in both languages, names its sources, and is of a year that its sources can know. */
export function commodityNotes(draft: Draft, today: IsoDate): Issue[] {
	const thisYear = Number(today.slice(0, 4));
	const published = new Map(
		draft.sources.entries.map(({ id, value }) => [id, Number.parseInt(value.year, 10)])
	);
	return draft.commodityNotes.entries.flatMap((note) => [
		...emptyNote(note),
		...topics.flatMap((topic) => [...missingLanguage(note, topic), ...wrongScript(note, topic)]),
		...missingSources(note),
		...missingYear(note),
		...yearToCome(note, published, thisYear)
	]);
}

function emptyNote({ id, cells, at }: Note): Issue[] {
	const said = topics.some((topic) => cells[`${topic}_en`] !== '' || cells[`${topic}_uk`] !== '');
	if (said) return [];
	return [
		errorAt(at('uses_en'), {
			record: id,
			found: 'a note that says nothing',
			expected: 'what the commodity is for, who produces it, or both',
			remedy: 'delete the row: a commodity without one is shown as unknown'
		})
	];
}

function missingLanguage({ id, cells, at }: Note, topic: (typeof topics)[number]): Issue[] {
	const english = `${topic}_en` as const;
	const ukrainian = `${topic}_uk` as const;
	if ((cells[english] === '') === (cells[ukrainian] === '')) return [];
	const [missing, given] = cells[english] === '' ? [english, ukrainian] : [ukrainian, english];
	return [
		errorAt(at(missing), {
			record: id,
			found: `no ${missing}, but ${given}`,
			expected: 'both languages or none',
			remedy: `write ${missing}, or empty ${given}`
		})
	];
}

const cyrillic = /\p{Script=Cyrillic}/u;

function wrongScript({ id, cells, at }: Note, topic: (typeof topics)[number]): Issue[] {
	const english = `${topic}_en` as const;
	const ukrainian = `${topic}_uk` as const;
	const fault = (column: typeof english | typeof ukrainian, expected: string): Issue =>
		errorAt(at(column), {
			record: id,
			found: `${column} "${cells[column]}"`,
			expected,
			remedy: 'write the sentence in that language'
		});
	return [
		...(cyrillic.test(cells[english])
			? [fault(english, 'an English sentence, in Latin letters')]
			: []),
		...(cells[ukrainian] !== '' && !cyrillic.test(cells[ukrainian])
			? [fault(ukrainian, 'a Ukrainian sentence, in Cyrillic letters')]
			: [])
	];
}

function missingSources({ id, value, at }: Note): Issue[] {
	if (value.sources.length > 0) return [];
	const finding = { found: 'no sources', expected: 'at least one', remedy: 'add one' };
	return [errorAt(at('sources'), { record: id, ...finding })];
}

/** Who produces most changes from year to year; what a commodity is for hardly does. */
function missingYear({ id, value, cells, at }: Note): Issue[] {
	const told = cells.producers_en !== '' || cells.producers_uk !== '';
	if (told === (value.producersYear !== null)) return [];
	return [
		errorAt(at('producers_year'), {
			record: id,
			found: told ? 'producers without a year' : 'a year without producers',
			expected: 'the year that the producers are of, and none without producers',
			remedy: told ? 'write the year that the source gives' : 'empty it'
		})
	];
}

/** A source cannot report a year after its own; where one is not dated, the calendar is the limit. */
function yearToCome(
	{ id, value, at }: Note,
	published: ReadonlyMap<string, number>,
	thisYear: number
): Issue[] {
	const years = value.sources.map((source) => published.get(source) ?? NaN);
	const dated = years.length > 0 && !years.some(Number.isNaN);
	const latest = dated ? Math.max(...years) : thisYear;
	if (value.producersYear === null || value.producersYear <= latest) return [];
	return [
		errorAt(at('producers_year'), {
			record: id,
			found: `${value.producersYear}, after the sources`,
			expected: `a year up to ${latest}`,
			remedy: 'correct the year, or the year of the source in sources.csv'
		})
	];
}
