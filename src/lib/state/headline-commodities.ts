import type { CommodityEstimate } from '$lib/domain/estimate';
import { sideOfOneSite } from '$lib/domain/one-site';

/** What the public debate is about, most telling first. */
const lead = ['coal', 'lithium', 'manganese', 'titanium', 'iron-ore', 'natural-gas'];
const most = 4;

/** The commodities that the headline names: the chosen ones, else the lead ones; only those with a tonnage. */
export function headlineCommodities(
	rows: readonly CommodityEstimate[],
	chosen: readonly string[]
): readonly CommodityEstimate[] {
	const wanted = chosen.length > 0 ? chosen : lead;
	/** Anything from nothing to all is no news. */
	const tellsNothing = (row: CommodityEstimate) =>
		chosen.length === 0 && sideOfOneSite(row) === 'uncertain';
	return wanted
		.flatMap((id) => rows.find((row) => row.commodity === id && row.tonnage !== null) ?? [])
		.filter((row) => !tellsNothing(row))
		.slice(0, most);
}
