import type { CommodityId, QuantityUnit } from '../dataset/commodity';
import type { CommodityEstimate } from './estimate';
import type { Range } from '../numbers/range';

/** What an oblast holds of a commodity, beside what all of Ukraine does. */
export interface Holding {
	readonly commodity: CommodityId;
	readonly sites: OfNation<number>;
	/** Category-weighted, in `unit` of `basis`; null: no deposit of the oblast has a counted figure. */
	readonly tonnage:
		(OfNation<Range> & { readonly unit: QuantityUnit; readonly basis: string | null }) | null;
}

interface OfNation<T> {
	readonly here: T;
	readonly nation: T;
}

/** Largest part of the nation's published tonnage first; those without one last, by the number of their sites. */
export function oblastHoldings(
	oblast: readonly CommodityEstimate[],
	nation: readonly CommodityEstimate[]
): readonly Holding[] {
	const ofNation = new Map(nation.map((row) => [row.commodity, row]));
	const holdings = oblast.flatMap(({ commodity, sites, tonnage }): Holding[] => {
		const all = ofNation.get(commodity);
		if (all === undefined || sites.all === 0) return [];
		const weighed = tonnage && all.tonnage;
		return [
			{
				commodity,
				sites: { here: sites.all, nation: all.sites.all },
				tonnage: weighed && {
					...{ here: tonnage.total, nation: weighed.total },
					...{ unit: weighed.unit, basis: weighed.basis }
				}
			}
		];
	});
	return holdings.sort((a, b) => part(b) - part(a) || b.sites.here - a.sites.here);
}

/** Of a tonnage that weighs nothing there is no part. */
function part({ tonnage }: Holding): number {
	if (tonnage === null) return -1;
	return tonnage.nation.central === 0 ? 0 : tonnage.here.central / tonnage.nation.central;
}
