import { getContext, setContext } from 'svelte';
import type { Language } from './language/language';
import type { Messages } from './messages';

/** The page's language and its sentences; both change together when the language is switched. */
export interface Speech {
	readonly language: Language;
	readonly messages: Messages;
}

const key = Symbol('speech');

/** `speech` is an object with getters, so that a change of language reaches every component. */
export function provideSpeech(speech: Speech): void {
	setContext(key, speech);
}

/** Throws when no layout has provided it. */
export function useSpeech(): Speech {
	const speech = getContext<Speech | undefined>(key);
	if (speech === undefined) throw new Error('expected the layout to provide messages, found none');
	return speech;
}
