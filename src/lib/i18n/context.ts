import { getContext, setContext } from 'svelte';
import type { DepositTexts } from '../domain/dataset/deposit-texts';
import type { Words } from '../domain/dataset/words';
import type { Language } from './language/language';
import type { Messages } from './messages';

/** The language of a page with the words of the data that it has. */
export interface DataSpeech {
	readonly language: Language;
	readonly dataWords: Words;
}

/** The page's language, its sentences and its words of the data; they change together with the language. */
export interface Speech extends DataSpeech {
	readonly messages: Messages;
}

/** The speech of a page that can fetch further words: those of cards and trees, when one is opened. */
export interface PageSpeech extends Speech {
	readonly texts: {
		/** Null: not there (yet). Once there, they are among `dataWords`. */
		readonly value: DepositTexts | null;
		readonly status: 'idle' | 'loading' | 'ready' | 'failed';
		readonly need: () => void;
		readonly retry: () => void;
	};
}

const key = Symbol('speech');

/** `speech` is an object with getters, so that a change of language reaches every component. */
export function provideSpeech(speech: PageSpeech): void {
	setContext(key, speech);
}

/** Throws when no layout has provided it. */
export function useSpeech(): PageSpeech {
	const speech = getContext<PageSpeech | undefined>(key);
	if (speech === undefined) throw new Error('expected the layout to provide messages, found none');
	return speech;
}

/** A text of the data in the words of the page; without any, as it stands. */
export function inWords(text: string, { dataWords }: Pick<DataSpeech, 'dataWords'>): string {
	return dataWords[text] ?? text;
}
