import { getContext, setContext } from 'svelte';
import type { DossierMessages } from './messages';

const key = Symbol('dossier');

/** `read` is asked whenever a text is shown, so that a change of language reaches every component. */
export function provideDossier(read: () => DossierMessages): void {
	setContext(key, read);
}

/** A function that gives the texts of these pages. Throws when no layout has provided them. */
export function useDossier(): () => DossierMessages {
	const read = getContext<(() => DossierMessages) | undefined>(key);
	if (read === undefined)
		throw new Error('expected the layout of the pages to provide their texts, found none');
	return read;
}
