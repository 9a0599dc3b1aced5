import type { Quotation } from '$lib/i18n/language/quotation';

export interface Cell {
	readonly text: string;
	/** Instead of the text; without an address the words stand alone. */
	readonly links?: readonly {
		readonly text: string;
		readonly lang: Quotation['lang'];
		readonly url: string;
		/** Words in brackets behind the link. */
		readonly after?: string;
	}[];
	/** Further words, English, after the text. */
	readonly detail?: string;
	readonly number?: boolean;
	/** Of the text where it is quoted; absent: that of the page. */
	readonly lang?: Quotation['lang'];
	readonly url?: string;
}

export interface PrintedTable {
	readonly header: readonly string[];
	readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
}
