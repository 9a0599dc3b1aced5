import { stillDays, type ControlHistory } from './control-history';
import { observationAt } from '../dataset/timeline';
import type { Dataset } from '../dataset/dataset';
import type { Deposit, DepositId } from '../dataset/deposit';
import { depositControl, observationBefore2022, type ControlInputs } from './deposit-control';
import type { DepositControl } from './side';

/** A deposit with the observations at which its control can change; between them it is computed once. */
interface Entry {
	readonly deposit: Deposit;
	readonly changes: Int32Array;
	readonly known: (DepositControl | undefined)[];
}

/**
 * The control of every deposit at any observation, as `depositControl` gives it, but computed only once for
 * each stretch of observations in which it stays the same: moving the date is a lookup.
 */
export class ControlLookup {
	readonly #entries: readonly Entry[];
	readonly #inputs: ControlInputs;

	constructor(dataset: Dataset, history: ControlHistory) {
		const { timeline } = dataset;
		this.#inputs = {
			history,
			timeline,
			accuracies: new Map(dataset.accuracies.map((accuracy) => [accuracy.id as string, accuracy])),
			flags: dataset.controlFlags
		};
		const shared = sharedChanges(dataset);
		this.#entries = dataset.deposits.map((deposit) => ({
			deposit,
			changes: changesOf(deposit.id, this.#inputs, shared),
			known: []
		}));
	}

	/** The control of every deposit. Throws RangeError for an index that is no observation. */
	at(observation: number): ReadonlyMap<DepositId, DepositControl> {
		if (this.#inputs.timeline.observations[observation] === undefined) {
			throw new RangeError(`observation ${observation}: expected an index of the record`);
		}
		const before = observationBefore2022(this.#inputs.timeline, observation);
		const controls = new Map<DepositId, DepositControl>();
		for (const entry of this.#entries) {
			const stretch = lastAtOrBefore(entry.changes, observation);
			const control = (entry.known[stretch] ??= depositControl(
				entry.deposit,
				this.#inputs,
				observation,
				before
			));
			controls.set(entry.deposit.id, control);
		}
		return controls;
	}
}

/** Observations at which the control of any deposit can change: the origin, or what lay 30 days back, is another. */
function sharedChanges({ timeline }: Dataset): readonly number[] {
	const changes = [0, stillDays];
	timeline.observations.forEach(({ origin }, index) => {
		const previous = timeline.observations[index - 1];
		if (previous !== undefined && previous.origin !== origin)
			changes.push(index, index + stillDays);
	});
	return changes;
}

function changesOf(
	id: DepositId,
	{ history, timeline, flags }: ControlInputs,
	shared: readonly number[]
): Int32Array {
	const starts = [...startsOf(history.distances[id], 2), ...startsOf(history.areas[id], 4)];
	const flagged = flags
		.filter((flag) => flag.deposit === id)
		.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])])
		// The first observation on or after a date; one too early does no harm.
		.flatMap((date) => [observationAt(timeline, date), observationAt(timeline, date) + 1]);
	const all = [
		...shared,
		...starts,
		...starts.map((start) => start + stillDays),
		...(history.contested?.[id] ?? []),
		...flagged
	];
	return Int32Array.from(new Set(all)).sort();
}

function startsOf(runs: readonly number[] | undefined, width: number): number[] {
	return (runs ?? []).filter((_, i) => i % width === 0);
}

function lastAtOrBefore(sorted: Int32Array, index: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! <= index) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
