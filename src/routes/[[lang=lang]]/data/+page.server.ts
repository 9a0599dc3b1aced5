import { builtSize, readDataset, readManifest } from '$lib/data/built.server';
import { originsOfRecord } from '$lib/domain/dataset/observation';
import type { PageServerLoad } from './$types';

/** What can be downloaded, and under which terms. */
export const load: PageServerLoad = () => {
	const manifest = readManifest();
	const { timeline, sources, deposits } = readDataset(manifest);
	return {
		manifest,
		origins: originsOfRecord(timeline),
		sources: sources.map(({ id, title, publisher, year, url, licence }) => ({
			id,
			title,
			publisher,
			year,
			url,
			licence
		})),
		depositCount: deposits.length,
		sizes: Object.fromEntries(Object.values(manifest.files).map((file) => [file, builtSize(file)]))
	};
};
