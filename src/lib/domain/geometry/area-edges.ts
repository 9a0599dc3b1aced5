import type { MultiPolygon, Polygon, Position } from 'geojson';
import { EdgeList, type Edges } from './edge-list';

/** A position of an area that is no place on Earth; says which. */
export class InvalidCoordinateError extends RangeError {
	override readonly name = 'InvalidCoordinateError';

	constructor(
		readonly polygon: number,
		readonly ring: number,
		readonly position: number,
		readonly axis: 'longitude' | 'latitude',
		readonly value: unknown
	) {
		const range = axis === 'longitude' ? 'a finite number' : 'a number from -90 to 90';
		super(
			`polygon ${polygon}, ring ${ring}, position ${position}: ` +
				`${axis} is ${String(value)}, expected ${range}`
		);
	}
}

export function polygonsOf(area: Polygon | MultiPolygon): readonly Position[][][] {
	return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/**
 * @throws InvalidCoordinateError (a RangeError) for a longitude that is not finite or a latitude that is not
 * within ±90°.
 */
export function requireValidCoordinates(area: Polygon | MultiPolygon): void {
	polygonsOf(area).forEach((polygon, p) => {
		polygon.forEach((ring, r) => {
			for (let i = 0; i < ring.length; i++) {
				const [lng, lat] = ring[i]! as [number, number];
				if (!Number.isFinite(lng)) throw new InvalidCoordinateError(p, r, i, 'longitude', lng);
				if (!(Math.abs(lat) <= 90)) throw new InvalidCoordinateError(p, r, i, 'latitude', lat);
			}
		});
	});
}

/**
 * The boundary of an area as edges of one observation, land to the left: outer rings counter-clockwise,
 * holes clockwise, whatever the winding of the input. A ring may be open or repeat positions; an empty ring
 * or one without extent contributes nothing.
 *
 * Rings that overlap or cross themselves are taken as they are; `wellFormed` tells them apart.
 *
 * @throws InvalidCoordinateError as `requireValidCoordinates`.
 */
export function areaEdges(area: Polygon | MultiPolygon): Edges {
	requireValidCoordinates(area);
	const polygons = polygonsOf(area);
	const room = polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
	const list = new EdgeList(room);
	for (const polygon of polygons) {
		polygon.forEach((ring, position) => {
			const counterClockwise = signedArea(ring) > 0;
			pushRing(list, ring, counterClockwise === (position === 0));
		});
	}
	return list.finish();
}

function pushRing(list: EdgeList, ring: readonly Position[], asGiven: boolean): void {
	let previous = ring.at(-1) as [number, number];
	for (const position of ring) {
		const [lng, lat] = position as [number, number];
		if (asGiven) list.push(previous[0], previous[1], lng, lat, 0);
		else list.push(lng, lat, previous[0], previous[1], 0);
		previous = position as [number, number];
	}
}

/** Shoelace sum in square degrees about the first position; positive when counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
	if (ring.length === 0) return 0;
	const originX = ring[0]![0]!;
	const originY = ring[0]![1]!;
	let sum = 0;
	let [x0, y0] = [0, 0];
	for (let i = 1; i < ring.length; i++) {
		const x1 = ring[i]![0]! - originX;
		const y1 = ring[i]![1]! - originY;
		sum += x0 * y1 - x1 * y0;
		x0 = x1;
		y0 = y1;
	}
	return sum / 2;
}
