import type { CommodityId } from '../dataset/commodity';
import type { Deposit } from '../dataset/deposit';
import type { Estimate } from '../estimate/estimate';

/**
 * The resources that a deposit has a figure of and of which there is more than anybody could sell at today's price
 * (METHOD §9.4): no value of it stands for one of its deposits either.
 */
export function tonnesOnlyOf(
	{ commodities }: Pick<Estimate, 'commodities'>,
	{ figures }: Pick<Deposit, 'figures'>
): readonly CommodityId[] {
	const counted = new Set(
		figures.flatMap((figure) => (figure.counted === null ? [] : [figure.commodity]))
	);
	return commodities
		.filter(({ commodity, noMoney }) => noMoney === 'beyond-market' && counted.has(commodity))
		.map(({ commodity }) => commodity);
}
