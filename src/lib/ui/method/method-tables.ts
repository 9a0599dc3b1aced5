import type { LocationAccuracy } from '$lib/domain/dataset/deposit';
import type { OutlineAccuracy } from '$lib/domain/dataset/dataset';
import { formatNumber, formatPercent } from '$lib/domain/format';
import type { Origin } from '$lib/domain/dataset/observation';
import { yearsOfPrice } from '$lib/domain/dataset/price';
import type { WordedPrice } from '$lib/domain/dataset/price-words';
import type { Range } from '$lib/domain/numbers/range';
import type { ReserveCategory } from '$lib/domain/dataset/reserve-category';
import { nameOf, titleOf, type Language } from '$lib/i18n/language/language';
import type { MethodMessages, MethodTable } from '$lib/i18n/method/messages';
import { quotationIn } from '$lib/i18n/language/quotation';
import {
	allocationTable,
	balanceTable,
	flagTable,
	type BalanceTables,
	type TableSpeech
} from './balance-tables';
import type { PrintedTable, Cell } from './printed-table';

export interface MethodTables extends BalanceTables {
	readonly categories: readonly ReserveCategory[];
	readonly accuracies: readonly LocationAccuracy[];
	readonly outlineAccuracies: readonly OutlineAccuracy[];
	readonly prices: readonly WordedPrice[];
	readonly origins: readonly Origin[];
}

type Columns = MethodMessages['columns'];

/** A table of the data, ready to print; numbers are written as the language writes them. */
export function tableOf(
	kind: MethodTable,
	tables: MethodTables,
	columns: Columns,
	speech: TableSpeech
): PrintedTable {
	const { language } = speech;
	switch (kind) {
		case 'categories':
			return categoryTable(tables.categories, columns, language);
		case 'accuracies':
			return accuracyTable(tables.accuracies, columns, language);
		case 'prices':
			return priceTable(tables.prices, columns, speech);
		case 'origins':
			return originTable(tables.origins, columns, language);
		case 'outlines':
			return outlineTable(tables.outlineAccuracies, columns, language);
		case 'flags':
			return flagTable(tables, columns, speech);
		case 'balance':
			return balanceTable(tables, columns, speech);
		case 'allocations':
			return allocationTable(tables, columns, speech);
		default:
			return kind satisfies never;
	}
}

function number(value: number | null, language: Language): Cell {
	return { text: value === null ? '—' : formatNumber(value, language, 3), number: true };
}

function range({ low, central, high }: Range, language: Language): readonly Cell[] {
	return [low, central, high].map((value) => number(value, language));
}

const english = (text: string): Cell => ({ text, lang: 'en' });

function categoryTable(
	categories: readonly ReserveCategory[],
	columns: Columns,
	language: Language
): PrintedTable {
	const { category, low, central, high, valued, yes, no } = columns;
	return {
		header: [category, low, central, high, valued],
		rows: categories.map((row) => ({
			key: row.id,
			cells: [
				{ text: nameOf(row, language) },
				...range(row.weight, language),
				{ text: row.valued ? yes : no }
			]
		}))
	};
}

function accuracyTable(
	accuracies: readonly LocationAccuracy[],
	columns: Columns,
	language: Language
): PrintedTable {
	return {
		header: [columns.accuracy, columns.sigma],
		rows: accuracies.map((row) => ({
			key: row.id,
			cells: [{ text: nameOf(row, language) }, number(row.sigmaKm, language)]
		}))
	};
}

function outlineTable(
	outlines: readonly OutlineAccuracy[],
	columns: Columns,
	language: Language
): PrintedTable {
	return {
		header: [columns.outline, columns.outlineError],
		rows: outlines.map((row) => ({
			key: row.id,
			cells: [
				{ text: nameOf(row, language) },
				{ text: formatPercent(row.sigma * 100, language), number: true }
			]
		}))
	};
}

function yearsCell(price: WordedPrice): Cell {
	const years = yearsOfPrice(price);
	return years === null ? { text: '—' } : { text: years, number: true };
}

/** What an exception does: in the words of the page, else quoted as the data has it. */
function ruleDetail(
	{ rule, ruleText }: WordedPrice,
	{ rules }: Columns,
	{ dataWords }: TableSpeech
): Pick<Cell, 'text' | 'detail'> {
	const own = dataWords[ruleText];
	if (own === undefined) return { text: rules[rule], detail: ruleText };
	return { text: own === rules[rule] ? own : `${rules[rule]}: ${own}` };
}

function priceTable(
	prices: readonly WordedPrice[],
	columns: Columns,
	speech: TableSpeech
): PrintedTable {
	const { language } = speech;
	const { product, unit, low, central, high, period, rule, confidence, source } = columns;
	return {
		header: [product, unit, low, central, high, period, rule, confidence, source],
		rows: prices.map((row) => ({
			key: row.id,
			cells: [
				quotationIn(row.form, language),
				quotationIn(row.unit, language),
				...range(row, language),
				yearsCell(row),
				{
					text: columns.rules[row.rule],
					// What an exception does, in the words and numbers of the table.
					...(row.rule !== 'yearly-values' && ruleDetail(row, columns, speech))
				},
				{ text: row.confidence },
				{ ...english(row.source), ...(row.sourceUrl && { url: row.sourceUrl }) }
			]
		}))
	};
}

function originTable(
	origins: readonly Origin[],
	columns: Columns,
	language: Language
): PrintedTable {
	return {
		header: [columns.origin, columns.errorStill, columns.errorMoving],
		rows: origins.map((row) => ({
			key: row.id,
			cells: [
				{ text: titleOf(row, language), url: row.url },
				number(row.lineErrorStaticKm, language),
				number(row.lineErrorMovingKm, language)
			]
		}))
	};
}
