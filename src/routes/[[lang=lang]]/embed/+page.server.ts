import {
	readCityLabels,
	readControlHistory,
	readDataset,
	readManifest
} from '$lib/data/built.server';
import { earlyMapCode } from '$lib/data/early-map.server';
import { firstScreen } from '$lib/data/first-screen';
import type { PageServerLoad } from './$types';

/** The latest estimate for the prerendered first screen. */
export const load: PageServerLoad = () => {
	const manifest = readManifest();
	const first = firstScreen(
		readDataset(manifest),
		readControlHistory(manifest),
		readCityLabels(manifest)
	);
	return { manifest, first, early: earlyMapCode() };
};
