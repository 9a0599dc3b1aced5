import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { fillSteadyHoles } from '../../src/geodata/record/cells';
import type { CellsTopology } from '../../src/geodata/read/cells';

const ring = (west: number, south: number, size: number) => [
	[west, south],
	[west + size, south],
	[west + size, south + size],
	[west, south + size],
	[west, south]
];
const hole = (west: number, south: number) => ring(west, south, 1).reverse();
const cell = (coordinates: number[][][], i: readonly number[]) => ({
	type: 'Feature' as const,
	properties: { i },
	geometry: { type: 'Polygon' as const, coordinates }
});

test('a hole that no cell fills is closed only in a cell that is occupied on every day', () => {
	const cells = [
		cell([ring(0, 0, 10), hole(2, 2), hole(6, 6)], [0, 3]),
		cell([ring(6, 6, 1)], [1, 2]),
		cell([ring(20, 0, 10), hole(22, 2)], [1, 3])
	];
	const collection: FeatureCollection = { type: 'FeatureCollection', features: cells };
	const raw = {
		...topology({ cells: collection }, 1e4),
		from: '2022-02-24',
		to: '2022-02-26'
	} as unknown as CellsTopology;
	const filled = fillSteadyHoles(raw);
	const rings = (
		feature(filled, filled.objects['cells']!) as unknown as {
			features: { geometry: { coordinates: number[][][] } }[];
		}
	).features.map(({ geometry }) => geometry.coordinates.length);
	expect(rings).toEqual([2, 1, 2]);
	expect(filled.arcs).toHaveLength(raw.arcs.length - 1);
});
