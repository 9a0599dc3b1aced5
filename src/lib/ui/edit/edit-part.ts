import { pagePart } from '$lib/data/page-part';
import { Loadable } from '$lib/state/loadable.svelte';

/** The workbench: its page is a shell until it is there. */
export const editPart = new Loadable(
	pagePart(async () => (await import('./Workbench.svelte')).default)
);
