import type { ControlHistory } from '../control/control-history';
import type { Dataset } from '../dataset/dataset';
import { coverageOf, depositsAskedFor } from '../estimate/coverage';
import type { Estimate } from '../estimate/estimate';
import { exactly } from '../numbers/range';
import type { Derivation, DerivedNumbers } from './derivation';
import { derivationContext, type DerivationContext } from './derivation-context';
import { leaf } from './derivation-node';
import { countsOf } from './derive-counts';

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

/** Deposits of the area by side, each once; how many have no tonnage, and how many rest on the compiler's knowledge. */
export function deriveAreaCounts(context: DerivationContext): readonly Derivation[] {
	const { dataset, estimate } = context;
	const chosen = estimate.commodities.map(({ commodity }) => commodity);
	const coverage = coverageOf(dataset, estimate, chosen);
	const counted = depositsAskedFor(dataset, estimate, chosen);
	const rows = { unit: 'sites', ground: 'data', table: 'deposits/' } as const;
	return [
		...countsOf(context, null, 'count', counted, coverage),
		leaf({
			...rows,
			quantity: 'count-without-tonnage',
			value: exactly(coverage.withoutTonnage),
			note: 'no published figure that is counted'
		}),
		leaf({
			...rows,
			quantity: 'count-unread',
			value: exactly(coverage.unread),
			note: "compiler's own knowledge; no page was read"
		})
	];
}
