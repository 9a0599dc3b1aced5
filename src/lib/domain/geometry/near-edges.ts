import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf, signedArea } from './area-edges';
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

/**
 * Box in degrees of an area of places on Earth that has an extent; null of any other. Shoelace sums in the plane
 * of longitude and latitude, because the size itself does not matter.
 */
export function boxOfArea(area: Polygon | MultiPolygon): Box | null {
	const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
	let squareDegrees = 0;
	for (const polygon of polygonsOf(area)) {
		for (let i = 0; i < polygon.length; i++) {
			const ring = Math.abs(signedArea(polygon[i]!));
			squareDegrees += i === 0 ? ring : -ring;
			widen(box, polygon[i]!);
		}
	}
	return squareDegrees > 0 && box.south >= -90 && box.north <= 90 ? box : null;
}

function widen(box: { -readonly [side in keyof Box]: Box[side] }, ring: readonly Position[]): void {
	for (let i = 0; i < ring.length; i++) {
		const lng = ring[i]![0]!;
		const lat = ring[i]![1]!;
		if (lng < box.west) box.west = lng;
		if (lng > box.east) box.east = lng;
		if (lat < box.south) box.south = lat;
		if (lat > box.north) box.north = lat;
	}
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
