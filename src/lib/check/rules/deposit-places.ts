import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { oblastSlugs, type OblastCode } from '../../domain/dataset/oblast';
import { areaEdges } from '../../domain/geometry/edges';
import { FrontIndex } from '../../domain/geometry/front-distance';
import { errorAt, warningAt, type Issue } from '../issue';
import type { Draft, DraftDeposit } from '../read/draft';

/** Ukraine with its shelf, `[west, south, east, north]` in degrees. */
const ukraine = [22, 44, 40.3, 52.5] as const;

/** Outlines are simplified and points may be a settlement's, so a point may lie this far outside, km. */
const toleranceKm = 10;

/**
 * A located deposit lies in Ukraine and, on land, in the oblast of its file; one that is not located has no point and
 * says what is known of its place.
 */
export function depositPlaces(draft: Draft): Issue[] {
	return draft.deposits.entries.flatMap((deposit) => {
		const accuracyFault = [...accuracyFaults(deposit), ...placeUnsaid(deposit)];
		// Outlines have a rule of their own.
		if (deposit.geometry?.type !== 'Point' || accuracyFault.length > 0) return accuracyFault;
		const point = deposit.geometry.coordinates;
		if (!isInUkraine(point)) return [outsideUkraine(deposit, point)];
		return deposit.value.zone === 'onshore' ? oblastFaults(draft, deposit, point) : [];
	});
}

function accuracyFaults({ id, value, geometry, at }: DraftDeposit): Issue[] {
	const located = value.location_accuracy !== 'none';
	if (located === (geometry !== null || value.outline_of !== null)) return [];
	const place = geometry === null && value.outline_of !== null ? 'an outline' : 'a point';
	return [
		errorAt(at('properties', 'location_accuracy'), {
			record: id,
			found: `location accuracy "${value.location_accuracy}" ${located ? 'without' : 'with'} ${place}`,
			expected: 'a point, or "none" and "geometry": null',
			remedy: located ? 'add the point, or write "none"' : 'say how exact it is, or delete it'
		})
	];
}

/** Only its oblast bounds the side of a deposit without a point, so a reader must learn why there is none. */
function placeUnsaid({ id, value, at }: DraftDeposit): Issue[] {
	if (value.location_accuracy !== 'none' || value.location_source !== '') return [];
	return [
		errorAt(at('properties', 'location_source'), {
			record: id,
			found: 'a deposit without a point, and no word on its place',
			expected: 'what is known of the place: a town, a raion, or that only the oblast is',
			remedy: 'write it, or take the point of that town or raion with "district"'
		})
	];
}

/** True in the box around Ukraine and its shelf. */
export function isInUkraine([longitude, latitude]: Position): boolean {
	const [west, south, east, north] = ukraine;
	return longitude! >= west && longitude! <= east && latitude! >= south && latitude! <= north;
}

/** `position` of a deposit, at these indices of its coordinates, lies outside that box. */
export function outsideUkraine(
	{ id, at }: DraftDeposit,
	point: Position,
	...indices: readonly number[]
): Issue {
	const swapped = isInUkraine([point[1]!, point[0]!]);
	const [west, south, east, north] = ukraine;
	return errorAt(at('geometry', 'coordinates', ...indices), {
		record: id,
		found: `the point ${JSON.stringify(point)}${swapped ? ', latitude before longitude' : ', outside Ukraine'}`,
		expected: `[longitude ${west} to ${east}, latitude ${south} to ${north}]`,
		remedy: swapped ? 'swap the two numbers' : 'correct the coordinates'
	});
}

function oblastFaults(draft: Draft, deposit: DraftDeposit, point: Position): Issue[] {
	const own = draft.oblasts.entries.find(({ id }) => id === deposit.oblast);
	if (own === undefined || booleanPointInPolygon(point, own.geometry)) return [];
	const other = draft.oblasts.entries.find(({ geometry }) =>
		booleanPointInPolygon(point, geometry)
	);
	const outline = new FrontIndex(areaEdges(own.geometry));
	const distanceKm = outline.distanceKm(point[0]!, point[1]!) ?? Infinity;
	const where = other === undefined ? 'in no oblast' : `in ${other.id} (${other.value.slug})`;
	const report = distanceKm > toleranceKm ? errorAt : warningAt;
	const slug = oblastSlugs[deposit.oblast];
	return [
		report(deposit.at('geometry', 'coordinates'), {
			record: deposit.id,
			found: `wrong oblast: the point ${JSON.stringify(point)} lies ${where}, ${distanceKm.toFixed(1)} km outside`,
			expected: `a point in ${deposit.oblast} (${slug}), the oblast of its file`,
			remedy: wrongOblastRemedy(other?.id)
		})
	];
}

function wrongOblastRemedy(code: string | undefined): string {
	if (code === undefined) return 'correct the coordinates, or the zone when it is offshore';
	const slug = oblastSlugs[code as OblastCode];
	return `correct the coordinates, or move the feature to deposits/${slug}.geojson`;
}
