import type { Geometry, LineString, Point, Polygon, Position } from 'geojson';

/** A shape that can be typed as lines of coordinates. */
export type TypedShape = Point | LineString | Polygon;

/** What was typed as a shape, or the line that is no coordinates, from 1. */
export type ReadShape = { readonly shape: TypedShape } | { readonly line: number };

/** Whether a shape can be typed: of several polygons nobody could tell the rings apart. */
export function isTypable(geometry: Geometry): geometry is TypedShape {
	return ['Point', 'LineString', 'Polygon'].includes(geometry.type);
}

/** A vertex a line, longitude and latitude; an empty line before a further ring, of which the first vertex closes it. */
export function textOfShape(shape: TypedShape): string {
	if (shape.type === 'Point') return shape.coordinates.join(', ');
	if (shape.type === 'LineString') return linesOfPositions(shape.coordinates);
	return shape.coordinates.map((ring) => linesOfPositions(ring.slice(0, -1))).join('\n\n');
}

const linesOfPositions = (positions: readonly Position[]) =>
	positions.map((position) => position.join(', ')).join('\n');

/** The shape of a kind that a text says. */
export function shapeOfText(text: string, type: TypedShape['type']): ReadShape {
	const rings: Position[][] = [[]];
	const lines = text.trim().split('\n');
	for (const [i, line] of lines.entries()) {
		if (line.trim() === '') {
			if (rings.at(-1)!.length > 0) rings.push([]);
			continue;
		}
		const position = positionOf(line);
		if (position === null) return { line: i + 1 };
		rings.at(-1)!.push(position);
	}
	const [first = []] = rings;
	const least = { Point: 1, LineString: 2, Polygon: 3 }[type];
	if (rings.some((ring) => ring.length < least)) return { line: lines.length };
	if (type === 'Point') return { shape: { type, coordinates: first[0]! } };
	if (type === 'LineString') return { shape: { type, coordinates: first } };
	return { shape: { type, coordinates: rings.map((ring) => [...ring, ring[0]!]) } };
}

function positionOf(line: string): Position | null {
	const parts = /^\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(line);
	const [lng, lat] = [Number(parts?.[1]), Number(parts?.[2])];
	if (parts === null || Math.abs(lng) > 180 || Math.abs(lat) > 90) return null;
	return [lng, lat];
}
