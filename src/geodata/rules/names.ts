import { errorAt, type Issue } from '../../lib/check/issue';
import type { Draft } from '../read/draft';
import type { Entry } from '../read/entry';

interface Named {
	readonly name_en: string | null;
	readonly name_uk: string | null;
}

/** The Ukrainian name is in Cyrillic and the English one is not; an empty one was reported when it was read. */
export function names(draft: Draft): Issue[] {
	const tables: readonly (readonly Entry<Named>[])[] = [
		draft.commodities.entries,
		draft.categories.entries,
		draft.accuracies.entries
	];
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
	return [
		...tables.flat().flatMap((entry) => scriptFaults(entry, [])),
		...layers.flat().flatMap((entry) => scriptFaults(entry, ['properties']))
	];
}

const cyrillic = /\p{Script=Cyrillic}/u;

function scriptFaults({ id, value, at }: Entry<Named>, under: readonly string[]): Issue[] {
	const fault = (name: keyof Named, expected: string): Issue =>
		errorAt(at(...under, name), {
			record: id,
			found: `${name} "${value[name] ?? ''}"`,
			expected,
			remedy: 'write the name in that language'
		});
	const { name_en: english, name_uk: ukrainian } = value;
	return [
		...(ukrainian && !cyrillic.test(ukrainian)
			? [fault('name_uk', 'a Ukrainian name, in Cyrillic letters')]
			: []),
		...(english && cyrillic.test(english)
			? [fault('name_en', 'an English name, in Latin letters')]
			: [])
	];
}
