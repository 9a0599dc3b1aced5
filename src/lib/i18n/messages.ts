import type { CommodityGroup } from '$lib/domain/commodity';
import type { DepositStatus, LocationAccuracyId, LocationZone } from '$lib/domain/deposit';
import type { DerivationGround, DerivationQuantity } from '$lib/domain/derivation';
import type { TotalId } from '$lib/domain/derive-totals';
import type {
	BalancePart,
	ControlBasis,
	DateAnswer,
	NoRecoverableReason,
	NoValueReason,
	Partition,
	Side
} from '$lib/domain/estimate';
import type { Manifest } from '$lib/domain/manifest';
import type { OneSite } from '$lib/domain/one-site';
import type { Reliability } from '$lib/domain/observation';
import type { PriceCase } from '$lib/domain/price';
import type { Measure, Pane } from '$lib/domain/view';
import type { Dropped } from '$lib/domain/view-url';
import type { TableColumn } from '$lib/domain/deposit-table';

/** Fields of the data with words that are ours, not quoted. */
export type DataWords =
	'kinds' | 'units' | 'bases' | 'reasons' | 'categories' | 'years' | 'confidences' | 'evidences';

/**
 * Every sentence of the interface, in one language. Values that arrive formatted (dates, shares) are
 * strings; counts are numbers, so that the language picks its plural form.
 */
