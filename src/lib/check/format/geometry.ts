import type { Geometry, Position } from 'geojson';

/** A linear ring with fewer positions than this, closing position included, encloses nothing. */
const smallestRing = 4;

/**
 * A geometry as the canonical files hold it (RFC 7946): rounded to `decimals` degrees, no position twice in
 * a row, rings closed, outer rings counter-clockwise and holes clockwise. A ring that rounding collapsed is
 * dropped, and a polygon with its outer ring.
 */
export function canonicalGeometry<G extends Geometry>(geometry: G, decimals: number): G {
	return rewrite(geometry, (position) => roundPosition(position, decimals)) as G;
}

function rewrite(geometry: Geometry, round: (position: Position) => Position): Geometry {
	switch (geometry.type) {
		case 'Point':
			return { type: 'Point', coordinates: round(geometry.coordinates) };
		case 'MultiPoint':
			return { type: 'MultiPoint', coordinates: geometry.coordinates.map(round) };
		case 'LineString':
			return { type: 'LineString', coordinates: line(geometry.coordinates, round) };
		case 'MultiLineString':
			return {
				type: 'MultiLineString',
				coordinates: geometry.coordinates.map((part) => line(part, round))
			};
		case 'Polygon':
			return { type: 'Polygon', coordinates: polygon(geometry.coordinates, round) };
		case 'MultiPolygon':
			return {
				type: 'MultiPolygon',
				coordinates: geometry.coordinates
					.map((part) => polygon(part, round))
					.filter((part) => part.length > 0)
			};
		case 'GeometryCollection':
			return {
				type: 'GeometryCollection',
				geometries: geometry.geometries.map((part) => rewrite(part, round))
			};
		default:
			return geometry satisfies never;
	}
}

function roundPosition(position: Position, decimals: number): Position {
	return position.slice(0, 2).map((degrees) => Number(degrees.toFixed(decimals)) + 0);
}

function line(positions: readonly Position[], round: (position: Position) => Position): Position[] {
	return positions.map(round).filter((here, i, all) => i === 0 || !same(here, all[i - 1]!));
}

function polygon(
	rings: readonly Position[][],
	round: (position: Position) => Position
): Position[][] {
	const [outer, ...holes] = rings.map((positions) => ring(positions, round));
	if (outer === undefined || outer.length < smallestRing) return [];
	const kept = holes.filter((hole) => hole.length >= smallestRing);
	return [wound(outer, 1), ...kept.map((hole) => wound(hole, -1))];
}

function ring(positions: readonly Position[], round: (position: Position) => Position): Position[] {
	const open = line(positions, round);
	while (open.length > 1 && same(open[0]!, open.at(-1)!)) open.pop();
	return [...open, ...open.slice(0, 1)];
}

function wound(positions: Position[], direction: 1 | -1): Position[] {
	return Math.sign(signedArea(positions)) === -direction ? [...positions].reverse() : positions;
}

/** Twice the planar area of a closed ring in square degrees; positive when counter-clockwise. */
function signedArea(positions: readonly Position[]): number {
	let sum = 0;
	for (let i = 1; i < positions.length; i++) {
		const [x0, y0] = positions[i - 1]! as [number, number];
		const [x1, y1] = positions[i]! as [number, number];
		sum += x0 * y1 - x1 * y0;
	}
	return sum;
}

function same(a: Position, b: Position): boolean {
	return a[0] === b[0] && a[1] === b[1];
}
