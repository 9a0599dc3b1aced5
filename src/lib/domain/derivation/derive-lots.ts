import type { Derivation, DerivationQuantity } from './derivation';
import { depositSides } from './derive-control';
import type { DepositSides, DerivationContext } from './derivation-context';
import { expected } from './derivation-node';
import { deriveAmount } from './derive-tonnage';
import type { LocatedLot, Resource } from '../estimate/resource';

/** A deposit with a figure as trees: what it holds, and how much of it lies behind the line. */
export interface LotTree {
	readonly lot: LocatedLot;
	readonly amount: Derivation;
	readonly sides: DepositSides;
}

/** When: on the day asked for, or on 23 February 2022 already. */
export type Moment = keyof DepositSides;

export function deriveLots(
	context: DerivationContext,
	{ located, commodity }: Resource
): readonly LotTree[] {
	return located.map((lot) => {
		const figures = lot.terms.map(({ figure }) => figure);
		return {
			lot,
			amount: deriveAmount(context, lot.deposit, figures, commodity),
			sides: depositSides(context, lot.deposit)
		};
	});
}

const quantityOf = {
	now: 'site-tonnage-behind',
	before2022: 'site-tonnage-before-2022'
} as const satisfies Record<Moment, DerivationQuantity>;

/** f·q of a deposit. */
export function lotBehind({ amount, sides }: LotTree, moment: Moment): Derivation {
	return expected('product', [sides[moment], amount], {
		quantity: quantityOf[moment],
		subject: amount.subject,
		unit: amount.unit
	});
}
