import type { Commodity } from '../../lib/domain/dataset/commodity';
import type { CommodityEstimate } from '../../lib/domain/estimate/estimate';
import { en } from '../../lib/i18n/en';

/** The resource has a price, but the estimate of the area has nothing to multiply by it. */
const nothingHere = 'No value: nothing of it can be estimated here';

/** Why a commodity has no dollars, in the words of the table of commodities where it has some; null: it has. */
export function whyNoMoney(
	{ money, noMoney }: Pick<CommodityEstimate, 'money' | 'noMoney'>,
	commodity: Pick<Commodity, 'noValueReasonEn'> | undefined
): string | null {
	if (money !== null) return null;
	if (noMoney === null) return nothingHere;
	const own = noMoney === 'no-price' ? commodity?.noValueReasonEn : undefined;
	return own || en.resource.noMoney[noMoney];
}
