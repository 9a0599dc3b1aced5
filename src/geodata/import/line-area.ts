import type { MultiPolygon } from 'geojson';
import { areaKm2 } from '../../lib/domain/geometry/area';
import { warningAt, type Issue, type Place } from '../../lib/check/issue';
import { ringFault, ringsOf } from '../../lib/check/ring-faults';
import { differenceOf, isValid, madeValid, onGrid } from '../record/geos';

/** A degree of a grid on which canonical outlines lie. */
const grid = 1e-5;
/** A repair that changes more than this is told as a doubt, km². */
const largestRepairKm2 = 1;

export interface ValidArea {
	readonly area: MultiPolygon;
	readonly repairs: readonly string[];
	readonly issues: readonly Issue[];
}

/** The same land with rings that bound it; what was repaired, and by how much the area changes, is told. */
export function validArea(area: MultiPolygon, what: string, place: Place): ValidArea {
	if (isValid(area)) return { area, repairs: [], issues: [] };
	const valid = onGrid(madeValid(area), grid);
	const [before, after] = [areaKm2(area), areaKm2(valid)];
	const fault = ringsOf(area)
		.map(({ ring }) => ringFault(ring, 'cross'))
		.find((one) => one !== null);
	const cause = fault === undefined ? 'parts that overlap or touch' : fault.finding.found;
	const change = `${before.toFixed(2)} → ${after.toFixed(2)} km²`;
	const repairs = [`${what} land without ${cause}, repaired: ${change}`];
	if (Math.abs(after - before) <= largestRepairKm2) return { area: valid, repairs, issues: [] };
	const issue = warningAt(place, {
		record: what,
		found: `${cause}; the repair changes the area by ${(after - before).toFixed(1)} km²`,
		expected: 'rings that never cross, which say what is inside',
		remedy: 'look at the place on a map, and correct the file if the land is another'
	});
	return { area: valid, repairs, issues: [issue] };
}

/** Land that one of two areas has and the other has not, km². */
export function landDifference(
	before: MultiPolygon,
	after: MultiPolygon
): { readonly gainedKm2: number; readonly lostKm2: number } {
	return {
		gainedKm2: areaKm2(differenceOf(after, before)),
		lostKm2: areaKm2(differenceOf(before, after))
	};
}
