import type { MultiPolygon, Polygon } from 'geojson';
import type { ControlHistory } from '../../lib/domain/control/control-history';
import { certainSigmas } from '../../lib/domain/control/occupied-share';
import type { Deposit, LocationAccuracy } from '../../lib/domain/dataset/deposit';
import type { OblastCode } from '../../lib/domain/dataset/oblast';
import { shareHistory } from '../../lib/domain/geometry/overlap';
import { landAround, sideOfAll } from '../../lib/domain/land/land-around';
import { rootOfSquares } from '../../lib/domain/numbers/reproducible-functions';
import type { DatedRecord } from './dated-record';

type Area = Polygon | MultiPolygon;

/**
 * When all land of a deposit's oblast within 3σ of its point lies on one side (METHOD §4.1). Left out are deposits
 * without a point, with an outline or at sea, and those that the line never comes within 3σ of, by the largest error of
 * any line.
 */
export function decidedHistories(
	deposits: readonly Deposit[],
	outlined: ReadonlySet<string>,
	oblasts: ReadonlyMap<OblastCode, Area>,
	accuracies: readonly LocationAccuracy[],
	distances: ControlHistory['distances'],
	record: DatedRecord
): NonNullable<ControlHistory['decided']> {
	const sigmas = new Map(accuracies.map(({ id, sigmaKm }) => [id, sigmaKm]));
	const lineKm = Math.max(...record.timeline.origins.map((origin) => origin.lineErrorMovingKm));
	const decided = { behind: {}, free: {} } as Record<'behind' | 'free', Record<string, number[]>>;
	for (const { id, point, zone, accuracy, oblast } of deposits) {
		const sigmaKm = sigmas.get(accuracy) ?? null;
		const shape = oblasts.get(oblast);
		if (point === null || zone !== 'onshore' || outlined.has(id)) continue;
		if (sigmaKm === null || shape === undefined) continue;
		const radiusKm = certainSigmas * rootOfSquares(sigmaKm, lineKm);
		if (!comesWithin(distances[id] ?? [], radiusKm)) continue;
		const { behind, free } = decidedIntervals(point, shape, radiusKm, record);
		if (behind.length > 0) decided.behind[id] = behind;
		if (free.length > 0) decided.free[id] = free;
	}
	return decided;
}

/** Runs `[observation, tenths of a km, …]`. */
function comesWithin(runs: readonly number[], radiusKm: number): boolean {
	return runs.some((tenths, i) => i % 2 === 1 && Math.abs(tenths) < radiusKm * 10);
}

function decidedIntervals(
	point: readonly [number, number],
	oblast: Area,
	radiusKm: number,
	{ occupied, contested, land }: DatedRecord
): { readonly behind: number[]; readonly free: number[] } {
	const decided: Record<'behind' | 'free', number[]> = { behind: [], free: [] };
	const around = landAround(point, oblast, radiusKm, land);
	if (around === null) return decided;
	const open = [contested.inside, contested.outside].map((part) => shareHistory(part, around.area));
	shareHistory(occupied, around.area).forEach((share, at) => {
		const side = sideOfAll(around, share, open[0]![at]! + open[1]![at]!);
		if (side === null) return;
		const intervals = decided[side];
		if (intervals.at(-1) === at) intervals[intervals.length - 1] = at + 1;
		else intervals.push(at, at + 1);
	});
	return decided;
}
