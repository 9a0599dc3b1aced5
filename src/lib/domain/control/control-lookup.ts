import type { ControlHistory } from './control-history';
import type { Dataset } from '../dataset/dataset';
import type { Deposit, DepositId } from '../dataset/deposit';
import { controlInputs, type ControlInputs } from './control-inputs';
import { depositControl, observationBefore2022 } from './deposit-control';
import { lastAtOrBefore } from '../numbers/sorted-search';
import type { DepositControl } from './side';
import { changesOfSide } from './side-changes';

/** A deposit with the observations at which its control can change; between them it is computed once. */
interface Entry {
	readonly deposit: Deposit;
	readonly changes: readonly number[];
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
		this.#inputs = controlInputs(dataset, history);
		this.#entries = dataset.deposits.map((deposit) => ({
			deposit,
			changes: changesOfSide(deposit, this.#inputs),
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
