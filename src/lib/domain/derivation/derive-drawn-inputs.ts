import type { Derivation, DerivationQuantity } from './derivation';
import type { DerivationContext } from './derivation-context';
import { leaf } from './derivation-node';
import type { Draws } from '../monte-carlo/draws';
import { contestedShare } from '../control/occupied-share';
import { exactly } from '../numbers/range';

/** How the factors that deposits share are drawn: Δ is the triangular distribution over low, central, high. */
const distributions: Partial<Readonly<Record<DerivationQuantity, readonly [string, string]>>> = {
	'category-weight': ['w ~ Δ(w₋, w, w₊)', 'drawn once per category, for all deposits together'],
	price: ['ln P ~ Δ(ln P₋, ln P, ln P₊)', 'drawn once per commodity'],
	'product-yield': ['y ~ Δ(y₋, y, y₊)', 'drawn once per commodity'],
	'mining-recovery': ['r ~ Δ(r₋, r, r₊)', 'drawn once per commodity'],
	'processing-recovery': ['r ~ Δ(r₋, r, r₊)', 'drawn once per commodity']
};

/** A factor with its distribution for a formula; null: it is not drawn. */
export function drawnFactor(node: Derivation): Derivation | null {
	const [formula, rule] = distributions[node.quantity] ?? [];
	if (formula === undefined || rule === undefined) return null;
	return { ...node, formula, note: [rule, node.note].filter(Boolean).join('; ') };
}

/** How many draws from which seed, and how the errors of line and place decide a side in each. */
export function drawnErrors(context: DerivationContext, draws: Draws): readonly Derivation[] {
	return [drawCount(draws), ...lineErrors(context), ...locationErrors(context), openSide];
}

function drawCount({ count, seed }: Draws): Derivation {
	return leaf({
		quantity: 'draw-count',
		unit: 'factor',
		value: exactly(count),
		formula: `N = ${count}; seed = ${seed}`,
		ground: 'definition',
		note: 'xoroshiro128+; the same number and seed repeat every draw; standard error of a share ≤ √(0.25 / N)'
	});
}

const side = 'x + σ_F·ε_s + σ_L·ε_d > 0; ε ~ N(0, 1)';
const sectors =
	'ε_s is drawn once per sector, an oblast: a line that is drawn wrongly is wrong over tens of kilometres; it moves the share of an outline linearly between its bounds';

function lineErrors({
	dataset: { timeline },
	observation
}: DerivationContext): readonly Derivation[] {
	const id = timeline.observations[observation]?.origin;
	const origin = timeline.origins.find((one) => one.id === id);
	if (origin === undefined) return [];
	const errors = [
		['line-error-static', origin.lineErrorStaticKm],
		['line-error-moving', origin.lineErrorMovingKm]
	] as const;
	return errors.map(([quantity, km]) =>
		leaf({
			quantity,
			unit: 'km',
			value: exactly(km),
			formula: side,
			ground: 'judgement',
			table: 'occupation/origins.csv',
			note: [sectors, origin.note].filter(Boolean).join('; ')
		})
	);
}

function locationErrors({ dataset }: DerivationContext): readonly Derivation[] {
	return dataset.accuracies.flatMap(({ id, sigmaKm, note }) =>
		sigmaKm === null
			? []
			: leaf({
					quantity: 'location-error',
					unit: 'km',
					value: exactly(sigmaKm),
					formula: side,
					ground: 'judgement',
					table: 'location-accuracy.csv',
					note: [id, 'ε_d is drawn for each deposit by itself', note].filter(Boolean).join('; ')
				})
	);
}

const openSide: Derivation = leaf({
	quantity: 'drawn-open-side',
	unit: 'share',
	value: contestedShare,
	formula: 'f ∈ {0, 1}; P(f = 1) = ½',
	ground: 'judgement',
	table: 'location-accuracy.csv',
	note: 'a contested or unknown side: one fair draw per deposit, and one per sea for offshore fields, which change hands together'
});
