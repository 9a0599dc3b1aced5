import type { TotalMoney, Totals } from '$lib/domain/estimate/resource-money';

export interface TotalLine {
	readonly name: 'total' | 'totalWithoutCoal' | 'totalCritical';
	readonly total: TotalMoney;
}

/** The totals that say something: one of the same resources as the total of all says nothing new. */
export function totalLines({ all, withoutCoal, critical }: Totals): readonly TotalLine[] {
	if (all === null) return [];
	const isPart = (total: TotalMoney | null): total is TotalMoney =>
		total !== null && total.commodities.length < all.commodities.length;
	return [
		{ name: 'total', total: all },
		...(isPart(withoutCoal) ? [{ name: 'totalWithoutCoal', total: withoutCoal } as const] : []),
		...(isPart(critical) ? [{ name: 'totalCritical', total: critical } as const] : [])
	];
}

/** What coal makes of the money behind the line, 0..1, by central values; null: next to nothing, or all that is priced. */
export function coalPart({ all, withoutCoal }: Totals): number | null {
	if (all === null || all.commodities.length < 2 || !(all.behind.central > 0)) return null;
	const part = 1 - (withoutCoal?.behind.central ?? 0) / all.behind.central;
	return part > 0.005 ? part : null;
}
