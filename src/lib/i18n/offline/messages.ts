import type { Language } from '../../domain/language';

/** What is said where there is no network, and where a briefing is taken along. */
export interface OfflineMessages {
	/** In place of the network: the day of the data that is shown. */
	readonly served: (date: string) => string;
	/** The same of a page without data: the day on which it was kept. */
	readonly keptOn: (date: string) => string;
	readonly newer: string;
	readonly reload: string;
	readonly later: string;
	readonly close: string;
	readonly copy: {
		readonly title: string;
		/** What is fetched. */
		readonly lead: string;
		readonly inLanguage: Readonly<Record<Language, string>>;
		/** `size` in MB. */
		readonly keep: (size: string) => string;
		readonly fetching: (done: string, all: string) => string;
		readonly cancel: string;
		readonly cancelled: string;
		/** When it was fetched, and the day of its data. */
		readonly kept: (since: string, date: string, size: string) => string;
		readonly remove: string;
		readonly removed: string;
		/** The site has changed since. */
		readonly outdated: string;
		readonly renew: (size: string) => string;
		readonly full: (size: string) => string;
		readonly refused: string;
		readonly changed: string;
		readonly network: string;
		/** The browser keeps nothing, e.g. in a private window. */
		readonly impossible: string;
		readonly loading: string;
	};
	readonly folder: {
		readonly title: string;
		readonly lead: string;
		readonly save: string;
		readonly making: (done: number, all: number) => string;
		readonly saved: (size: string) => string;
		readonly failed: string;
	};
}
