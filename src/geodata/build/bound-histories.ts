import { boundRun, type ControlHistory } from '../../lib/domain/control/control-history';
import { certainSigmas } from '../../lib/domain/control/occupied-share';
import type { LineErrors } from '../../lib/domain/dataset/observation';
import { isOn } from '../../lib/domain/dataset/occupation-record';
import { statusHistory } from '../../lib/domain/geometry/point-status';
import { placesInOblast } from '../../lib/domain/land/land-around';
import { prepareArea, type PreparedArea } from '../../lib/domain/geometry/prepared-area';
import type { DatedRecord } from './dated-record';
import type { PointNearLine } from './points-near-line';

/**
 * Shares behind the line of the points whose errors reach over the border of their oblast or the shore, with their places
 * bound to the land between them (METHOD §4.1). Others are left out: theirs follow from the distance.
 */
export function boundHistories(
	points: readonly PointNearLine[],
	record: DatedRecord
): NonNullable<ControlHistory['bound']> {
	const prepared = new Map<PointNearLine['oblast'], PreparedArea>();
	return Object.fromEntries(
		points.flatMap(({ id, point, oblast, sigmaKm }) => {
			const land = prepared.get(oblast) ?? prepareArea(oblast);
			prepared.set(oblast, land);
			const places = placesInOblast(point, sigmaKm, land.index, record.land);
			return places === null ? [] : [[id, boundRuns(places, record)]];
		})
	);
}

function boundRuns(
	places: NonNullable<ReturnType<typeof placesInOblast>>,
	record: DatedRecord
): number[] {
	const { observations, origins } = record.timeline;
	const errors = new Map<string, LineErrors>(origins.map((origin) => [origin.id, origin]));
	const withinKm = certainSigmas * Math.max(...origins.map((origin) => origin.lineErrorMovingKm));
	const signed = places.map((place) => signedKm(place, record, withinKm));
	const runs: number[] = [];
	observations.forEach(({ origin }, at) => {
		const values = boundRun(
			signed.map((distances) => distances[at]!),
			errors.get(origin)!
		);
		const held = runs.slice(-2);
		if (values.some((value, i) => value !== held[i])) runs.push(at, ...values);
	});
	return runs;
}

/** Signed distances of a place on land at every observation; ±Infinity beyond `withinKm`. */
function signedKm(
	[lng, lat]: readonly [number, number],
	{ occupied, frontIndex }: DatedRecord,
	withinKm: number
): Float64Array {
	const behind = statusHistory(occupied, lng, lat);
	return frontIndex.distancesKm(lng, lat, withinKm).map((km, at) => (isOn(behind, at) ? km : -km));
}
