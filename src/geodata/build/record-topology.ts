import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Timeline } from '../../lib/domain/dataset/timeline';
import type { CellGeometry, CellsTopology } from '../../lib/check/read/cells';
import { observationIndexIntervals, type Snapshot } from './snapshot';
import type {
	OccupationTopology,
	RecordGeometry
} from '../../lib/domain/dataset/occupation-record';
import { observationIntervals } from './observation-intervals';

/** The record without its front line. */
export type QuantizedTopology = Omit<OccupationTopology, 'front' | 'frontLives'>;

/**
 * One topology of cells and coarse snapshots whose intervals count observations, not days. The snapshots'
 * rings are appended as arcs of their own, rounded to the grid of the cells (about 10 m).
 */
export function recordTopology(
	cells: CellsTopology,
	snapshots: readonly Snapshot[],
	timeline: Timeline
): QuantizedTopology {
	const { transform, bbox } = cells;
	if (transform === undefined) throw new RangeError('the occupation cells are not quantized');
	const arcs = cells.arcs.map((arc) => [...arc]);
	const appendRing = (ring: readonly Position[]) => {
		arcs.push(deltaEncode(ring, transform.scale, transform.translate));
		return [arcs.length - 1];
	};
	return {
		type: 'Topology',
		...(bbox && { bbox }),
		transform,
		arcs,
		objects: {
			cells: { type: 'GeometryCollection', geometries: cellGeometries(cells, timeline) },
			snapshots: {
				type: 'GeometryCollection',
				geometries: snapshots.map((snapshot) => ({
					type: 'MultiPolygon' as const,
					arcs: polygonsOf(snapshot.geometry).map((polygon) => polygon.map(appendRing)),
					properties: { intervals: observationIndexIntervals(snapshot, timeline) }
				}))
			}
		}
	};
}

function cellGeometries(cells: CellsTopology, timeline: Timeline): RecordGeometry[] {
	const geometries: readonly CellGeometry[] = cells.objects.cells.geometries;
	return geometries.map((cell) => {
		const { i, c = [] } = cell.properties;
		const intervals = observationIntervals(i, cells.from, timeline);
		const contested = observationIntervals(c, cells.from, timeline);
		return {
			...cell,
			properties: contested.length === 0 ? { intervals } : { intervals, contested }
		};
	});
}

export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function deltaEncode(
	ring: readonly Position[],
	scale: readonly number[],
	translate: readonly number[]
): number[][] {
	let [x, y] = [0, 0];
	return ring.map((position) => {
		const nextX = Math.round((position[0]! - translate[0]!) / scale[0]!);
		const nextY = Math.round((position[1]! - translate[1]!) / scale[1]!);
		const delta = [nextX - x, nextY - y];
		[x, y] = [nextX, nextY];
		return delta;
	});
}
