import type { Measure } from '$lib/domain/view';

/** Charts through time, and the names of downloaded files. */
export interface HistoryMessages {
	readonly history: {
		readonly title: string;
		readonly explanation: string;
		/** What a chart shows; `sites`: a share of sites, where no tonnage is published. */
		readonly captions: Readonly<Record<Measure | 'sites' | 'land', string>>;
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
		/** Above the timeline; `largest` is what its upper edge stands for. */
		readonly strip: (largest: string) => string;
	};
	/** Downloaded files, without their ending. */
	readonly files: Readonly<
		Record<'history' | 'deposits' | 'allDeposits' | 'columns' | 'derivation', string>
	>;
}
