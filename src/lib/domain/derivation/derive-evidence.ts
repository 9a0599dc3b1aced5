import type { Evidence, GradeReason } from '../estimate/evidence-grade';
import { exactly } from '../numbers/range';
import type { Derivation } from './derivation';
import { byContribution, computed, expected } from './derivation-node';
import type { ResourceTrees } from './derive-resource';

const reasons: Readonly<Record<GradeReason, string>> = {
	'most-dated': 'at least three quarters are located or placed by a dated source',
	'part-dated': 'at least two fifths are located or placed by a dated source',
	'little-dated': 'less than two fifths are located or placed by a dated source',
	'undated-total': 'the source of the national total gives no year',
	'old-total': 'the national total is older than fifteen years',
	'shares-only': 'shares without a total are published',
	'basin-cut': "a basin's share was cut by area to the oblast",
	'deposits-only': 'there is no national total: at least half of the deposits have a figure',
	'nothing-placed': 'nothing of the national total is located or placed',
	'counts-only': 'there is neither a total nor enough figures'
};

/** What of the national total is located or placed by a dated source, and the grade that follows; empty: there is no total. */
export function deriveEvidence(
	{ balance, rests, lots, model: { resource }, subject, unit }: ResourceTrees,
	{ grade, reason, coverage }: Evidence
): readonly Derivation[] {
	if (coverage === null || balance === null || rests === null) return [];
	const isShares = resource.basis === 'shares';
	const located = isShares ? [] : lots.filter(({ lot }) => lot.terms.every(isDatedTerm));
	const placed = rests.placed.filter((_, i) => isYear(resource.placed[i]!.allocation.year));
	const nodes = [...located.map(({ amount }) => amount), ...placed];
	const dated = expected('sum', byContribution(nodes), { quantity: 'dated', subject, unit });
	const total = expected('maximum', [balance, ...(rests.known ? [rests.known] : [])], {
		...{ quantity: 'total', subject, unit }
	});
	return [
		computed('ratio', [dated, total], {
			...{ quantity: 'coverage', subject, unit: 'share', value: exactly(coverage) },
			note: `grade ${grade}: ${reasons[reason]}`
		})
	];
}

const isYear = (year: string) => /^\d{4}/.test(year);
const isDatedTerm = ({ figure }: { readonly figure: { readonly year: string } }) =>
	isYear(figure.year);
