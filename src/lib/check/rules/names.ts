import { errorAt, type Issue, type Place } from '../issue';
import { tablesOf, type Draft } from '../read/draft';
import type { Entry } from '../read/entry';

/** A name in one language, and where it stands. */
interface Name {
	readonly record: string;
	readonly member: string;
	readonly text: string;
	readonly place: () => Place;
}

/** The Ukrainian name is in Cyrillic and the English one is not; an empty one was reported when it was read. */
export function names(draft: Draft): Issue[] {
	return [...namesOfTables(draft), ...namesOfLayers(draft)].flatMap(([english, ukrainian]) => [
		...[english, ukrainian].filter(({ text }) => lost.test(text)).map(lostLetters),
		...(ukrainian.text !== '' && !cyrillic.test(ukrainian.text)
			? [fault(ukrainian, 'a Ukrainian name, in Cyrillic letters')]
			: []),
		...(cyrillic.test(english.text) ? [fault(english, 'an English name, in Latin letters')] : [])
	]);
}

/** What another encoding leaves of letters that it does not have. */
const lost = /\?\?|\p{L}\?\p{L}/u;

function lostLetters({ record, member, text, place }: Name): Issue {
	const found = `${member} "${text}", with ? in place of letters`;
	const remedy = 'write the letters that were there, and save the file as UTF-8';
	return errorAt(place(), { record, found, expected: 'a name in letters', remedy });
}

const cyrillic = /\p{Script=Cyrillic}/u;

function fault({ record, member, text, place }: Name, expected: string): Issue {
	const found = `${member} "${text}"`;
	return errorAt(place(), { record, found, expected, remedy: 'write the name in that language' });
}

type Pair = readonly [english: Name, ukrainian: Name];

function namesOfTables(draft: Draft): readonly Pair[] {
	return tablesOf(draft).flatMap(({ table, rows }) =>
		rows.flatMap(({ id, cells, at }) => {
			const name = (column: string): Name => ({
				...{ record: id, member: column, text: cells[column] ?? '', place: () => at(column) }
			});
			return table.names.map(([english, ukrainian]): Pair => [name(english), name(ukrainian)]);
		})
	);
}

interface Named {
	readonly name_en: string | null;
	readonly name_uk: string | null;
}

function namesOfLayers(draft: Draft): readonly Pair[] {
	const layers: readonly (readonly Entry<Named>[])[] = [
		draft.oblasts.entries,
		draft.countries.entries,
		draft.rivers.entries,
		draft.lakes.entries,
		draft.cities.entries,
		draft.labels.entries,
		draft.basins.entries,
		draft.deposits.entries
	];
	return layers.flat().map(({ id, value, at }): Pair => {
		const name = (member: keyof Named): Name => ({
			...{ record: id, member, text: value[member] ?? '', place: () => at('properties', member) }
		});
		return [name('name_en'), name('name_uk')];
	});
}
