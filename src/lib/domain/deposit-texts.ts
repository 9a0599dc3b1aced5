import type { DepositId } from './deposit';

/** Words that the data has in English, and that somebody may have translated. */
export interface Quotable {
	readonly en: string;
	/** Empty: not translated yet, the English is quoted. */
	readonly uk: string;
}

/** What is said of a deposit in words alone: no estimate needs it, so that it is fetched when a deposit is opened. */
export interface DepositTexts {
	/** Geology in a phrase; null: not stated. */
	readonly type: Quotable | null;
	/** What its place is known from, in a phrase; null: not stated. */
	readonly locationSource: Quotable | null;
	/** What a reader should know, a sentence each. */
	readonly notes: readonly Quotable[];
}

export type DepositTextsById = Readonly<Record<DepositId, DepositTexts>>;
