import type { LoneDepositSide } from '../domain/estimate/lone-deposit';
import type { DepositMessages } from './deposit/messages';
import type { ShareOpenMessages } from './share/messages';
import type { FileNames } from './files/messages';
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
		readonly skipToContent: string;
		readonly explore: string;
		readonly oblasts: string;
		readonly resources: string;
		readonly deposits: string;
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
		readonly toMap: string;
	};
	/** The panel on a phone. */
	readonly sheet: { readonly title: string; readonly more: string; readonly less: string };
	/** Told to a screen reader when the estimate changes. */
	readonly announcement: (
		date: string,
		behind: string,
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
	readonly headline: {
		/** First sentence, e.g. about coal. */
		readonly first: (date: string, place: string | null, name: string, share: string) => string;
		/** What the first share rests on, in the words of the panel. */
		readonly rests: (basis: string) => string;
		/** The others, each `name share`. */
		readonly others: (list: readonly { name: string; share: string }[]) => string;
		readonly nothing: (date: string) => string;
		/** Instead of the figures of a day on which the record is too unsteady to quote. */
		readonly uncertain: (date: string) => string;
		readonly uncertainNote: string;
		readonly asOf: (date: string) => string;
		/** Deposits without any published, addable figure. */
		readonly notCounted: (count: number, all: number) => string;
		readonly unknownSide: (count: number) => string;
		readonly bounds: string;
		readonly methodLink: string;
		/** Instead of the share, where one deposit alone has a figure. */
		readonly firstOfLoneDeposit: (
			date: string,
			place: string | null,
			name: string,
			side: LoneDepositSide,
			share: string
		) => string;
		/** The same among the others, after the name. */
		readonly otherOfLoneDeposit: (side: LoneDepositSide, share: string) => string;
		/** The other reading of the first resource. */
		readonly balance: Readonly<Record<'nation' | 'oblast', (share: string) => string>>;
	};
	readonly money: {
		readonly caveat: string;
		readonly total: string;
		readonly totalWithoutCoal: string;
		readonly totalWithoutLargest: (name: string) => string;
		/** `names`: the resources that it covers; none: nothing has a recoverable value. */
		readonly totalRecoverable: (names: readonly string[]) => string;
		readonly recoverable: string;
		readonly coalPart: (share: string) => string;
		/** The deposit that adds most: its part of the value behind the line, and its own share behind it. */
		readonly largest: (name: string, commodity: string, part: string, share: string) => string;
		readonly behind: (range: string) => string;
		readonly ofTotal: (range: string) => string;
		/** Nothing of a value lies behind the line. */
		readonly noneBehind: (total: string) => string;
		/** Tonnage lies behind the line, or may, but none of it has a priced figure. */
		readonly notPriced: (total: string) => string;
		/** A share of what is priced. */
		readonly ofPriced: (share: string) => string;
		readonly coverage: (valued: number, all: number) => string;
		readonly coverageRecoverable: (valued: number, all: number) => string;
		readonly none: string;
		/** `otherwise`: resources whose prices are made in another way. */
		readonly prices: (otherwise: readonly string[]) => string;
	};
	readonly failure: {
		/** What was asked for, and is fetched only then. */
		readonly part: string;
		readonly dataset: string;
		readonly record: string;
		readonly map: string;
		readonly kept: string;
	};
	readonly footer: {
		readonly attribution: string;
		readonly version: (version: string) => string;
		readonly borders: string;
		readonly code: string;
		readonly openFull: string;
	};
}
