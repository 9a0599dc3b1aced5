import type { DepositId } from '$lib/domain/dataset/deposit';
import type { PointedDeposits } from './map-pointer';

/** What the pointer is over, and a choice that a click has opened among symbols that lie over one another. */
export class Pointing {
	pointed = $state.raw<PointedDeposits | null>(null);
	/** Null: there is no choice to make. */
	choosing = $state.raw<PointedDeposits | null>(null);
	readonly #onselect: (deposit: DepositId) => void;

	constructor(onselect: (deposit: DepositId) => void) {
		this.#onselect = onselect;
	}

	readonly hover = (next: PointedDeposits | null): void => {
		this.pointed = next;
	};

	readonly pick = (next: PointedDeposits): void => {
		const [only, ...others] = next.ids;
		if (only === undefined) return;
		this.choosing = others.length > 0 ? next : null;
		this.pointed = others.length > 0 ? null : next;
		if (others.length === 0) this.#onselect(only);
	};

	readonly choose = (deposit: DepositId): void => {
		this.choosing = null;
		this.#onselect(deposit);
	};

	/** Says whether there was a choice to close. */
	readonly dismiss = (): boolean => {
		const was = this.choosing !== null;
		this.choosing = null;
		this.pointed = null;
		return was;
	};
}
