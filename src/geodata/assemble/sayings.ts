import type { Place } from '../../lib/check/issue';
import type { Draft, DraftDeposit } from '../read/draft';
import type { Entry } from '../read/entry';

/** A text of the data that pages print. */
export interface Saying {
	readonly text: string;
	/** Id of the record that says it. */
	readonly record: string;
	readonly place: Place;
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
	return [...sayingsOfDeposits(draft), ...sayingsOfTables(draft)].map((sayings) => ({
		...sayings,
		said: sayings.said.filter(({ text }) => text !== '')
	}));
}

function sayingsOfDeposits({ deposits }: Draft): Sayings[] {
	const members = (name: 'deposit_type' | 'location_source') =>
		deposits.entries.map(({ id, value, at }) => ({
			text: value[name],
			record: id,
			place: at('properties', name)
		}));
	const notes = deposits.entries.flatMap(({ id, value, at }) =>
		value.notes.map((text, i) => ({ text, record: id, place: at('properties', 'notes', i) }))
	);
	const figures = (name: FigureText) => deposits.entries.flatMap((row) => ofFigures(row, name));
	return [
		{ kind: 'deposit types', said: members('deposit_type') },
		{ kind: 'location sources', said: members('location_source') },
		{ kind: 'notes of deposits', said: notes },
		{ kind: 'bases of figures', said: figures('basis') },
		{ kind: 'units of figures', said: figures('unit') },
		{ kind: 'categories of figures', said: figures('category_published') },
		{ kind: 'years of figures', said: figures('year') },
		{ kind: 'reasons of figures', said: figures('reason') },
		{ kind: 'details of reasons', said: figures('reason_detail'), quoted: true }
	];
}

type FigureText = 'basis' | 'unit' | 'category_published' | 'year' | 'reason' | 'reason_detail';

function ofFigures({ id, value, at }: DraftDeposit, name: FigureText): Saying[] {
	return value.figures.map((figure, i) => ({
		text: figure[name] ?? '',
		record: id,
		place: at('properties', 'figures', i, name)
	}));
}

function sayingsOfTables(draft: Draft): Sayings[] {
	const { commodities, prices, allocations, controlFlags, recoveries, sources } = draft;
	const balance = draft.balance.entries.filter(({ value }) => value.use === 'balance');
	return [
		{ kind: 'bases of commodities', said: ofColumn(commodities.entries, 'basis') },
		{ kind: 'products of prices', said: ofColumn(prices.entries, 'form') },
		{ kind: 'units of prices', said: ofColumn(prices.entries, 'unit') },
		{ kind: 'units of balances', said: ofColumn(balance, 'unit') },
		{ kind: 'categories of balances', said: ofColumn(balance, 'category') },
		{ kind: 'bases of balances', said: ofColumn(balance, 'basis') },
		{ kind: 'statements on parts of balances', said: ofColumn(allocations.entries, 'says') },
		{ kind: 'statements of control', said: ofColumn(controlFlags.entries, 'says') },
		{ kind: 'notes on recoveries', said: ofColumn(recoveries.entries, 'note') },
		{ kind: 'titles of sources', said: ofColumn(sources.entries, 'title'), quoted: true }
	];
}

function ofColumn<C extends string>(
	rows: readonly Entry<Readonly<Record<C, string | null>>>[],
	column: C
): Saying[] {
	return rows.map(({ id, value, at }) => ({
		text: value[column] ?? '',
		record: id,
		place: at(column)
	}));
}
