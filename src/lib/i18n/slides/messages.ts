import type { Measure } from '../../domain/estimate/measure';

/** How the map stands on a slide. */
export type SlideMap = 'picture' | 'shapes';

/** The parts of a slide's map, from the lowest. */
export type SlideLayer =
	| 'land'
	| 'occupied'
	| 'water'
	| 'borders'
	| 'front'
	| 'deposits'
	| 'names'
	| 'words';

/** Texts of slides and of the panel that makes them. */
export interface SlidesMessages {
	readonly title: string;
	/** What a file holds, of a view and of a whole briefing. */
	readonly intro: Readonly<Record<'view' | 'briefing', string>>;
	readonly map: string;
	readonly maps: Readonly<Record<SlideMap, string>>;
	readonly colours: string;
	readonly palettes: Readonly<Record<'light' | 'dark' | 'print', string>>;
	readonly save: string;
	readonly cancel: string;
	readonly loading: string;
	/** Views that are done, of all. */
	readonly progress: (done: number, of: number) => string;
	readonly saved: (name: string) => string;
	readonly cancelled: string;
	readonly failed: string;
	/** On the slides themselves. */
	readonly on: {
		/** Over the numbers, by measure. */
		readonly numbersOf: Readonly<Record<Measure, (date: string) => string>>;
		readonly resource: string;
		readonly behind: string;
		readonly evidence: string;
		readonly more: (count: number) => string;
		readonly chart: (date: string) => string;
		readonly series: string;
		readonly interval: string;
		readonly edition: (project: string, version: string, licence: string) => string;
		readonly sources: (list: string) => string;
		/** How the numbers are made, for the notes. */
		readonly method: string;
		readonly address: (url: string) => string;
		readonly methodAddress: (url: string) => string;
	};
	/** In the list of shapes of an office program. */
	readonly names: {
		readonly map: string;
		readonly sea: string;
		readonly scale: string;
		readonly chosen: string;
		readonly legend: string;
		readonly table: string;
		readonly chart: string;
		readonly words: string;
		readonly sources: string;
		readonly layers: Readonly<Record<SlideLayer, string>>;
		/** By the name that a picture gives them. */
		readonly shapes: Readonly<Record<string, string>>;
	};
}
