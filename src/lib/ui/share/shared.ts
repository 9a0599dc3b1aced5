import type { Draws } from '$lib/domain/monte-carlo/draws';
import type { FindingSpeech } from './shown-view';

/** `live`: what stands at the link may change, and nothing else was asked for. */
export type Pinning = 'release' | 'not-kept' | 'not-known' | 'live';

/** What is passed on and cited, of whatever page. */
export interface Shared {
	readonly title: string;
	readonly url: string;
	/** Version of the data. */
	readonly version: string;
	/** What its intervals are drawn from, where that must be named; null: the usual draws. */
	readonly draws: Draws | null;
	/** Whether the link leads into a release, which never changes; not known: the host did not say. */
	readonly pinning: Pinning;
	/** Sentences that stand on their own, without their source; null: the figures are not there. */
	readonly finding: string | null;
}

/** Says what is shared in the words that come with the panel. */
export type Sharing = (speech: FindingSpeech) => Shared;
