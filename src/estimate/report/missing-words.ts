import type { Commodity } from '../../lib/domain/dataset/commodity';
import type { CommodityEstimate } from '../../lib/domain/estimate/estimate';
import { en } from '../../lib/i18n/en';

/** The resource has a price and a value elsewhere, but no estimate in the area. */
const nothingHere = 'No value: nothing of it can be estimated here';

/** Why a commodity has no dollars, in the words of the table of commodities where it has some; null: it has. */
export function whyNoMoney(
	{ money, noMoney, resource }: Pick<CommodityEstimate, 'money' | 'noMoney' | 'resource'>,
	commodity: Pick<Commodity, 'noValueReasonEn'> | undefined
): string | null {
	if (money !== null) return null;
	const { noMoney: reasons } = en.resource;
	if (noMoney === null) return resource === null ? nothingHere : reasons['no-valued-amount'];
	const own = noMoney === 'no-price' ? commodity?.noValueReasonEn : undefined;
	return own || reasons[noMoney];
}
