import type { Derivation, DerivationQuantity } from './derivation';
import { depositSides } from './derive-control';
import type { DepositSides, DerivationContext } from './derivation-context';
import { expected } from './derivation-node';
import { deriveAmount } from './derive-tonnage';
import type { LocatedLot, Resource } from '../estimate/resource';

/** A deposit with a figure as trees: what it holds, and how much of it lies behind the line. */
export interface LotTree {
	readonly lot: LocatedLot;
	/** q: the sum of its figures, in the order of the lot's terms. */
	readonly amount: Derivation;
	readonly sides: DepositSides;
	/** f·q. */
	readonly behind: Readonly<Record<Moment, Derivation>>;
}

/** When: on the day asked for, or on 23 February 2022 already. */
export type Moment = keyof DepositSides;

const quantityOf = {
	now: 'site-tonnage-behind',
	before2022: 'site-tonnage-before-2022'
} as const satisfies Record<Moment, DerivationQuantity>;

export function deriveLots(
	context: DerivationContext,
	{ located, commodity }: Resource
): readonly LotTree[] {
	return located.map((lot) => {
		const figures = lot.terms.map(({ figure }) => figure);
		const amount = deriveAmount(context, lot.deposit, figures, commodity);
		const sides = depositSides(context, lot.deposit);
		const behind = (moment: Moment) =>
			expected('product', [sides[moment], amount], {
				...{ quantity: quantityOf[moment], subject: amount.subject, unit: amount.unit }
			});
		return {
			...{ lot, amount, sides },
			behind: { now: behind('now'), before2022: behind('before2022') }
		};
	});
}
