import { loadTable } from '$lib/i18n/table/load-table';
import { partOfLanguage } from '$lib/state/part-of-language';

/** The table of deposits with its texts. */
export const tableOf = partOfLanguage(async (language) => {
	const [part, text] = await Promise.all([import('./TableTwin.svelte'), loadTable(language)]);
	return { TableTwin: part.default, text };
});
