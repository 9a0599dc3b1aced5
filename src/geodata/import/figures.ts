import type { CsvRecord } from '../format/csv';
import { categoryId } from './category-names';
import { commodityId } from './commodity-names';
import { gradeOf, gradeValue, type Grade } from './grade';
import { cell, numberOrNull, sourceIds } from '../record/raw-files';
import { supersededReason } from './superseded';
import { basisRoute, type Bases } from './bases';

/** A figure as `deposits/*.geojson` hold it; members in the order of the file. */
export interface CanonicalFigure {
	readonly commodity: string;
	readonly kind: string;
	readonly value: number;
	readonly value_max: number | null;
	readonly unit: string;
	readonly basis: string;
	readonly category: string | null;
	readonly category_published: string;
	readonly year: string;
	readonly grade_published: string;
	readonly grade: Grade | null;
	readonly counted: boolean;
	/** Why it is not counted; empty when it is. */
	readonly reason: string;
	readonly sources: readonly string[];
	readonly says: string;
	readonly confidence: string;
}

const containedRow = 'yes - contained amount (alternative to ore row)';

const supersededRow = 'no - superseded or subset';

/** What a row that is not a stock is, in the words of a reason. */
const notStock: Readonly<Record<string, string>> = {
	production: 'production is a flow, not a stock',
	capacity: 'capacity is a flow, not a stock',
	depletion: 'the share already extracted, not a stock',
	'cumulative production': 'already extracted, not a stock',
	grade: 'a grade, not a stock'
};

/** Why the raw tables keep a stock row out of the sum. */
const keptOut: Readonly<Record<string, string>> = {
	'no - area total': 'total of an area, not of one deposit',
	'alternative - resource, may include the reserve row':
		'alternative: a resource that may include the counted reserve',
	'no - suspected slip': 'suspected slip: the source repeats the production figure',
	'no - older edition': 'older edition of the same source'
};

/** All figures of one deposit or basin from its raw rows, in their order; `presence` rows give none. */
export function figuresOf(rows: readonly CsvRecord[], bases: Bases): readonly CanonicalFigure[] {
	const sourced = rows.filter((row) => sourceIds(row, 'source_id').length > 0);
	const figures = sourced.filter((row) => cell(row, 'quantity_kind') !== 'presence');
	return figures.map((row) => figureOf(row, reasonNotCounted(row, figures, bases)));
}

/**
 * Why a row is not summed; empty when it is. One basis per commodity is ever summed: where a contained
 * amount on that basis is published, it counts and the ore that holds it does not.
 */
export function reasonNotCounted(
	row: CsvRecord,
	deposit: readonly CsvRecord[],
	bases: Bases
): string {
	const kind = cell(row, 'quantity_kind');
	if (kind !== 'reserve' && kind !== 'resource') return notStock[kind] ?? unknown('kind', kind);
	const use = cell(row, 'use_in_sum');
	if (use === supersededRow) return supersededReason(row, deposit.filter(isCountedBeside(row)));
	if (use !== 'yes' && use !== containedRow) return keptOut[use] ?? unknown('use_in_sum', use);
	const route = routeOf(row, bases);
	if (route === 'direct') return '';
	const contained = deposit.some((other) => isContainedAlternative(other, row, bases));
	if (contained) return 'contained amount counted instead';
	return route === null ? `other basis: ${cell(row, 'basis')} cannot be converted` : '';
}

/** Rows of the same commodity that the raw tables mark as counted. */
function isCountedBeside(row: CsvRecord): (other: CsvRecord) => boolean {
	return (other) =>
		['yes', containedRow].includes(cell(other, 'use_in_sum')) &&
		cell(other, 'commodity') === cell(row, 'commodity');
}

function isContainedAlternative(other: CsvRecord, row: CsvRecord, bases: Bases): boolean {
	return (
		cell(other, 'use_in_sum') === containedRow &&
		cell(other, 'commodity') === cell(row, 'commodity') &&
		routeOf(other, bases) === 'direct'
	);
}

function routeOf(row: CsvRecord, bases: Bases): 'direct' | 'grade' | null {
	const grade = gradeOf(cell(row, 'grade'));
	return basisRoute(bases, commodityId(cell(row, 'commodity')), cell(row, 'basis'), grade);
}

function figureOf(row: CsvRecord, reason: string): CanonicalFigure {
	const kind = cell(row, 'quantity_kind');
	const isStock = kind === 'reserve' || kind === 'resource';
	return {
		commodity: commodityId(cell(row, 'commodity')),
		kind,
		...amountOf(row),
		category: isStock ? categoryId(cell(row, 'category')) : null,
		category_published: cell(row, 'category'),
		year: cell(row, 'year').replace(/\.0$/, ''),
		grade_published: cell(row, 'grade'),
		grade: gradeOf(cell(row, 'grade')),
		counted: reason === '',
		reason,
		sources: sourceIds(row, 'source_id'),
		says: cell(row, 'source_says'),
		confidence: cell(row, 'confidence')
	};
}

/** The published amount; a row of kind `grade` states it in its grade. */
function amountOf(row: CsvRecord): Pick<CanonicalFigure, 'value' | 'value_max' | 'unit' | 'basis'> {
	const value = numberOrNull(row, 'value');
	if (value === null) return gradeValue(cell(row, 'grade'));
	return {
		value,
		value_max: numberOrNull(row, 'value_max'),
		unit: cell(row, 'unit'),
		basis: cell(row, 'basis')
	};
}

function unknown(column: string, text: string): never {
	throw new RangeError(`expected a known ${column}, found "${text}": decide in figures.ts`);
}
