import type { CommodityGroup } from '../../domain/dataset/commodity';
import type { CreditId } from '../../domain/dataset/map-credits';
import type { Measure } from '../../domain/estimate/measure';

/** What is said of the map as a whole, in words; counts are of the deposits that it shows. */
export interface MapSummary {
	readonly date: string;
	/** Occupied land, with its unit. */
	readonly area: string;
	readonly behind: number;
	readonly free: number;
	/** Contested, or of unknown side. */
	readonly uncertain: number;
	/** Of unknown place, and so not on the map. */
	readonly unplaced: number;
}

/** The map and its legend. */
export interface MapMessages {
	readonly map: {
		readonly label: string;
		readonly loading: string;
		/** Where the line of the day shown is not there yet. */
		readonly loadingLine: string;
		readonly noScript: string;
		readonly noWebGl: string;
		readonly failed: string;
		readonly boundaries: string;
		/** Headings of the legend: what the land, the shape and the fill of a symbol say. */
		readonly legendLand: string;
		readonly legendShape: string;
		readonly legendFill: string;
		readonly legendBehind: string;
		readonly legendFrontLine: string;
		/** How a symbol is painted. */
		readonly legendPaints: Readonly<Record<'behind' | 'free' | 'hollow' | 'unknown', string>>;
		readonly legendSize: Readonly<Record<Measure, string>>;
		readonly legend: string;
		/** The short key, always beside the map. */
		readonly key: Readonly<
			Record<
				| 'title'
				| 'since2022'
				| 'before2022'
				| 'contested'
				| 'behind'
				| 'free'
				| 'hollow'
				| 'shapes',
				string
			>
		> & {
			/** In a word or two. */
			readonly groups: Readonly<Record<CommodityGroup, string>>;
		};
		readonly legendBefore: string;
		readonly legendContested: string;
		/** The sizes that the legend shows: next to nothing, a quarter, as much as the largest. */
		readonly legendSizes: readonly [least: string, quarter: string, largest: string];
		/** What sizes do not say. */
		readonly legendSizeNote: string;
		readonly legendBasin: string;
		/** Deposits that are not on the map, since their place is not known. */
		readonly unplaced: (count: number) => string;
		/** Further deposits under the pointer. */
		readonly others: (count: number) => string;
		/** Heading of a choice among deposits, the one nearest to where a person clicked first. */
		readonly chooser: (count: number) => string;
		readonly controls: {
			readonly title: string;
			readonly zoomIn: string;
			readonly zoomOut: string;
			readonly fitUkraine: string;
			readonly more: string;
			readonly compass: string;
			readonly fullscreen: string;
			readonly leaveFullscreen: string;
			readonly north: string;
			readonly south: string;
			readonly west: string;
			readonly east: string;
		};
		readonly attribution: string;
		/** What the licences of the drawn layers ask to be shown. */
		readonly credits: Readonly<Record<CreditId, string>>;
		readonly kilometres: string;
		readonly metres: string;
		/** Shown when an embedded map is scrolled without a key, or moved with one finger. */
		readonly scrollHelp: string;
		readonly scrollHelpMac: string;
		readonly touchHelp: string;
		/** The map in a few sentences, for those who do not see it. */
		readonly summary: (summary: MapSummary) => string;
		/** Which state the picture shows that stands in for the map. */
		readonly posterDate: (date: string) => string;
	};
}
