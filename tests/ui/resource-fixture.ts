import type { CommodityLabel } from '../../src/lib/domain/dataset/commodity';
import type { CommodityEstimate } from '../../src/lib/domain/estimate/estimate';
import type { ResourceEstimate } from '../../src/lib/domain/estimate/resource-estimate';
import type { SideCounts } from '../../src/lib/domain/estimate/side-counts';

export const coal: CommodityLabel = {
	...{
		id: 'coal',
		nameEn: 'Coal',
		nameUk: 'Вугілля',
		group: 'energy',
		euCritical: false,
		importance: null
	},
	...{ basis: 'ore', noValueReasonEn: '', noValueReasonUk: '' }
};

/** The worked case of METHOD §14 in millions of tonnes. */
export const resource: ResourceEstimate = {
	...{ basis: 'total', unit: 't', of: 'ore', before2022: 0.2 },
	share: { low: 0.41, central: 0.55, high: 0.68 },
	behind: { low: 40e6, central: 55e6, high: 66e6 },
	total: { low: 98e6, central: 100e6, high: 102e6 },
	parts: {
		located: { behind: 20e6, total: 30e6 },
		placed: { behind: 15e6, total: 30e6 },
		unplaced: { behind: 20e6, total: 40e6 },
		places: []
	},
	limits: { least: 0.2, most: 0.9 },
	evidence: { grade: 'B', reason: 'part-dated', coverage: 0.6 }
};

/** Counts of deposits by side; `all` is their sum. */
export function counts(some: Partial<Omit<SideCounts, 'all'>>): SideCounts {
	const each = { behind: 0, free: 0, near: 0, contested: 0, unknown: 0, ...some };
	return { ...each, all: Object.values(each).reduce((sum, count) => sum + count, 0) };
}

/** A resource with the estimate above, 2 of 4 deposits behind the line, and no money. */
export function estimateRow(changes: Partial<CommodityEstimate> = {}): CommodityEstimate {
	return {
		commodity: 'coal',
		main: counts({ behind: 2, free: 2 }),
		byProduct: counts({}),
		resource,
		byNumber: null,
		located: null,
		money: null,
		noMoney: 'no-price',
		partition: { before2022: 0.2, since2022: 0.35, contested: 0, free: 0.45 },
		...changes
	};
}
