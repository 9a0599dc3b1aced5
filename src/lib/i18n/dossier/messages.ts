import type { Side } from '../../domain/control/side';
import type { SourceReadings } from '../source/messages';

/** The pages of oblasts, resources and deposits. */
export interface DossierMessages {
	readonly oblastsLead: (date: string) => string;
	readonly resourcesLead: (date: string) => string;
	readonly depositsLead: (count: number, date: string) => string;
	/** How the names of deposits are written. */
	readonly aboutNames: string;
	readonly depositLead: (resources: string, oblast: string) => string;
	readonly resourceLead: (sites: number, date: string) => string;
	readonly oblastLead: (sites: number, date: string) => string;
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
	readonly distanceUnknown: string;
	/** What the marks of the sides mean. */
	readonly sideKey: string;
	readonly area: (area: string) => string;
	/** How many of its `sites` lie behind the line: a whole number or a span of two. */
	readonly sidesOf: (behind: string, sites: number) => string;
	/** Before the name of a deposit. */
	readonly nearestToLine: string;
	/** What the oblast has of all Ukraine's. */
	readonly holds: string;
	readonly sitesOfNation: string;
	readonly tonnageOfNation: string;
	readonly ofNation: (here: string, nation: string) => string;
	/** Resources of which no tonnage is published here. */
	readonly sitesOnly: string;
	readonly landBehind: (share: string) => string;
	readonly landUnknown: string;
	readonly turned: string;
	readonly neverTurned: string;
	/** The names of the places follow. */
	readonly corrections: string;
	readonly neighbours: string;
	readonly parts: string;
	readonly part: (resource: string, share: string, place: string) => string;
	readonly byOblast: string;
	readonly price: string;
	/** What the two prices are. */
	/** What the three prices are; null: of no stated years. */
	readonly priceYears: (years: string | null) => string;
	/** A price of confidence C (METHOD §6). */
	readonly priceUnused: string;
	readonly notPriced: string;
	readonly uses: string;
	/** The year that is told of; null: nothing is told. */
	readonly producers: (year: number | null) => string;
	/** What a reader would look for and the data does not hold. */
	readonly untold: string;
	readonly notesFrom: (sources: number) => string;
	readonly readings: SourceReadings;
}
