import type { Estimated } from '../numbers/range';

/** A part of an estimate: in its unit, or as a part of 1 where there are shares alone. */
export interface ResourcePart {
	readonly behind: number;
	readonly total: number;
}

/** Whether an amount is more than what differences of sums leave of nothing, by rounding, of a whole. */
export function isThere(amount: number, whole: number): boolean {
	return amount > 1e-9 * whole;
}

/** Why a resource has no money, the first that applies. */
export type NoMoneyReason =
	| 'no-price'
	/** The only price is of confidence C (METHOD §6). */
	| 'judgement-price'
	/** Shares alone are published. */
	| 'shares-only'
	/** The number of deposits leads: there is no amount. */
	| 'no-amount'
	/** Nothing of it is in a category from which dollars are derived. */
	| 'no-valued-amount'
	/** Nobody sells a part of the ore that matters, so that no price holds for the resource. */
	| 'unsold-ore'
	/** More than twenty years of the world's production (METHOD §9.4). */
	| 'beyond-market';

/** Gross in-ground value, USD. */
export interface Money {
	readonly behind: Estimated;
	readonly total: Estimated;
}

/** Money of several resources. */
export interface TotalMoney extends Money {
	/** Of what is priced; null: one resource alone makes it up, whose share is its own. */
	readonly share: Estimated | null;
	readonly commodities: readonly string[];
}

/** The money of what lots hold of a priced product. */
export function moneyOf(parts: readonly ResourcePart[], usdPerProduct: number): Money {
	const sum = (value: (part: ResourcePart) => number) =>
		parts.reduce((total, part) => total + value(part), 0) * usdPerProduct;
	return {
		behind: { central: sum(({ behind }) => behind) },
		total: { central: sum(({ total }) => total) }
	};
}

/** Money of all resources of an estimate together, without coal, and of critical raw materials alone. */
export interface Totals {
	readonly all: TotalMoney | null;
	readonly withoutCoal: TotalMoney | null;
	/** On the list of the European Union. */
	readonly critical: TotalMoney | null;
}
