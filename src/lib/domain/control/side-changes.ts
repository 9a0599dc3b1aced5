import type { Deposit } from '../dataset/deposit';
import { stillDays } from './control-history';
import { observationAt, type Timeline } from '../dataset/timeline';
import type { ControlInputs } from './control-inputs';

/**
 * Indices of the observations at which the side of a deposit can change, in order, the first of the record among them:
 * between two of them neither its distance nor its share, nor that of its oblast, nor a contested area or a flag that
 * holds, is another, and its line has not come to stand still.
 */
export function changesOfSide(
	{ id, oblast, point }: Pick<Deposit, 'id' | 'oblast' | 'point'>,
	{ history, timeline, flags }: ControlInputs
): readonly number[] {
	const flagged = flags
		.filter((flag) => flag.deposit === id)
		.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
		// The first observation on or after a date; an index one too early does no harm.
		.flatMap((date) => [observationAt(timeline, date), observationAt(timeline, date) + 1]);
	const moved = [...firstOfRows(history.distances[id], 2), ...firstOfRows(history.areas[id], 4)];
	const ofOblast = point === null ? oblast : '';
	const all = [
		0,
		stillDays,
		...moved,
		// A smaller error of the line may turn "near" into a side.
		...moved.map((start) => start + stillDays),
		...originChanges(timeline),
		...firstOfRows(history.areas[ofOblast], 4),
		...firstOfRows(history.contestedAreas?.[ofOblast], 3),
		...(history.decided?.behind[id] ?? []),
		...(history.decided?.free[id] ?? []),
		...firstOfRows(history.bound?.[id], 3),
		...(history.contested?.[id] ?? []),
		...firstOfRows(history.contestedAreas?.[id], 3),
		...flagged
	];
	return [...new Set(all)].filter((at) => isOfRecord(at, timeline)).sort((a, b) => a - b);
}

function firstOfRows(runs: readonly number[] | undefined, width: number): readonly number[] {
	return (runs ?? []).filter((_, i) => i % width === 0);
}

/** An empty record has a first observation too, so that whoever asks for it is refused. */
function isOfRecord(index: number, { observations }: Timeline): boolean {
	return index === 0 || (index > 0 && index < observations.length);
}

/** Every deposit asks for those of the same timeline. */
const knownOriginChanges = new WeakMap<Timeline, readonly number[]>();

/** Observations from which another origin, and so another error of its line, holds, and those 30 days later. */
function originChanges(timeline: Timeline): readonly number[] {
	const known = knownOriginChanges.get(timeline);
	if (known !== undefined) return known;
	const { observations } = timeline;
	const changes = observations.flatMap(({ origin }, at) =>
		at > 0 && observations[at - 1]!.origin !== origin ? [at, at + stillDays] : []
	);
	knownOriginChanges.set(timeline, changes);
	return changes;
}
