import type { MultiPolygon, Polygon, Position } from 'geojson';
import fc from 'fast-check';

/** Closed ring, counter-clockwise. */
export const boxRing = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];

export const polygon = (...coordinates: Position[][]): Polygon => ({
	type: 'Polygon',
	coordinates
});

export const box = (west: number, south: number, east: number, north: number): Polygon =>
	polygon(boxRing(west, south, east, north));

export const multiPolygon = (...parts: Polygon[]): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates: parts.map((part) => part.coordinates)
});

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Star-shaped polygon within a degree of a place in Ukraine, often with a hole of the same shape. */
export const star: fc.Arbitrary<Polygon> = fc
	.record({
		lng: between(34, 35),
		lat: between(47.5, 48.5),
		size: between(0.05, 0.6),
		radii: fc.array(between(0.2, 1), { minLength: 3, maxLength: 20 }),
		hole: fc.option(between(0.2, 0.8))
	})
	.map(({ lng, lat, size, radii, hole }) => {
		const ring = (scale: number): Position[] => {
			const corners = radii.map((radius, i) => {
				const angle = (2 * Math.PI * (i + 0.1)) / radii.length;
				const reach = scale * size * radius;
				return [lng + 1.5 * reach * Math.cos(angle), lat + reach * Math.sin(angle)];
			});
			return [...corners, corners[0]!];
		};
		return hole === null ? polygon(ring(1)) : polygon(ring(1), ring(hole).reverse());
	});

/** Two stars whose boxes lie apart. */
export const twoStars: fc.Arbitrary<MultiPolygon> = fc
	.tuple(star, star)
	.map(([first, second]) => multiPolygon(first, moved(second, 3)));

export const place: fc.Arbitrary<[number, number]> = fc.tuple(between(33, 36), between(46.8, 49.2));

export function moved(shape: Polygon, lng: number): Polygon {
	return polygon(...shape.coordinates.map((ring) => ring.map(([x, y]) => [x! + lng, y!])));
}

export function reversed<Area extends Polygon | MultiPolygon>(area: Area): Area {
	return mapRings(area, (ring) => [...ring].reverse());
}

/** Every ring begins at another corner. */
export function rotated<Area extends Polygon | MultiPolygon>(area: Area, by: number): Area {
	return mapRings(area, (ring) => {
		const open = ring.slice(0, -1);
		const at = by % open.length;
		const turned = [...open.slice(at), ...open.slice(0, at)];
		return [...turned, turned[0]!];
	});
}

function mapRings<Area extends Polygon | MultiPolygon>(
	area: Area,
	change: (ring: Position[]) => Position[]
): Area {
	return area.type === 'Polygon'
		? { ...area, coordinates: area.coordinates.map(change) }
		: { ...area, coordinates: area.coordinates.map((rings) => rings.map(change)) };
}
