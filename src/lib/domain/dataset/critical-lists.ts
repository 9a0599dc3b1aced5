import type { CommodityId } from './commodity';
import type { Told } from './commodity-note';
import type { SourceId } from './deposit';
import type { Quotable } from './deposit-texts';

/** Who produces most of a commodity. */
export interface LeadingProducer {
	readonly name: Told;
	/** Part of the world production, 0 to 1. */
	readonly share: number;
	readonly year: number;
	/** What the share is of, with its numbers. */
	readonly basis: Quotable;
}

/** Which published lists have a commodity; a row of `geodata/critical-lists.csv`. Null: unknown, which is not no. */
export interface CriticalLists {
	readonly commodity: CommodityId;
	/** Critical raw materials, Regulation (EU) 2024/1252, annex II. */
	readonly euCritical: boolean | null;
	/** Strategic raw materials, annex I. */
	readonly euStrategic: boolean | null;
	/** Critical minerals of the United States, list of 2025. */
	readonly usCritical: boolean | null;
	/** One of the 57 resources of the agreement of 30 April 2025. */
	readonly agreement: boolean | null;
	readonly leadingProducer: LeadingProducer | null;
	readonly sources: readonly SourceId[];
	/** What a list names of it, where that is not the commodity as such. */
	readonly note: Quotable | null;
}
