import type { CommodityId } from './commodity';
import type { SourceId } from './deposit';

/** A sentence in both languages. */
export interface Told {
	readonly en: string;
	readonly uk: string;
}

/** What a commodity is for and who produces it; a row of `geodata/commodity-notes.csv`. */
export interface CommodityNote {
	readonly commodity: CommodityId;
	/** Null: no source was read for it. */
	readonly uses: Told | null;
	/** Null: no source was read for it. */
	readonly producers: Told | null;
	/** The year that `producers` is of; null: there is no `producers`. */
	readonly producersYear: number | null;
	readonly sources: readonly SourceId[];
	/** Chapter, page or table in the source. */
	readonly where: Told;
}
