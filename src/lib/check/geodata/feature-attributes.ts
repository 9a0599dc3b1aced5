import type { Geometry } from 'geojson';
import { parse, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';
import type { TextChange } from '../../domain/edit/text-change';
import type { AttributeCell, AttributeRow, AttributeTable } from './attributes';

/** A feature as it stands in the text. */
interface TextFeature {
	readonly node: ObjectNode;
	readonly properties: ReadonlyMap<string, ValueNode>;
}

/** A shape of a file; `id` is that of the feature, or empty. */
export interface FeatureShape {
	readonly index: number;
	readonly id: string;
	readonly geometry: Geometry | null;
}

/** The table of a layer, with its shapes. */
export interface FeatureTable extends AttributeTable {
	readonly shapes: () => readonly FeatureShape[];
	/** The change of the text that gives a feature another geometry. */
	readonly reshape: (row: number, geometry: Geometry) => TextChange | null;
}

/** Columns before the properties. */
const own = ['id', 'geometry'];

/** The features of a GeoJSON text. Throws where the text is broken, or holds none. */
export function featureAttributes(text: string): FeatureTable {
	const { body } = parse(text, { mode: 'json' });
	const list = membersOf(body).get('features');
	if (list?.type !== 'Array') throw new TypeError('expected a list of features');
	const features = list.elements.map(({ value }) => featureOf(value));
	const names = new Set(features.flatMap(({ properties }) => [...properties.keys()]));
	const columns = [...own, ...names];
	const member = (row: number, name: string) => {
		const node = features[row]?.node;
		return node && membersOf(node).get(name);
	};
	const nodeOf = (row: number, column: number) =>
		column < own.length
			? column === 0
				? member(row, 'id')
				: coordinatesOf(member(row, 'geometry'))
			: features[row]?.properties.get(columns[column]!);
	const cellOf = (row: number, column: number): AttributeCell => {
		const node = nodeOf(row, column);
		if (node !== undefined) return { text: cellText(text, node, column), isEditable: true };
		return {
			text: column === 1 ? shapeText(text, member(row, 'geometry')) : '',
			isEditable: false
		};
	};
	const jsonOf = (node: ValueNode | undefined): unknown =>
		node === undefined ? undefined : (JSON.parse(sourceOf(text, node)) as unknown);
	return {
		columns,
		total: features.length,
		rows: (from, count) =>
			features.slice(from, from + count).map(({ node }, i): AttributeRow => ({
				index: from + i,
				line: node.loc.start.line,
				cells: columns.map((_, column) => cellOf(from + i, column))
			})),
		change: (row, column, value) => {
			const node = nodeOf(row, column);
			if (node === undefined || cellText(text, node, column) === value) return null;
			return replaced(text, node, column === 1 ? `[${value}]` : jsonText(node, value));
		},
		shapes: () =>
			features.map((_, index) => ({
				index,
				id: textOf(member(index, 'id')),
				geometry: (jsonOf(member(index, 'geometry')) ?? null) as Geometry | null
			})),
		reshape: (row, geometry) => {
			const node = member(row, 'geometry');
			return node === undefined ? null : replaced(text, node, JSON.stringify(geometry));
		}
	};
}

function featureOf(node: ValueNode): TextFeature {
	if (node.type !== 'Object') throw new TypeError('expected a feature');
	return { node, properties: membersOf(membersOf(node).get('properties')) };
}

/** The last of several equal keys is the one that JSON.parse keeps. */
function membersOf(node: ValueNode | undefined): ReadonlyMap<string, ValueNode> {
	if (node?.type !== 'Object') return new Map();
	return new Map(
		node.members.map(({ name, value }) => [name.type === 'String' ? name.value : name.name, value])
	);
}

/** Those of a point, which a cell can hold. */
function coordinatesOf(geometry: ValueNode | undefined): ValueNode | undefined {
	const members = membersOf(geometry);
	const type = members.get('type');
	return type?.type === 'String' && type.value === 'Point' ? members.get('coordinates') : undefined;
}

const textOf = (node: ValueNode | undefined): string => (node?.type === 'String' ? node.value : '');

const sourceOf = (text: string, { loc }: ValueNode): string =>
	text.slice(loc.start.offset, loc.end.offset);

function cellText(text: string, node: ValueNode, column: number): string {
	if (node.type === 'String') return node.value;
	if (node.type === 'Null') return '';
	const source = sourceOf(text, node).replace(/\s+/g, ' ');
	if (column !== 1) return source;
	return source
		.replace(/^\[\s*|\s*\]$/g, '')
		.split(/\s*,\s*/)
		.join(', ');
}

/** E.g. `Polygon (24)`: how many numbers it has is what tells how large it is. */
function shapeText(text: string, node: ValueNode | undefined): string {
	const type = membersOf(node).get('type');
	if (node === undefined || type?.type !== 'String') return '';
	const positions = sourceOf(text, node).match(/\[\s*-?\d/g)?.length ?? 0;
	return `${type.value} (${positions})`;
}

/** What a person has written, as JSON: text stays text; of anything else it is read as JSON where it is such. */
function jsonText(node: ValueNode, value: string): string {
	if (node.type === 'String') return JSON.stringify(value);
	if (value.trim() === '') return 'null';
	try {
		JSON.parse(value);
		return value.trim();
	} catch {
		return JSON.stringify(value);
	}
}

function replaced(text: string, node: ValueNode, inserted: string): TextChange {
	return { at: node.loc.start.offset, removed: sourceOf(text, node), inserted };
}
