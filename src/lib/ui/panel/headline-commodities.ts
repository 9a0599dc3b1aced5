import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import { sideOfLoneDeposit } from '$lib/domain/estimate/lone-deposit';

/** What the public debate is about, most telling first. */
const lead = ['coal', 'lithium', 'manganese', 'titanium', 'iron-ore', 'natural-gas'];
const most = 4;

/** The commodities that the headline names: the chosen ones, else the lead ones; only those with a tonnage. */
export function headlineCommodities(
	rows: readonly CommodityEstimate[],
	chosen: readonly string[]
): readonly CommodityEstimate[] {
	const isLead = chosen.length === 0;
	const found = (isLead ? lead : chosen).flatMap(
		(id) => rows.find((row) => row.commodity === id && row.tonnage !== null) ?? []
	);
	/** Anything from nothing to all is no news, where there is other news. */
	const telling = found.filter((row) => sideOfLoneDeposit(row) !== 'uncertain');
	return (isLead && telling.length > 0 ? telling : found).slice(0, most);
}
