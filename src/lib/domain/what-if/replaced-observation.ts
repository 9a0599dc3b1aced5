import { shareRun, stillDays, stoodStill, type ControlHistory } from '../control/control-history';
import type { Timeline } from '../dataset/timeline';
import type { ObservedControl } from './inserted-observation';

/**
 * The history with what another source says in the place of one observation, so that the line alone differs: a deposit
 * near which the record's line stood still keeps the smaller error that this gives it, and one near which it moved, the
 * larger one. A place that the other source does not know of keeps what it was; it knows no contested land.
 *
 * `control`: its distances in tenths of a km, its shares 0..1; `at`: index of an observation. Only what the result says of
 * that observation is meant to be read.
 */
export function withControlAt(
	history: ControlHistory,
	timeline: Timeline,
	at: number,
	{ distances, areas, decided, bound }: Omit<ObservedControl, 'contested'>
): ControlHistory {
	const since = (id: string) => (stoodStill(history, id, timeline, at) ? at - stillDays : at);
	return {
		...history,
		contestedAreas: mapped(history.contestedAreas ?? {}, (runs, id) =>
			areas.has(id) ? replacedRuns(runs, at, at, [0, 0]) : runs
		),
		contested: mapped(history.contested ?? {}, (intervals, id) =>
			distances.has(id) ? withoutObservation(intervals, at) : intervals
		),
		decided: {
			behind: decidedAt(history.decided?.behind ?? {}, at, decided.behind),
			free: decidedAt(history.decided?.free ?? {}, at, decided.free)
		},
		bound: {
			...history.bound,
			...Object.fromEntries(
				Array.from(bound, ([id, values]) => [
					id,
					replacedRuns(history.bound?.[id] ?? [], at, at, values)
				])
			)
		},
		distances: mapped(history.distances, (runs, id) => {
			const tenths = distances.get(id);
			return tenths === undefined ? runs : replacedRuns(runs, since(id), at, [tenths]);
		}),
		areas: mapped(history.areas, (runs, id) => {
			const share = areas.get(id);
			return share === undefined ? runs : replacedRuns(runs, since(id), at, shareRun(share));
		})
	};
}

type Runs = readonly number[];

function mapped(
	runs: Readonly<Record<string, Runs>>,
	change: (runs: Runs, id: string) => Runs
): Record<string, Runs> {
	return Object.fromEntries(Object.entries(runs).map(([id, of]) => [id, change(of, id)]));
}

/** Runs `[observation, …values]` with `values` from one observation to another. */
function replacedRuns(runs: Runs, from: number, to: number, values: Runs): Runs {
	const width = values.length + 1;
	const rows = Array.from({ length: runs.length / width }, (_, i) =>
		runs.slice(i * width, (i + 1) * width)
	);
	const held = rows.findLast(([first]) => first! <= to + 1);
	return [
		...rows.filter(([first]) => first! < from),
		[from, ...values],
		...(held === undefined ? [] : [[to + 1, ...held.slice(1)]]),
		...rows.filter(([first]) => first! > to + 1)
	].flat();
}

/** Half-open intervals `[on, off, …]` that are off at one observation. */
function withoutObservation(intervals: Runs, at: number): Runs {
	return intervals.flatMap((on, i) => {
		if (i % 2 === 1) return [];
		const off = intervals[i + 1]!;
		if (at < on || at >= off) return [on, off];
		return [...(on < at ? [on, at] : []), ...(at + 1 < off ? [at + 1, off] : [])];
	});
}

/** Only the one observation is read: the ids are on there, and no other is. */
function decidedAt(
	intervals: Readonly<Record<string, Runs>>,
	at: number,
	ids: readonly string[]
): Record<string, Runs> {
	const off = mapped(intervals, (of) => withoutObservation(of, at));
	return { ...off, ...Object.fromEntries(ids.map((id) => [id, [at, at + 1]])) };
}
