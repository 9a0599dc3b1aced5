import type { IsoDate } from './iso-date';

/** `uncertain`: drawn as such and kept out of headlines. */
export type Reliability = 'reliable' | 'uncertain' | 'proxy';

/** Where a stretch of the occupation record comes from; a row of `geodata/occupation/origins.csv`. */
export interface Origin {
	readonly id: string;
	readonly titleEn: string;
	readonly titleUk: string;
	readonly licence: string;
	readonly attribution: string;
	/** Empty: none. */
	readonly url: string;
	/** Line error σ_F, km, where the line stood still for 30 days. */
	readonly lineErrorStaticKm: number;
	/** Line error σ_F, km, elsewhere. */
	readonly lineErrorMovingKm: number;
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
	/** Occupied land area, km². */
	readonly areaKm2: number;
}
