import { sides } from '../control/side';
import type { Deposit } from '../dataset/deposit';
import type { CommodityEstimate } from '../estimate/estimate';
import type { SideCounts } from '../estimate/side-counts';
import { exactly } from '../numbers/range';
import type { Derivation, DerivationQuantity, DerivationSubject } from './derivation';
import { controlNow, type DerivationContext } from './derivation-context';
import { byContribution, computed } from './derivation-node';
import { depositSides } from './derive-control';

/** Deposits by the side that they are on, as main commodity and as by-product, each of them listed (METHOD §3.8). */
export function deriveCounts(
	context: DerivationContext,
	subject: DerivationSubject,
	listing: readonly Deposit[],
	{ main, byProduct }: Pick<CommodityEstimate, 'main' | 'byProduct'>
): readonly Derivation[] {
	const isMain = ({ commodities: [first] }: Deposit) => first === subject.id;
	const others = listing.filter((deposit) => !isMain(deposit));
	return [
		...countsOf(context, subject, 'count', listing.filter(isMain), main),
		...countsOf(context, subject, 'by-product', others, byProduct)
	];
}

/** All, those behind the line, and of the other sides those that a deposit is on; none where there is no deposit. */
export function countsOf(
	context: DerivationContext,
	subject: DerivationSubject | null,
	prefix: 'count' | 'by-product',
	deposits: readonly Deposit[],
	counts: SideCounts
): readonly Derivation[] {
	if (counts.all === 0) return [];
	const shareOf = (deposit: Deposit) => depositSides(context, deposit).now;
	const on = sides
		.filter((side) => side === 'behind' || counts[side] > 0)
		.map((side) => {
			const those = deposits.filter((deposit) => controlNow(context, deposit).side === side);
			return countOf(`${prefix}-${side}`, subject, those.map(shareOf), counts[side]);
		});
	return [countOf(`${prefix}-all`, subject, deposits.map(shareOf), counts.all), ...on];
}

/** A number of deposits, each of them listed. */
function countOf(
	quantity: DerivationQuantity,
	subject: DerivationSubject | null,
	inputs: readonly Derivation[],
	value: number
): Derivation {
	const own = { quantity, subject, unit: 'sites', value: exactly(value) } as const;
	return computed('count', byContribution(inputs), own);
}
