import type { Deposit } from '../dataset/deposit';
import type { Partition } from '../control/side';
import { exactly } from '../numbers/range';
import type { Derivation, DerivationQuantity, DerivationSubject } from './derivation';
import { controlNow, type DerivationContext } from './derivation-context';
import { byContribution, computed, leaf } from './derivation-node';
import { depositSides } from './derive-control';
import type { ShareTrees } from './derive-resource';
import { equation, openShare, symbol, type Formula } from './formula';

const quantityOf = {
	before2022: 'part-before-2022',
	since2022: 'part-since-2022',
	contested: 'part-contested',
	free: 'part-free'
} as const satisfies Record<keyof Partition, DerivationQuantity>;

const parts = Object.keys(quantityOf) as readonly (keyof Partition)[];

type Parts = Readonly<Record<keyof Partition, Derivation>>;

/** How a share splits in time: what was behind the line before 2022 already, what is since, and what is not. */
export function derivePartsOfShare(
	{ share, before2022 }: ShareTrees,
	partition: Partition
): readonly Derivation[] {
	const own = (part: keyof Partition) =>
		({
			quantity: quantityOf[part],
			subject: share.subject,
			unit: 'share',
			value: exactly(partition[part])
		}) as const;
	return [
		before2022,
		computed('rest', [share, before2022], own('since2022')),
		computed('complement', [share], own('free'))
	];
}

/** How the deposits of a commodity split where their number leads: the mean of their parts (METHOD §3.5). */
export function derivePartsOfDeposits(
	context: DerivationContext,
	deposits: readonly Deposit[],
	subject: DerivationSubject,
	partition: Partition
): readonly Derivation[] {
	const split = deposits.map((deposit) => deriveParts(context, deposit));
	return parts.map((part) =>
		computed('mean', byContribution(split.map(({ [part]: share }) => share)), {
			quantity: quantityOf[part],
			subject,
			unit: 'share',
			value: exactly(partition[part])
		})
	);
}

/** The parts of one deposit: behind the line before and since, contested or of unknown side, and free. */
export function deriveParts(context: DerivationContext, deposit: Deposit): Parts {
	const { side, basis, partition, share } = controlNow(context, deposit);
	const own = (part: keyof Partition) =>
		({
			quantity: quantityOf[part],
			subject: { kind: 'deposit', id: deposit.id },
			unit: 'share',
			value: exactly(partition[part])
		}) as const;
	const known = (part: keyof Partition, formula?: Formula) =>
		leaf({ ...own(part), ground: 'definition', ...(formula && { formula }) });
	const isOpen = (side === 'unknown' || side === 'contested') && share.low < share.high;
	if (basis !== 'area' && basis !== 'place' && isOpen) {
		const open = (part: keyof Partition) => known(part, equation(symbol('f'), openShare));
		return {
			before2022: open('before2022'),
			since2022: open('since2022'),
			contested: open('contested'),
			free: open('free')
		};
	}
	const { now, before2022: both } = depositSides(context, deposit);
	const then = both.inputs[1];
	const before2022 = then
		? computed('central-minimum', [now, then], own('before2022'))
		: known('before2022');
	return {
		before2022,
		since2022: computed('difference', [now, before2022], own('since2022')),
		contested: known('contested'),
		free: computed('complement', [now], own('free'))
	};
}
