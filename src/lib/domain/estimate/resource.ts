import { pieceId } from '../dataset/basin-piece';
import type { Commodity } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import type { Deposit, DepositId, Figure } from '../dataset/deposit';
import { checkedNumber } from '../dataset/estimate-error';
import {
	editionsOf,
	type BalanceAllocation,
	type BalanceEdition
} from '../dataset/national-balance';
import type { OblastCode } from '../dataset/oblast';
import { categoryRow, type ReserveCategory } from '../dataset/reserve-category';
import { productYieldOf } from '../dataset/product-yield';
import type { Range } from '../numbers/range';

/**
 * What the estimate of a resource is made of (METHOD §14), whatever the date and the oblast: the deposits with a figure,
 * the places that a published split puts the rest in, and the deposits that what nobody has placed may lie in.
 */
export interface Resource {
	readonly commodity: Commodity;
	readonly basis: ResourceBasis;
	/** Of the national total, the central one first; empty: none is published. */
	readonly editions: readonly BalanceEdition[];
	readonly located: readonly LocatedLot[];
	readonly placed: readonly PlacedRest[];
	readonly unplaced: readonly UnplacedLot[];
	/** Deposits that the national count has beyond those of the dataset. */
	readonly unlisted: number;
}

/**
 * What the share of a resource is taken of. `total`: a national total; `shares`: a published split without a total, of
 * which only shares follow (METHOD §14.6); `located`: the deposits with a figure, because at least half have one
 * (METHOD §14.7); `counts`: nothing, so that the number of deposits leads.
 */
export type ResourceBasis = 'total' | 'shares' | 'located' | 'counts';

/** A deposit with a counted figure. */
export interface LocatedLot {
	readonly deposit: Deposit;
	readonly terms: readonly FigureTerm[];
}

/** One counted figure: `weight × quantity`. */
export interface FigureTerm {
	readonly figure: Figure;
	readonly category: ReserveCategory;
	/** In the basis and unit of the commodity. */
	readonly quantity: number;
	/** Priced product from one unit of basis, by the figure's own grade where it has one. */
	readonly productYield: Range;
}

/** What a published split puts in one place beyond its deposits with a figure. */
export interface PlacedRest {
	readonly allocation: BalanceAllocation;
	/** Error of the place's outline, as a share of its area. */
	readonly outlineSigma: number;
	/** The deposits that lie in the place, with or without a figure. */
	readonly inside: ReadonlySet<DepositId>;
	/** Indices in `Resource.located` of those with a figure. */
	readonly holds: readonly number[];
	/** The place by oblasts. */
	readonly pieces: readonly PlacePiece[];
}

export interface PlacePiece {
	readonly oblast: OblastCode;
	/** Part of the place, 0..1. */
	readonly part: number;
	/** What the control history has its share behind the line under. */
	readonly area: string;
}

/** A deposit that what nobody has placed may lie in, all alike in expectation. */
export interface UnplacedLot {
	readonly deposit: Deposit;
}

/** The tables and deposits that a resource is read from. */
export type ResourceTables = Pick<
	Dataset,
	| 'categories'
	| 'nationalBalance'
	| 'balanceAllocations'
	| 'basins'
	| 'gradeYields'
	| 'outlineAccuracies'
>;

/**
 * The resource of a commodity. `filtered`: some deposits were left out, so that no national total is of those that are
 * left (METHOD §14). Throws EstimateError for a figure or a balance without a known category, and for NaN.
 */
export function resourceOf(
	commodity: Commodity,
	deposits: readonly Deposit[],
	tables: ResourceTables,
	filtered = false
): Resource {
	const ofCommodity = ({ commodity: id }: { readonly commodity: string }) => id === commodity.id;
	const rows = filtered ? [] : tables.nationalBalance.filter(ofCommodity);
	const allocations = filtered ? [] : tables.balanceAllocations.filter(ofCommodity);
	const categories = new Map(tables.categories.map((category) => [category.id, category]));
	const located = locatedLots(commodity, deposits, categories, tables);
	const placed = allocations.map((allocation) => placedRest(allocation, deposits, located, tables));
	const main = deposits.filter(({ commodities: [first] }) => first === commodity.id);
	const editions = editionsOf(rows);
	return {
		...{ commodity, editions, located, placed },
		basis: basisOf(editions, allocations, main, located),
		unplaced: unplacedLots(main, located, placed, editions.length > 0),
		unlisted: Math.max(0, (editions[0]?.depositsCount ?? 0) - main.length)
	};
}

