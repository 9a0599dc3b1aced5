import type { Figures } from '$lib/data/loaders';
import type { Draws } from '$lib/domain/monte-carlo/draws';
import type { Estimate } from '$lib/domain/estimate/estimate';
import type { Loadable } from '$lib/state/loadable.svelte';

/** What numbers are derived from. */
export interface Answered {
	readonly figures: Figures;
	/** The estimate that the numbers are of. */
	readonly estimate: Estimate;
	/** What the intervals of the estimate are of; absent: the usual draws. */
	readonly draws?: Draws;
}

/** Where a number that is unfolded finds what it is derived from. */
export interface HowSource<Answer = Answered> {
	/** Null: it is not there (yet). */
	readonly answer: Answer | null;
	/** What is fetched when a reader first asks; without it the answer is there from the start. */
	readonly loaded?: Pick<Loadable<unknown>, 'need' | 'retry' | 'status'>;
}
