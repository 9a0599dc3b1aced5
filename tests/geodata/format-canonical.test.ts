import type { Feature, Geometry, Polygon } from 'geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv, parseCsv, splitList } from '../../src/lib/check/format/csv';
import { canonicalGeometry } from '../../src/lib/check/format/geometry';
import { depositDecimals, formatFeatures } from '../../src/lib/check/format/geojson';
import { formatJson } from '../../src/lib/check/format/json';
import { formatTopology } from '../../src/lib/check/format/topojson';

const point = (id: string, lng: number, lat: number): Feature<Geometry | null> => ({
	type: 'Feature',
	id,
	properties: { commodities: ['lithium', 'rubidium'], notes: '' },
	geometry: { type: 'Point', coordinates: [lng, lat] }
});

const clockwise: Polygon = {
	type: 'Polygon',
	coordinates: [
		[
			[30, 48],
			[30, 49],
			[30, 49.000000001],
			[31, 49],
			[31, 48]
		]
	]
};

test('CSV: what is written is read back, quotes only where needed', () => {
	const rows = [
		{ id: 'a', note: 'plain', value: 1.5 },
		{ id: 'b', note: 'with, comma and "quotes"', value: null }
	];
	const text = formatCsv(['id', 'note', 'value'], rows);
	expect(text).toBe('id,note,value\na,plain,1.5\nb,"with, comma and ""quotes""",\n');
	expect(parseCsv(text)).toEqual([
		{ id: 'a', note: 'plain', value: '1.5' },
		{ id: 'b', note: 'with, comma and "quotes"', value: '' }
	]);
});

test('CSV: any cells survive writing and reading', () => {
	const cells = fc.string().filter((text) => !/[\r\uFEFF]/.test(text));
	fc.assert(
		fc.property(fc.array(fc.record({ id: fc.uuid(), note: cells })), (rows) => {
			expect(parseCsv(formatCsv(['id', 'note'], rows))).toEqual(rows);
		})
	);
});

test('a list cell is split at semicolons without blanks and empty items', () => {
	expect(splitList('gem-gcmt; wiki-kerch;')).toEqual(['gem-gcmt', 'wiki-kerch']);
	expect(splitList('')).toEqual([]);
});

test('JSON: arrays of plain values stand on one line, everything else is indented', () => {
	expect(formatJson({ a: [1, 2], b: [[1, 2]], c: {}, d: [] })).toBe(
		'{\n  "a": [1, 2],\n  "b": [\n    [1, 2]\n  ],\n  "c": {},\n  "d": []\n}'
	);
});

test('JSON: the text holds the value', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(JSON.parse(formatJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
		})
	);
});

test('GeoJSON: sorted by id, members in order, points on one line, and stable when written again', () => {
	const text = formatFeatures([point('li-b', 31.23456, 48), point('li-a', 30, 47.1)], 4);
	expect(text).toContain('"coordinates": [31.2346, 48]');
	expect(text).toContain('"commodities": ["lithium", "rubidium"]');
	expect(text.indexOf('li-a')).toBeLessThan(text.indexOf('li-b'));
	expect(text.endsWith('}\n')).toBe(true);
	const again = (JSON.parse(text) as { features: Feature<Geometry | null>[] }).features;
	expect(formatFeatures(again, 4)).toBe(text);
	expect(Object.keys(again[0]!)).toEqual(['type', 'id', 'properties', 'geometry']);
});

test('a deposit without a point keeps a null geometry', () => {
	expect(formatFeatures([{ ...point('x', 0, 0), geometry: null }], 4)).toContain(
		'"geometry": null'
	);
});

test('a clockwise, open outer ring is rounded, closed and wound counter-clockwise', () => {
	expect(canonicalGeometry(clockwise, 5).coordinates).toEqual([
		[
			[30, 48],
			[31, 48],
			[31, 49],
			[30, 49],
			[30, 48]
		]
	]);
});

test('a deposit’s point has 4 decimals, its outline 5', () => {
	const corners = [
		[32.123456, 50.2],
		[32.8, 50.2],
		[32.8, 50.4]
	];
	const outline: Feature<Geometry> = {
		type: 'Feature',
		id: 'b',
		properties: {},
		geometry: { type: 'Polygon', coordinates: [corners] }
	};
	const text = formatFeatures([point('a', 31.123456, 48), outline], depositDecimals);
	expect(text).toContain('[31.1235, 48]');
	expect(text).toContain('[32.12346, 50.2]');
});

test('a ring that rounding collapses is dropped with its polygon', () => {
	const sliver = [
		[30, 48],
		[30.000001, 48],
		[30.000001, 48.000001],
		[30, 48]
	];
	const multi = { type: 'MultiPolygon' as const, coordinates: [[sliver], clockwise.coordinates] };
	expect(canonicalGeometry(multi, 5).coordinates).toHaveLength(1);
	const holed = { ...clockwise, coordinates: [...clockwise.coordinates, sliver] };
	expect(canonicalGeometry(holed, 5).coordinates).toHaveLength(1);
});

test('TopoJSON: one geometry and one arc a line, nothing lost that the record needs', () => {
	const topology = {
		type: 'Topology' as const,
		from: '2022-02-24',
		note: 'left out',
		objects: {
			cells: {
				type: 'GeometryCollection' as const,
				geometries: [
					{ type: 'Polygon' as const, arcs: [[0]], properties: { i: [0, 3] } },
					{ type: 'Polygon' as const, arcs: [[1]], properties: { i: [1, 2] } }
				]
			}
		},
		arcs: [
			[
				[0, 0],
				[1, 1]
			],
			[
				[2, 2],
				[3, 3]
			]
		]
	};
	const text = formatTopology(topology);
	expect(text).toContain('\n      {"type":"Polygon","arcs":[[1]],"properties":{"i":[1,2]}}\n');
	expect(text).toContain('\n    [[0,0],[1,1]],\n');
	const { note, ...kept } = topology;
	expect(JSON.parse(text)).toEqual(kept);
	expect(note).toBe('left out');
});
