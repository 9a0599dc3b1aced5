import { pagePart } from '$lib/data/page-part';
import type { Language } from '$lib/i18n/language';
import { loadTable } from '$lib/i18n/table/load-table';
import { Loadable } from '$lib/state/loadable.svelte';

const tableIn = (language: Language) =>
	new Loadable(
		pagePart(async () => {
			const [part, text] = await Promise.all([import('./TableTwin.svelte'), loadTable(language)]);
			return { TableTwin: part.default, text };
		})
	);

/** The table of deposits with its texts, one of a language for the page. */
export const tableOf = { en: tableIn('en'), uk: tableIn('uk') } as const;
