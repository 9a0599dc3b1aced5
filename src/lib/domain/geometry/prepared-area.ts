import type { MultiPolygon, Polygon } from 'geojson';
import { areaEdges } from './area-edges';
import { edgeIndex, north, rise, rowLength, south, type EdgeIndex } from './edge-index';
import { longitudeAt, stripKm2 } from './strip';

/** An area made ready for many questions: its indexed edges and its size on WGS84. */
export interface PreparedArea {
	readonly type: 'PreparedArea';
	readonly index: EdgeIndex;
	readonly areaKm2: number;
}

/** @throws InvalidCoordinateError for a coordinate that is no place on Earth. */
export function prepareArea(area: Polygon | MultiPolygon): PreparedArea {
	const index = edgeIndex(areaEdges(area));
	return { type: 'PreparedArea', index, areaKm2: windingKm2(index) };
}

/**
 * ∬ W over the plane south of a latitude, km² (WGS84), where W counts how often the directed edges wind
 * around a place: Σ σ ∫ x w dy, so that land to the left counts as positive.
 */
export function windingKm2({ rows, box }: EdgeIndex, upTo = Infinity): number {
	let total = 0;
	for (let at = 0; at < rows.length; at += rowLength) {
		const [from, to] = [rows[at + south]!, Math.min(upTo, rows[at + north]!)];
		if (rows[at + rise] === 0 || !(from < to)) continue;
		const widthFrom = longitudeAt(rows, at, from) - box.west;
		const widthTo = longitudeAt(rows, at, to) - box.west;
		total += rows[at + rise]! * stripKm2(from, to, widthFrom, widthTo);
	}
	return total;
}
