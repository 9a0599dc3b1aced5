import type { SourceId } from '../dataset/deposit';
import type { Language } from '../language';

/** A text in each language. */
export type Told = Readonly<Record<Language, string>>;

/** Short paragraphs in each language, as many in one as in the other. */
export type Paragraphs = Readonly<Record<Language, readonly string[]>>;

/** What can be looked at in a scene; the words are those of the folders of pages. */
export const emphasisKinds = ['commodity', 'oblast', 'deposit'] as const;
export type EmphasisKind = (typeof emphasisKinds)[number];

/** What a reader should look at: a commodity or deposit by its id, an oblast by its slug. */
export interface Emphasis {
	readonly kind: EmphasisKind;
	readonly id: string;
}

/** One step of a briefing: a view of the map, and what is said of it. */
export interface Scene {
	readonly title: Told;
	readonly text: Paragraphs;
	/** The query of a link to the map, with `?`; its date is stated, so that the scene stays what it was written for. */
	readonly view: string;
	readonly emphasis: Emphasis | null;
	/** For the speaker alone. */
	readonly notes: Paragraphs | null;
	readonly sources: readonly SourceId[];
	/** Ids of events that the scene tells of, in the words that the data has for them. */
	readonly events: readonly string[];
	/** Name of the release, or else version of the data, that the scene was made with; null: nobody has noted it. */
	readonly data?: string | null;
}

/** A story told by views of the map, for readers and for a speaker. */
export interface Briefing {
	readonly slug: string;
	readonly title: Told;
	/** What the briefing is about, in a sentence or two. */
	readonly lead: Told;
	readonly scenes: readonly Scene[];
}

/** `commodity/lithium`, the folder of the page of that commodity; null: not of this form. */
export function parseEmphasis(text: string): Emphasis | null {
	const [word, id = '', ...more] = text.split('/');
	const kind = emphasisKinds.find((candidate) => candidate === word);
	return kind === undefined || id === '' || more.length > 0 ? null : { kind, id };
}
