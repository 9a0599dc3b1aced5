import type { Quotable } from './deposit-texts';
import type { PartialDate } from './partial-date';
import type { SourceReading } from './source-reading';

/** A step of the agreement's fund, of licences or of lists; a row of `geodata/fund-events.csv`. */
export interface FundEvent {
	readonly id: string;
	readonly date: PartialDate;
	readonly titleEn: string;
	readonly titleUk: string;
	readonly sourceUrl: string;
	/** How much of the page was read. */
	readonly read: SourceReading;
	readonly note: Quotable | null;
}
