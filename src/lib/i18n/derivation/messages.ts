import type { DerivationGround, DerivationQuantity } from '../../domain/derivation/derivation';
import type { TotalId } from '../../domain/derivation/derive-totals';
import type { PriceCase } from '../../domain/dataset/price';
import type { SourceWords } from '../source/messages';

/**
 * The trees of formulas, inputs and sources: labels by what a number is; values and names arrive formatted. Fetched when a
 * reader first asks how a number is made.
 */
export interface DerivationMessages {
	readonly quantities: Readonly<Record<DerivationQuantity, string>>;
	readonly grounds: Readonly<Record<DerivationGround, string>>;
	readonly totals: Readonly<Record<TotalId, string>>;
	/** `place` null: all Ukraine. */
	readonly question: (
		date: string,
		place: string | null,
		prices: string,
		priceCase: PriceCase,
		version: string
	) => string;
	readonly reading: string;
	/** A number of deposits, written, with the form of the noun that `count` needs. */
	readonly sites: (written: string, count: number) => string;
	readonly table: (file: string) => string;
	/** What the area of the occupied land is. */
	readonly observedArea: string;
	/** Of a day: the contested land on either side of the line. */
	readonly contestedArea: (area: string) => string;
	/** The names of the places follow. */
	readonly corrections: string;
	readonly sources: string;
	readonly showAll: (count: number) => string;
	readonly openDeposit: (name: string) => string;
	readonly download: string;
	/** A part of a tree that was spelt out before. */
	readonly repeated: string;
	readonly sourceWords: SourceWords;
}
