import { errorAt, type Issue } from '../issue';
import { tablesOf, type Draft, type DraftTable } from '../read/draft';
import type { Entry } from '../read/entry';

/** Every id is used once in its table or layer; ids of deposits once over all files, basins included. */
export function uniqueIds(draft: Draft): Issue[] {
	const layers: readonly (readonly Entry<unknown>[])[] = [
		[...draft.deposits.entries, ...draft.basins.entries],
		draft.oblasts.entries,
		draft.countries.entries,
		draft.naturalEarth.entries,
		draft.commons.entries
	];
	return [
		...layers.flatMap((entries) => repeatedIds(entries)),
		...tablesOf(draft).flatMap(repeatedRows)
	];
}

/** An issue for each row that repeats what stands once in its table. */
export function repeatedRows({ table: { unique }, rows }: DraftTable): Issue[] {
	if (unique.length === 0) return [];
	return repeatedIds(
		rows.map((row) => ({ ...row, id: unique.map((column) => row.cells[column]).join(', ') })),
		unique[0]
	);
}

/** `member` is where the id stands. */
function repeatedIds(entries: readonly Entry<unknown>[], member = 'id'): Issue[] {
	const first = new Map<string, Entry<unknown>>();
	return entries.flatMap((entry) => {
		const earlier = first.get(entry.id);
		first.set(entry.id, earlier ?? entry);
		return earlier === undefined ? [] : [duplicate(entry, earlier, member)];
	});
}

function duplicate(entry: Entry<unknown>, earlier: Entry<unknown>, member: string): Issue {
	const { file, line } = earlier.at(member);
	return errorAt(entry.at(member), {
		record: entry.id,
		found: `the id "${entry.id}", which ${file}:${line} has already`,
		expected: 'an id that is used once',
		remedy: 'delete the repeated record, or give it an id of its own'
	});
}
