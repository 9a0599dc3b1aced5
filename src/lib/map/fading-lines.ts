import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import type { Box } from './mercator-frame';

/** Where rivers and the borders of neighbours are known, degrees: a wide window shows land beyond it. */
const known: Box = [18, 42, 44.5, 55];

/** Over how many degrees of longitude lines fade out towards the edge of what is known; of latitude, two thirds. */
const fadeDegrees = 3;
const latitudeWeight = 1.5;

/** Steps of the fading: a line is cut into pieces of one step each. */
const steps = 8;

/** 1 well within what is known, 0 at its edge and beyond. */
function strengthAt([lng = 0, lat = 0]: Position): number {
	const [west, south, east, north] = known;
	const inside = Math.min(
		lng - west,
		east - lng,
		(lat - south) * latitudeWeight,
		(north - lat) * latitudeWeight
	);
	const strength = Math.min(1, Math.max(0, inside / fadeDegrees));
	return Math.ceil(strength * steps) / steps;
}

/** Pieces of a line, by their strength. */
function addPieces(line: readonly Position[], pieces: Map<number, Position[][]>): void {
	let strength = -1;
	let piece: Position[] = [];
	for (let i = 1; i < line.length; i++) {
		const [from, to] = [line[i - 1]!, line[i]!];
		const next = Math.min(strengthAt(from), strengthAt(to));
		if (next !== strength) {
			strength = next;
			piece = [from];
			pieces.set(next, [...(pieces.get(next) ?? []), piece]);
		}
		piece.push(to);
	}
}

function fadingFeatures({ geometry, properties }: Feature): Feature<MultiLineString>[] {
	const pieces = new Map<number, Position[][]>();
	if (geometry.type === 'LineString') addPieces(geometry.coordinates, pieces);
	if (geometry.type === 'MultiLineString') {
		for (const line of geometry.coordinates) addPieces(line, pieces);
	}
	return [...pieces]
		.filter(([strength]) => strength > 0)
		.map(([strength, coordinates]) => ({
			type: 'Feature',
			properties: { ...properties, strength },
			geometry: { type: 'MultiLineString', coordinates }
		}));
}

/**
 * Lines that fade out towards the edge of what is known, instead of ending together on a straight line: property
 * `strength`, 0 to 1.
 */
export function fadingLines({ features }: FeatureCollection): FeatureCollection<MultiLineString> {
	return { type: 'FeatureCollection', features: features.flatMap(fadingFeatures) };
}
