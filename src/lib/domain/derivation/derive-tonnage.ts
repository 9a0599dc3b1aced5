import type { Commodity } from '../dataset/commodity';
import type { Deposit, Figure } from '../dataset/deposit';
import type { Derivation } from './derivation';
import { knownSources, type FigureContext } from './derivation-context';
import { computed, leaf } from './derivation-node';
import { publishedUnits } from '../dataset/quantity-unit';
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

/** A published figure that does not enter the sum; its note is the reason. */
export function deriveUncounted(figure: Figure): Derivation {
	return leaf({
		quantity: 'uncounted-figure',
		subject: { kind: 'commodity', id: figure.commodity },
		unit: { unit: figure.unit, basis: figure.basis },
		value: spanOf(figure),
		ground: 'published',
		sources: figure.sources,
		note: figure.reason
	});
}

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

/** value × unit × grade × stoichiometry, as `countedQuantity` has it. */
function conversion(context: FigureContext, figure: Figure, commodity: Commodity): Derivation {
	const row = context.dataset.conversions.find(
		({ commodity: id, fromBasis }) => id === commodity.id && fromBasis === figure.basis
	);
	const converted = figure.basis === commodity.basis ? undefined : row;
	const inputs = [
		publishedFigure(figure),
		unitFactor(figure, commodity),
		...(converted?.gradeOf && figure.grade ? [grade(figure, figure.grade.percent)] : []),
		...(converted && converted.factor !== 1 ? [stoichiometry(context, converted)] : [])
	];
	return computed('rounded-product', inputs, {
		quantity: 'conversion',
		unit: commodity.unit,
		value: exactly(figure.counted?.quantity ?? NaN),
		note: figure.counted?.formula ?? ''
	});
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

function unitFactor(figure: Figure, commodity: Commodity): Derivation {
	return leaf({
		quantity: 'unit-factor',
		unit: { unit: commodity.unit, sign: '/', per: figure.unit },
		value: exactly(publishedUnits[figure.unit]?.factor ?? NaN),
		ground: 'definition'
	});
}

function grade(figure: Figure, percent: number): Derivation {
	return leaf({
		quantity: 'grade',
		unit: 'factor',
		value: exactly(percent / 100),
		ground: 'published',
		sources: figure.sources,
		note: figure.gradePublished
	});
}

function stoichiometry(
	context: FigureContext,
	row: FigureContext['dataset']['conversions'][number]
): Derivation {
	const sources = knownSources(context, row.source);
	return leaf({
		quantity: 'stoichiometry',
		unit: 'factor',
		value: exactly(row.factor),
		ground: sources.length > 0 ? 'published' : 'definition',
		table: 'conversions.csv',
		sources,
		note: sources.length > 0 ? row.note : `${row.source}: ${row.note}`
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
