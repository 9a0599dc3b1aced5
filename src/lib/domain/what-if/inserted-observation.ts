import { shareRun, type ControlHistory } from '../control/control-history';
import { observationAt } from '../dataset/timeline';
import type { DepositId } from '../dataset/deposit';
import type { Dataset } from '../dataset/dataset';
import type { Observation } from '../dataset/observation';
import type { Range } from '../numbers/range';

/** What one observation says of every place. */
export interface ObservedControl {
	/** Signed tenths of a km. */
	readonly distances: ReadonlyMap<DepositId, number>;
	readonly areas: ReadonlyMap<string, Range>;
	readonly contested: readonly DepositId[];
	/** See `ControlHistory.decided`. */
	readonly decided: Readonly<Record<'behind' | 'free', readonly DepositId[]>>;
	/** The values of a run of `ControlHistory.bound`. */
	readonly bound: ReadonlyMap<DepositId, readonly [still: number, moving: number]>;
}

/**
 * The dataset and history with one more observation, after the last one on or before its date. Those after it
 * keep what they say; a place that the new one does not know of keeps what it was before.
 */
export function withObservation(
	dataset: Dataset,
	history: ControlHistory,
	observation: Observation,
	control: ObservedControl
): { readonly dataset: Dataset; readonly history: ControlHistory } {
	const { observations } = dataset.timeline;
	const at = observationAt(dataset.timeline, observation.date) + 1;
	const isLast = at === observations.length;
	const inserted = [...observations.slice(0, at), observation, ...observations.slice(at)];
	return {
		dataset: {
			...dataset,
			timeline: {
				...dataset.timeline,
				observations: inserted,
				changes: insertedChange(dataset.timeline.changes, at, isLast)
			}
		},
		history: {
			distances: mapped(history.distances, (runs, id) => {
				const tenths = control.distances.get(id);
				return insertedRun(runs, 2, at, tenths === undefined ? null : [tenths], isLast);
			}),
			areas: mapped(history.areas, (runs, id) => {
				const share = control.areas.get(id);
				return insertedRun(runs, 4, at, share === undefined ? null : shareRun(share), isLast);
			}),
			contested: insertedIntervals(history.contested ?? {}, at, control.contested),
			decided: {
				behind: insertedIntervals(history.decided?.behind ?? {}, at, control.decided.behind),
				free: insertedIntervals(history.decided?.free ?? {}, at, control.decided.free)
			},
			bound: insertedBound(history.bound ?? {}, at, control.bound, isLast),
			// The shares of the new observation say what of them is contested.
			contestedAreas: mapped(history.contestedAreas ?? {}, (runs) =>
				insertedRun(runs, 3, at, [0, 0], isLast)
			),
			...(history.contestedCount && { contestedCount: history.contestedCount })
		}
	};
}

/** Changes moved on by one from `at`; the area changes there, and back with the observation after it. */
function insertedChange(
	changes: readonly number[],
	at: number,
	isLast: boolean
): readonly number[] {
	const before = changes.filter((index) => index < at);
	const later = changes.filter((index) => index > at).map((index) => index + 1);
	return [...before, ...(at > 0 ? [at] : []), ...(isLast ? [] : [at + 1]), ...later];
}

function mapped(
	runs: Readonly<Record<string, readonly number[]>>,
	change: (runs: readonly number[], id: string) => readonly number[]
): Record<string, readonly number[]> {
	return Object.fromEntries(Object.entries(runs).map(([id, of]) => [id, change(of, id)]));
}

/** Runs `[observation, …values]` with `values` at `at` (null: as before it) and what comes after moved on by one. */
function insertedRun(
	runs: readonly number[],
	width: number,
	at: number,
	values: readonly number[] | null,
	isLast: boolean
): readonly number[] {
	let split = 0;
	while (split < runs.length && runs[split]! < at) split += width;
	const later = runs.slice(split).map((value, i) => (i % width === 0 ? value + 1 : value));
	const before = runs.slice(0, split);
	if (values === null) return [...before, ...later];
	const held = before.slice(-width + 1);
	const resumes = !isLast && before.length > 0 && later[0] !== at + 1;
	return [...before, at, ...values, ...(resumes ? [at + 1, ...held] : []), ...later];
}

/**
 * A deposit that the record's line never comes near has no runs yet. What it is given then holds for later observations
 * too, at which its distance makes its side certain.
 */
function insertedBound(
	bound: NonNullable<ControlHistory['bound']>,
	at: number,
	given: ObservedControl['bound'],
	isLast: boolean
): NonNullable<ControlHistory['bound']> {
	const added = [...given].filter(([id]) => bound[id] === undefined);
	return {
		...mapped(bound, (runs, id) => insertedRun(runs, 3, at, given.get(id) ?? null, isLast)),
		...Object.fromEntries(added.map(([id, values]) => [id, [at, ...values]]))
	};
}

/** Intervals with those of some ids on at `at`, and what comes after moved on by one. */
function insertedIntervals(
	intervals: Readonly<Record<DepositId, readonly number[]>>,
	at: number,
	on: readonly DepositId[]
): Readonly<Record<DepositId, readonly number[]>> {
	const moved = mapped(intervals, (of) => withoutObservation(of, at));
	for (const id of on) {
		const of = moved[id] ?? [];
		const found = of.findIndex((bound, i) => i % 2 === 0 && bound > at);
		const split = found < 0 ? of.length : found;
		moved[id] = [...of.slice(0, split), at, at + 1, ...of.slice(split)];
	}
	return moved;
}

/** Intervals moved on by one from `at`, where they are off. */
function withoutObservation(intervals: readonly number[], at: number): number[] {
	const result: number[] = [];
	for (let i = 0; i < intervals.length; i += 2) {
		const [on, off] = [intervals[i]!, intervals[i + 1]!];
		if (off <= at) result.push(on, off);
		else if (on >= at) result.push(on + 1, off + 1);
		else result.push(on, at, at + 1, off + 1);
	}
	return result;
}
