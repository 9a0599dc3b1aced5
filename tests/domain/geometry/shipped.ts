import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'geojson';
import { recordTopology } from '../../../src/geodata/build/record-topology';
import type { RecordProperties } from '../../../src/lib/domain/dataset/occupation-record';
import { edgeIndex } from '../../../src/lib/domain/geometry/edge-index';
import { recordEdges } from '../../../src/lib/domain/geometry/edges';
import { geodata } from '../../shipped/geodata';

/** The record, the oblasts and the basins that the repository ships. */
const snapshots = geodata.naturalEarth.features.map(({ geometry, properties }) => ({
	geometry,
	dates: [properties.date, ...properties.used_for]
}));
const record = recordTopology(geodata.cells, snapshots, geodata.timeline);
export const observations = geodata.timeline.observations.length;
export const edges = recordEdges(record, observations);
export const index = edgeIndex(edges);

export interface Cell {
	readonly geometry: Polygon | MultiPolygon;
	/** Observations at which it is occupied, `[on, off, …]`. */
	readonly intervals: readonly number[];
}

const cellsOf = (object: 'cells' | 'snapshots'): readonly Cell[] =>
	feature<RecordProperties>(record, record.objects[object]).features.map(
		({ geometry, properties }) => ({
			geometry: geometry as Polygon | MultiPolygon,
			intervals: properties.intervals
		})
	);

export const cells = cellsOf('cells');
/** Cells and the whole areas of the coarse observations. */
export const allParts = [...cells, ...cellsOf('snapshots')];

export const oblasts: readonly (Polygon | MultiPolygon)[] = geodata.shapes.oblasts.features.map(
	({ geometry }) => geometry
);
export const basins: readonly (Polygon | MultiPolygon)[] = geodata.shapes.basins.features.map(
	({ geometry }) => geometry
);

/** Uniform numbers in 0..1 that are the same in every run (a linear congruential generator). */
export function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
