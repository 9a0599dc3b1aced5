import type { Commodity, CommodityId } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import { checkedNumber } from '../dataset/estimate-error';
import type { OblastCode } from '../dataset/oblast';
import { categoryRow } from '../dataset/reserve-category';

/** Counted figures of one commodity in one reserve category, which share its weight. */
export interface FigureGroup {
	/** Index of the dataset's category. */
	readonly category: number;
	/** Whether dollars are derived from the category. */
	readonly valued: boolean;
	/** Sum of `quantities`. */
	readonly whole: number;
	/** Indices of the dataset's deposits, one a figure. */
	readonly deposits: Int32Array;
	readonly quantities: Float64Array;
}

/** A commodity in the area asked for, with the indices that a draw needs. */
export interface CommodityFigures {
	readonly commodity: Commodity;
	/** Index of the dataset's commodity. */
	readonly index: number;
	/** Indices of the dataset's deposits that list it; at least one. */
	readonly deposits: Int32Array;
	/** Only those that weigh something. */
	readonly groups: readonly FigureGroup[];
}

interface IndexedFigure {
	readonly deposit: number;
	readonly quantity: number;
}

/** Figures per commodity; `only` limits the commodities, none means all. Throws EstimateError for a category without weight, or NaN. */
export function figuresByCommodity(
	dataset: Dataset,
	oblast: OblastCode | null,
	only: readonly CommodityId[]
): readonly CommodityFigures[] {
	return dataset.commodities
		.map((commodity, index) => ({
			commodity,
			index,
			deposits: Int32Array.from(indicesListing(dataset, commodity.id, oblast)),
			groups: []
		}))
		.filter(({ commodity, deposits }) => {
			return deposits.length > 0 && (only.length === 0 || only.includes(commodity.id));
		})
		.map((found) => ({ ...found, groups: groupsOf(dataset, found) }));
}

function indicesListing(
	{ deposits }: Dataset,
	commodity: CommodityId,
	oblast: OblastCode | null
): readonly number[] {
	return deposits.flatMap((deposit, index) => {
		const inArea = oblast === null || deposit.oblast === oblast;
		return inArea && deposit.commodities.includes(commodity) ? [index] : [];
	});
}

function groupsOf(dataset: Dataset, found: CommodityFigures): readonly FigureGroup[] {
	const figures = figuresByCategory(dataset, found);
	return [...figures].flatMap(([category, list]) => {
		const { weight, valued } = dataset.categories[category]!;
		const whole = list.reduce((sum, { quantity }) => sum + quantity, 0);
		if (whole * weight.high === 0) return [];
		const deposits = Int32Array.from(list, ({ deposit }) => deposit);
		const quantities = Float64Array.from(list, ({ quantity }) => quantity);
		return { category, valued, whole, deposits, quantities };
	});
}

function figuresByCategory(
	{ deposits, categories }: Dataset,
	found: CommodityFigures
): ReadonlyMap<number, readonly IndexedFigure[]> {
	const rows = new Map(categories.map((category) => [category.id, category]));
	const byCategory = new Map<number, IndexedFigure[]>();
	for (const deposit of found.deposits) {
		const { id, figures } = deposits[deposit]!;
		for (const figure of figures) {
			if (figure.commodity !== found.commodity.id || figure.counted === null) continue;
			const category = categories.indexOf(categoryRow(rows, figure.category, id));
			const list = byCategory.get(category) ?? [];
			list.push({ deposit, quantity: checkedNumber(figure.counted.quantity, id, 'quantity') });
			byCategory.set(category, list);
		}
	}
	return byCategory;
}
