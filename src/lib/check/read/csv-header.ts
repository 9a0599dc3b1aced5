import { errorAt, type Issue, type Place } from '../issue';
import { didYouMean } from '../nearest';

/** The first record of a table with the places of its cells. */
export interface HeaderRecord {
	readonly record: readonly string[];
	readonly places: readonly Place[];
}

const rule = 'csv-columns';

/** What is wrong with the header of a table that has `columns`; one fault where the whole file is written otherwise. */
export function checkHeader(
	file: string,
	header: HeaderRecord | undefined,
	columns: readonly string[]
): Issue[] {
	const found = header?.record ?? [];
	const expected = `the columns ${columns.join(',')}`;
	const fault = (place: Place | undefined, what: string, remedy: string): Issue =>
		errorAt(place ?? { file, line: 1, column: 1 }, {
			...{ record: '', found: what, expected, remedy, rule }
		});
	const separated = otherSeparator(found, columns);
	if (separated !== null) return [fault(undefined, ...separated)];
	if (!columns.some((name) => found.includes(name))) {
		return [fault(undefined, `the first line "${shortened(found.join())}"`, withoutHeader)];
	}
	const place = (name: string): Place | undefined => header?.places[found.lastIndexOf(name)];
	const repeated = new Set(found.filter((name, i) => found.indexOf(name) !== i));
	const missing = columns.filter((name) => !found.includes(name));
	const extra = [...new Set(found)].filter((name) => !columns.includes(name));
	const issues = [
		...missing.map((name) => fault(undefined, `no column "${name}"`, `add the column "${name}"`)),
		...extra.map((name) =>
			fault(
				place(name),
				`an extra column "${name}"`,
				missing.length === 0 ? 'rename or delete it' : didYouMean(name, missing, 'delete it')
			)
		),
		...[...repeated].map((name) =>
			fault(place(name), `the column "${name}" twice`, 'keep one of them')
		)
	];
	if (issues.length > 0 || found.join() === columns.join()) return issues;
	const finding = { record: '', found: 'the columns in another order', expected };
	return [
		errorAt(
			{ file, line: 1, column: 1 },
			{
				...finding,
				remedy: 'run `npm run geodata -- format`, which puts the columns in this order',
				rule: columnOrderRule
			}
		)
	];
}

/** The fault of a table that the parser cannot read because its cells are parted by another sign; null: it is another fault. */
export function separatorFault(
	file: string,
	text: string,
	columns: readonly string[]
): Issue | null {
	const [line = ''] = text.split(/\r?\n/, 1);
	if (otherSeparator([line], columns) === null) return null;
	return checkHeader(file, { record: [line], places: [] }, columns)[0] ?? null;
}

/** The one fault of a header that loses nothing. */
export const columnOrderRule = 'csv-column-order';

const withoutHeader =
	'write the names of the columns as the first line; if another file was put here, restore this one';

/** A spreadsheet of another country parts cells by its own sign. */
function otherSeparator(
	found: readonly string[],
	columns: readonly string[]
): readonly [found: string, remedy: string] | null {
	const line = found.join();
	if (/^\s*sep=/i.test(line)) {
		return [
			`"${shortened(line)}", a line for Excel before the header`,
			'delete the line; cells are separated by commas'
		];
	}
	const separators = [
		[';', 'semicolons (;)'],
		['\t', 'tabs'],
		['|', 'bars (|)']
	] as const;
	const used = separators.find(
		([sign]) => line.split(sign).filter((name) => columns.includes(name.trim())).length > 1
	);
	if (used === undefined) return null;
	return [
		`cells separated by ${used[1]}`,
		'save the table as CSV UTF-8 with the separator "," and a point for decimals'
	];
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
