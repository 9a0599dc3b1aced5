import type { Coverage } from '../../domain/estimate/coverage';
import type { ShareLevel } from './share-levels';

/** `no-deposit`: there is no share, and none of its deposits lies behind the line. */
export type HeadlineLevel = ShareLevel | 'no-deposit';

/** Resources of which about the same part lies behind the line. */
export interface HeadlineGroup {
	readonly level: HeadlineLevel;
	/** By commodity, as `names`. */
	readonly ids: readonly string[];
	/** As within a sentence. */
	readonly names: readonly string[];
}

/** What a sentence is about. */
export interface HeadlineScope {
	/** Null: the latest observation, which is told in the present tense. */
	readonly date: string | null;
	/** An oblast; null: all of Ukraine. */
	readonly place: string | null;
	/** Some deposits are left out. */
	readonly filtered: boolean;
}

/** The headline, and the totals in money. */
export interface HeadlineMessages {
	readonly headline: {
		/** `groups`: one at least, the most first. */
		readonly sentence: (scope: HeadlineScope, groups: readonly HeadlineGroup[]) => string;
		/** Of all chosen resources; `name`: what the page calls the group that they are, null: none. */
		readonly whole: (
			scope: HeadlineScope,
			chosen: { readonly name: string | null; readonly resources: number },
			counts: Pick<Coverage, 'all' | 'behind'>
		) => string;
		/** Chosen resources that have no deposit here. */
		readonly missing: (names: readonly string[]) => string;
		/** Resources by the number of their deposits; `scope` null: it follows the sentence. */
		readonly counted: (
			scope: HeadlineScope | null,
			items: readonly { name: string; counts: string }[]
		) => string;
		readonly figures: (items: readonly { name: string; share: string }[]) => string;
		/** All deposits by side; `latest`: in the present tense. */
		readonly coverage: (
			date: string,
			latest: boolean,
			counts: Omit<Coverage, 'unread' | 'withoutTonnage'>
		) => string;
		/** Deposits of them that rest on the compiler's knowledge alone. */
		readonly unread: (count: number) => string;
		/** What the words mean, in plain ones. */
		readonly behindMeans: string;
		readonly contestedApart: string;
		/** No deposit matches. */
		readonly nothing: (date: string) => string;
		/** Instead of the figures of a day on which the record is too unsteady to quote. */
		readonly uncertain: (date: string) => string;
		readonly uncertainNote: string;
		/** Deposits without any published, addable figure. */
		readonly notCounted: (count: number, all: number) => string;
		/** What stands in brackets. */
		readonly interval: string;
		readonly methodLink: string;
		readonly gradesLink: string;
	};
	readonly money: {
		readonly caveat: string;
		/** Before the range behind the line. */
		readonly title: string;
		/** Instead of USD 0. */
		readonly nothing: string;
		readonly ofItCoal: (share: string) => string;
		/** Before the range of critical raw materials alone; `names`: those with an amount and a price. */
		readonly criticalAlone: (names: readonly string[]) => string;
		/** After the ranges. */
		readonly notWorth: string;
		readonly and350: string;
		/** Unfolds the totals. */
		readonly more: string;
		readonly total: string;
		readonly totalWithoutCoal: string;
		/** Of the European Union's list. */
		readonly totalCritical: string;
		readonly coalPart: (share: string) => string;
		readonly behind: (range: string) => string;
		readonly ofTotal: (range: string) => string;
		/** Nothing of a value lies behind the line. */
		readonly noneBehind: (total: string) => string;
		/** A share of what is priced. */
		readonly ofPriced: (share: string) => string;
		/** The resources that a total is of. */
		readonly covers: (names: readonly string[]) => string;
		readonly none: string;
		readonly prices: string;
	};
}
