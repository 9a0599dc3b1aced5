import type { MultiPolygon, Polygon } from 'geojson';
import type { ControlHistory } from '../../lib/domain/control/control-history';
import { certainSigmas } from '../../lib/domain/control/occupied-share';
import type { Deposit, DepositId, LocationAccuracy } from '../../lib/domain/dataset/deposit';
import type { OblastCode } from '../../lib/domain/dataset/oblast';
import type { Timeline } from '../../lib/domain/dataset/timeline';
import { rootOfSquares } from '../../lib/domain/numbers/reproducible-functions';

/** A deposit on land that has a point and no outline. */
export interface PointNearLine {
	readonly id: DepositId;
	/** Degrees. */
	readonly point: readonly [lng: number, lat: number];
	readonly oblastCode: OblastCode;
	readonly oblast: Polygon | MultiPolygon;
	/** Error of the place, km. */
	readonly sigmaKm: number;
	/** 3σ, by the largest error of any line. */
	readonly radiusKm: number;
}

/** The points that a front line of the record ever comes within 3σ of. */
export function pointsNearLine(
	deposits: readonly Deposit[],
	outlined: ReadonlySet<DepositId>,
	oblasts: ReadonlyMap<OblastCode, Polygon | MultiPolygon>,
	accuracies: readonly LocationAccuracy[],
	distances: ControlHistory['distances'],
	{ origins }: Timeline
): readonly PointNearLine[] {
	const sigmas = new Map(accuracies.map(({ id, sigmaKm }) => [id, sigmaKm]));
	const lineKm = Math.max(...origins.map((origin) => origin.lineErrorMovingKm));
	return deposits.flatMap(({ id, point, zone, accuracy, oblast: code }) => {
		const sigmaKm = sigmas.get(accuracy) ?? null;
		const oblast = oblasts.get(code);
		if (point === null || zone !== 'onshore' || outlined.has(id)) return [];
		if (sigmaKm === null || oblast === undefined) return [];
		const radiusKm = certainSigmas * rootOfSquares(sigmaKm, lineKm);
		if (!comesWithin(distances[id] ?? [], radiusKm)) return [];
		return { id, point, oblastCode: code, oblast, sigmaKm, radiusKm };
	});
}

/** Runs `[observation, tenths of a km, …]`. */
function comesWithin(runs: readonly number[], radiusKm: number): boolean {
	return runs.some((tenths, i) => i % 2 === 1 && Math.abs(tenths) < radiusKm * 10);
}
