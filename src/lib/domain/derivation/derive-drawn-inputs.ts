import type { Derivation, DerivationQuantity } from './derivation';
import type { DerivationContext } from './derivation-context';
import { leaf } from './derivation-node';
import {
	call,
	drawnFrom,
	equation,
	greater,
	member,
	minusOrPlus,
	number,
	set,
	squared,
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

/** How the inputs that several numbers share are drawn. */
const distributions: Partial<Readonly<Record<DerivationQuantity, readonly [Formula, string]>>> = {
	'category-weight': [
		triangular('w'),
		'drawn once per category, for all deposits and totals together'
	],
	'national-total': [triangular('B'), 'drawn once between the published editions'],
	allocation: [
		triangular('a'),
		'where several places are published their parts are scaled, so that they keep their sum'
	],
	price: [triangular('ln P'), 'drawn once per commodity'],
	'product-yield': [
		triangular('y'),
		'drawn once per commodity; a yield by grade rises and falls with it'
	],
	'place-share': [
		statements(
			minusOrPlus(symbol('f'), symbol('σ_A·|ε|')),
			drawnFrom(symbol('ε'), call('N', number(0), number(1)))
		),
		'up or down with the chance that keeps the mean, cut at 0 and 1; σ_A is that of the outline and of the line together'
	]
};

/** An input with its distribution for a formula; null: it is not drawn. */
export function drawnFactor(node: Derivation): Derivation | null {
	const [formula, rule] = distributions[node.quantity] ?? [];
	if (formula === undefined || rule === undefined || !isDrawn(node)) return null;
	return { ...node, formula, note: [rule, node.note].filter(Boolean).join('; ') };
}

/** A single number needs no draw. Of a share the error is not in its bounds alone, but none moves 0 or 1. */
function isDrawn({ quantity, value: { low, central, high } }: Derivation): boolean {
	return quantity === 'place-share' ? isBetween(central) : low < high;
}

const isBetween = (share: number) => share > 0 && share < 1;

/** How many draws from which seed, and how sides and sizes are drawn, of what stands among the `nodes`. */
export function drawnErrors(
	context: DerivationContext,
	nodes: readonly Derivation[],
	draws: Draws
): readonly Derivation[] {
	const near = nodes.filter(
		({ operation, value }) =>
			(operation === 'normal-cdf' || operation === 'land-mean') && isBetween(value.central)
	);
	return [
		drawCount(draws),
		...(near.length > 0 ? lineErrors(context) : []),
		...locationErrors(context, near),
		...outlineErrors(context, nodes),
		...(nodes.some(({ quantity }) => quantity === 'unplaced-behind') ? [drawnSizes] : []),
		...(nodes.some(isOpen) ? [openSide] : [])
	];
}

/** A side that is contested, or that nobody knows. */
const isOpen = ({ quantity, operation, value }: Derivation) =>
	quantity === 'share-behind' && operation === 'leaf' && value.low === 0 && value.high === 1;

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

/** Of the points that are near enough to the line. */
function locationErrors(
	{ dataset }: DerivationContext,
	near: readonly Derivation[]
): readonly Derivation[] {
	const errors = new Set(
		near.flatMap(({ inputs: [, combined] }) => combined?.inputs[0]?.value.central ?? [])
	);
	return dataset.accuracies.flatMap(({ id, sigmaKm, note }) =>
		sigmaKm === null || !errors.has(sigmaKm)
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

/** Of the outlines of places that the line crosses. */
function outlineErrors(
	{ dataset }: DerivationContext,
	nodes: readonly Derivation[]
): readonly Derivation[] {
	const crossed = nodes.filter((node) => node.quantity === 'place-share' && isDrawn(node));
	const tables = new Set(crossed.map(({ table }) => table));
	const basins = nodes.flatMap(({ quantity, subject }) =>
		quantity === 'place-behind' && subject?.kind === 'basin' ? [subject.id] : []
	);
	const sigmas = new Set(
		dataset.basins.filter(({ id }) => basins.includes(id)).map(({ outlineSigma }) => outlineSigma)
	);
	return dataset.outlineAccuracies.flatMap(({ id, sigma, note }) => {
		const ofBasin = tables.has('basins.geojson') && sigmas.has(sigma);
		const ofOblast = tables.has('boundaries/oblasts.geojson') && id === 'surveyed';
		if (!ofBasin && !ofOblast) return [];
		return leaf({
			quantity: 'outline-error',
			unit: 'share',
			value: exactly(sigma),
			ground: 'judgement',
			table: 'outline-accuracy.csv',
			note: [id, 'drawn once per place and resource', note].filter(Boolean).join('; ')
		});
	});
}

/** In expectation all deposits are alike. */
const drawnSizes: Derivation = leaf({
	quantity: 'drawn-sizes',
	unit: 'factor',
	value: exactly(1),
	formula: drawnFrom(symbol('ln m'), call('N', number(0), squared(symbol('σ_m')))),
	ground: 'judgement',
	table: 'deposits/',
	note: 'size of each deposit that the unplaced rest may lie in: lognormal, σ_m from the known sizes of the resource and at least 1; of those that the national count has and nobody lists a share is drawn, beta distributed, by the sides of the listed ones and the share of the area'
});

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
