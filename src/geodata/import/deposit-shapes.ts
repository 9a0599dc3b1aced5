import type { Geometry } from 'geojson';
import { errorAt, type Issue } from '../../lib/check/issue';
import { nearest } from '../../lib/check/nearest';
import { readCell } from './cell-values';
import { depositColumns, type DepositColumn } from './deposit-columns';
import type { IncomingReading } from './deposit-sheet';
import { membersOf, type IncomingDeposit } from './incoming-deposit';
import type { Shape } from './shapes';

const ofProperties = depositColumns.filter(({ home }) => home === 'properties');

/** What KML and drawing tools say of the look of a shape. */
const ofLooks =
	/^(style|fill|stroke|marker|icon|visibility|label|altitude|extrude|tessellate|description$|@)/i;

const plain = (name: string) =>
	name
		.replace(/[\s\u00a0_]+/g, ' ')
		.replace(/[’ʼ`]/g, "'")
		.trim()
		.toLowerCase();

/** The deposits that shapes are; `settings`: cells of columns that they do not have. */
export function depositsOfShapes(
	shapes: readonly Shape[],
	settings: ReadonlyMap<string, string>
): IncomingReading {
	const issues: Issue[] = [];
	const left = new Set<string>();
	const deposits = shapes.map((shape) => depositOf(shape, settings, left, issues));
	const repairs =
		left.size === 0 ? [] : [`deposits, without the properties ${[...left].join(', ')}`];
	return { deposits, repairs, issues };
}

function depositOf(
	shape: Shape,
	settings: ReadonlyMap<string, string>,
	left: Set<string>,
	issues: Issue[]
): IncomingDeposit {
	const cells = new Map(settings);
	const values = new Map<string, unknown>();
	for (const [name, value] of Object.entries(shape.properties)) {
		const column = columnOf(name, value);
		if (column === null && name === 'figures') values.set(name, value);
		else if (column === null) leave(shape, name, left, issues);
		else if (typeof value === 'string') put(cells, column, value, shape, issues);
		else if (value !== null && value !== undefined) values.set(column.member, value);
		else cells.set(column.name, '');
	}
	const id = cells.get('id') ?? shape.id ?? '';
	const at = (member: string) =>
		member === 'geometry' ? shape.at('geometry') : shape.at('properties', member);
	if (id === '') issues.push(withoutId(shape));
	const members = membersOf(ofProperties, (column) => cells.get(column));
	return {
		...{ id, at, figures: [] },
		oblast: cells.get('oblast') ?? '',
		given: new Map([...members, ...values]),
		geometry: flat(shape.geometry)
	};
}

/** `name` of a placemark is the Ukrainian name where it has a Cyrillic letter. */
function columnOf(name: string, value: unknown): DepositColumn | null {
	const isUkrainian = /[\u0400-\u04ff]/.test(String(value));
	const meant = plain(name) === 'name' ? (isUkrainian ? 'name_uk' : 'name_en') : name;
	const asked = plain(meant);
	const found = depositColumns.find(
		({ home, name: own, uk }) => home !== 'figure' && (plain(own) === asked || plain(uk) === asked)
	);
	return found ?? null;
}

/** A property that is near one of ours is a slip; another is left out, and told. */
function leave(shape: Shape, name: string, left: Set<string>, issues: Issue[]): void {
	if (ofLooks.test(name)) return;
	const near = nearest(
		name,
		ofProperties.map((column) => column.name)
	);
	if (near === null) {
		left.add(name);
		return;
	}
	issues.push(
		errorAt(shape.at('properties', name), {
			record: shape.id ?? '',
			found: `the property "${name}"`,
			expected: `only ${ofProperties.map((column) => column.name).join(', ')}`,
			remedy: `did you mean "${near}"? Otherwise: delete it`
		})
	);
}

function put(
	cells: Map<string, string>,
	{ name, kind }: DepositColumn,
	value: string,
	shape: Shape,
	issues: Issue[]
): void {
	const reading = readCell(value, kind, null);
	if ('text' in reading) cells.set(name, reading.text);
	else {
		const { found, expected, remedy } = reading;
		const finding = { record: shape.id ?? '', found: `${name}: ${found}`, expected, remedy };
		issues.push(errorAt(shape.at('properties', name), finding));
	}
}

function withoutId(shape: Shape): Issue {
	const { name } = shape.properties;
	return errorAt(shape.at(), {
		record: typeof name === 'string' ? name : '',
		found: 'a shape without an id',
		expected: 'the id of a deposit, as "id" of the feature or among its properties',
		remedy: 'write one like li-shevchenkivske; it never changes once published'
	});
}

/** Without the heights that KML has, and as the geometry itself where it is a collection of one. */
function flat(geometry: Geometry | null): Geometry | null {
	if (geometry?.type === 'GeometryCollection') {
		return geometry.geometries.length === 1 ? flat(geometry.geometries[0]!) : geometry;
	}
	if (geometry === null || !('coordinates' in geometry)) return geometry;
	return { ...geometry, coordinates: withoutHeights(geometry.coordinates) } as Geometry;
}

function withoutHeights(coordinates: unknown): unknown {
	if (!Array.isArray(coordinates)) return coordinates;
	if (typeof coordinates[0] === 'number') return coordinates.slice(0, 2);
	return coordinates.map(withoutHeights);
}
