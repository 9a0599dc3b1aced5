import type { Place } from '../issue';
import type { Draft, DraftDeposit } from '../read/draft';
import type { Entry } from '../read/entry';
import type { RowEntry } from '../read/table';

/** A text of the data that pages print. */
export interface Saying {
	readonly text: string;
	/** Id of the record that says it. */
	readonly record: string;
	readonly place: () => Place;
}

/** All texts of one kind. */
export interface Sayings {
	/** What they are called in messages. */
	readonly kind: string;
	readonly said: readonly Saying[];
	/** Whether they are in the words of a source, which pages may quote as they are. */
	readonly quoted?: true;
}

/** Every text that pages print in the words of `words.csv`, by kind; an empty one says nothing. */
export function sayingsOf(draft: Draft): Sayings[] {
	const kinds = [...sayingsOfPages(draft), ...sayingsOfCards(draft), ...sayingsOfTables(draft)];
	return kinds.map((one) => ({ ...one, said: one.said.filter(({ text }) => text !== '') }));
}

type Member = 'deposit_type' | 'location_source';

const ofMember = ({ deposits }: Draft, name: Member): Saying[] =>
	deposits.entries.map(({ id, value, at }) => ({
		text: value[name],
		record: id,
		place: () => at('properties', name)
	}));

/** What only the page of a deposit says. */
function sayingsOfPages(draft: Draft): Sayings[] {
	const notes = draft.deposits.entries.flatMap(({ id, value, at }) =>
		value.notes.map((text, i) => ({ text, record: id, place: () => at('properties', 'notes', i) }))
	);
	return [
		{ kind: 'location sources', said: ofMember(draft, 'location_source') },
		{ kind: 'notes of deposits', said: notes }
	];
}

/** What the card of a deposit says, and the trees of its numbers. */
export function sayingsOfCards(draft: Draft): Sayings[] {
	const { deposits, commodities, controlFlags, prices } = draft;
	const balance = draft.balance.entries.filter(({ value }) => value.use === 'balance');
	const figures = (name: FigureText) => deposits.entries.flatMap((row) => ofFigures(row, name));
	return [
		{ kind: 'deposit types', said: ofMember(draft, 'deposit_type') },
		{ kind: 'bases of figures', said: figures('basis') },
		{ kind: 'units of figures', said: figures('unit') },
		{ kind: 'categories of figures', said: figures('category_published') },
		{ kind: 'years of figures', said: figures('year') },
		{ kind: 'reasons of figures', said: figures('reason') },
		{ kind: 'details of reasons', said: figures('reason_detail'), quoted: true },
		{ kind: 'grades of figures', said: figures('grade_published'), quoted: true },
		{ kind: 'bases of commodities', said: ofColumn(commodities.entries, 'basis') },
		{ kind: 'statements of control', said: ofColumn(controlFlags.entries, 'says') },
		{ kind: 'units of prices', said: ofColumn(prices.entries, 'unit') },
		{ kind: 'units of balances', said: ofColumn(balance, 'unit') },
		{ kind: 'categories of balances', said: ofColumn(balance, 'category') },
		{ kind: 'bases of balances', said: ofColumn(balance, 'basis') }
	];
}

type FigureText =
	| 'basis'
	| 'unit'
	| 'category_published'
	| 'year'
	| 'reason'
	| 'reason_detail'
	| 'grade_published';

function ofFigures({ id, value, at }: DraftDeposit, name: FigureText): Saying[] {
	return value.figures.map((figure, i) => ({
		text: figure[name] ?? '',
		record: id,
		place: () => at('properties', 'figures', i, name)
	}));
}

/** What tables say on the pages of method, data, commodities and oblasts. */
function sayingsOfTables(draft: Draft): Sayings[] {
	const { prices, allocations, sources, origins, criticalLists } = draft;
	return [
		{ kind: 'products of prices', said: ofColumn(prices.entries, 'form') },
		{ kind: 'rules of prices', said: ofColumn(prices.entries, 'ruleText'), quoted: true },
		{ kind: 'statements on parts of balances', said: ofColumn(allocations.entries, 'says') },
		{ kind: 'reasons of corrections', said: ofColumn(draft.corrections.entries, 'reason') },
		{ kind: 'bases of shares', said: ofCells(criticalLists.entries, 'share_basis') },
		{ kind: 'notes on lists', said: ofColumn(criticalLists.entries, 'note') },
		{ kind: 'holders of licences', said: ofColumn(draft.licenceStates.entries, 'holder') },
		{ kind: 'notes on licences', said: ofColumn(draft.licenceStates.entries, 'note') },
		{ kind: 'notes on events of the fund', said: ofColumn(draft.fundEvents.entries, 'note') },
		{ kind: 'notes on yields by grade', said: ofColumn(draft.gradeYields.entries, 'note') },
		{ kind: 'titles of sources', said: ofColumn(sources.entries, 'title'), quoted: true },
		{ kind: 'publishers of sources', said: ofColumn(sources.entries, 'publisher'), quoted: true },
		{ kind: 'licences of sources', said: ofColumn(sources.entries, 'licence'), quoted: true },
		{ kind: 'licences of records', said: ofColumn(origins.entries, 'licence'), quoted: true },
		{ kind: 'attributions', said: ofColumn(origins.entries, 'attribution'), quoted: true }
	];
}

function ofColumn<C extends string>(
	rows: readonly Entry<Readonly<Record<C, string | null>>>[],
	column: C
): Saying[] {
	return rows.map(({ id, value, at }) => ({
		text: value[column] ?? '',
		record: id,
		place: () => at(column)
	}));
}

/** As `ofColumn`, of a column whose value is a part of a member. */
function ofCells<C extends string>(
	rows: readonly RowEntry<unknown, C>[],
	column: NoInfer<C>
): Saying[] {
	return rows.map(({ id, cells, at }) => ({
		text: cells[column],
		record: id,
		place: () => at(column)
	}));
}
