import type { IsoDate } from '../../domain/dataset/iso-date';
import type { Issue } from '../issue';
import type { Draft } from '../read/draft';
import { balanceIssues, type BalanceEntry, type BalanceFault } from './balance-fault';

/**
 * An edition of a balance is what one source gives for one year. Each category stands once in it, and the year is
 * one that the source can know.
 */
export function balanceEditions(draft: Draft, today: IsoDate): Issue[] {
	const thisYear = Number(today.slice(0, 4));
	const rows = draft.balance.entries;
	const published = new Map(
		draft.sources.entries.map(({ id, value }) => [id, Number.parseInt(value.year, 10)])
	);
	return rows.flatMap((row, i) =>
		balanceIssues(row, [
			...(row.value.use === 'balance'
				? [...withoutYear(row), ...twice(row, rows.slice(0, i))]
				: []),
			...yearToCome(row, published.get(row.value.source), thisYear)
		])
	);
}

/** What rows of one edition of one commodity have in common. */
export function editionName({ value }: BalanceEntry): string {
	return `${value.commodities[0]} ${value.source} ${value.editionYear}`;
}

function withoutYear({ value }: BalanceEntry): readonly BalanceFault[] {
	if (value.editionYear !== null) return [];
	return [
		[
			'edition_year',
			'a balance without edition_year',
			'the year that the edition is of, four digits',
			'write it, judged where the source gives none, and leave year empty then'
		]
	];
}

function twice(row: BalanceEntry, earlier: readonly BalanceEntry[]): readonly BalanceFault[] {
	const same = earlier.find(
		(other) =>
			other.value.use === 'balance' &&
			editionName(other) === editionName(row) &&
			other.value.categoryId === row.value.categoryId
	);
	if (same === undefined) return [];
	return [
		[
			'category_id',
			`"${row.value.categoryId}", which line ${same.at('category_id').line} has already`,
			'each category once in an edition: one source and one edition_year',
			'keep the better row as balance, and make the other one context'
		]
	];
}

/** Of sources without a year this year is the last that an edition may have. */
function yearToCome(
	{ value }: BalanceEntry,
	known: number | undefined,
	thisYear: number
): readonly BalanceFault[] {
	const last = Math.min(known === undefined || Number.isNaN(known) ? thisYear : known, thisYear);
	if (value.editionYear === null || value.editionYear <= last) return [];
	return [
		[
			'edition_year',
			`the edition_year ${value.editionYear}, after ${last}`,
			`a year up to ${last}, the last that ${value.source} can know`,
			'correct the year, or name the source of a newer edition'
		]
	];
}
