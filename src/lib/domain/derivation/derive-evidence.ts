import { isDatedSplit, isYear, type Evidence, type GradeReason } from '../estimate/evidence-grade';
import type { FigureTerm } from '../estimate/resource';
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

/**
 * What of the amount of the area is located, or placed by a dated split of more than low confidence, and the grade that
 * follows; empty: there is no total.
 */
export function deriveEvidence(
	{ balance, located, places, unplaced, subject, unit }: ResourceTrees,
	{ grade, reason, coverage }: Evidence
): readonly Derivation[] {
	if (coverage === null || balance === null) return [];
	const amounts = [...located.map(({ amount }) => amount), ...places.map(({ total }) => total)];
	const datedAmounts = [
		...located.filter(({ lot }) => lot.terms.every(isDatedTerm)).map(({ amount }) => amount),
		...places.filter(({ place }) => isDatedSplit(place.allocation)).map(({ total }) => total)
	];
	const dated = expected('sum', byContribution(datedAmounts), { quantity: 'dated', subject, unit });
	const all = [...amounts, ...(unplaced ? [unplaced.total] : [])];
	const total = expected('sum', byContribution(all), { quantity: 'total', subject, unit });
	return [
		computed('ratio', [dated, total], {
			...{ quantity: 'coverage', subject, unit: 'share', value: exactly(coverage) },
			note: `grade ${grade}: ${reasons[reason]}`
		})
	];
}

const isDatedTerm = ({ figure }: FigureTerm) => isYear(figure.year);
