import type { DepositMessages } from './deposit/messages';
import type { ShareOpenMessages } from './share/messages';
import type { FileNames } from './files/messages';
import type { HeadlineMessages } from './headline/messages';
import type { HistoryMessages } from './history/messages';
import type { MapMessages } from './map/messages';
import type { PanelMessages } from './panel/messages';
import type { ResourceMessages } from './resource/messages';
import type { TimelineMessages } from './timeline/messages';
import type { FilterMessages } from './filter/messages';
import type { SearchMessages } from './search/messages';

/**
 * Every sentence of the interface, in one language. Values that arrive formatted (dates, shares) are
 * strings; counts are numbers, so that the language picks its plural form.
 */
export interface Messages
	extends
		PanelMessages,
		DepositMessages,
		HeadlineMessages,
		MapMessages,
		SearchMessages,
		FilterMessages,
		TimelineMessages,
		ShareOpenMessages {
	readonly files: FileNames;
	readonly history: HistoryMessages;
	readonly resource: ResourceMessages;
	readonly site: {
		readonly title: string;
		readonly question: string;
		readonly description: string;
		readonly skipToFigures: string;
		readonly skipToMap: string;
		readonly skipToTimeline: string;
		readonly skipToContent: string;
		readonly explore: string;
		readonly oblasts: string;
		readonly resources: string;
		readonly deposits: string;
		readonly briefings: string;
		readonly method: string;
		readonly data: string;
		readonly embed: string;
		readonly language: string;
		readonly theme: string;
		readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
		readonly pages: string;
		/** The button that shows the pages in a narrow window. */
		readonly menu: string;
		readonly close: string;
		readonly retry: string;
		readonly notFoundTitle: string;
		readonly notFoundText: string;
		readonly errorTitle: string;
		readonly errorText: string;
		readonly noConnection: string;
		/** Of a page that could not be fetched. */
		readonly unreachable: string;
		/** The page that was asked for cannot come, and the reader stays where they are. */
		readonly stays: string;
		readonly toMap: string;
	};
	/** The panel on a phone. */
	readonly sheet: { readonly title: string; readonly more: string; readonly less: string };
	/** Told to a screen reader when the estimate changes. */
	readonly announcement: (
		date: string,
		behind: number,
		all: number,
		/** Of the resources of the headline; empty: none has one. */
		shares: string
	) => string;
	/** Where the record ends, how long ago that is, and what is not in it yet. */
	readonly recordEnd: {
		/** `age` null: it is not known. */
		readonly ends: (date: string, age: string | null) => string;
		/** Never read: only its room is taken. */
		readonly longestAge: string;
		/** Of a day shortly before the end. */
		readonly settling: string;
	};
	readonly failure: {
		/** What was asked for, and is fetched only then. */
		readonly part: string;
		readonly dataset: string;
		readonly record: string;
		readonly map: string;
		readonly kept: string;
	};
	/** While a page shows other figures than its link asks for. */
	readonly asked: {
		readonly loading: string;
		/** Between `loading` and a date. */
		readonly ofDate: string;
		/** Nothing else comes; `date` is that of what is shown. */
		readonly other: (date: string) => string;
	};
	readonly footer: {
		readonly attribution: string;
		readonly version: (version: string) => string;
		readonly borders: string;
		readonly code: string;
		/** On paper. */
		readonly licences: string;
		readonly openFull: string;
	};
}
