import type { Commodity, CommodityId } from '../domain/dataset/commodity';
import type { Dataset } from '../domain/dataset/dataset';
import type { Deposit, DepositId } from '../domain/dataset/deposit';
import type { DepositControl } from '../domain/control/side';
import type { Measure } from '../domain/estimate/measure';
import { maxRadius, minRadius, symbolRadius, type MapDeposit } from './map-deposit';
import { spreadPoints } from './spread-points';
import {
	categoriesOf,
	grossValue,
	weightedQuantity,
	type Categories
} from '../domain/estimate/deposit-quantity';

/** Radius of a symbol that stands for no amount, px. */
const plainRadius = 5;

/** Names in the language of the page: of a deposit, and of the commodities that it holds, in one line. */
export interface MapNames {
	readonly ofDeposit: (deposit: Deposit) => string;
	readonly ofCommodities: (commodities: readonly Commodity[]) => string;
}

/** A deposit on the map before its side is known: what does not change with the date. */
export type PlacedDeposit = Omit<MapDeposit, 'side'>;

/** The commodity that a deposit is drawn for: its first that is chosen, or null when none is. */
export function drawnCommodity(
	deposit: Deposit,
	chosen: readonly CommodityId[]
): CommodityId | null {
	if (chosen.length === 0) return deposit.commodities[0] ?? null;
	return deposit.commodities.find((id) => chosen.includes(id)) ?? null;
}

/**
 * Located deposits as the map draws them. Area stands for the amount, relative to the largest deposit of the
 * same commodity: tonnes of different commodities have no common scale.
 */
export function placedDeposits(
	dataset: Dataset,
	chosen: readonly CommodityId[],
	measure: Measure,
	names: MapNames
): readonly PlacedDeposit[] {
	const categories = categoriesOf(dataset);
	const commodities = new Map(dataset.commodities.map((commodity) => [commodity.id, commodity]));
	const radiusOf = radiusScale(dataset, measure, categories);
	const located = dataset.deposits.flatMap((deposit) =>
		deposit.point === null ? [] : [{ deposit, id: deposit.id, point: deposit.point }]
	);
	return spreadPoints(located).flatMap(({ deposit, id, point }) => {
		const drawn = drawnCommodity(deposit, chosen);
		const commodity = commodities.get(drawn ?? deposit.commodities[0] ?? '');
		if (commodity === undefined) return [];
		return {
			id,
			point,
			group: commodity.group,
			radius: radiusOf(deposit, commodity.id),
			tonnageKnown: weightedQuantity(deposit, commodity.id, categories) !== null,
			status: deposit.status,
			label: names.ofDeposit(deposit),
			detail: names.ofCommodities(deposit.commodities.flatMap((id) => commodities.get(id) ?? [])),
			visible: drawn !== null
		};
	});
}

/** How many of the deposits that are asked for have no place, and so are not on the map; `shown` as below. */
export function unplacedCount(
	{ deposits }: Pick<Dataset, 'deposits'>,
	chosen: readonly CommodityId[],
	shown: ReadonlySet<DepositId> | null
): number {
	return deposits.filter(
		(deposit) =>
			deposit.point === null &&
			drawnCommodity(deposit, chosen) !== null &&
			(shown === null || shown.has(deposit.id))
	).length;
}

/** Adds the side of one date, and hides what a filter held back; `shown` null: nothing was. */
export function withSides(
	placed: readonly PlacedDeposit[],
	control: ReadonlyMap<DepositId, DepositControl>,
	shown: ReadonlySet<DepositId> | null = null
): readonly MapDeposit[] {
	return placed.map((deposit) => ({
		...deposit,
		visible: deposit.visible && (shown === null || shown.has(deposit.id)),
		side: control.get(deposit.id)?.side ?? 'unknown'
	}));
}

function radiusScale(dataset: Dataset, measure: Measure, categories: Categories) {
	const amount = amountOf(dataset, measure, categories);
	const largest = new Map<CommodityId, number>();
	for (const deposit of dataset.deposits) {
		for (const id of deposit.commodities) {
			largest.set(id, Math.max(largest.get(id) ?? 0, amount(deposit, id) ?? 0));
		}
	}
	return (deposit: Deposit, id: CommodityId): number => {
		const value = amount(deposit, id);
		const most = largest.get(id) ?? 0;
		if (value === null || most === 0) return plainRadius;
		return symbolRadius(minRadius + (maxRadius - minRadius) * Math.sqrt(value / most));
	};
}

function amountOf(dataset: Dataset, measure: Measure, categories: Categories) {
	return (deposit: Deposit, id: CommodityId): number | null => {
		switch (measure) {
			case 'share':
			case 'tonnage':
				return weightedQuantity(deposit, id, categories)?.central ?? null;
			case 'value':
				return grossValue(dataset, deposit, id, categories)?.central ?? null;
			case 'count':
				return null;
			default:
				return measure satisfies never;
		}
	};
}
