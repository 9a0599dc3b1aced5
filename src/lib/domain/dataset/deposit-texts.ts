import type { DepositId } from './deposit';
import type { Words } from './words';

/** Words that the data has in one language, and that somebody may have translated. */
export interface Quotable {
	readonly en: string;
	/** Empty: not translated yet, the other is quoted. */
	readonly uk: string;
}

/**
 * What cards and the trees of numbers say in words, in one language: no estimate needs it, so that it is fetched when
 * one is opened.
 */
export interface DepositTexts {
	/** Geology in a phrase, as the data has it; absent: not stated. */
	readonly types: Readonly<Record<DepositId, string>>;
	/** For these, and for what the figures of deposits say. */
	readonly words: Words;
}

/** What only the page of a deposit says in words. */
export interface DepositNotes {
	/** What its place is known from, in a phrase; null: not stated. */
	readonly locationSource: Quotable | null;
	/** What a reader should know. */
	readonly sentences: readonly Quotable[];
}

export type DepositNotesById = Readonly<Record<DepositId, DepositNotes>>;
