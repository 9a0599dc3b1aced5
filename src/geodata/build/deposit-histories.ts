import {
	outlineTenths,
	signedTenths,
	type ControlHistory
} from '../../lib/domain/control/control-history';
import type { Deposit, DepositId } from '../../lib/domain/dataset/deposit';
import { outlineDistancesKm } from '../../lib/domain/geometry/outline-distance';
import { shareHistory } from '../../lib/domain/geometry/overlap';
import { intervalsBehind } from '../../lib/domain/geometry/place-side';
import type { PreparedOutline } from '../../lib/domain/land/prepared-land';
import type { DatedRecord } from './dated-record';

/**
 * Signed distance to the front line over all observations, for every located deposit on land: its side by the
 * occupied area that holds the point, its size by the nearest stretch of front line. An outlined deposit is
 * measured from the nearest point of its outline: positive while all of it is occupied, 0 while part of it is.
 *
 * Fields offshore are left out: the record covers land only, so their side is unknown.
 */
export function depositHistories(
	deposits: readonly Pick<Deposit, 'id' | 'point' | 'zone'>[],
	outlines: ReadonlyMap<DepositId, PreparedOutline>,
	record: DatedRecord
): ControlHistory['distances'] {
	const located = deposits.filter(({ point, zone }) => point !== null && zone === 'onshore');
	return Object.fromEntries(
		located.map(({ id, point }) => {
			const outline = outlines.get(id);
			const [lng, lat] = point!;
			if (outline === undefined) return [id, pointRuns(lng, lat, record)];
			const shares = shareHistory(record.occupied, outline.prepared);
			const distances = outlineDistancesKm(outline.prepared.index, record.front, record.frontIndex);
			return [id, runsOf(distances.map((km, at) => outlineTenths(km, shares[at]!)))];
		})
	);
}

function pointRuns(lng: number, lat: number, record: DatedRecord): number[] {
	const distances = record.frontIndex.distancesKm(lng, lat);
	return signedRuns(distances, intervalsBehind(record.occupied, record.land, lng, lat));
}

/** Runs `[observation, tenths of a km, …]` of distances in km: positive in the intervals behind the line. */
export function signedRuns(distancesKm: Float64Array, behind: readonly number[]): number[] {
	let interval = 0;
	return runsOf(
		distancesKm.map((km, observation) => {
			while (interval < behind.length && behind[interval + 1]! <= observation) interval += 2;
			return signedTenths(km, interval < behind.length && behind[interval]! <= observation);
		})
	);
}

function runsOf(values: Float64Array): number[] {
	const runs: number[] = [];
	values.forEach((value, observation) => {
		if (runs.at(-1) !== value) runs.push(observation, value);
	});
	return runs;
}
