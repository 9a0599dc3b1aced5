import type { Commodity, CommodityId } from './commodity';
import { unitFactor, unitsOf, type PublishedUnit } from './quantity-unit';

/** How a figure on another basis becomes the commodity's basis; a row of `geodata/conversions.csv`. */
export interface Conversion {
	readonly commodity: CommodityId;
	readonly fromBasis: string;
	/** What the figure's grade must be of, e.g. `Li2O`; null: the grade is not used. */
	readonly gradeOf: string | null;
	/** Mass of the commodity's basis for one mass of the grade's substance (or of the figure itself). */
	readonly factor: number;
	readonly source: string;
	readonly note: string;
}

/** A grade as mass percent of a substance: 1.2 % Li2O. */
export interface Grade {
	readonly of: string;
	readonly percent: number;
}

/** The part of a published figure that its quantity follows from. */
export interface CountableFigure {
	readonly value: number;
	readonly unit: string;
	readonly basis: string;
	readonly grade: Grade | null;
}

/** One term of the product that a counted quantity is: 13.8 Mt of ore × 1.1 % of Li2O × 2.473. */
export type CountedFactor =
	| {
			readonly kind: 'published';
			readonly value: number;
			/** The id of a published unit. */
			readonly unit: string;
			/** The basis of the figure; may be empty. */
			readonly of: string;
	  }
	| { readonly kind: 'grade'; readonly percent: number; readonly of: string }
	/** Mass of the commodity's basis for one mass of what the term before is of. */
	| { readonly kind: 'stoichiometry'; readonly value: number };

/** `quantity = value × unit factor × grade × stoichiometric factor`, in the commodity's basis and unit. */
export interface CountedQuantity {
	/** t of the commodity's basis, or 1000 m3. */
	readonly quantity: number;
	/** What it is the product of, the published amount first; factors of one are left out. */
	readonly factors: readonly CountedFactor[];
}

/** What a figure is brought to. */
export type MeasuredCommodity = Pick<Commodity, 'id' | 'basis' | 'unit'>;

/** The tables that say how a figure is brought to the basis and the unit of its commodity. */
export interface CountingTables {
	readonly units: readonly PublishedUnit[];
	readonly conversions: readonly Conversion[];
}

/** Why a figure cannot be brought to the commodity's basis; `missing` names what would help. */
export interface NotCountable {
	readonly missing: 'basis' | 'unit' | 'conversion' | 'grade';
	readonly found: string;
	readonly expected: string;
}

/**
 * The figure in the commodity's basis and unit: value × unit factor × grade × stoichiometric factor
 * (METHOD §2). Where a span was published this is its lower end. Never throws.
 */
export function countedQuantity(
	figure: CountableFigure,
	commodity: MeasuredCommodity,
	{ units, conversions }: CountingTables
): CountedQuantity | NotCountable {
	const factor = unitFactor(units, figure.unit, commodity.unit);
	if (factor === null) return wrongUnit(figure, commodity.unit, units);
	if (commodity.basis === null) return noBasis(commodity.id);
	const amount = figure.value * factor;
	if (figure.basis === commodity.basis) return productOf(amount, [publishedAmount(figure)]);
	const conversion = conversionOf(conversions, commodity.id, figure.basis);
	if (conversion === undefined) return noConversion(figure, commodity.id, commodity.basis);
	return convert(figure, amount, conversion);
}

/** The row that brings figures on a basis to that of the commodity. */
export function conversionOf(
	conversions: readonly Conversion[],
	commodity: CommodityId,
	basis: string
): Conversion | undefined {
	return conversions.find((row) => row.commodity === commodity && row.fromBasis === basis);
}

function productOf(quantity: number, factors: readonly CountedFactor[]): CountedQuantity {
	return { quantity: twelveDigits(quantity), factors };
}

export function isCounted(result: CountedQuantity | NotCountable): result is CountedQuantity {
	return 'quantity' in result;
}

function convert(
	figure: CountableFigure,
	amount: number,
	{ gradeOf, factor }: Conversion
): CountedQuantity | NotCountable {
	const { grade } = figure;
	if (gradeOf !== null && grade?.of !== gradeOf) return noGrade(figure, gradeOf);
	const used = gradeOf === null ? null : grade;
	return productOf(amount * (used === null ? 1 : used.percent / 100) * factor, [
		publishedAmount(figure),
		...(used === null ? [] : [{ kind: 'grade' as const, ...used }]),
		...(factor === 1 ? [] : [{ kind: 'stoichiometry' as const, value: factor }])
	]);
}

function publishedAmount({ value, unit, basis }: CountableFigure): CountedFactor {
	return { kind: 'published', value, unit, of: basis };
}

/** Twelve significant digits: more than any source has, fewer than binary rounding disturbs. */
export function twelveDigits(quantity: number): number {
	return Number(quantity.toPrecision(12));
}

function wrongUnit(
	figure: CountableFigure,
	unit: Commodity['unit'],
	units: readonly PublishedUnit[]
): NotCountable {
	return {
		missing: 'unit',
		found: `the unit "${figure.unit}"`,
		expected: `a unit that converts to ${unit}: ${unitsOf(units, unit).join(', ')}`
	};
}

function noBasis(commodity: CommodityId): NotCountable {
	return {
		missing: 'basis',
		found: `no basis for ${commodity} in commodities.csv`,
		expected: 'a basis on which its figures are summed'
	};
}

function noConversion(
	figure: CountableFigure,
	commodity: CommodityId,
	basis: string
): NotCountable {
	return {
		missing: 'conversion',
		found: `the basis "${figure.basis}"`,
		expected: `the basis "${basis}", or a row ${commodity},"${figure.basis}" in conversions.csv`
	};
}

function noGrade(figure: CountableFigure, gradeOf: string): NotCountable {
	return {
		missing: 'grade',
		found: figure.grade === null ? 'no grade' : `a grade of ${figure.grade.of}`,
		expected: `a grade {"of": "${gradeOf}", "percent": …}, which the conversion from "${figure.basis}" multiplies by`
	};
}
