import { errorAt, type Issue } from '../../lib/check/issue';
import type { Draft } from '../read/draft';
import type { Entry } from '../read/entry';

/** Every id is used once in its table or layer; ids of deposits once over all files, basins included. */
export function uniqueIds(draft: Draft): Issue[] {
	const places = [...draft.deposits.entries, ...draft.basins.entries];
	const layers: readonly (readonly Entry<unknown>[])[] = [
		places,
		draft.commodities.entries,
		draft.prices.entries,
		draft.priceWords.entries,
		draft.categories.entries,
		draft.accuracies.entries,
		draft.depositTypes.entries,
		draft.depositNotes.entries,
		draft.locationSources.entries,
		draft.sources.entries,
		draft.events.entries,
		draft.recoveries.entries,
		draft.commodityNotes.entries,
		draft.origins.entries,
		draft.oblasts.entries,
		draft.countries.entries,
		draft.naturalEarth.entries
	];
	return [...layers.flatMap((entries) => repeatedIds(entries)), ...repeatedConversions(draft)];
}

/** A conversion is found by commodity and basis together. */
function repeatedConversions(draft: Draft): Issue[] {
	return repeatedIds(
		draft.conversions.entries.map((entry) => ({
			...entry,
			id: `${entry.value.commodity}, ${entry.value.from_basis}`
		}))
	);
}

/** An issue for each entry whose id an earlier one has. */
export function repeatedIds(entries: readonly Entry<unknown>[]): Issue[] {
	const first = new Map<string, Entry<unknown>>();
	return entries.flatMap((entry) => {
		const earlier = first.get(entry.id);
		first.set(entry.id, earlier ?? entry);
		return earlier === undefined ? [] : [duplicate(entry, earlier)];
	});
}

function duplicate(entry: Entry<unknown>, earlier: Entry<unknown>): Issue {
	const { file, line } = earlier.at('id');
	return errorAt(entry.at('id'), {
		record: entry.id,
		found: `the id "${entry.id}", which ${file}:${line} has already`,
		expected: 'an id that is used once',
		remedy: 'delete the repeated record, or give it an id of its own'
	});
}
