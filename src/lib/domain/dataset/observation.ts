import type { IsoDate } from './iso-date';

/**
 * Why an observation is uncertain. `jumps`: the source moves thousands of km² within days. `stood-still`: it hardly
 * moved and then caught up. `without-isw`: the Institute for the Study of War, whose vote is one of those that the source
 * counts, has none. `unconfirmed`: the end of the record, in which no change has been seen twice yet.
 */
export const doubts = ['jumps', 'stood-still', 'unconfirmed', 'without-isw'] as const;
export type Doubt = (typeof doubts)[number];

/** `uncertain`: it jumps, is drawn as such and kept out of headlines. `proxy`: the outline of another day. */
export type Reliability = 'reliable' | 'uncertain' | 'proxy' | Exclude<Doubt, 'jumps'>;

/** σ_F of METHOD §4. */
export interface LineErrors {
	/** Km, where the line stood still for 30 days. */
	readonly lineErrorStaticKm: number;
	/** Km, elsewhere. */
	readonly lineErrorMovingKm: number;
}

/** Where a stretch of the occupation record comes from; a row of `geodata/occupation/origins.csv`. */
export interface Origin extends LineErrors {
	readonly id: string;
	readonly titleEn: string;
	readonly titleUk: string;
	readonly licence: string;
	readonly attribution: string;
	/** Empty: none. */
	readonly url: string;
	readonly note: string;
}

/** The origins that the record draws on: those of an observation. That of lines which a reader brings is none. */
export function originsOfRecord(timeline: {
	readonly origins: readonly Origin[];
	readonly observations: readonly Observation[];
}): readonly Origin[] {
	const used = new Set(timeline.observations.map(({ origin }) => origin));
	return timeline.origins.filter(({ id }) => used.has(id));
}

/** One dated state of the occupied area. */
export interface Observation {
	readonly date: IsoDate;
	readonly origin: string;
	readonly reliability: Reliability;
	/** Land behind the line, km²; the line runs along the last steady side. */
	readonly areaKm2: number;
	/** Contested land on either side of the line, km²; left out where it is not known. */
	readonly contestedKm2?: number;
}
