import type { ShareOf } from '../../domain/estimate/compare-estimates';
import type { Measure } from '../../domain/estimate/measure';
import type { Totals } from '../../domain/estimate/resource-money';
import type { Draws } from '../../domain/monte-carlo/draws';

/** What opens the panel: on the first screen. The rest comes with the panel. */
export interface ShareOpenMessages {
	readonly share: { readonly open: string };
}

/** Passing a view on; fetched with its panel. */
export interface ShareMessages {
	readonly findingTitle: string;
	readonly copyFinding: string;
	readonly findingCopied: string;
	readonly copyLink: string;
	readonly linkCopied: string;
	/** The dialog of the device. */
	readonly native: string;
	/** Whether what stands at the link of the map stays as it is. */
	readonly pinning: Readonly<Record<'release' | 'not-kept' | 'not-known', string>>;
	readonly cite: string;
	readonly copy: (format: string) => string;
	readonly citationCopied: string;
	/** The browser refused; the text stands selected below. */
	readonly notCopied: string;
	/** Name of the field that the refused text stands in. */
	readonly byHand: string;
	readonly citation: CitationMessages;
	readonly finding: FindingMessages;
}

/** The words of a citation. */
export interface CitationMessages {
	readonly version: string;
	readonly dataSet: string;
	/** "Retrieved 26 November 2026, from". */
	readonly retrieved: (date: string) => string;
	/** In the note of an entry: "accessed 2026-11-26". */
	readonly accessed: (date: string) => string;
	/** Behind the title, where the draws are not the usual ones; without a percent sign, which LaTeX would read as a comment. */
	readonly intervals: (draws: Draws) => string;
}

/** The finding, sentence by sentence. `items` are written out, each with the name of its resource. */
export interface FindingMessages {
	/** Where no oblast is chosen. */
	readonly ukraine: string;
	/** Before the amounts of a measure; of the last observation in the present tense. */
	readonly lead: Readonly<
		Record<Measure, (date: string, place: string, items: string, isLatest: boolean) => string>
	>;
	readonly item: (name: string, amount: string) => string;
	/** A quantity or money behind the line, of that in all. */
	readonly ofAll: (behind: string, total: string) => string;
	readonly noneOfAll: (total: string) => string;
	/** No quantity of a resource is published, or none here. */
	readonly noAmount: string;
	readonly totals: Readonly<Record<keyof Totals, string>>;
	/** A share of what is priced. */
	readonly ofPriced: (share: string) => string;
	/** The grade of some resources, in words, and its reason. */
	readonly evidence: (grade: string, names: readonly string[], reason: string) => string;
	/** Two dates, earlier first; `of`: what the shares are of. */
	readonly compared: (
		of: ShareOf,
		from: string,
		to: string,
		place: string,
		items: string
	) => string;
	/** Behind the name of a resource whose share is by number of deposits, beside others. */
	readonly ofDeposits: string;
	/** The intervals of both dates overlap. */
	readonly withinIntervals: string;
	/** One resource of two dates; `points`: the difference. */
	readonly change: (name: string, from: string, to: string, points: string) => string;
	/** Behind the line on each of the two dates. */
	readonly amounts: Readonly<
		Record<Exclude<Measure, 'share'>, (from: string, to: string) => string>
	>;
	/** A deposit on a day; `side`: how it lies, and on what that rests. */
	readonly deposit: (
		name: string,
		resources: string,
		place: string,
		date: string,
		side: string
	) => string;
	/** Category-weighted, by resource. */
	readonly depositFigures: (items: string) => string;
	readonly depositNoFigures: string;
	/** What the ranges of a deposit's figures are. */
	readonly depositRanges: string;
	/** No resource is chosen. */
	readonly selection: string;
	/** All that are chosen, by name. */
	readonly chosen: (names: readonly string[]) => string;
	/** More are chosen than the finding has figures of. */
	readonly onlyFirst: (count: number) => string;
	/** What ranges are; `draws` null: they are drawn as usual. */
	readonly interval: (draws: Draws | null) => string;
	readonly prices: (vintage: string, priceCase: string) => string;
	readonly caveat: string;
	readonly source: (title: string, version: string, url: string) => string;
}
