import type { DataVersion } from './dataset';
import type { IsoDate } from './iso-date';

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
		/** `OccupationTopology`: loaded when the timeline is first needed. */
		readonly occupation: string;
		/** `OccupiedArea` at the latest observation. */
		readonly occupiedLatest: string;
		/** `HoldableLand`: where a front line can run; loaded when a line is imported or drawn. */
		readonly holdableLand: string;
		/**
		 * TopoJSON: objects `oblasts` (property `code`), `basins` (property `id`), `outlines` of deposits
		 * (property `id`), `countries`, `land`.
		 */
		readonly boundaries: string;
		/** TopoJSON: objects `rivers`, `lakes`, `cities`, `labels` with the basemap's properties. */
		readonly basemap: string;
	};
}
