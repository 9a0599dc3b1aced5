import type { ControlFlag } from '$lib/domain/dataset/control-flag';
import type { Source } from '$lib/domain/dataset/deposit';
import { formatDate, formatNumber, formatShareBounds } from '$lib/domain/format';
import type { BalanceAllocation, NationalBalance } from '$lib/domain/dataset/national-balance';
import type { Range } from '$lib/domain/numbers/range';
import { nameOf, type Language } from '$lib/i18n/language/language';
import { inWords, type DataSpeech } from '$lib/i18n/context';
import { quotedWords } from '$lib/i18n/data-words';
import type { DepositMessages } from '$lib/i18n/deposit/messages';
import type { MethodMessages } from '$lib/i18n/method/messages';
import { sourceNote } from '$lib/i18n/source/messages';
import type { Cell, PrintedTable } from './printed-table';

/** What the tables of statements of control and national totals are printed from. */
export interface BalanceTables {
	readonly controlFlags: readonly ControlFlag[];
	readonly nationalBalance: readonly NationalBalance[];
	readonly balanceAllocations: readonly BalanceAllocation[];
	/** Of commodities, deposits, basins, oblasts and reserve categories, by id. */
	readonly names: Readonly<Record<string, { readonly nameEn: string; readonly nameUk: string }>>;
	readonly sources: readonly Pick<
		Source,
		'id' | 'title' | 'publisher' | 'url' | 'read' | 'allegiance'
	>[];
}

type Columns = MethodMessages['columns'];
/** The language of the page with its words of the data, and for what it holds as codes. */
export interface TableSpeech extends DataSpeech {
	readonly messages: { readonly deposit: Pick<DepositMessages['deposit'], 'words'> };
}

/** In the page's words, else quoted as it stands: the data is in English. */
const worded = (text: string, words: Readonly<Record<string, string>>): Cell =>
	words[text] === undefined ? { text, lang: 'en' } : { text: words[text] };

export function flagTable(
	{ controlFlags, names, sources }: BalanceTables,
	columns: Columns,
	speech: TableSpeech
): PrintedTable {
	const { language } = speech;
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
				worded(row.says, speech.dataWords),
				linked(sources, [row.source], columns.sourceWords, speech)
			]
		}))
	};
}

export function balanceTable(
	{ nationalBalance, names, sources }: BalanceTables,
	columns: Columns,
	speech: TableSpeech
): PrintedTable {
	const { language } = speech;
	const { resource, category, published, basis, confidence, source } = columns;
	return {
		header: [resource, category, published, basis, confidence, source],
		rows: nationalBalance.map((row) => ({
			key: `${row.commodity} ${row.category} ${row.source} ${row.editionYear}`,
			cells: [
				named(names, row.commodity, language),
				named(names, row.category, language),
				asPublished(row, columns, speech),
				worded(row.published.basis, speech.dataWords),
				worded(row.confidence, speech.messages.deposit.words.confidences),
				linked(sources, [row.source], columns.sourceWords, speech)
			]
		}))
	};
}

export function allocationTable(
	{ balanceAllocations, names, sources }: BalanceTables,
	columns: Columns,
	speech: TableSpeech
): PrintedTable {
	const { language } = speech;
	return {
		header: [columns.resource, columns.place, columns.part, columns.statement, columns.source],
		rows: balanceAllocations.map((row) => ({
			key: `${row.commodity} ${row.place.id}`,
			cells: [
				named(names, row.commodity, language),
				named(names, row.place.id, language),
				part(row.part, language),
				statement(row, speech),
				linked(sources, row.sources, columns.sourceWords, speech)
			]
		}))
	};
}

function named(names: BalanceTables['names'], id: string, language: Language): Cell {
	const thing = names[id];
	return { text: thing ? nameOf(thing, language) : id };
}

/** `43,219.9 Mt, A+B+C1, 1999` in the page's numbers, units and words of categories; a table without a year says so. */
function asPublished(
	{ published: { value, unit, category }, year, dated, editionYear }: NationalBalance,
	{ undated }: Columns,
	speech: TableSpeech
): Cell {
	const amount = `${formatNumber(value, speech.language, 3)}\u00a0${inWords(unit, speech)}`;
	const when = dated ? year : undated(editionYear);
	return { text: [amount, inWords(category, speech), when].filter(Boolean).join(', ') };
}

/** How a part comes about, and what is said of it. */
function statement(row: BalanceAllocation, { language, dataWords }: TableSpeech): Cell {
	const formula = row.formula[language];
	const says = dataWords[row.says];
	if (language === 'en') return { text: `${formula}. ${row.says}` };
	return says === undefined ? { text: formula, detail: row.says } : { text: `${formula}. ${says}` };
}

/** A part of a whole as percent: `40%`, `92–98%` where its ends differ. */
function part(range: Range, language: Language): Cell {
	const whole = formatShareBounds(range, language);
	if (range.low > 0.01 || range.high === 0) return { text: whole, number: true };
	const sign = language === 'uk' ? '\u00a0%' : '%';
	return { text: `${formatNumber(range.central * 100, language, 2)}${sign}`, number: true };
}

function linked(
	sources: BalanceTables['sources'],
	ids: readonly string[],
	words: Columns['sourceWords'],
	speech: DataSpeech
): Cell {
	const links = ids.map((id) => {
		const source = sources.find((one) => one.id === id);
		return {
			...quotedWords(source?.publisher || source?.title || id, speech),
			url: source?.url ?? '',
			...(source && { after: sourceNote(source, words) })
		};
	});
	return { text: '', links };
}
