import type { DepositStatus, LocationAccuracyId, LocationZone } from '../../domain/dataset/deposit';
import type { ControlBasis, Side } from '../../domain/control/side';

/** Fields of the data that hold one of a few codes. */
export type CodedField = 'kinds' | 'confidences' | 'evidences';

/** The card of a deposit, with the words for the codes of its data. */
export interface DepositMessages {
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
		/** Too near the line to tell: neither side is said. */
		readonly distanceNear: (distance: string, error: string) => string;
		readonly distanceZero: (error: string) => string;
		readonly noDistance: string;
		readonly noLine: string;
		/** What the side rests on. */
		readonly rests: Readonly<Record<ControlBasis, string>>;
		readonly restsOn: string;
		readonly flagSource: string;
		/** Opens the probability of the side. */
		readonly howSure: string;
		/** Beside dates of the record: it comes later than what happens. */
		readonly lag: string;
		/** Beside days on which the line passed: the word for the side comes later than the line. */
		readonly passing: string;
		readonly firstBehind: (date: string) => string;
		/** Where a part of the time has no observation. */
		readonly observedSince: Readonly<Record<'behind' | 'free', (date: string) => string>>;
		/** Its side was unknown before. */
		readonly firstKnownBehind: (date: string) => string;
		/** Already so at the first observation of the record. */
		/** The same of a day that lies after the one that is shown. */
		readonly firstBehindLater: (date: string) => string;
		readonly firstKnownBehindLater: (date: string) => string;
		readonly behindFromStart: (date: string) => string;
		readonly neverBehind: string;
		/** Its side is unknown at least at times. */
		readonly notKnownBehind: string;
		/** The unbroken time on the side shown, up to the date shown. */
		readonly daysBehind: (days: number, since: string) => string;
		readonly daysFree: (days: number, since: string) => string;
		readonly history: (count: number) => string;
		/** Of changes after the day that is shown. */
		readonly historyLater: (count: number) => string;
		/** `passed`: the side is the line's doing, and the date that on which it passed. */
		readonly turned: (date: string, side: string, passed: boolean) => string;
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
		/** Before the figures that a weighted quantity is the sum of. */
		readonly weighted: string;
		readonly confidence: string;
		/** In brackets after the level. */
		readonly confidenceMeans: string;
		readonly evidence: string;
		readonly value: string;
		readonly behindTheLine: string;
		readonly nothingBehind: string;
		/** Units of prices that are ours: for one unit of a quantity. */
		readonly priceUnits: Readonly<Record<'USD/t' | 'USD/1000 m3', string>>;
		readonly words: Readonly<Record<CodedField, Readonly<Record<string, string>>>>;
		readonly openDossier: string;
		/** Filtered out: the figures of the page leave it out. */
		readonly notAskedFor: string;
		/** Lets it through the filters. */
		readonly include: string;
		/** Moves the map to it. */
		readonly zoomTo: string;
		/** Its place is not known. */
		readonly noPlace: string;
	};
}
