import type { Geometry, Point } from 'geojson';
import { geometryOf } from '../../../lib/check/read/geometry';
import { formatAreaKm2, formatDistanceKm } from '../../../lib/domain/format';
import { areaKm2 } from '../../../lib/domain/geometry/area';
import { geodesicKm } from '../../../lib/domain/geometry/geodesic';
import type { FieldChange } from './field-change';

const decode = geometryOf(['Point', 'Polygon', 'MultiPolygon', 'LineString', 'MultiLineString']);

type Known = Exclude<Geometry, { type: 'GeometryCollection' }>;

/** Null: there is none; `unreadable`: it is no geometry of the kinds that the files have. */
type Place = Known | null | 'unreadable';

function placeOf(raw: unknown): Place {
	if (raw === null) return null;
	const result = decode(raw);
	return 'value' in result ? result.value : 'unreadable';
}

/** What became of the geometry of a record: how far a point moved, how large an outline was and is. */
export function geometryChange(before: unknown, after: unknown): readonly FieldChange[] {
	if (before === undefined || after === undefined) return [];
	if (JSON.stringify(before) === JSON.stringify(after)) return [];
	const [old, now] = [placeOf(before), placeOf(after)];
	return [
		{ field: 'geometry', before: textOf(old), after: `${textOf(now)}${movedText(old, now)}` }
	];
}

/** A geometry in a few words. */
export function geometryText(raw: unknown): string {
	return textOf(placeOf(raw));
}

function textOf(place: Place): string {
	if (place === null) return 'no place';
	if (place === 'unreadable') return 'a geometry that cannot be read';
	switch (place.type) {
		case 'Point':
			return `point ${positionText(place)}`;
		case 'Polygon':
		case 'MultiPolygon':
			return `outline of ${formatAreaKm2(areaKm2(place), 'en')}, ${corners(place)} corners`;
		default:
			return `line of ${corners(place)} corners`;
	}
}

const positionText = ({ coordinates: [lng, lat] }: Point) => `[${lng}, ${lat}]`;

function corners(place: Known): number {
	const count = (part: unknown): number =>
		Array.isArray(part) && Array.isArray(part[0])
			? part.reduce<number>((sum, one) => sum + count(one), 0)
			: 1;
	return count(place.coordinates);
}

function movedText(old: Place, now: Place): string {
	if (old === null || now === null || old === 'unreadable' || now === 'unreadable') return '';
	if (old.type !== 'Point' || now.type !== 'Point') return '';
	const [from, to] = [old.coordinates, now.coordinates];
	const km = geodesicKm(from[0]!, from[1]!, to[0]!, to[1]!);
	return `, moved by ${formatDistanceKm(km, 'en')}`;
}
