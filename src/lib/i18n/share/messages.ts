import type { ShareOf } from '../../domain/estimate/compare-estimates';
import type { Measure } from '../../domain/estimate/measure';

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
}

/** The finding, sentence by sentence. `items` are written out, each with the name of its resource. */
export interface FindingMessages {
	/** Where no oblast is chosen. */
	readonly ukraine: string;
	/** Before the amounts of a measure; shares have the sentence of the headline. */
	readonly lead: Readonly<
		Record<Exclude<Measure, 'share'>, (date: string, place: string, items: string) => string>
	>;
	readonly item: (name: string, amount: string) => string;
	/** Sites behind the line, of all, and their share. */
	readonly sites: (behind: string, all: number, share: string) => string;
	/** Money behind the line, in all, and of how many sites. */
	readonly value: (behind: string, total: string, valued: number, all: number) => string;
	/** Two dates, earlier first; `of`: what the shares are of. */
	readonly compared: (
		of: ShareOf,
		from: string,
		to: string,
		place: string,
		items: string
	) => string;
	/** One resource of two dates; `points`: the difference. */
	readonly change: (name: string, from: string, to: string, points: string) => string;
	/** Behind the line on each of the two dates. */
	readonly amounts: Readonly<
		Record<Exclude<Measure, 'share'>, (from: string, to: string) => string>
	>;
	/** A deposit on a day; `side`: how it lies, how sure that is, and on what it rests. */
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
	/** No resource is chosen. */
	readonly selection: string;
	/** All that are chosen, by name. */
	readonly chosen: (names: readonly string[]) => string;
	/** More are chosen than the finding has figures of. */
	readonly onlyFirst: (count: number) => string;
	readonly bounds: string;
	readonly prices: (vintage: string, priceCase: string) => string;
	readonly caveat: string;
	readonly source: (title: string, version: string, url: string) => string;
}
