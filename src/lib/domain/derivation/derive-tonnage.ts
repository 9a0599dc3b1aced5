import type { Commodity } from '../dataset/commodity';
import { conversionOf, type CountedFactor } from '../dataset/counted-quantity';
import type { Deposit, Figure } from '../dataset/deposit';
import type { Derivation } from './derivation';
import { knownSources, type FigureContext } from './derivation-context';
import { computed, leaf } from './derivation-node';
import { unitFactor } from '../dataset/quantity-unit';
import { amount, percent, product, type Formula } from './formula';
import { exactly } from '../numbers/range';
import { categoryRow } from '../dataset/reserve-category';

/**
 * The category-weighted quantity of a commodity in a deposit, Q = Σ w·T; null: no figure is counted.
 * `valuedOnly`: only categories that dollars are derived from.
 */
export function deriveTonnage(
	context: FigureContext,
	deposit: Deposit,
	commodity: Commodity,
	valuedOnly = false
): Derivation | null {
	const figures = deposit.figures
		.filter((figure) => figure.commodity === commodity.id && figure.counted !== null)
		.filter((figure) => !valuedOnly || categoryOf(context, deposit, figure).valued)
		.map((figure) => weightedFigure(context, deposit, figure, commodity));
	if (figures.length === 0) return null;
	return computed('sum', figures, {
		quantity: valuedOnly ? 'valued-tonnage' : 'weighted-tonnage',
		unit: commodity.unit,
		subject: { kind: 'deposit', id: deposit.id }
	});
}

/** `another basis, which cannot be converted: graphite ore` */
const reasonOf = ({ reason, reasonDetail }: Figure) =>
	reasonDetail === undefined ? reason : `${reason}: ${reasonDetail}`;

/** A published figure that does not enter the sum; its note is the reason. */
export function deriveUncounted(figure: Figure): Derivation {
	return leaf({
		quantity: 'uncounted-figure',
		subject: { kind: 'commodity', id: figure.commodity },
		unit: { unit: figure.unit, basis: figure.basis },
		value: spanOf(figure),
		ground: 'published',
		sources: figure.sources,
		note: reasonOf(figure)
	});
}

/** Σ w·T of some figures: the amount of a deposit. */
export function deriveAmount(
	context: FigureContext,
	deposit: Deposit,
	figures: readonly Figure[],
	commodity: Commodity
): Derivation {
	const weighted = figures.map((figure) => weightedFigure(context, deposit, figure, commodity));
	return computed('sum', weighted, {
		quantity: 'weighted-tonnage',
		unit: commodity.unit,
		subject: { kind: 'deposit', id: deposit.id }
	});
}

/** Weight of its reserve category × the figure in the unit and basis of the commodity. */
function weightedFigure(
	context: FigureContext,
	deposit: Deposit,
	figure: Figure,
	commodity: Commodity
): Derivation {
	const category = categoryOf(context, deposit, figure);
	const weight = leaf({
		quantity: 'category-weight',
		subject: { kind: 'category', id: category.id },
		unit: 'factor',
		value: category.weight,
		ground: 'judgement',
		table: 'reserve-categories.csv',
		note: category.note
	});
	return computed('product', [weight, conversion(context, figure, commodity)], {
		quantity: 'weighted-figure',
		subject: { kind: 'category', id: category.id },
		unit: commodity.unit
	});
}

/** value × unit × grade × stoichiometry: the factors of the counted quantity. */
export function conversion(
	context: FigureContext,
	figure: Figure,
	commodity: Commodity
): Derivation {
	const { factors, quantity } = figure.counted ?? { factors: [], quantity: NaN };
	const inputs = factors.flatMap((factor) => factorInputs(context, figure, commodity, factor));
	return computed('rounded-product', inputs, {
		quantity: 'conversion',
		unit: commodity.unit,
		value: exactly(quantity),
		asPublished: product(...factors.map(factorFormula))
	});
}

function factorInputs(
	context: FigureContext,
	figure: Figure,
	commodity: Commodity,
	factor: CountedFactor
): readonly Derivation[] {
	switch (factor.kind) {
		case 'published':
			return [publishedFigure(figure), factorOfUnit(context, factor.unit, commodity)];
		case 'grade':
			return [grade(figure, factor.percent / 100)];
		case 'stoichiometry':
			return [stoichiometry(context, figure, factor.value)];
		default:
			return factor satisfies never;
	}
}

/** A factor with its unit, as in `13.8 Mt ore × 1.1 % Li2O × 2.473`. */
export function factorFormula(factor: CountedFactor): Formula {
	switch (factor.kind) {
		case 'published':
			return amount(factor.value, factor.unit, factor.of);
		case 'grade':
			return percent(factor.percent, factor.of);
		case 'stoichiometry':
			return amount(factor.value);
		default:
			return factor satisfies never;
	}
}

function publishedFigure(figure: Figure): Derivation {
	return leaf({
		quantity: 'published-figure',
		unit: { unit: figure.unit, basis: figure.basis },
		value: exactly(figure.value),
		ground: 'published',
		sources: figure.sources,
		note: [figure.categoryPublished, figure.year, figure.says].filter(Boolean).join('; ')
	});
}

function factorOfUnit({ dataset }: FigureContext, unit: string, commodity: Commodity): Derivation {
	return leaf({
		quantity: 'unit-factor',
		unit: { unit: commodity.unit, sign: '/', per: unit },
		value: exactly(unitFactor(dataset.units, unit, commodity.unit) ?? NaN),
		ground: 'definition',
		table: 'units.csv'
	});
}

function grade(figure: Figure, fraction: number): Derivation {
	return leaf({
		quantity: 'grade',
		unit: 'factor',
		value: exactly(fraction),
		ground: 'published',
		sources: figure.sources,
		note: figure.gradePublished
	});
}

function stoichiometry(
	context: FigureContext,
	{ commodity, basis }: Figure,
	value: number
): Derivation {
	const row = conversionOf(context.dataset.conversions, commodity, basis);
	const { source, note } = row ?? { source: '', note: '' };
	const sources = knownSources(context, source);
	return leaf({
		quantity: 'stoichiometry',
		unit: 'factor',
		value: exactly(value),
		ground: sources.length > 0 ? 'published' : 'definition',
		table: 'conversions.csv',
		sources,
		note: sources.length > 0 ? note : `${source}: ${note}`
	});
}

function categoryOf({ categories }: FigureContext, deposit: Deposit, figure: Figure) {
	return categoryRow(categories, figure.category, deposit.id);
}

const spanOf = ({ value, valueMax }: Figure) => ({
	low: value,
	central: value,
	high: valueMax ?? value
});
