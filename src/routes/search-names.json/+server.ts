import { json } from '@sveltejs/kit';
import { readBasemap, readDataset, readManifest } from '$lib/data/built.server';
import { searchNamesOf } from '$lib/data/search-names';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The names that the search of every page is made from, in one small file. */
export const GET: RequestHandler = () => {
	const manifest = readManifest();
	return json(searchNamesOf(readDataset(manifest), readBasemap(manifest)));
};
