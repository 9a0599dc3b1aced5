import type { CommodityDraws, DrawnAmount, DrawnValue } from './monte-carlo-estimate';
import type { DrawnFactors } from './monte-carlo-factors';
import type { CommodityFigures, FigureGroup } from './monte-carlo-figures';
import { percentiles } from './percentiles';

/** An amount in one draw: behind the line, and all of it. */
export interface Amount {
	readonly behind: number;
	readonly whole: number;
}

export const nothing: Amount = { behind: 0, whole: 0 };

/** One amount behind the line and its share, over all draws. */
export class AmountColumn {
	readonly #behind: Float64Array;
	readonly #share: Float64Array;

	constructor(draws: number) {
		this.#behind = new Float64Array(draws);
		this.#share = new Float64Array(draws);
	}

	/** `whole` > 0. */
	record(draw: number, { behind, whole }: Amount): void {
		this.#behind[draw] = behind;
		this.#share[draw] = behind / whole;
	}

	/** Whether any draw puts something of it behind the line. */
	get isBehind(): boolean {
		return this.#behind.some((amount) => amount > 0);
	}

	/** Ends the recording: the draws lose their order. */
	percentiles(): DrawnAmount {
		return { behind: percentiles(this.#behind), share: percentiles(this.#share) };
	}
}

/** What one commodity comes to in each draw. */
export class CommodityColumns {
	readonly figures: CommodityFigures;
	readonly #valued: readonly FigureGroup[];
	readonly #countShare: Float64Array;
	readonly #tonnage: AmountColumn | null;
	readonly #value: AmountColumn | null;
	readonly #recoverable: AmountColumn | null;

	constructor(figures: CommodityFigures, factors: DrawnFactors, draws: number) {
		const { groups, index } = figures;
		const columnIf = (present: boolean) => (present ? new AmountColumn(draws) : null);
		this.figures = figures;
		this.#valued = factors.isPriced(index) ? groups.filter(({ valued }) => valued) : [];
		const hasValue = this.#valued.length > 0;
		this.#countShare = new Float64Array(draws);
		this.#tonnage = columnIf(groups.length > 0);
		this.#value = columnIf(hasValue);
		this.#recoverable = columnIf(hasValue && factors.isRecovered(index));
	}

	get hasValue(): boolean {
		return this.#value !== null;
	}

	get hasRecoverable(): boolean {
		return this.#recoverable !== null;
	}

	/** Whether any draw puts tonnage, priced or not, behind the line. */
	get isBehind(): boolean {
		return this.#tonnage?.isBehind === true;
	}

	/** Notes a draw; answers its gross and its recoverable value, USD, which the totals add up. */
	record(
		draw: number,
		{ weights, unitValuesUsd, recoveries }: DrawnFactors,
		behind: Float64Array
	): { readonly value: Amount; readonly recoverable: Amount } {
		const { groups, index, deposits } = this.figures;
		this.#countShare[draw] = sumOver(deposits, behind) / deposits.length;
		this.#tonnage?.record(draw, weighted(groups, weights, behind));
		const quantity = weighted(this.#valued, weights, behind);
		const value = scaled(quantity, unitValuesUsd[index]!);
		const recoverable = scaled(value, recoveries[index]!);
		this.#value?.record(draw, value);
		this.#recoverable?.record(draw, recoverable);
		return { value, recoverable };
	}

	/** Ends the recording: the draws lose their order. */
	percentiles(): CommodityDraws {
		const { commodity, deposits, groups } = this.figures;
		const tonnage = this.#tonnage?.percentiles();
		return {
			commodity: commodity.id,
			sites: {
				all: deposits.length,
				withTonnage: countDeposits(groups),
				valued: countDeposits(this.#valued)
			},
			countShare: percentiles(this.#countShare),
			tonnage: tonnage ? { ...tonnage, unit: commodity.unit } : null,
			value: this.#valueOf(this.#value),
			recoverable: this.#valueOf(this.#recoverable)
		};
	}

	/** Where no tonnage behind the line is priced, the value is null, not zero. */
	#valueOf(column: AmountColumn | null): DrawnValue | null {
		if (column === null) return null;
		const isPriced = column.isBehind || !this.isBehind;
		return { behind: isPriced ? column.percentiles().behind : null };
	}
}

function weighted(
	groups: readonly FigureGroup[],
	weights: Float64Array,
	behind: Float64Array
): Amount {
	let sumBehind = 0;
	let whole = 0;
	for (const group of groups) {
		const weight = weights[group.category]!;
		let quantity = 0;
		for (let i = 0; i < group.quantities.length; i++) {
			quantity += group.quantities[i]! * behind[group.deposits[i]!]!;
		}
		sumBehind += weight * quantity;
		whole += weight * group.whole;
	}
	return { behind: sumBehind, whole };
}

function scaled({ behind, whole }: Amount, factor: number): Amount {
	return { behind: behind * factor, whole: whole * factor };
}

function sumOver(deposits: Int32Array, behind: Float64Array): number {
	let sum = 0;
	for (const deposit of deposits) sum += behind[deposit]!;
	return sum;
}

function countDeposits(groups: readonly FigureGroup[]): number {
	return new Set(groups.flatMap(({ deposits }) => [...deposits])).size;
}
