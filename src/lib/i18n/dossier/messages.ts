import type { Side } from '../../domain/control/side';
import type { ResourceBasis } from '../../domain/estimate/resource';
import type { SideCounts } from '../../domain/estimate/side-counts';
import type { SourceWords } from '../source/messages';

/** The pages of oblasts, resources and deposits. */
export interface DossierMessages {
	readonly oblastsLead: (date: string) => string;
	readonly resourcesLead: (date: string) => string;
	readonly depositsLead: (count: number, date: string) => string;
	/** How the names of deposits are written. */
	readonly aboutNames: string;
	readonly depositLead: (resources: string, oblast: string) => string;
	/** The day that the page is of, and that the record comes later than what happens. */
	readonly asOf: (date: string) => string;
	/** What leads of a resource, in the present tense: its share and, where amounts are known, how much of how much. */
	readonly answer: (told: ToldShare) => string;
	/** Instead of a share, where only the number of deposits is known. */
	readonly countsOnly: string;
	/** Where no deposit has it as its main resource. */
	readonly byProductOnly: (counts: SideCounts) => string;
	/** Deposits with a figure, of which no share of the resource follows. */
	readonly locatedOnly: (figures: LocatedFigures) => string;
	/** After that, where a split of the resource is published, of which the estimate is. */
	readonly notTypical: (deposits: number) => string;
	readonly facts: Readonly<
		Record<
			'share' | 'behind' | 'total' | 'ofFigures' | 'limits' | 'deposits' | 'byProduct' | 'value',
			string
		>
	>;
	/** A value and its 90 % interval. */
	readonly withInterval: (central: string, interval: string) => string;
	readonly limits: (limits: ToldLimits) => string;
	readonly value: (behind: string, total: string) => string;
	/** What the estimate is put together of. */
	readonly made: string;
	/** `basis`: what is measured; may be empty. */
	readonly madeOf: Readonly<Record<Exclude<ResourceBasis, 'counts'>, (basis: string) => string>>;
	readonly partColumn: string;
	readonly amountColumn: string;
	readonly behindColumn: string;
	readonly sum: string;
	/** `isLess`: the deposits there that have a figure are taken off. */
	readonly placedPart: (place: string, share: string, isLess: boolean) => string;
	readonly editions: string;
	readonly edition: (weighted: string, terms: string, when: string) => string;
	readonly undated: (year: number) => string;
	readonly editionDeposits: (count: number) => string;
	readonly editionUsed: string;
	/** A history in which nothing changes. */
	readonly sameEveryDay: (value: string, since: string) => string;
	readonly shareThroughTime: Readonly<Record<'resource' | 'deposits' | 'land', string>>;
	/** What a part of a national total holds in an oblast beyond its deposits with a figure; null: nothing. */
	readonly rest: (amounts: { readonly behind: string; readonly total: string } | null) => string;
	readonly metaDeposit: (name: string, date: string) => string;
	readonly metaResource: (name: string, date: string) => string;
	readonly metaOblast: (name: string, date: string) => string;
	/** Opens the map with what the page is about. */
	readonly openMap: string;
	readonly openTable: string;
	/** Where to see how the numbers of the page are made, where nothing can unfold. */
	readonly how: string;
	/** The same where each of them unfolds. */
	readonly howHere: string;
	readonly where: string;
	readonly placeUnknown: string;
	readonly coordinates: string;
	/** Latitude and longitude, formatted. */
	readonly degrees: (latitude: string, longitude: string) => string;
	/** What the point rests on. */
	readonly located: string;
	readonly notes: string;
	/** The hatch of the later area, and the marks of deposits by side. */
	readonly keySince: string;
	readonly keySides: Readonly<Record<Side, string>>;
	/** The front line is not in the picture. */
	readonly lineOutside: (distance: string) => string;
	/** The dashed circle. */
	readonly mapError: (distance: string) => string;
	readonly unlocated: (count: number) => string;
	readonly group: (name: string) => string;
	readonly euCritical: string;
	readonly nearest: string;
	readonly alike: string;
	readonly sources: string;
	readonly away: (distance: string) => string;
	readonly estimate: string;
	readonly noSites: string;
	readonly throughTime: string;
	readonly landThroughTime: string;
	readonly deposits: (count: number) => string;
	readonly name: string;
	readonly resources: string;
	readonly quantity: string;
	readonly side: string;
	readonly distance: string;
	readonly unknown: string;
	readonly distanceBehind: (distance: string) => string;
	readonly distanceFree: (distance: string) => string;
	/** Of what is too near the line to tell. */
	readonly distanceNear: (distance: string) => string;
	readonly distanceUnknown: string;
	/** What the marks of the sides mean. */
	readonly sideKey: string;
	readonly area: (area: string) => string;
	/** How many of its deposits lie where, each counted once. */
	readonly sidesOf: (counts: SideCounts) => string;
	/** As `sidesOf`, of deposits that have one resource as their main one. */
	readonly sidesOfMain: (counts: SideCounts) => string;
	/** Of which no page was read. */
	readonly unread: (count: number) => string;
	/** Before the name of a deposit. */
	readonly nearestToLine: string;
	/** What the oblast has of all Ukraine's. */
	readonly holds: string;
	readonly sitesOfNation: string;
	readonly amountOfNation: string;
	readonly ofNation: (here: string, nation: string) => string;
	/** Resources of which no amount is known here. */
	readonly sitesOnly: string;
	readonly landBehind: (share: string) => string;
	readonly landUnknown: string;
	readonly turned: string;
	/** The names of the places follow. */
	readonly corrections: string;
	readonly neighbours: string;
	readonly parts: string;
	readonly part: (resource: string, share: string, place: string) => string;
	readonly byOblast: string;
	readonly price: string;
	/** What the three prices are; null: of no stated years. */
	readonly priceYears: (years: string | null) => string;
	/** A price of confidence C (METHOD §6). */
	readonly priceUnused: string;
	readonly notPriced: string;
	readonly uses: string;
	/** The year that is told of; null: nothing is told. */
	readonly producers: (year: number | null) => string;
	readonly notesFrom: (sources: number) => string;
	/** Said where a link asks for another day than that of the page. */
	readonly askedDay: {
		readonly ofDay: (date: string) => string;
		readonly side: (date: string, side: string) => string;
		readonly notADate: (text: string) => string;
		readonly beforeRecord: (date: string, first: string) => string;
		readonly afterRecord: (date: string, last: string) => string;
		readonly back: (date: string) => string;
	};
	readonly sourceWords: SourceWords;
}

/** A share behind the line in the words of the page; what is null is not known. */
export interface ToldShare {
	/** As it stands inside a sentence. */
	readonly name: string;
	readonly share: string;
	/** Nothing or all lies behind the line. */
	readonly extreme: 'nothing' | 'all' | null;
	/** The 90 % interval; null: it says no more than the share. */
	readonly interval: string | null;
	/** There is no total of the country: the share is of the deposits with a figure alone. */
	readonly ofFigures: boolean;
	readonly amounts: {
		readonly behind: string;
		readonly total: string;
		/** What is weighed; empty: the resource itself. */
		readonly of: string;
	} | null;
}

/** What the share cannot leave, of which at least one is told. */
export interface ToldLimits {
	/** Null: nothing is certainly behind the line. */
	readonly least: string | null;
	/** Null: all may be behind the line. */
	readonly most: string | null;
	/** What is certainly not behind the line: the rest of `most`. */
	readonly free: string;
}

/** What deposits with a figure come to. */
export interface LocatedFigures {
	readonly count: number;
	readonly behind: string;
	readonly total: string;
	/** How much of it lies behind the line. */
	readonly side: 'all' | 'none' | 'some';
	/** None of them has it as its main resource. */
	readonly areByProducts: boolean;
}
