import type { CommodityEstimate } from '$lib/domain/estimate';

/** What the public debate is about, most telling first. */
const lead = ['coal', 'lithium', 'manganese', 'titanium', 'iron-ore', 'natural-gas'];
const most = 4;

/** The commodities that the headline names: the chosen ones, else the lead ones; only those with a tonnage. */
export function headlineCommodities(
	rows: readonly CommodityEstimate[],
	chosen: readonly string[]
): readonly CommodityEstimate[] {
	const wanted = chosen.length > 0 ? chosen : lead;
	return wanted
		.flatMap((id) => rows.find((row) => row.commodity === id && row.tonnage !== null) ?? [])
		.slice(0, most);
}
