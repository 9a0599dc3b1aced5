import type { FeatureCollection, MultiLineString } from 'geojson';
import type { ScenarioLand } from '../domain/what-if/changed-land';
import type { DepositId } from '../domain/dataset/deposit';
import type { Language } from '../domain/language';
import type { OblastCode } from '../domain/dataset/oblast';
import type { FontUrls } from './fonts';
import type { MapLayers } from './map-data';
import type { Palette } from './palette';
import type { RecordLayers } from './record-layers';

/** Everything that decides what the map looks like, but the date: that is feature-state (see `apply.ts`). */
export interface StyleInput {
	readonly palette: Palette;
	readonly language: Language;
	readonly fonts: FontUrls;
	/** Null: not fetched yet; the sea alone. */
	readonly layers: MapLayers | null;
	/** Null: not needed yet. */
	readonly record: RecordLayers | null;
	/** The latest occupied area is drawn: it is of the day, or all that there is, and the record's source cannot be seen yet. */
	readonly latestShown: boolean;
	/** The front line by another source; none: the record is compared with none. */
	readonly otherLine: MultiLineString | null | undefined;
	/** The line of a scenario, over that of the day; none: it is that of the record. */
	readonly scenario?: ScenarioLand | null;
	/** See `depositFeatures`: filter by commodity and size by measure are in it. */
	readonly deposits: FeatureCollection;
	/** Ids of the basins whose outlines are drawn. */
	readonly basins: readonly string[];
	readonly selected: {
		readonly deposit: DepositId | null;
		readonly oblast: OblastCode | null;
		/** Beside the deposit, where its name has room. */
		readonly nameSide: 'left' | 'right';
	};
}
