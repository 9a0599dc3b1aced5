import type { Deposit } from '../dataset/deposit';
import type { Side } from '../control/side';
import { filterDeposit, noFilter } from '../estimate/deposit-filter';
import type { View } from './view';

/** What leaves a deposit out of the figures: the rest of a view does not. */
type Asked = Pick<View, 'commodities' | 'filter' | 'oblast'>;

/** A list of choices that lets the value through; an empty one lets all through. */
function including<T>(chosen: readonly T[], value: T): readonly T[] {
	return chosen.length === 0 || chosen.includes(value) ? chosen : [...chosen, value];
}

/**
 * The view that asks for a deposit too: it joins each choice that leaves it out. Where it cannot join (another area, a
 * reserve category in which it has no figure), that choice is taken back.
 */
export function viewWithDeposit(
	{ commodities, filter, oblast }: Asked,
	deposit: Deposit,
	side: Side
): Asked {
	const { statuses, sides, accuracies, categories } = filter;
	const isChosen = deposit.commodities.some((id) => commodities.includes(id));
	const [main] = deposit.commodities;
	const hasCategory = filterDeposit(deposit, { ...noFilter, categories }, side) !== null;
	return {
		commodities: isChosen || main === undefined ? commodities : including(commodities, main),
		filter: {
			statuses: including(statuses, deposit.status),
			sides: including(sides, side),
			accuracies: including(accuracies, deposit.accuracy),
			categories: hasCategory ? categories : []
		},
		oblast: oblast === deposit.oblast ? oblast : null
	};
}
