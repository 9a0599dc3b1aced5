import type { Measure } from '$lib/domain/view';

/** What is said of the map as a whole, in words; counts are of the deposits that it shows. */
export interface MapSummary {
	readonly date: string;
	/** Occupied land, with its unit. */
	readonly area: string;
	readonly behind: number;
	readonly free: number;
	/** Contested, or of unknown side. */
	readonly uncertain: number;
}

/** The map and its legend. */
export interface MapMessages {
	readonly map: {
		readonly label: string;
		readonly loading: string;
		readonly noScript: string;
		readonly noWebGl: string;
		readonly failed: string;
		readonly boundaries: string;
		readonly legendBehind: string;
		readonly legendFrontLine: string;
		readonly legendHollow: string;
		readonly legendSize: Readonly<Record<Measure, string>>;
		readonly legend: string;
		/** The map in a few sentences, for those who do not see it. */
		readonly summary: (summary: MapSummary) => string;
		/** Which state the picture shows that stands in for the map. */
		readonly posterDate: (date: string) => string;
	};
}
