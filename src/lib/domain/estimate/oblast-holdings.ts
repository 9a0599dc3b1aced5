import type { CommodityId, QuantityUnit } from '../dataset/commodity';
import type { CommodityEstimate } from './estimate';

/** What an oblast holds of a commodity, beside what all of Ukraine does. */
export interface Holding {
	readonly commodity: CommodityId;
	/** Deposits of which it is the main commodity. */
	readonly deposits: OfNation;
	/** Category-weighted, in `unit` of `of`; null: there is no estimate in amounts. */
	readonly amount: (OfNation & { readonly unit: QuantityUnit; readonly of: string | null }) | null;
}

interface OfNation {
	readonly here: number;
	readonly nation: number;
}

/** Largest part of the nation's amount first; those without one last, by the number of their deposits. */
export function oblastHoldings(
	oblast: readonly CommodityEstimate[],
	nation: readonly CommodityEstimate[]
): readonly Holding[] {
	const ofNation = new Map(nation.map((row) => [row.commodity, row]));
	const holdings = oblast.flatMap(({ commodity, main, resource }): Holding[] => {
		const all = ofNation.get(commodity);
		const here = resource?.total?.central ?? null;
		const whole = all?.resource?.total?.central ?? null;
		if (all === undefined || (main.all === 0 && here === null)) return [];
		return [
			{
				commodity,
				deposits: { here: main.all, nation: all.main.all },
				amount:
					resource === null || here === null || whole === null
						? null
						: { here, nation: whole, unit: resource.unit, of: resource.of }
			}
		];
	});
	return holdings.sort((a, b) => part(b) - part(a) || b.deposits.here - a.deposits.here);
}

function part({ amount }: Holding): number {
	return amount === null ? -1 : amount.here / amount.nation;
}
