import type { DepositId } from '../dataset/deposit';
import type { BalanceAllocation } from '../dataset/national-balance';
import type { OblastCode } from '../dataset/oblast';
import type { PlacePiece, Resource } from '../estimate/resource';
import type { DrawnAmounts } from './drawn-amounts';
import type { SideColumn } from './drawn-places';

/** Where the lots of a resource lie in each draw, on one day. */
export interface DrawnSidesOf {
	readonly deposit: (id: DepositId) => SideColumn;
	/** Null: the history has no share of the place. */
	readonly piece: (allocation: BalanceAllocation, piece: PlacePiece) => SideColumn | null;
	/** Of the deposits that the national count has and nobody lists, in the area asked for. */
	readonly unlisted: () => SideColumn;
}

/** What lies behind the line in each draw, and all of it. */
export interface DrawnSum {
	readonly behind: Float64Array;
	readonly total: Float64Array;
}

/** Adds up the lots in an oblast (null: all of Ukraine) within each draw. */
export function drawnSum(
	resource: Resource,
	amounts: DrawnAmounts,
	sides: DrawnSidesOf,
	oblast: OblastCode | null,
	draws: number
): DrawnSum {
	const sum = new LotSum(draws);
	const here = (of: OblastCode) => oblast === null || of === oblast;
	resource.located.forEach(({ deposit }, i) => {
		if (here(deposit.oblast)) sum.add(amounts.located[i]!, sides.deposit(deposit.id), 1);
	});
	resource.placed.forEach(({ allocation, pieces }, i) => {
		for (const piece of pieces) {
			const side = here(piece.oblast) ? sides.piece(allocation, piece) : null;
			if (side !== null) sum.add(amounts.placed[i]!, side, piece.part);
		}
	});
	const listed = resource.unplaced.filter(({ deposit }) => here(deposit.oblast));
	amounts.unplaced.forEach((amount, i) => {
		const { deposit } = resource.unplaced[i]!;
		if (here(deposit.oblast)) sum.add(amount, sides.deposit(deposit.id), 1);
	});
	if (listed.length > 0 && amounts.unlisted.some((amount) => amount > 0)) {
		sum.add(amounts.unlisted, sides.unlisted(), listed.length / resource.unplaced.length);
	}
	return sum;
}

class LotSum implements DrawnSum {
	readonly behind: Float64Array;
	readonly total: Float64Array;

	constructor(draws: number) {
		this.behind = new Float64Array(draws);
		this.total = new Float64Array(draws);
	}

	add(amount: Float64Array, side: SideColumn, part: number): void {
		const { behind, total } = this;
		if (side === 0) {
			for (let i = 0; i < amount.length; i++) total[i]! += part * amount[i]!;
		} else if (typeof side === 'number') {
			for (let i = 0; i < amount.length; i++) {
				total[i]! += part * amount[i]!;
				behind[i]! += part * side * amount[i]!;
			}
		} else {
			for (let i = 0; i < amount.length; i++) {
				total[i]! += part * amount[i]!;
				behind[i]! += part * side[i]! * amount[i]!;
			}
		}
	}
}
