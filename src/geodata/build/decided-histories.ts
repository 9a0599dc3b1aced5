import type { ControlHistory } from '../../lib/domain/control/control-history';
import { shareHistory } from '../../lib/domain/geometry/overlap';
import { landAround, sideOfAll } from '../../lib/domain/land/land-around';
import type { DatedRecord } from './dated-record';
import type { PointNearLine } from './points-near-line';

/** When all land of a deposit's oblast within 3σ of its point lies on one side (METHOD §4.1). */
export function decidedHistories(
	points: readonly PointNearLine[],
	record: DatedRecord
): NonNullable<ControlHistory['decided']> {
	const decided = { behind: {}, free: {} } as Record<'behind' | 'free', Record<string, number[]>>;
	for (const point of points) {
		const { behind, free } = decidedIntervals(point, record);
		if (behind.length > 0) decided.behind[point.id] = behind;
		if (free.length > 0) decided.free[point.id] = free;
	}
	return decided;
}

function decidedIntervals(
	{ point, oblast, radiusKm }: PointNearLine,
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
