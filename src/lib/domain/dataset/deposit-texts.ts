import type { DepositId } from './deposit';

/** Words that the data has in one language, and that somebody may have translated. */
export interface Quotable {
	readonly en: string;
	/** Empty: not translated yet, the other is quoted. */
	readonly uk: string;
}

/** What the card of a deposit says in words: no estimate needs it, so that it is fetched when one is opened. */
export interface DepositTexts {
	/** Geology in a phrase; null: not stated. */
	readonly type: Quotable | null;
}

export type DepositTextsById = Readonly<Record<DepositId, DepositTexts>>;

/** What only the page of a deposit says in words. */
export interface DepositNotes {
	/** What its place is known from, in a phrase; null: not stated. */
	readonly locationSource: Quotable | null;
	/** What a reader should know. */
	readonly sentences: readonly Quotable[];
}

export type DepositNotesById = Readonly<Record<DepositId, DepositNotes>>;
