import type { HeadlineScope } from '../headline/messages';

/** A resource whose share moved between two days, as printed. */
export interface MovedShare {
	readonly name: string;
	readonly rose: boolean;
	readonly from: string;
	readonly to: string;
}

/** Headlines of another measure than the share, and of a comparison. */
export interface MeasuredMessages {
	/** Money behind the line; `behind` null: none; `coal`: its part of that, null: not to be told. */
	readonly value: (
		scope: HeadlineScope,
		money: { readonly behind: string | null; readonly total: string; readonly coal: string | null }
	) => string;
	readonly noValue: (scope: HeadlineScope) => string;
	/** Amounts behind the line, of how much. */
	readonly amounts: (
		scope: HeadlineScope,
		items: readonly { readonly name: string; readonly behind: string; readonly total: string }[]
	) => string;
	readonly deposits: (scope: HeadlineScope, behind: number, all: number) => string;
	/** The clause where no share moved. */
	readonly unmoved: string;
	/** What moved the most from one day to a later one; none: no share moved. */
	readonly moved: (
		scope: HeadlineScope,
		days: { readonly from: string; readonly to: string },
		shares: readonly MovedShare[]
	) => string;
}
