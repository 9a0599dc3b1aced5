import { Loadable } from '$lib/state/loadable.svelte';

/** One for the page: whatever is unfolded first fetches it. */
export const trees = new Loadable(() => import('./trees'));
