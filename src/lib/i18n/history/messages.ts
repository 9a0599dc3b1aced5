import type { Measure } from '../../domain/estimate/measure';

/** Charts through time. */
export interface HistoryMessages {
	readonly title: string;
	readonly explanation: string;
	/** What a chart shows; `sites`: a share of deposits, where no tonnage is published; `allSites`: of several resources. */
	readonly captions: Readonly<Record<Measure | 'sites' | 'allSites' | 'land', string>>;
	readonly band: string;
	/** Of the tinted stretch. */
	readonly tinted: string;
	/** The chart's twin. */
	readonly table: string;
	readonly observed: string;
	readonly central: string;
	readonly bounds: string;
	readonly nothing: string;
	readonly download: string;
	/** Goes on from a caption, above the timeline; `highest`: of the month that reaches the upper edge. */
	readonly strip: (highest: string) => string;
	/** Stands beside money. */
	readonly notWealth: string;
}
