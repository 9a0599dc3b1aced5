import { loadRelease } from '$lib/i18n/release/load-release';
import { partOfLanguage } from '$lib/state/part-of-language';

/** What says that a page is pinned, with its texts: fetched only within a release. */
export const releasePart = partOfLanguage(async (language) => {
	const [line, words] = await Promise.all([import('./ReleaseLine.svelte'), loadRelease(language)]);
	return { Line: line.default, words };
});
