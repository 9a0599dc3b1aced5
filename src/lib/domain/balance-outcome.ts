import type { BalanceOutcome, BalanceReading } from './estimate';

/** The reading of an outcome; null: there is none, and the outcome says why. */
export function readingOf(outcome: BalanceOutcome): BalanceReading | null {
	return outcome.kind === 'reading' ? outcome.reading : null;
}
