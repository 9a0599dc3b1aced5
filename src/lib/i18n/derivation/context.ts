import { getContext, setContext } from 'svelte';
import type { DerivationMessages } from './messages';

const key = Symbol('derivation');

/** `read` is asked whenever a text is shown, so that a change of language reaches every component. */
export function provideDerivation(read: () => DerivationMessages): void {
	setContext(key, read);
}

/** A function that gives the texts of the trees. Throws when no tree has provided them. */
export function useDerivation(): () => DerivationMessages {
	const read = getContext<(() => DerivationMessages) | undefined>(key);
	if (read === undefined) throw new Error('expected the trees to provide their texts, found none');
	return read;
}
