import { isUntold } from '../control/side';
import type { Derivation, DerivationQuantity, DerivationSubject } from './derivation';
import { controlNow, type DerivationContext } from './derivation-context';
import { byContribution, computed } from './derivation-node';
import type { DepositDerivation } from './derive-deposits';
import type { CommodityEstimate } from '../estimate/estimate';
import { exactly } from '../numbers/range';

/** How many deposits were behind the line before 2022 already, have a figure, are on an unknown side, and are valued. */
export function deriveCounts(
	context: DerivationContext,
	sites: readonly DepositDerivation[],
	subject: DerivationSubject,
	{ count, sites: counted, value }: CommodityEstimate
): readonly Derivation[] {
	const before = sites.map(({ shareBefore2022 }) => shareBefore2022);
	const withTonnage = sites.flatMap(({ tonnage }) => tonnage ?? []);
	const unknown = sites.filter(({ deposit }) => isUntold(controlNow(context, deposit)));
	const valued = sites.flatMap(({ grossValue }) => grossValue ?? []);
	return [
		computed('sum', byContribution(before), {
			quantity: 'count-before-2022',
			subject,
			unit: 'sites',
			value: count.before2022
		}),
		countOf('count-with-tonnage', subject, withTonnage, counted.withTonnage),
		countOf(
			'count-unknown-side',
			subject,
			unknown.map(({ share }) => share),
			counted.unknownSide
		),
		...(value ? [countOf('count-valued', subject, valued, value.sitesValued)] : [])
	];
}

/** A number of deposits, each of them listed. */
export function countOf(
	quantity: DerivationQuantity,
	subject: DerivationSubject,
	inputs: readonly Derivation[],
	value: number
): Derivation {
	return computed('count', byContribution(inputs), {
		quantity,
		subject,
		unit: 'sites',
		value: exactly(value)
	});
}
