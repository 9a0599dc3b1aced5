import type { MultiPolygon, Polygon } from 'geojson';
import { polygonsOf } from './area-edges';
import {
	east,
	north,
	rowLength,
	slabOf,
	south,
	west,
	type Box,
	type EdgeIndex
} from './edge-index';

/** Box of an area in degrees, read from its positions; of an area without any it is empty (west > east). */
export function boxOfArea(area: Polygon | MultiPolygon): Box {
	const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
	for (const polygon of polygonsOf(area)) {
		for (const ring of polygon) {
			for (let i = 0; i < ring.length; i++) {
				const lng = ring[i]![0]!;
				const lat = ring[i]![1]!;
				if (lng < box.west) box.west = lng;
				if (lng > box.east) box.east = lng;
				if (lat < box.south) box.south = lat;
				if (lat > box.north) box.north = lat;
			}
		}
	}
	return box;
}

/** Whether any edge comes into a box or touches it. */
export function anyEdgeNear(index: EdgeIndex, box: Box): boolean {
	const { rows, starts, items } = index;
	const end = starts[slabOf(index, box.north) + 1]!;
	for (let i = starts[slabOf(index, box.south)]!; i < end; i++) {
		const at = items[i]! * rowLength;
		if (rows[at + east]! < box.west || rows[at + west]! > box.east) continue;
		if (rows[at + north]! >= box.south && rows[at + south]! <= box.north) return true;
	}
	return false;
}
