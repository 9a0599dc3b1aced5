import type { Geometry } from 'geojson';
import { errorAt, type Issue } from '../../lib/check/issue';
import type { SourceFile } from '../../lib/check/source-folder';
import { depositColumns, type DepositColumn } from './deposit-columns';
import { membersOf, type IncomingDeposit, type IncomingFigure } from './incoming-deposit';
import { readAngle } from './outline-angles';
import { readSheet, type SheetOptions, type SheetRow } from './sheet';

export interface IncomingReading {
	readonly deposits: readonly IncomingDeposit[];
	readonly repairs: readonly string[];
	readonly issues: readonly Issue[];
}

const ofProperties = depositColumns.filter(({ home }) => home === 'properties');
const ofFigures = depositColumns.filter(({ home }) => home === 'figure');

/** Reads a table of deposits: the rows of one id are one deposit, and each is a figure of it where it has one. */
export function readDepositSheet(
	source: SourceFile,
	options: SheetOptions,
	settings: ReadonlyMap<string, string>
): IncomingReading {
	const { sheet, repairs, issues } = readSheet(source, depositColumns, options);
	if (sheet === null) return { deposits: [], repairs, issues };
	const rows = sheet.rows.map(({ cells, at }) => ({ cells: new Map([...settings, ...cells]), at }));
	return { ...depositsOf(rows), repairs };
}

/** The deposits that rows of cells say. */
export function depositsOf(rows: readonly SheetRow[]): Omit<IncomingReading, 'repairs'> {
	const byId = new Map<string, SheetRow[]>();
	const issues: Issue[] = [];
	for (const row of rows) {
		const id = row.cells.get('id') ?? '';
		if (id === '') issues.push(withoutId(row));
		else byId.set(id, [...(byId.get(id) ?? []), row]);
	}
	const deposits = [...byId].map(([id, own]) => depositOf(id, own, issues));
	return { deposits, issues };
}

function withoutId(row: SheetRow): Issue {
	const name = row.cells.get('name_en') ?? '';
	return errorAt(row.at('id'), {
		record: name,
		found: 'a row without an id',
		expected: 'the id of a deposit, in lower-case letters, digits and hyphens',
		remedy: `write one like ${idLike(name)}; it never changes once published`
	});
}

function idLike(name: string): string {
	const words = name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return `li-${words === '' ? 'shevchenkivske' : words}`;
}

function depositOf(id: string, rows: readonly SheetRow[], issues: Issue[]): IncomingDeposit {
	const cellOf = (column: string) => agreed(id, rows, column, issues);
	const given = membersOf(ofProperties, cellOf);
	return {
		id,
		given,
		oblast: cellOf('oblast') ?? '',
		geometry: geometryOf(id, rows[0]!, cellOf, issues),
		figures: rows.flatMap((row) => figureOf(id, row, issues)),
		at: (member) => rows[0]!.at(columnOf(ofProperties, member))
	};
}

/** Of a member that is written in several columns, the first. */
function columnOf(columns: readonly DepositColumn[], member: string): string {
	return columns.find((column) => column.member === member)?.name ?? member;
}

/** The one text that the rows of a deposit have in a column; empty cells agree with any. */
function agreed(
	id: string,
	rows: readonly SheetRow[],
	column: string,
	issues: Issue[]
): string | undefined {
	const texts = rows.flatMap(({ cells }) => cells.get(column) ?? []);
	if (texts.length === 0) return undefined;
	const first = texts.find((text) => text !== '') ?? '';
	const other = rows.find(({ cells }) => !['', first].includes(cells.get(column) ?? ''));
	if (other === undefined) return first;
	issues.push(
		errorAt(other.at(column), {
			record: id,
			found: `${column}: ${JSON.stringify(other.cells.get(column))}, where another row of it has ${JSON.stringify(first)}`,
			expected: 'one value in all rows of a deposit, or empty cells in all but one',
			remedy: 'correct one of the two'
		})
	);
	return first;
}

function geometryOf(
	id: string,
	row: SheetRow,
	cellOf: (column: string) => string | undefined,
	issues: Issue[]
): Geometry | null | undefined {
	const [outline, longitude, latitude] = ['outline', 'longitude', 'latitude'].map(cellOf);
	if (outline !== undefined && outline !== '') return outlineOf(id, row, outline, issues);
	if (longitude === undefined || latitude === undefined) return undefined;
	if (longitude === '' && latitude === '') return outline === undefined ? undefined : null;
	const [east, north] = [readAngle(longitude), readAngle(latitude)];
	if (east !== null && north !== null) return { type: 'Point', coordinates: [east, north] };
	const column = east === null ? 'longitude' : 'latitude';
	issues.push(
		errorAt(row.at(column), {
			record: id,
			found: `${column}: ${JSON.stringify(cellOf(column))}`,
			expected: 'degrees, such as 37.1056 or 37°06\'20"',
			remedy: 'write both numbers, or leave both cells empty'
		})
	);
	return undefined;
}

function outlineOf(
	id: string,
	row: SheetRow,
	outline: string,
	issues: Issue[]
): Geometry | undefined {
	try {
		return JSON.parse(outline) as Geometry;
	} catch {
		const expected = 'a GeoJSON geometry, such as {"type": "Polygon", "coordinates": [[[…]]]}';
		const remedy = 'correct it, or bring the outline with `import outline`';
		const found = `outline: ${JSON.stringify(outline.slice(0, 40))}, which is no JSON`;
		issues.push(errorAt(row.at('outline'), { record: id, found, expected, remedy }));
		return undefined;
	}
}

/** A row whose cells of a figure are all empty has none. */
function figureOf(id: string, row: SheetRow, issues: Issue[]): readonly IncomingFigure[] {
	const filled = ofFigures.filter(({ name }) => (row.cells.get(name) ?? '') !== '');
	if (filled.length === 0) return [];
	const number = row.cells.get('figure_number') ?? '';
	if (number !== '' && !/^[1-9]\d{0,3}$/.test(number)) {
		const finding = { record: id, found: `figure_number: ${JSON.stringify(number)}` };
		const remedy = 'empty the cell for a new figure';
		issues.push(
			errorAt(row.at('figure_number'), { ...finding, expected: 'a number from 1', remedy })
		);
	}
	return [
		{
			number: number === '' ? null : Number(number),
			given: membersOf(ofFigures, (column) => row.cells.get(column)),
			at: (member) => row.at(columnOf(ofFigures, member))
		}
	];
}
