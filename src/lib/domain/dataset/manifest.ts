import type { DataVersion } from './dataset';
import type { IsoDate } from './iso-date';

/** Rivers, lakes and cities whose `minzoom` is this or more are in a file of their own. */
export const detailFromZoom = 6;

/** A line of another source that can be compared with on a day. */
export interface OfferedLine {
	/** Row of `origins.csv`. */
	readonly origin: string;
	readonly date: IsoDate;
	/** Name of the built file. */
	readonly file: string;
}

/** The built files of `static/data`, by what they hold; names carry a hash of the content. */
export interface Manifest {
	readonly version: DataVersion;
	readonly firstDate: IsoDate;
	readonly lastDate: IsoDate;
	readonly files: {
		/** `Dataset` */
		readonly dataset: string;
		/** `ControlHistory` */
		readonly controlHistory: string;
		/** `DepositTexts` in English and in Ukrainian: one is loaded when a deposit or a tree of numbers is opened. */
		readonly depositTextsEn: string;
		readonly depositTextsUk: string;
		/** `OccupationTopology`: loaded when the timeline is first needed. */
		readonly occupation: string;
		/** TopoJSON: objects `occupied`, `before2022`, `frontLine` of the latest observation, see `OccupiedArea`. */
		readonly occupiedLatest: string;
		/** `HoldableLand`: where a front line can run; loaded when a line is imported or drawn. */
		readonly holdableLand: string;
		/**
		 * TopoJSON: objects `oblasts` (property `code`), `basins` (property `id`), `outlines` of deposits
		 * (property `id`), `countries`, `land`.
		 */
		readonly boundaries: string;
		/** TopoJSON: objects `rivers`, `lakes`, `cities`, `labels` with the basemap's properties: what all of Ukraine shows. */
		readonly basemap: string;
		/** The same for what is drawn closer up, see `detailFromZoom`; loaded then. */
		readonly basemapDetail: string;
	};
	/** Lines of other sources, by their day: `BuiltOtherLine` each, fetched when a reader compares with it. */
	readonly otherLines: readonly OfferedLine[];
}
