import { coverageOf } from './coverage';
import type { Derivation } from './derivation';
import { controlNow, type DerivationContext } from './derivation-context';
import { leaf } from './derivation-node';
import { deriveShareBehind } from './derive-control';
import { countOf } from './derive-counts';
import { exactly } from './range';

const subject = { kind: 'all', id: 'all' } as const;

/** How many deposits the area of an estimate has, how many without a tonnage, and which are on an unknown side. */
export function deriveAreaCounts(context: DerivationContext): readonly Derivation[] {
	const { dataset, estimate } = context;
	const chosen = estimate.commodities.map(({ commodity }) => commodity);
	const coverage = coverageOf(dataset, estimate, chosen);
	const { oblast } = estimate.question;
	const unknown = dataset.deposits
		.filter((deposit) => oblast === null || deposit.oblast === oblast)
		.filter((deposit) => deposit.commodities.some((id) => chosen.includes(id)))
		.filter((deposit) => controlNow(context, deposit).side === 'unknown')
		.map((deposit) => deriveShareBehind(context, deposit));
	const rows = { subject, unit: 'sites', ground: 'data', table: 'deposits/' } as const;
	return [
		leaf({ ...rows, quantity: 'count-all', value: exactly(coverage.all) }),
		leaf({
			...rows,
			quantity: 'count-without-tonnage',
			value: exactly(coverage.withoutTonnage),
			note: 'no published figure that is counted'
		}),
		countOf('count-unknown-side', subject, unknown, coverage.unknownSide)
	];
}
