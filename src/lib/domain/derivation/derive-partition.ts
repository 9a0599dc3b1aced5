import type { Derivation, DerivationQuantity, DerivationSubject } from './derivation';
import { controlNow, type DerivationContext } from './derivation-context';
import { byContribution, computed, leaf } from './derivation-node';
import type { DepositDerivation } from './derive-deposits';
import { equation, openShare, symbol, type Formula } from './formula';
import type { CommodityEstimate } from '../estimate/estimate';
import type { Partition } from '../control/side';
import { exactly } from '../numbers/range';

const quantityOf = {
	before2022: 'part-before-2022',
	since2022: 'part-since-2022',
	contested: 'part-contested',
	free: 'part-free'
} as const satisfies Record<keyof Partition, DerivationQuantity>;

const parts = Object.keys(quantityOf) as readonly (keyof Partition)[];

type Parts = Readonly<Record<keyof Partition, Derivation>>;

/**
 * How the deposits of a commodity split into four parts that add up to 1 (METHOD §3.5, central values): by
 * tonnage, or by number where no deposit has a tonnage.
 */
export function derivePartition(
	context: DerivationContext,
	sites: readonly DepositDerivation[],
	subject: DerivationSubject,
	partition: CommodityEstimate['partition']
): readonly Derivation[] {
	const split = sites.map((site) => ({ site, parts: deriveParts(context, site) }));
	const { count, tonnage } = partition;
	return parts.map((part) => {
		const shares = split.map(({ site, parts: { [part]: share } }) => ({ site, share }));
		const own = { quantity: quantityOf[part], subject, unit: 'share' } as const;
		return tonnage === null
			? meanOf(shares, { ...own, value: exactly(count[part]) })
			: weightedMeanOf(shares, { ...own, value: exactly(tonnage[part]) });
	});
}

/** The parts of one site: behind the line before and since, contested or of unknown side, and free. */
export function deriveParts(context: DerivationContext, site: DepositDerivation): Parts {
	const { side, basis, partition, share } = controlNow(context, site.deposit);
	const own = (part: keyof Partition) =>
		({
			quantity: quantityOf[part],
			subject: { kind: 'deposit', id: site.deposit.id },
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
	const then = site.shareBefore2022.inputs[1];
	const before2022 = then
		? computed('central-minimum', [site.share, then], own('before2022'))
		: known('before2022');
	return {
		before2022,
		since2022: computed('difference', [site.share, before2022], own('since2022')),
		contested: known('contested'),
		free: computed('complement', [site.share], own('free'))
	};
}

interface DepositShare {
	readonly site: DepositDerivation;
	readonly share: Derivation;
}
type Own = Pick<Derivation, 'quantity' | 'subject' | 'unit' | 'value'>;

function meanOf(shares: readonly DepositShare[], own: Own): Derivation {
	return computed('mean', byContribution(shares.map(({ share }) => share)), own);
}

function weightedMeanOf(shares: readonly DepositShare[], own: Own): Derivation {
	const weighed = shares.flatMap(({ site: { tonnage }, share }) =>
		tonnage ? [{ share, tonnage }] : []
	);
	const hasWeight = weighed.some(({ tonnage }) => tonnage.value.central > 0);
	const products = weighed.map(({ share, tonnage }) => {
		const weight = hasWeight ? tonnage : plainTonnage(tonnage);
		const { subject, unit } = tonnage;
		return computed('product', [share, weight], { quantity: 'part-tonnage', subject, unit });
	});
	return computed('weighted-mean', byContribution(products), own);
}

/** Where every central weight is zero, figures count as published. */
function plainTonnage({ inputs, subject, unit }: Derivation): Derivation {
	const figures = inputs.flatMap(({ inputs: [, figure] }) => figure ?? []);
	return computed('sum', figures, { quantity: 'plain-tonnage', subject, unit });
}
