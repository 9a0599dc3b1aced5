import type { DepositId } from './deposit';

/** What is said of a deposit in words alone: no estimate needs it, so that it is fetched when a deposit is opened. */
export interface DepositTexts {
	/** Geology in a phrase; empty: not stated. */
	readonly typeEn: string;
	/** Empty: not translated yet, the English phrase is quoted. */
	readonly typeUk: string;
	/** What its place is known from, as quoted. */
	readonly locationSource: string;
	readonly notes: string;
}

export type DepositTextsById = Readonly<Record<DepositId, DepositTexts>>;
