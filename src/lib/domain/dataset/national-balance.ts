import type { CommodityId } from './commodity';
import type { CountedFactor } from './counted-quantity';
import type { SourceId } from './deposit';
import type { Language } from '../language';
import type { Range } from '../numbers/range';
import type { ReserveCategoryId } from './reserve-category';

/** A national total that the balance reading takes (METHOD §12): B of one commodity in one reserve category. */
export interface NationalBalance {
	readonly commodity: CommodityId;
	readonly category: ReserveCategoryId;
	/** On the basis and in the unit of the commodity: t or 1000 m3. */
	readonly quantity: number;
	/** What `quantity` measures: the basis of the commodity, e.g. `coal in place`. */
	readonly basis: string;
	readonly published: PublishedTotal;
	/** What the quantity is the product of, the published amount first. */
	readonly factors: readonly CountedFactor[];
	/** As printed; empty: the source gives none. */
	readonly year: string;
	/** The year that the edition is of; our judgement where it is not `dated`. */
	readonly editionYear: number;
	/** Whether the source gives a year. */
	readonly dated: boolean;
	/** Deposits behind the total; null: not published. */
	readonly depositsCount: number | null;
	readonly source: SourceId;
	readonly says: string;
	readonly confidence: string;
}

/** A total as its source gives it, e.g. 43219.9 Mt in A+B+C1; a span is no total. */
export interface PublishedTotal {
	readonly value: number;
	readonly unit: string;
	/** What the source measures; where it is not the basis of the commodity, a conversion brings it there. */
	readonly basis: string;
	/** May be empty. */
	readonly category: string;
}

/** One printing of the balance of a commodity: what one source gives for one year. */
export interface BalanceEdition {
	readonly source: SourceId;
	readonly year: number;
	/** Whether the source gives that year; else it is our judgement. */
	readonly dated: boolean;
	/** The most that a row of it says; null: none does. */
	readonly depositsCount: number | null;
	/** Each reserve category once. */
	readonly rows: readonly NationalBalance[];
}

/**
 * The editions of the balance of one commodity (METHOD §12): the central one first, which is the newest dated one,
 * or the newest where none is dated; then the others, newest first. Of one year the first in the file comes first.
 */
export function editionsOf(rows: readonly NationalBalance[]): readonly BalanceEdition[] {
	const editions = printings(rows)
		.map(editionOf)
		.sort((a, b) => b.year - a.year);
	const central = editions.find(({ dated }) => dated) ?? editions[0];
	if (central === undefined) return [];
	return [central, ...editions.filter((edition) => edition !== central)];
}

/** Rows of one source and one year, in the order of the file. */
function printings(rows: readonly NationalBalance[]): NationalBalance[][] {
	const printed = new Map<string, NationalBalance[]>();
	for (const row of rows) {
		const name = `${row.source} ${row.editionYear}`;
		printed.set(name, [...(printed.get(name) ?? []), row]);
	}
	return [...printed.values()];
}

function editionOf(rows: readonly NationalBalance[]): BalanceEdition {
	const { source, editionYear } = rows[0]!;
	const counts = rows.flatMap(({ depositsCount }) => depositsCount ?? []);
	return {
		source,
		year: editionYear,
		dated: rows.every(({ dated }) => dated),
		depositsCount: counts.length === 0 ? null : Math.max(...counts),
		rows
	};
}

/** The published part of a national balance that lies in one place. */
export interface BalanceAllocation {
	readonly commodity: CommodityId;
	/** A basin (id in `basins.geojson`) or an oblast (ISO 3166-2). */
	readonly place: { readonly kind: 'basin' | 'oblast'; readonly id: string };
	/** Part of the whole, 0..1, as published or computed from two published figures (`formula`). */
	readonly part: Range;
	/** Whether dollars may follow from it; `says` has the reason where not. */
	readonly valued: boolean;
	readonly formula: Readonly<Record<Language, string>>;
	readonly year: string;
	readonly sources: readonly SourceId[];
	readonly says: string;
	readonly confidence: string;
}
