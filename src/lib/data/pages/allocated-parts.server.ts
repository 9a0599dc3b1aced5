import type { BalanceAllocation } from '$lib/domain/dataset/national-balance';
import type { OblastCode } from '$lib/domain/dataset/oblast';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { BuiltSite } from './built-site.server';
import type { AllocatedPart, Named } from './page-data';
import { sourcesOf } from './page-parts.server';

/**
 * The published parts of the national totals of some resources that lie in an oblast, or in a basin that reaches into it
 * (null: in all of Ukraine), with what the estimate of the same area puts there.
 */
export function allocatedParts(
	{ dataset }: Pick<BuiltSite, 'dataset'>,
	rows: readonly CommodityEstimate[],
	oblast: OblastCode | null
): readonly AllocatedPart[] {
	const { commodities, sources } = dataset;
	return dataset.balanceAllocations.flatMap((allocation) => {
		const place = placeOf(dataset, allocation, oblast);
		const commodity = commodities.find(({ id }) => id === allocation.commodity);
		if (place === null || commodity === undefined) return [];
		const row = rows.find((one) => one.commodity === allocation.commodity);
		if (row === undefined) return [];
		const { resource } = row;
		return {
			...allocation,
			name: named(place),
			commodityName: named(commodity),
			cited: sourcesOf(sources, allocation.sources),
			rest: restOf(resource, allocation),
			unit: resource?.basis === 'shares' ? null : commodity.unit
		};
	});
}

function restOf(resource: CommodityEstimate['resource'], of: BalanceAllocation) {
	const found = resource?.parts.places.find(({ allocation }) => allocation === of);
	return found ? { behind: found.behind, total: found.total } : null;
}

function placeOf(
	{ basins, oblasts }: BuiltSite['dataset'],
	{ place: { kind, id } }: BalanceAllocation,
	here: OblastCode | null
): Named | null {
	const found =
		kind === 'oblast'
			? oblasts.find(({ code }) => code === id && (here === null || code === here))
			: basins.find((one) => one.id === id && (here === null || one.oblasts.includes(here)));
	return found ?? null;
}

const named = ({ nameEn, nameUk }: Named): Named => ({ nameEn, nameUk });
