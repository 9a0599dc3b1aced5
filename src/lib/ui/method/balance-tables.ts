import type { ControlFlag } from '$lib/domain/control-flag';
import type { Source } from '$lib/domain/deposit';
import { formatDate, formatNumber, formatShareBounds } from '$lib/domain/format';
import type { BalanceAllocation, NationalBalance } from '$lib/domain/national-balance';
import type { Range } from '$lib/domain/range';
import type { Recovery } from '$lib/domain/recovery';
import { nameOf, type Language } from '$lib/i18n/language';
import type { MethodMessages } from '$lib/i18n/method/messages';
import type { Cell, PrintedTable } from './method-tables';

/** What the tables of recoveries, statements of control and balances are printed from. */
export interface BalanceTables {
	readonly recoveries: readonly Recovery[];
	readonly controlFlags: readonly ControlFlag[];
	readonly nationalBalance: readonly NationalBalance[];
	readonly balanceAllocations: readonly BalanceAllocation[];
	/** Of commodities, deposits, basins, oblasts and reserve categories, by id. */
	readonly names: Readonly<Record<string, { readonly nameEn: string; readonly nameUk: string }>>;
	readonly sources: readonly Pick<Source, 'id' | 'title' | 'publisher' | 'url'>[];
}

type Columns = MethodMessages['columns'];

const english = (text: string): Cell => ({ text, english: true });

export function recoveryTable(
	{ recoveries, names }: BalanceTables,
	columns: Columns,
	language: Language
): PrintedTable {
	return {
		header: [columns.resource, columns.mining, columns.processing, columns.note],
		rows: recoveries.map((row) => ({
			key: row.commodity,
			cells: [
				named(names, row.commodity, language),
				part(row.mining, language),
				part(row.processing, language),
				english(row.note)
			]
		}))
	};
}

export function flagTable(
	{ controlFlags, names, sources }: BalanceTables,
	columns: Columns,
	language: Language
): PrintedTable {
	const { deposit, from, to, side, statement, source } = columns;
	return {
		header: [deposit, from, to, side, statement, source],
		rows: controlFlags.map((row) => ({
			key: `${row.deposit} ${row.from}`,
			cells: [
				named(names, row.deposit, language),
				{ text: formatDate(row.from, language) },
				{ text: row.to === null ? '—' : formatDate(row.to, language) },
				{ text: columns.sides[row.side] },
				english(row.says),
				linked(sources, [row.source])
			]
		}))
	};
}

export function balanceTable(
	{ nationalBalance, names, sources }: BalanceTables,
	columns: Columns,
	language: Language
): PrintedTable {
	const { resource, category, published, basis, confidence, source } = columns;
	return {
		header: [resource, category, published, basis, confidence, source],
		rows: nationalBalance.map((row) => ({
			key: `${row.commodity} ${row.category}`,
			cells: [
				named(names, row.commodity, language),
				named(names, row.category, language),
				english(row.year === '' ? row.published : `${row.published}, ${row.year}`),
				english(row.basis),
				english(row.confidence),
				linked(sources, [row.source])
			]
		}))
	};
}

export function allocationTable(
	{ balanceAllocations, names, sources }: BalanceTables,
	columns: Columns,
	language: Language
): PrintedTable {
	return {
		header: [columns.resource, columns.place, columns.part, columns.statement, columns.source],
		rows: balanceAllocations.map((row) => ({
			key: `${row.commodity} ${row.place.id}`,
			cells: [
				named(names, row.commodity, language),
				named(names, row.place.id, language),
				part(row.part, language),
				english(`${row.formula}. ${row.says}`),
				linked(sources, row.sources)
			]
		}))
	};
}

function named(names: BalanceTables['names'], id: string, language: Language): Cell {
	const thing = names[id];
	return { text: thing ? nameOf(thing, language) : id };
}

/** A part of a whole as percent: `40%`, `92–98%` where its ends differ. */
function part(range: Range, language: Language): Cell {
	const whole = formatShareBounds(range, language);
	if (range.low > 0.01 || range.high === 0) return { text: whole, number: true };
	const sign = language === 'uk' ? '\u00a0%' : '%';
	return { text: `${formatNumber(range.central * 100, language, 2)}${sign}`, number: true };
}

function linked(sources: BalanceTables['sources'], ids: readonly string[]): Cell {
	const links = ids.map((id) => {
		const source = sources.find((one) => one.id === id);
		return { text: source?.publisher || source?.title || id, url: source?.url ?? '' };
	});
	return { text: '', links };
}
