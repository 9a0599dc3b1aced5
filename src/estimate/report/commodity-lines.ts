import type { CommodityEstimate } from '../../lib/domain/estimate/estimate';
import { measuredBehind, type Measure } from '../../lib/domain/estimate/measure';
import { nameOfCommodity, type Answer } from '../answer/answer';
import type { CommodityLine } from './commodity-columns';

/**
 * One line for each commodity: what matters most to readers first (METHOD §9.2), or what has most by `measure`, and at the
 * end those that were asked for and are not there.
 */
export function commodityLines(answer: Answer, measure: Measure | null): readonly CommodityLine[] {
	const lineOf = (id: string, estimate: CommodityEstimate | null): CommodityLine => ({
		name: nameOfCommodity(answer, id),
		commodity: answer.commodities.get(id),
		estimate
	});
	const order = (row: CommodityEstimate) =>
		measure === null ? importanceOf(answer, row) : -centralOf(row, measure);
	const rows = [...answer.estimate.commodities].sort((a, b) => order(a) - order(b) || 0);
	return [
		...rows.map((row) => lineOf(row.commodity, row)),
		...answer.noData.map((id) => lineOf(id, null))
	];
}

/** Behind all others: one that has no place in the order. */
function importanceOf({ commodities }: Answer, { commodity }: CommodityEstimate): number {
	return commodities.get(commodity)?.importance ?? Number.MAX_SAFE_INTEGER;
}

/** What is not known stands behind everything that is, and a share of deposits behind those of resources. */
function centralOf(row: CommodityEstimate, measure: Measure): number {
	const { central } = measuredBehind(row, measure) ?? { central: -1 };
	return measure === 'share' && row.resource === null ? central - 2 : central;
}
