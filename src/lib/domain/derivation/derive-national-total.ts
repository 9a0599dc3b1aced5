import type { Commodity } from '../dataset/commodity';
import type { BalanceEdition, NationalBalance } from '../dataset/national-balance';
import { categoryRow } from '../dataset/reserve-category';
import { exactly } from '../numbers/range';
import type { Derivation } from './derivation';
import { knownSources, type DerivationContext } from './derivation-context';
import { computed, expected, leaf } from './derivation-node';
import { factorFormula } from './derive-tonnage';
import { amount, categoryName, list, product, type Formula } from './formula';

/** The national total B: its central edition, with the others beside it, between which it is drawn (METHOD §14). */
export function deriveNationalTotal(
	context: DerivationContext,
	commodity: Commodity,
	editions: readonly BalanceEdition[]
): Derivation {
	const subject = { kind: 'commodity', id: commodity.id } as const;
	const own = { quantity: 'national-total', subject, unit: commodity.unit } as const;
	if (editions.length === 0) {
		return leaf({
			...own,
			...{ unit: 'share', value: exactly(1), ground: 'definition' },
			note: 'shares are published without a total: parts of one'
		});
	}
	const trees = editions.map((edition) => editionTree(context, commodity, edition));
	return computed('first', trees, own);
}

/** Σ w·b of one edition, which says its year. */
function editionTree(
	context: DerivationContext,
	commodity: Commodity,
	{ rows, year, dated }: BalanceEdition
): Derivation {
	const weighted = rows.map((row) => weightedRow(context, row, commodity));
	return expected('sum', weighted, {
		quantity: 'edition',
		unit: commodity.unit,
		note: dated ? `${year}` : `undated, about ${year}`
	});
}

function weightedRow(
	context: DerivationContext,
	row: NationalBalance,
	{ unit }: Commodity
): Derivation {
	const category = categoryRow(context.categories, row.category, `balance of ${row.commodity}`);
	const subject = { kind: 'category', id: category.id } as const;
	const weight = leaf({
		quantity: 'category-weight',
		subject,
		unit: 'factor',
		value: category.weight,
		ground: 'judgement',
		table: 'reserve-categories.csv',
		note: category.note
	});
	const inputs = [weight, balanceFigure(context, row, unit)];
	return computed('product', inputs, { quantity: 'weighted-balance', subject, unit });
}

/** A row of the national table as it is published. */
export function balanceFigure(
	context: DerivationContext,
	row: NationalBalance,
	unit: Commodity['unit']
): Derivation {
	return leaf({
		quantity: 'balance-figure',
		unit,
		value: exactly(row.quantity),
		formula: publishedFormula(row),
		ground: 'published',
		table: 'national-balance.csv',
		sources: knownSources(context, row.source),
		// What is measured first: ore and metal stand in the same unit.
		note: [row.basis, yearOf(row), row.says].filter(Boolean).join('; ')
	});
}

/** The year as printed, or the one it is taken for: nobody may read a table without a year as a new one. */
function yearOf({ year, editionYear }: NationalBalance): string {
	return year === '' ? `undated, about ${editionYear}` : year;
}

/** The total as its source gives it: `43219.9 Mt, A+B+C1`; with its grade, where one brings it to the basis. */
function publishedFormula({ published, factors }: NationalBalance): Formula {
	const { value, unit, category } = published;
	const total = factors.length > 1 ? product(...factors.map(factorFormula)) : amount(value, unit);
	return category === '' ? total : list(total, categoryName(category));
}
