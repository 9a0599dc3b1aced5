import type { TurnedWay } from '../../domain/estimate/turned-deposits';

/** A comparison of two dates. */
export interface CompareMessages {
	readonly with: string;
	readonly offers: Readonly<Record<'before2022' | 'yearBefore' | 'latest', string>>;
	/** Label of a list of events, and what it says while none is chosen. */
	readonly event: string;
	readonly noEvent: string;
	/** The date compared with becomes the date of the page, and the other way round. */
	readonly swap: string;
	readonly stop: string;
	/** Both dates are answered by the same observation. */
	readonly sameDay: (date: string) => string;
	readonly between: (from: string, to: string) => string;
	readonly areaLoading: string;
	readonly areaFailed: string;
	readonly areaSame: string;
	/** Gained and lost by the occupying side, with units. */
	readonly area: (gained: string, lost: string) => string;
	/** `net`: with sign and unit. */
	readonly areaIn: (place: string, net: string) => string;
	readonly byOblast: string;
	/** Gained less lost, with sign and unit. */
	readonly netKm2: (km2: number) => string;
	readonly areaHow: string;
	readonly otherSource: (earlier: string, later: string) => string;
	readonly turned: (count: number) => string;
	/** Deposits by which way they turned, with their number. */
	readonly ways: Readonly<Record<TurnedWay, (count: number) => string>>;
	/** Follows a name. */
	readonly since: (since: string) => string;
	/** Follows a name and a colon. */
	readonly turn: (was: string, is: string, since: string) => string;
	readonly showAll: (count: number) => string;
	readonly showFewer: string;
	readonly moved: (count: number) => string;
	readonly ofSites: string;
	readonly points: (points: number) => string;
	/** The intervals of both days overlap. */
	readonly withinIntervals: string;
	readonly how: string;
	readonly on: (date: string) => string;
	readonly caveat: string;
	/** What a screen reader is told when a date to compare with was chosen. */
	readonly announcement: (from: string, to: string, turned: number, moved: number) => string;
	/** A comparison with the line of another source on the same day; areas come with their unit. */
	readonly other: {
		readonly title: string;
		/** On a button. */
		readonly offer: (source: string, date: string) => string;
		readonly none: (source: string, date: string) => string;
		readonly loading: string;
		readonly failed: string;
		/** `record`: the source of the record on that day. */
		readonly areas: (
			date: string,
			of: {
				readonly source: string;
				readonly record: string;
				readonly theirs: string;
				readonly ours: string;
			}
		) => string;
		/** Land that one of the two alone has, and the oblast with most of it; null: none has. */
		readonly only: (of: {
			readonly ours: string;
			readonly mostOfOurs: string | null;
			readonly theirs: string;
			readonly mostOfTheirs: string | null;
		}) => string;
		readonly byOblast: string;
		readonly inOblast: (ours: string, theirs: string) => string;
		readonly deposits: (count: number) => string;
		/** Follows a name and a colon. */
		readonly sides: (ours: string, theirs: string) => string;
		readonly shares: (count: number) => string;
		/** Follows a name and a colon. */
		readonly inPlaceOf: (theirs: string, ours: string) => string;
		/** `enclosed`: strips along the border and coast that count as the record has them. */
		readonly caveat: (enclosed: string) => string;
	};
}
