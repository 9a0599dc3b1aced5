import { readControlHistory, readDataset, readManifest } from '$lib/data/built.server';
import { firstScreen } from '$lib/data/first-screen';
import type { PageServerLoad } from './$types';

/** The latest estimate for the prerendered first screen. */
export const load: PageServerLoad = () => {
	const manifest = readManifest();
	return { manifest, first: firstScreen(readDataset(manifest), readControlHistory(manifest)) };
};