function basisOf(
	editions: readonly BalanceEdition[],
	allocations: readonly BalanceAllocation[],
	main: readonly Deposit[],
	located: readonly LocatedLot[]
): ResourceBasis {
	if (editions.length > 0) return 'total';
	if (allocations.length > 0) return 'shares';
	const ids = new Set(located.map(({ deposit }) => deposit.id));
	const withFigure = main.filter(({ id }) => ids.has(id)).length;
	return main.length > 0 && 2 * withFigure >= main.length ? 'located' : 'counts';
}

function locatedLots(
	commodity: Commodity,
	deposits: readonly Deposit[],
	categories: ReadonlyMap<string, ReserveCategory>,
	{ gradeYields }: ResourceTables
): readonly LocatedLot[] {
	return deposits.flatMap((deposit) => {
		const terms = deposit.figures.flatMap((figure): FigureTerm[] => {
			if (figure.commodity !== commodity.id || figure.counted === null) return [];
			const category = categoryRow(categories, figure.category, deposit.id);
			const named = `quantity of ${commodity.id}`;
			const quantity = checkedNumber(figure.counted.quantity, deposit.id, named);
			const productYield = productYieldOf(commodity, figure.grade, gradeYields);
			return category.weight.high === 0 ? [] : [{ figure, category, quantity, productYield }];
		});
		return terms.length === 0 ? [] : [{ deposit, terms }];
	});
}

function placedRest(
	allocation: BalanceAllocation,
	deposits: readonly Deposit[],
	located: readonly LocatedLot[],
	tables: ResourceTables
): PlacedRest {
	const place = placeOf(allocation, deposits, tables);
	const holds = located.flatMap(({ deposit }, i) => (place.inside.has(deposit.id) ? [i] : []));
	return { allocation, ...place, holds };
}

type Place = Pick<PlacedRest, 'outlineSigma' | 'inside' | 'pieces'>;

/** Fields at sea are filed under an oblast that they do not lie in. */
function placeOf(
	{ place: { kind, id } }: BalanceAllocation,
	deposits: readonly Deposit[],
	{ basins, outlineAccuracies }: ResourceTables
): Place {
	if (kind === 'oblast') {
		const inside = deposits.filter(({ oblast, zone }) => oblast === id && zone === 'onshore');
		return {
			outlineSigma: outlineAccuracies.find((row) => row.id === 'surveyed')?.sigma ?? 0,
			inside: new Set(inside.map((deposit) => deposit.id)),
			pieces: [{ oblast: id as OblastCode, part: 1, area: id }]
		};
	}
	const basin = basins.find((one) => one.id === id);
	return {
		outlineSigma: basin?.outlineSigma ?? 0,
		inside: new Set(basin?.deposits ?? []),
		pieces: (basin?.pieces ?? []).map((piece) => ({ ...piece, area: pieceId(id, piece.oblast) }))
	};
}

/**
 * The main-commodity deposits outside of the placed places that have no figure; where there are none, those with one, and
 * where there are none outside, all (METHOD §14.4). From a split without a total no figure can be subtracted, so that all
 * outside of its places are meant.
 */
function unplacedLots(
	main: readonly Deposit[],
	located: readonly LocatedLot[],
	placed: readonly PlacedRest[],
	hasTotal: boolean
): readonly UnplacedLot[] {
	const withFigure = new Set(located.map(({ deposit }) => deposit.id));
	const outside = main.filter(({ id }) => !placed.some(({ inside }) => inside.has(id)));
	const without = hasTotal ? outside.filter(({ id }) => !withFigure.has(id)) : outside;
	const chosen = [without, outside, main].find((deposits) => deposits.length > 0) ?? [];
	return chosen.map((deposit) => ({ deposit }));
}
