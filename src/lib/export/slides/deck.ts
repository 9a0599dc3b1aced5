import type { Estimated } from '../../domain/numbers/range';
import type { PictureContent } from '../../map/picture/picture-content';
import type { MapDrawingInput } from './map-drawing';

/** One view of the map as slides: one with its map, and one with its numbers. */
export interface DeckView {
	readonly title: string;
	/** To be read from afar; null: a sentence leads. */
	readonly number: {
		readonly value: string;
		readonly interval: string | null;
		readonly of: string;
	} | null;
	/** Beside the map. */
	readonly paragraphs: readonly string[];
	readonly legend: PictureContent['legend'];
	/** Null: no number of that day can be quoted. */
	readonly numbers: DeckNumbers | null;
	/** Sources of this view, a line each. */
	readonly sources: readonly string[];
	/** Version of the data, licence. */
	readonly edition: string;
	/** Exact address of the view. */
	readonly url: string;
	/** A paragraph each, for the speaker. */
	readonly notes: readonly string[];
	readonly map: MapDrawingInput;
}

export interface DeckNumbers {
	/** What the numbers are, and of which day. */
	readonly title: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** Below the table; empty: nothing. */
	readonly remark: string;
	/** The shares that are known, in the order of the rows. */
	readonly bars: readonly DeckBar[];
	readonly chart: {
		readonly title: string;
		/** The chart in words. */
		readonly description: string;
		/** Name of its series. */
		readonly series: string;
	};
}

export interface DeckBar {
	readonly name: string;
	readonly share: Estimated;
}

/** A file of slides. */
export interface Deck {
	readonly language: 'en' | 'uk';
	readonly title: string;
	/** On a slide before the others; null: there is none. */
	readonly lead: string | null;
	/** Who made it: the project. */
	readonly author: string;
	readonly views: readonly DeckView[];
	/** Names in the list of shapes. */
	readonly names: {
		readonly legend: string;
		readonly table: string;
		readonly chart: string;
		readonly words: string;
		readonly sources: string;
	};
}

/** The map of a slide: one sharp picture, or shapes that are moved and recoloured one by one. */