export interface Messages {
	readonly site: {
		readonly title: string;
		readonly question: string;
		readonly description: string;
		readonly skipToFigures: string;
		readonly explore: string;
		readonly method: string;
		readonly data: string;
		readonly embed: string;
		readonly language: string;
		readonly theme: string;
		readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
		readonly pages: string;
		readonly copyLink: string;
		readonly linkCopied: string;
		readonly linkNotCopied: string;
		readonly close: string;
		readonly retry: string;
		readonly notFoundTitle: string;
		readonly notFoundText: string;
		readonly errorTitle: string;
		readonly errorText: string;
		readonly toMap: string;
	};
	readonly headline: {
		/** First sentence, e.g. about coal. */
		readonly first: (date: string, place: string | null, name: string, share: string) => string;
		/** The others, each `name share`. */
		readonly others: (list: readonly { name: string; share: string }[]) => string;
		readonly nothing: (date: string) => string;
		readonly asOf: (date: string) => string;
		readonly recordEnds: (date: string) => string;
		/** Deposits without any published, addable figure. */
		readonly notCounted: (count: number, all: number) => string;
		readonly unknownSide: (count: number) => string;
		readonly bounds: string;
		readonly methodLink: string;
		/** Instead of the share, where one site alone has a figure. */
		readonly firstOfOneSite: (
			date: string,
			place: string | null,
			name: string,
			side: OneSite,
			share: string
		) => string;
		/** The same among the others, after the name. */
		readonly otherOfOneSite: (side: OneSite, share: string) => string;
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
	readonly map: {
		readonly label: string;
		readonly loading: string;
		readonly noScript: string;
		readonly noWebGl: string;
		readonly failed: string;
		readonly boundaries: string;
		readonly legendBehind: string;
		readonly legendFrontLine: string;
		readonly legendHollow: string;
		readonly legendSize: Readonly<Record<Measure, string>>;
		readonly legend: string;
	};
	readonly timeline: {
		readonly title: string;
		readonly slider: string;
		readonly exactDate: string;
		readonly play: string;
		readonly pause: string;
		readonly dayBack: string;
		readonly dayForward: string;
		readonly monthBack: string;
		readonly monthForward: string;
		readonly latest: string;
		readonly earlier: string;
		readonly reliability: Readonly<Record<Reliability, string>>;
		readonly area: (area: string) => string;
		readonly origin: (title: string) => string;
		readonly noObservation: (asked: string, shown: string) => string;
		readonly gap: (from: string, to: string) => string;
		readonly jumped: (from: string, to: string) => string;
		readonly sourceChange: (date: string) => string;
		readonly events: string;
		readonly eventKinds: Readonly<Record<'agreement' | 'military', string>>;
		readonly source: string;
	};
	readonly filter: {
		readonly title: string;
		readonly summary: (chosen: number, all: number) => string;
		readonly allChosen: (all: number) => string;
		readonly search: string;
		readonly all: string;
		readonly none: string;
		readonly euCritical: string;
		readonly withoutCoal: string;
		readonly found: (count: number) => string;
		readonly groups: Readonly<Record<CommodityGroup, string>>;
		readonly sitesBehind: (behind: string, all: number) => string;
	};
	readonly panel: {
		readonly title: string;
		readonly panes: Readonly<Record<Pane, string>>;
		readonly paneLabel: string;
		readonly area: string;
		readonly ukraine: string;
		readonly resetArea: string;
		readonly measure: string;
		readonly measures: Readonly<Record<Measure, string>>;
		readonly asOf: (date: string) => string;
		readonly commodity: string;
		/** Why another day than the one asked for answers. */
		readonly answers: Readonly<Record<Exclude<DateAnswer, 'exact'>, (asked: string) => string>>;
		readonly sitesReading: string;
		readonly balanceReading: string;
		readonly noTonnage: string;
		/** Stands where one site alone has a figure, so that its side is not read as a share. */
		readonly oneSite: Readonly<Record<OneSite, string>>;
		readonly oneSiteOnly: string;
		/** Coverage of the sites, measured on the balance; follows the number of sites. */
		readonly ofBalance: Readonly<Record<'nation' | 'oblast', (share: string) => string>>;
		/** Part of the balance that is allocated to places, and how their shares are taken. */
		readonly balanceBasis: (
			allocated: string,
			methods: readonly BalancePart['method'][],
			area: 'nation' | 'oblast'
		) => string;
		readonly balanceUnplaced: string;
		readonly noBalance: string;
		/** `nation`: the balance of the whole country. */
		readonly balanceNotByOblast: (nation: string, basis: string) => string;
		/** `ofBalance`: how much of the balance the sites are, in the words above; null: not known. `weak`: outlines of basins are used. */
		readonly disagree: (ofBalance: string | null, weak: boolean) => string;
		readonly parts: Readonly<Record<keyof Partition, string>>;
		readonly partsOf: Readonly<Record<'tonnage' | 'count', string>>;
		readonly recoverable: (behind: string, total: string) => string;
		readonly noRecoverable: Readonly<Record<NoRecoverableReason, string>>;
		readonly withTonnage: string;
		readonly sitesOnly: (count: number) => string;
		readonly sitesBehind: (behind: string, all: number) => string;
		readonly coverage: (withTonnage: number, all: number) => string;
		readonly tonnage: (behind: string, total: string) => string;
		readonly amount: (range: string, basis: string) => string;
		/** What is weighed, from the words of the data (English); quantities on different bases cannot be compared. */
		readonly basis: (basis: string) => string;
		readonly noAmount: string;
		/** Money behind the line and in all, of the sites with a priced figure alone. */
		readonly value: (behind: string, total: string, valued: number, all: number) => string;
		readonly noValue: Readonly<Record<NoValueReason, string>>;
		/** Tonnage lies behind the line, or may, but none of it has a priced figure. */
		readonly notPriced: (valued: number) => string;
		/** Instead of USD 0, which would read as a value of all sites. */
		readonly nonePriced: (valued: number) => string;
		readonly sideUnknown: (count: number) => string;
		readonly noSites: string;
		readonly loading: string;
		readonly uncertain: string;
	};
	/** Monte Carlo: counts and seeds arrive formatted. */
	readonly draws: {
		readonly title: string;
		readonly explain: string;
		readonly start: (count: string) => string;
		readonly again: string;
		readonly cancel: string;
		readonly progress: string;
		readonly done: (count: string) => string;
		readonly cancelled: string;
		/** `place` null: all Ukraine. */
		readonly made: (count: string, seed: string, date: string, place: string | null) => string;
		readonly outdated: string;
		readonly caption: (date: string) => string;
		readonly share: string;
		readonly value: string;
		readonly median: string;
		readonly percentiles: string;
		readonly noValue: string;
		readonly failed: string;
		readonly method: string;
	};
	readonly how: {
		readonly title: string;
		readonly totalTitle: string;
		readonly drawsTitle: string;
		readonly areaTitle: string;
		readonly depositTitle: string;
		readonly basis: (basis: string) => string;
		readonly more: string;
	};
	/** How a number is made, as a tree; labels by what a number is, values and names arrive formatted. */
	readonly derivation: {
		readonly quantities: Readonly<Record<DerivationQuantity, string>>;
		readonly grounds: Readonly<Record<DerivationGround, string>>;
		readonly totals: Readonly<Record<TotalId, string>>;
		/** `place` null: all Ukraine. */
		readonly question: (
			date: string,
			place: string | null,
			prices: string,
			priceCase: PriceCase,
			version: string
		) => string;
		readonly reading: string;
		readonly sites: string;
		readonly table: (file: string) => string;
		readonly sources: string;
		readonly showAll: (count: number) => string;
		readonly openDeposit: (name: string) => string;
		readonly download: string;
		/** A part of a tree that was spelt out before. */
		readonly repeated: string;
	};
	readonly deposit: {
		readonly title: string;
		readonly commodities: string;
		readonly oblast: string;
		readonly type: string;
		readonly status: string;
		readonly statuses: Readonly<Record<DepositStatus, string>>;
		readonly accuracy: string;
		readonly accuracies: Readonly<Record<LocationAccuracyId, string>>;
		readonly sigma: (distance: string) => string;
		readonly zones: Readonly<Record<LocationZone, string>>;
		readonly side: string;
		readonly sides: Readonly<Record<Side, string>>;
		readonly probability: (range: string) => string;
		readonly areaShare: (range: string) => string;
		readonly distanceBehind: (distance: string, error: string) => string;
		readonly distanceFree: (distance: string, error: string) => string;
		readonly distanceZero: (error: string) => string;
		readonly noDistance: string;
		readonly noLine: string;
		/** What the side rests on. */
		readonly rests: Readonly<Record<ControlBasis, string>>;
		readonly restsOn: string;
		readonly flagSource: string;
		readonly firstBehind: (date: string) => string;
		/** Already so at the first observation of the record. */
		readonly behindFromStart: (date: string) => string;
		readonly neverBehind: string;
		/** The unbroken time on the side shown, up to the date shown. */
		readonly daysBehind: (days: number, since: string) => string;
		readonly daysFree: (days: number, since: string) => string;
		readonly history: (count: number) => string;
		readonly turned: (date: string, side: string) => string;
		/** Share behind the line, split at the full-scale invasion. */
		readonly split: (before: string, since: string) => string;
		readonly figures: string;
		readonly noFigures: string;
		readonly figure: string;
		readonly category: string;
		readonly year: string;
		readonly sources: string;
		readonly counted: string;
		readonly notCounted: string;
		readonly confidence: string;
		readonly evidence: string;
		readonly value: string;
		readonly recoverable: string;
		readonly recoveryUnknown: string;
		readonly behindTheLine: string;
		readonly nothingBehind: string;
		/** Our own words in the data, which has them in English; what is not here is quoted as it stands. */
		readonly words: Readonly<Record<DataWords, Readonly<Record<string, string>>>>;
		readonly showOnMap: string;
	};
	readonly table: {
		readonly caption: (count: number, date: string) => string;
		readonly columns: Readonly<Record<TableColumn, string>>;
		readonly sortBy: (column: string) => string;
		readonly downloadShown: string;
		readonly downloadAll: string;
		readonly downloadDictionary: string;
		readonly empty: string;
		readonly sum: string;
		readonly unknown: string;
	};
	readonly notice: {
		readonly title: string;
		readonly reasons: Readonly<Record<Dropped['reason'], string>>;
		readonly dropped: (parameter: string, value: string, reason: string) => string;
	};
	readonly failure: {
		readonly dataset: string;
		readonly record: string;
		readonly map: string;
		readonly kept: string;
	};
	readonly dataPage: {
		readonly lead: string;
		readonly span: (deposits: number, first: string, last: string) => string;
		readonly filesTitle: string;
		readonly filesText: string;
		readonly files: Readonly<Record<keyof Manifest['files'], string>>;
		readonly kilobytes: string;
		readonly licencesTitle: string;
		readonly licences: readonly string[];
		readonly sourcesTitle: (count: number) => string;
	};
	readonly footer: {
		readonly attribution: string;
		readonly version: (version: string) => string;
		readonly borders: string;
		readonly code: string;
		readonly openFull: string;
	};
}
