import { getContext, setContext } from 'svelte';
import type { DataSpeech } from './data-words';
import type { Messages } from './messages';

/** The page's language, its sentences and its words of the data; they change together with the language. */
export interface Speech extends DataSpeech {
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
