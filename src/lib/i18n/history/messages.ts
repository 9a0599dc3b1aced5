import type { Measure } from '../../domain/estimate/measure';

/**
 * What the band of a chart is: the interval of the draws; deposits from those that are behind the line to those that may
 * be; or the front line shifted by its error.
 */
export type BandKind = 'interval' | 'sides' | 'line';

/** Charts through time. */
export interface HistoryMessages {
	readonly title: string;
	readonly explanation: string;
	/** What a chart shows; `sites`: a share of deposits, where there is none of the resource; `allSites`: of several resources. */
	readonly captions: Readonly<Record<Measure | 'sites' | 'allSites', string>>;
	readonly gaps: string;
	/** What line and band of a chart are. */
	readonly bands: Readonly<Record<BandKind, string>>;
	/** Of the tinted stretch. */
	readonly tinted: string;
	/** The chart's twin. */
	readonly table: string;
	readonly observed: string;
	readonly central: string;
	/** Heads the column of the band. */
	readonly ranges: Readonly<Record<BandKind, string>>;
	readonly nothing: string;
	readonly download: string;
	/** Goes on from a caption, above the timeline; `range`: from the lower to the upper edge. */
	readonly scale: (range: string) => string;
	/** The chart has no band. */
	readonly centralOnly: string;
	/** Stands beside money. */
	readonly notWealth: string;
}
