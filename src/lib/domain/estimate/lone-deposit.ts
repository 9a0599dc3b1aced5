import type { CommodityEstimate } from './estimate';

/** Where the only deposit with a figure lies: a share of tonnage then says nothing but this. */
export type LoneDepositSide = 'behind' | 'free' | 'uncertain';

/** Within this of nothing or all, the share of one deposit is a statement of its side. */
const almostCertain = 0.01;

/** Null: no deposit has a figure, or several have. */
export function sideOfLoneDeposit({
	sites,
	tonnage
}: Pick<CommodityEstimate, 'sites' | 'tonnage'>): LoneDepositSide | null {
	if (sites.withTonnage !== 1 || tonnage === null) return null;
	const { low, high } = tonnage.share;
	if (low >= 1 - almostCertain) return 'behind';
	return high <= almostCertain ? 'free' : 'uncertain';
}
