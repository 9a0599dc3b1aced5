import { isUntold } from '../control/side';
import { coverageOf, depositsAskedFor } from '../estimate/coverage';
import type { ControlHistory } from '../control/control-history';
import type { Dataset } from '../dataset/dataset';
import type { Deposit } from '../dataset/deposit';
import type { Derivation, DerivedNumbers } from './derivation';
import { controlNow, derivationContext, type DerivationContext } from './derivation-context';
import { byContribution, computed, leaf } from './derivation-node';
import { deriveShareBehind } from './derive-control';
import { countOf } from './derive-counts';
import type { Estimate } from '../estimate/estimate';
import { exactly } from '../numbers/range';

const subject = { kind: 'all', id: 'all' } as const;

/** How many deposits of the area of an estimate lie behind the line, of how many, as trees. */
export function deriveSides(
	dataset: Dataset,
	history: ControlHistory,
	estimate: Estimate
): DerivedNumbers {
	const context = derivationContext(dataset, history, estimate);
	return { question: estimate.question, subject, numbers: deriveAreaCounts(context) };
}

/** How many deposits of the area of an estimate lie behind the line, how many it has, how many without a tonnage, and which are on an unknown side. */
export function deriveAreaCounts(context: DerivationContext): readonly Derivation[] {
	const { dataset, estimate } = context;
	const chosen = estimate.commodities.map(({ commodity }) => commodity);
	const coverage = coverageOf(dataset, estimate, chosen);
	const counted = depositsAskedFor(dataset, estimate, chosen);
	const shareOf = (deposit: Deposit) => deriveShareBehind(context, deposit);
	const unknown = counted.filter((deposit) => isUntold(controlNow(context, deposit)));
	const rows = { subject, unit: 'sites', ground: 'data', table: 'deposits/' } as const;
	return [
		computed('sum', byContribution(counted.map(shareOf)), {
			quantity: 'count-behind',
			subject,
			unit: 'sites',
			value: coverage.behind
		}),
		leaf({ ...rows, quantity: 'count-all', value: exactly(coverage.all) }),
		leaf({
			...rows,
			quantity: 'count-without-tonnage',
			value: exactly(coverage.withoutTonnage),
			note: 'no published figure that is counted'
		}),
		countOf('count-unknown-side', subject, unknown.map(shareOf), coverage.unknownSide)
	];
}
