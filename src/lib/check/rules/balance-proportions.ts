import type { Issue } from '../issue';
import type { Draft } from '../read/draft';
import { draftEditions, type DraftEdition } from './draft-editions';
import { balanceIssues, type BalanceEntry, type BalanceFault } from './balance-fault';

/** C2 of more than this many times what is explored is believed of two sources only (METHOD §12). */
const mostC2 = 3;

/** What is known less well is at most three times what is explored, unless a second source confirms it. */
export function balanceProportions(draft: Draft): Issue[] {
	return [
		...draftEditions(draft).flatMap(tooMuchC2),
		...draft.balance.entries.flatMap((row) => balanceIssues(row, confirmedByItself(row)))
	];
}

function tooMuchC2({ rows, explored, lessExplored }: DraftEdition): Issue[] {
	if (explored === 0 || lessExplored <= mostC2 * explored) return [];
	const unconfirmed = rows.find(({ row }) => isC2(row) && row.value.confirmedBy === null);
	if (unconfirmed === undefined) return [];
	const times = Number((lessExplored / explored).toPrecision(3));
	return balanceIssues(unconfirmed.row, [
		[
			'value',
			`C2 that is ${times} times what is explored in the same edition`,
			`at most ${mostC2} times, or a second source that prints it`,
			'look for a lost comma; else write the id of the second source into confirmed_by'
		]
	]);
}

function isC2({ value }: BalanceEntry): boolean {
	return value.categoryId === 'c2' || value.categoryId === 'inferred';
}

function confirmedByItself({ value }: BalanceEntry): readonly BalanceFault[] {
	if (value.confirmedBy === null || value.confirmedBy !== value.source) return [];
	return [
		['confirmed_by', `"${value.source}", the source itself`, 'another source', 'name a second one']
	];
}
