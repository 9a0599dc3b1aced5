import {
	builtSize,
	readCorrections,
	readDataset,
	readManifest,
	readWords
} from '$lib/data/built.server';
import { originsOfRecord } from '$lib/domain/dataset/observation';
import { wordsOf } from '$lib/domain/dataset/words';
import { languageOfParam } from '$lib/i18n/language/language';
import type { PageServerLoad } from './$types';

/** What can be downloaded, and under which terms. */
export const load: PageServerLoad = ({ params }) => {
	const manifest = readManifest();
	const { timeline, sources, deposits } = readDataset(manifest);
	const compared = new Set(manifest.otherLines.map(({ origin }) => origin));
	const origins = [
		...originsOfRecord(timeline),
		...timeline.origins.filter(({ id }) => compared.has(id))
	];
	const corrections = readCorrections();
	const said = [
		...corrections.map(({ reason }) => reason),
		...origins.flatMap(({ licence, attribution }) => [licence, attribution]),
		...sources.flatMap(({ title, publisher, licence }) => [title, publisher, licence])
	];
	return {
		manifest,
		words: wordsOf(readWords()[languageOfParam(params.lang)], said),
		origins,
		sources: sources.map(({ id, title, publisher, year, url, licence, read, allegiance }) => ({
			...{ id, title, publisher, year, url, licence, read, allegiance }
		})),
		corrections,
		depositCount: deposits.length,
		sizes: Object.fromEntries(
			[...Object.values(manifest.files), ...manifest.otherLines.map(({ file }) => file)].map(
				(file) => [file, builtSize(file)]
			)
		)
	};
};
