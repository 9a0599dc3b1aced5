import type { CommodityEstimate } from '../../domain/estimate/estimate';
import type { SideCounts } from '../../domain/estimate/side-counts';

/** `2 of 4`, with what cannot be told, and by-products apart (METHOD §3.8): `1 of 4, 1 near; by-product 8 of 8`. */
export function depositsText({
	main,
	byProduct
}: Pick<CommodityEstimate, 'main' | 'byProduct'>): string {
	return [
		...(main.all > 0 ? [countsText(main)] : []),
		...(byProduct.all > 0 ? [`by-product ${countsText(byProduct)}`] : [])
	].join('; ');
}

/** `2 of 4 deposits, 1 near`: those of which it is the main commodity. */
export function mainText({ main }: Pick<CommodityEstimate, 'main'>): string {
	return countsText(main, ' deposits');
}

function countsText({ all, behind, near, contested, unknown }: SideCounts, noun = ''): string {
	return [
		`${behind} of ${all}${noun}`,
		...(near > 0 ? [`${near} near`] : []),
		...(contested > 0 ? [`${contested} contested`] : []),
		...(unknown > 0 ? [`${unknown} unknown`] : [])
	].join(', ');
}

/** Stands under a table of such counts. */
export const countsNote =
	'Deposits: behind the line of all of which it is the main commodity; near: too near the line to tell; unknown: at sea; by-product: deposits of other resources that report it too.';
