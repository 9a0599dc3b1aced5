import { warningAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';
import type { BalanceEntry } from './balance-fault';

/** Fewer cells do not show how a table writes its numbers. */
const fewestOthers = 3;

/** A table writes its numbers alike: one cell with fewer decimals than all the others has perhaps lost its comma. */
export function balanceDecimals(draft: Draft): Issue[] {
	const rows = draft.balance.entries.filter(({ value }) => value.use === 'balance');
	return rows.flatMap((row) => {
		const others = rows.filter((other) => other !== row && other.value.source === row.value.source);
		const fewest = Math.min(...others.map(decimals));
		return others.length < fewestOthers || decimals(row) >= fewest ? [] : [lostComma(row, fewest)];
	});
}

function decimals({ cells }: BalanceEntry): number {
	return (cells.value.split('.')[1] ?? '').length;
}

function lostComma({ id, value, cells, at }: BalanceEntry, fewest: number): Issue {
	return warningAt(at('value'), {
		record: id,
		found: `"${cells.value}", alone with fewer decimals than ${fewest}`,
		expected: `as many as the other rows of ${value.source} have: ${fewest} or more`,
		remedy: 'look whether the comma was lost; else write the zeros that the table prints'
	});
}
