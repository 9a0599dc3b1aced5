import { loadNotice } from '$lib/i18n/notice/load-notice';
import { partOfLanguage } from '$lib/state/part-of-language';

/** Fetched only for a link that could not be used as a whole. */
export const droppedPart = partOfLanguage(async (language) => {
	const [list, notice] = await Promise.all([import('./DroppedList.svelte'), loadNotice(language)]);
	return { List: list.default, notice };
});
