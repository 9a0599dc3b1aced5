import type { MultiLineString, MultiPolygon } from 'geojson';
import type {
	GeometryCollection,
	Polygon as TopologyPolygon,
	MultiPolygon as TopologyMultiPolygon,
	Topology
} from 'topojson-specification';

/**
 * The occupation record as one TopoJSON topology with shared arcs.
 *
 * `cells`: ever-occupied cells; a cell is occupied at observation index `i` when
 * `on <= i < off` for a pair of its `intervals` `[on, off, on, off, …]`.
 * `snapshots`: whole occupied areas of observations from coarser origins, `intervals` alike.
 */
export interface RecordProperties {
	readonly intervals: readonly number[];
	/** When a cell is contested, alike, whatever side of the line it lies on; left out: never. */
	readonly contested?: readonly number[];
}

export type RecordGeometry = (
	| TopologyPolygon<RecordProperties>
	| TopologyMultiPolygon<RecordProperties>
) & {
	properties: RecordProperties;
};

export interface RecordCollection extends GeometryCollection<RecordProperties> {
	geometries: RecordGeometry[];
}

export interface OccupationTopology extends Topology {
	readonly objects: {
		readonly cells: RecordCollection;
		readonly snapshots: RecordCollection;
	};
	/** Stretches of front line: points `from..to` of an arc, and when they are, as an index into `frontLives`. */
	readonly front: readonly (readonly [arc: number, from: number, to: number, life: number])[];
	/** Half-open intervals `[on, off, …]` of observation indices. */
	readonly frontLives: readonly (readonly number[])[];
}

/** True when `index` lies in one of the half-open intervals `[on, off, on, off, …]`. */
export function isOn(intervals: readonly number[], index: number): boolean {
	for (let i = 0; i < intervals.length; i += 2) {
		if (intervals[i]! <= index && index < intervals[i + 1]!) return true;
	}
	return false;
}

/** What the map draws at first, before the whole record is needed. */
export interface OccupiedArea {
	/** Occupied since 24 February 2022. */
	readonly occupied: MultiPolygon;
	/** Occupied then and on 23 February 2022 already. */
	readonly before2022: MultiPolygon;
	/** Contested on either side of the line; it lies within the others, or beside them. */
	readonly contested: MultiPolygon;
	readonly frontLine: MultiLineString;
}
