import { errorAt, type Issue } from '../issue';
import { tablesOf, type Draft } from '../read/draft';
import { printedPath } from '../source-folder';

/** Tables that may say nothing: the rest of the data does without them. */
const mayBeEmpty: readonly string[] = [
	'check-exceptions.csv',
	'name-exceptions.csv',
	'occupation/corrections.csv',
	'occupation/doubts.csv',
	'control-flags.csv',
	'licence-states.csv',
	'fund-events.csv',
	'words.csv'
];

/** A table of a header alone has most often lost its rows, and what rests on them vanishes without a word. */
export function emptyTables(draft: Draft): Issue[] {
	return tablesOf(draft)
		.filter(({ table, ids }) => ids?.size === 0 && !mayBeEmpty.includes(table.path))
		.map(({ table }) =>
			errorAt(
				{ file: printedPath(draft.folder, table.path), line: 1, column: 1 },
				{
					record: '',
					found: 'a table without rows',
					expected: 'its rows below the header',
					remedy: 'restore the file from the repository'
				}
			)
		);
}
