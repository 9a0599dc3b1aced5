import type { PriceRule } from '../../lib/domain/dataset/price';
import type { CsvCell, CsvRecord } from '../format/csv';
import { cell, readRawCsv } from '../record/raw-files';
import { cleanPriceNote } from './wording';

export const priceColumns = [
	'id',
	'form',
	'unit',
	'low',
	'central',
	'high',
	'usd_per_unit_factor',
	'period',
	'rule_kind',
	'rule',
	'series',
	'source',
	'source_url',
	'confidence',
	'note'
] as const;

/**
 * USD per tonne of product (gas: per 1000 m3) for one USD or cent of a published unit: pounds 0.45359237 kg,
 * troy ounces 31.1034768 g, dry metric tonne units of 44 % Mn ore, 35.97 MMBtu a 1000 m3, 7.33 barrels a tonne.
 */
const factors: readonly (readonly [prefix: string, factor: number])[] = [
	['US cents/lb', 22.046226218],
	['USD/lb', 2204.6226218],
	['USD/kg', 1000],
	['USD/troy oz', 32150.7465686],
	['USD per mtu', 44],
	['USD/MMBtu', 35.97],
	['USD/bbl', 7.33],
	['kg of mixed REO', 1000],
	['USD/t', 1]
];

/** The prices in use; rows for information only are left out. */
export function importPrices(from: string): readonly Readonly<Record<string, CsvCell>>[] {
	return readRawCsv(from, 'valuation/prices.csv')
		.filter((row) => !cell(row, 'commodity_id').startsWith('note2026_'))
		.map(priceRow)
		.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
}

function priceRow(row: CsvRecord): Readonly<Record<string, CsvCell>> {
	const { commodity, price_form } = row;
	return {
		id: cell(row, 'commodity_id'),
		form: `${commodity}: ${price_form}`,
		unit: cell(row, 'unit'),
		low: cell(row, 'low'),
		central: cell(row, 'central'),
		high: cell(row, 'high'),
		usd_per_unit_factor: usdPerUnitFactor(cell(row, 'unit')),
		period: cell(row, 'period') || 'not dated',
		rule_kind: priceRuleOf(cell(row, 'rule')),
		rule: cell(row, 'rule'),
		series: cell(row, 'series'),
		source: cleanPriceNote(cell(row, 'source')),
		source_url: cell(row, 'source_url'),
		confidence: cell(row, 'confidence'),
		note: cleanPriceNote(cell(row, 'note'))
	};
}

/** Throws RangeError for a unit that has no factor yet. */
export function usdPerUnitFactor(unit: string): number {
	const entry = factors.find(([prefix]) => unit.startsWith(prefix));
	if (entry === undefined) {
		throw new RangeError(
			`expected a known price unit, found "${unit}": add its factor in prices.ts`
		);
	}
	return entry[1];
}

/** How the wording of a rule starts; the first that fits, so "judgement" is looked for before what it stands beside. */
const rules: readonly (readonly [wording: RegExp, rule: PriceRule])[] = [
	[/^min \/ median \/ max of /, 'yearly-values'],
	[/low\/high = .* assumption$/, 'assumed-band'],
	[/judgement$/, 'judgement'],
	[/^sum of weight x element price/, 'computed'],
	[/^anchors$|^dated market quotes|^\d{4} = |^low = /, 'quotes']
];

/** Throws RangeError for a wording that nobody has read yet: a price must not pass for a yearly value unread. */
export function priceRuleOf(wording: string): PriceRule {
	const entry = rules.find(([pattern]) => pattern.test(wording));
	if (entry === undefined) {
		throw new RangeError(`expected a known price rule, found "${wording}": add it in prices.ts`);
	}
	return entry[1];
}
