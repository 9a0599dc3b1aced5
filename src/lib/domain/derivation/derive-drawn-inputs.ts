import type { Derivation, DerivationQuantity } from './derivation';
import type { DerivationContext } from './derivation-context';
import { leaf } from './derivation-node';
import {
	call,
	drawnFrom,
	equation,
	greater,
	member,
	number,
	set,
	statements,
	sum,
	symbol,
	type Formula
} from './formula';
import type { Draws } from '../monte-carlo/draws';
import { contestedShare } from '../control/occupied-share';
import { exactly } from '../numbers/range';

/** Δ is the triangular distribution over low, central, high. */
const triangular = (name: string) =>
	drawnFrom(symbol(name), call('Δ', symbol(`${name}₋`), symbol(name), symbol(`${name}₊`)));

/** How the factors that deposits share are drawn. */
const distributions: Partial<Readonly<Record<DerivationQuantity, readonly [Formula, string]>>> = {
	'category-weight': [triangular('w'), 'drawn once per category, for all deposits together'],
	price: [triangular('ln P'), 'drawn once per commodity'],
	'product-yield': [triangular('y'), 'drawn once per commodity'],
	'mining-recovery': [triangular('r'), 'drawn once per commodity'],
	'processing-recovery': [triangular('r'), 'drawn once per commodity']
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
		// A seed is no quantity, and stays as it is typed.
		formula: statements(
			equation(symbol('N'), number(count)),
			equation(symbol('seed'), symbol(String(seed)))
		),
		ground: 'definition',
		note: 'xoroshiro128+; the same number and seed repeat every draw; standard error of a share ≤ √(0.25 / N)'
	});
}

const side = statements(
	greater(sum(symbol('x'), symbol('σ_F·ε_s'), symbol('σ_L·ε_d')), number(0)),
	drawnFrom(symbol('ε'), call('N', number(0), number(1)))
);
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
	formula: statements(
		member(symbol('f'), set(number(0), number(1))),
		equation(call('P', equation(symbol('f'), number(1))), symbol('½'))
	),
	ground: 'judgement',
	table: 'location-accuracy.csv',
	note: 'a contested or unknown side: one fair draw per deposit, and one per sea for offshore fields, which change hands together'
});
