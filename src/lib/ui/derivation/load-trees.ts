import { Loadable } from '$lib/state/loadable.svelte';
import { pagePart } from '$lib/data/page-part';

/** One for the page: whatever is unfolded first fetches it. */
export const trees = new Loadable(pagePart(() => import('./trees')));
