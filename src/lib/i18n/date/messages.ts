import type { DateFault } from '../../domain/dataset/written-date';

/** What comes with the reader of a typed date: fetched when a field for one is entered. */
export interface DateMessages {
	/** What is wrong with a date that was typed, and what is expected. */
	readonly faults: Readonly<Record<DateFault, string>>;
}
