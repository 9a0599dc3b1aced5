import type { ControlHistory } from '../../lib/domain/control/control-history';
import type { Deposit, DepositId } from '../../lib/domain/dataset/deposit';
import { shareHistory } from '../../lib/domain/geometry/overlap';
import { statusHistory } from '../../lib/domain/geometry/point-status';
import { prepareArea } from '../../lib/domain/geometry/prepared-area';
import { landShare } from '../../lib/domain/land/land-share';
import type { PreparedOutline } from '../../lib/domain/land/prepared-land';
import type { Place } from './area-histories';
import type { DatedRecord } from './dated-record';

/**
 * When the point of each located deposit on land lies in a contested area. Deposits that never do are left out, and
 * those with an outline, of which a share is contested (see `contestedAreas`).
 */
export function contestedPoints(
	deposits: readonly Pick<Deposit, 'id' | 'point' | 'zone'>[],
	outlined: ReadonlySet<DepositId>,
	{ contested }: DatedRecord
): NonNullable<ControlHistory['contested']> {
	return Object.fromEntries(
		deposits.flatMap(({ id, point, zone }) => {
			if (point === null || zone !== 'onshore' || outlined.has(id)) return [];
			const [lng, lat] = point;
			const both = [contested.inside, contested.outside].map((part) =>
				statusHistory(part, lng, lat)
			);
			const when = joined(both);
			return when.length === 0 ? [] : [[id, when]];
		})
	);
}

/** Half-open intervals of lists that never overlap, joined where they touch. */
function joined(lists: readonly (readonly number[])[]): number[] {
	const pairs = lists.flatMap((list) =>
		Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i]!, list[2 * i + 1]!] as const)
	);
	const result: number[] = [];
	for (const [on, off] of pairs.sort((a, b) => a[0] - b[0])) {
		if (result.at(-1) === on) result[result.length - 1] = off;
		else result.push(on, off);
	}
	return result;
}

/** How much of each area is contested, on the occupied side of the line and on the other. */
export function contestedAreas(
	places: readonly Place[],
	outlines: ReadonlyMap<DepositId, PreparedOutline>,
	record: DatedRecord
): NonNullable<ControlHistory['contestedAreas']> {
	const areas = places.map(({ id, geometry }) => {
		const area = prepareArea(geometry);
		return { id, area, land: landShare(record.land, area) };
	});
	const shapes = [...outlines].map(([id, { prepared }]) => ({ id, area: prepared, land: 1 }));
	const { inside, outside } = record.contested;
	return Object.fromEntries(
		[...areas, ...shapes].flatMap(({ id, area, land }) => {
			const runs = contestedRuns(shareHistory(inside, area), shareHistory(outside, area), land);
			return runs.length <= 3 && (runs[1] ?? 0) + (runs[2] ?? 0) === 0 ? [] : [[id, runs]];
		})
	);
}

function contestedRuns(inside: Float64Array, outside: Float64Array, land: number): number[] {
	const runs: number[] = [];
	inside.forEach((share, at) => {
		const run = [share, outside[at]!].map((part) => Math.round((part / land) * 1e4));
		const last = runs.slice(-2);
		if (run.some((value, i) => value !== last[i])) runs.push(at, ...run);
	});
	return runs;
}
