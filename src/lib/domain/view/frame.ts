import { readParameters, writeParameters, type Parameter, type ReadState } from './parameters';
import { readChoice, readList } from './query-values';
import { viewNames } from './view-url';

/** What can stand around the map of an embed, in the order of the page. */
export const embedParts = [
	/** The sentence that the page leads with, and what it means. */
	'title',
	/** One number, large: the share of the chosen resource, else how many deposits. */
	'number',
	/** The table of resources. */
	'board',
	'map',
	/** The signs of the map. */
	'legend',
	'timeline',
	/** The table of deposits. */
	'table',
	/** Buttons of the map. */
	'controls'
] as const;
export type EmbedPart = (typeof embedParts)[number];

export const embedThemes = ['light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

export const embedModes = ['interactive', 'still'] as const;
export type EmbedMode = (typeof embedModes)[number];

/** How much furniture an embed has; what it shows is its view. The URL is its only store. */
export interface EmbedFrame {
	/** In the order of `embedParts`; never empty. */
	readonly parts: readonly EmbedPart[];
	/** Null: the colours of the reader's system. */
	readonly theme: EmbedTheme | null;
	/** `still`: nothing in it moves or takes a press, save the link to the site. */
	readonly mode: EmbedMode;
}

export const defaultFrame: EmbedFrame = {
	parts: ['title', 'map', 'legend', 'controls'],
	theme: null,
	mode: 'interactive'
};

const frameParameters: readonly Parameter<EmbedFrame, null>[] = [
	{
		name: 'parts',
		read: (params, _, drop) => {
			const named = readList(params, 'parts', new Set(embedParts), drop);
			const parts = embedParts.filter((part) => named.includes(part));
			return parts.length > 0 ? { parts } : {};
		},
		write: ({ parts }) => (isDefault(parts) ? null : parts.join(','))
	},
	{
		name: 'theme',
		read: (params, _, drop) => {
			const theme = readChoice(params, 'theme', embedThemes, drop);
			return theme === null ? {} : { theme };
		},
		write: ({ theme }) => theme
	},
	{
		name: 'mode',
		read: (params, _, drop) => {
			const mode = readChoice(params, 'mode', embedModes, drop);
			return mode === null ? {} : { mode };
		},
		write: ({ mode }) => (mode === defaultFrame.mode ? null : mode)
	}
];

function isDefault(parts: readonly EmbedPart[]): boolean {
	return parts.join() === defaultFrame.parts.join();
}

/** The names that stand for a part of a frame. */
export const frameNames: ReadonlySet<string> = new Set(frameParameters.map(({ name }) => name));

/** The frame that a query string describes. Total: what cannot be read is left at its default and is named in `dropped`. */
export function frameFromParams(link: URLSearchParams): ReadState<EmbedFrame> {
	return readParameters(link, frameParameters, defaultFrame, null, viewNames);
}

/** The query string of a frame; defaults are left out. Inverse of `frameFromParams`. */
export function frameToParams(frame: EmbedFrame): URLSearchParams {
	return writeParameters(frameParameters, frame);
}
