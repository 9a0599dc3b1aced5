import type { DepositId, SourceId } from './deposit';
import type { Quotable } from './deposit-texts';
import type { PartialDate } from './partial-date';

/**
 * What is known of the right to work a deposit. `offered`: on a list for an auction or a competition; `awarded`: a
 * winner is chosen and no permit seen; `ended`: the right or agreement has ended; `unknown`: reports contradict each
 * other or break off. There is no "unlicensed": no source proves it of a deposit.
 */
export const licenceStates = [
	'licensed',
	'offered',
	'awarded',
	'suspended',
	'ended',
	'unknown'
] as const;

/** A row of `geodata/licence-states.csv`; a deposit without one: no source was found. */
export interface LicenceState {
	readonly deposit: DepositId;
	readonly state: (typeof licenceStates)[number];
	/** Who holds the right; null: nobody does, or no source says who. */
	readonly holder: Quotable | null;
	/** Since when the state holds; null: not known. */
	readonly since: PartialDate | null;
	readonly sources: readonly SourceId[];
	/** A page that is none of the sources; empty: there is none. */
	readonly sourceUrl: string;
	readonly note: Quotable | null;
}
