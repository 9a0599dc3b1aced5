import type { Commodity } from '../dataset/commodity';
import type { Derivation, DerivationSubject } from './derivation';
import { knownSources, type DerivationContext } from './derivation-context';
import { areaShare } from './derivation-formula';
import { computed, leaf } from './derivation-node';
import { lineSource } from './derive-control';
import { deriveShareOfDeposits, type DepositDerivation } from './derive-deposits';
import type {
	BalanceOutcome,
	BalancePart,
	BalanceReading,
	NationalTotal
} from '../estimate/balance-outcome';
import type { BalanceAllocation, NationalBalance } from '../dataset/national-balance';
import { factorFormula } from './derive-tonnage';
import { amount, categoryName, inWords, list, product, type Formula } from './formula';
import { exactly, type Range } from '../numbers/range';
import { categoryRow } from '../dataset/reserve-category';

/**
 * The balance (METHOD §12): share and amount of the reading, its total alone where no place can be told, that of
 * the nation where nothing of it is allocated to the oblast asked for; empty: none is published.
 */
export function deriveBalance(
	context: DerivationContext,
	commodity: Commodity,
	balance: BalanceOutcome,
	sites: readonly DepositDerivation[]
): readonly Derivation[] {
	switch (balance.kind) {
		case 'unpublished':
			return [];
		case 'not-by-oblast':
		case 'not-by-filter':
			return [nationalBalance(context, commodity, balance.nation, balance.nation.total)];
		case 'reading':
			return deriveReading(context, commodity, balance.reading, sites);
		default:
			return balance satisfies never;
	}
}

function deriveReading(
	context: DerivationContext,
	commodity: Commodity,
	balance: BalanceReading,
	sites: readonly DepositDerivation[]
): readonly Derivation[] {
	const subject = { kind: 'commodity', id: commodity.id } as const;
	const total = balanceTotal(context, commodity, balance);
	if (balance.share === null || balance.behind === null) return [total];
	const parts = balance.parts.map((part) => balancePart(context, part, sites));
	const share = computed('allocated-share', parts, {
		quantity: 'balance-share',
		subject,
		unit: 'share',
		value: balance.share
	});
	const behind = computed('allocated-behind', [share, total], {
		quantity: 'balance-behind',
		subject,
		unit: balance.unit,
		value: balance.behind
	});
	return [share, behind];
}

/** Σ w·b of the nation; in an oblast times the part that is allocated to it. */
function balanceTotal(
	context: DerivationContext,
	commodity: Commodity,
	balance: BalanceReading
): Derivation {
	const { rows, total, unit } = balance;
	const parts = { subject: { kind: 'commodity', id: commodity.id }, unit } as const;
	const { oblast } = context.estimate.question;
	if (oblast === null) {
		const weighted = rows.map((row) => weightedBalance(context, row, unit));
		return computed('sum', weighted, { ...parts, quantity: 'balance-total', value: total });
	}
	const nation = nationalBalance(context, commodity, balance);
	const allocations = context.dataset.balanceAllocations
		.filter((row) => row.commodity === commodity.id && row.place.id === oblast)
		.map((row) => allocationLeaf(context, row));
	const allocated = computed('sum', allocations, {
		...parts,
		quantity: 'allocated',
		unit: 'factor'
	});
	const inputs = [nation, allocated];
	return computed('product', inputs, { ...parts, quantity: 'balance-total', value: total });
}

function nationalBalance(
	context: DerivationContext,
	commodity: Commodity,
	{ rows, unit }: NationalTotal,
	value?: Range
): Derivation {
	const weighted = rows.map((row) => weightedBalance(context, row, unit));
	return computed('sum', weighted, {
		quantity: 'national-balance',
		subject: { kind: 'commodity', id: commodity.id },
		unit,
		...(value && { value })
	});
}

function weightedBalance(
	context: DerivationContext,
	row: NationalBalance,
	unit: BalanceReading['unit']
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
	const figure = leaf({
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
	return computed('product', [weight, figure], { quantity: 'weighted-balance', subject, unit });
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

/** a·f of a place; in an oblast its whole allocated part is the denominator, so a = 1. */
function balancePart(
	context: DerivationContext,
	part: BalancePart,
	sites: readonly DepositDerivation[]
): Derivation {
	const subject = part.allocation.place;
	const whole = leaf({
		quantity: 'allocation',
		subject,
		unit: 'factor',
		value: exactly(1),
		ground: 'definition'
	});
	const allocation =
		context.estimate.question.oblast === null ? allocationLeaf(context, part.allocation) : whole;
	return computed('product', [allocation, placeShare(context, part, sites)], {
		quantity: 'balance-part',
		subject,
		unit: 'factor'
	});
}

function allocationLeaf(context: DerivationContext, row: BalanceAllocation): Derivation {
	return leaf({
		quantity: 'allocation',
		subject: row.place,
		unit: 'factor',
		value: row.part,
		formula: inWords(row.formula),
		ground: 'published',
		table: 'balance-allocations.csv',
		sources: row.sources.flatMap((source) => knownSources(context, source)),
		note: [row.year, row.says].filter(Boolean).join('; ')
	});
}

function placeShare(
	context: DerivationContext,
	{ allocation: { place }, behind, method }: BalancePart,
	sites: readonly DepositDerivation[]
): Derivation {
	switch (method) {
		case 'known-sites':
			return deriveShareOfDeposits(onshoreDepositsOf(place, sites), 'tonnage', place, {
				share: behind
			}).share;
		case 'basin-area':
		case 'oblast-area':
			return leaf({
				quantity: 'place-share',
				subject: place,
				unit: 'share',
				value: behind,
				formula: areaShare('b'),
				ground: 'data',
				table: method === 'basin-area' ? 'basins.geojson' : 'boundaries/oblasts.geojson',
				external: lineOf(context)
			});
		default:
			return method satisfies never;
	}
}

function onshoreDepositsOf({ id }: DerivationSubject, sites: readonly DepositDerivation[]) {
	return sites.filter(({ deposit }) => deposit.oblast === id && deposit.zone === 'onshore');
}

function lineOf({ dataset: { timeline }, observation }: DerivationContext) {
	const id = timeline.observations[observation]?.origin;
	return lineSource(timeline.origins.find((origin) => origin.id === id) ?? null);
}
