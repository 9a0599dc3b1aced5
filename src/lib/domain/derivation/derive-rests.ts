import type { BalanceAllocation } from '../dataset/national-balance';
import type { PlacedRest } from '../estimate/resource';
import type { ResourceModel } from '../estimate/resource-model';
import type { Derivation } from './derivation';
import { knownSources, type DerivationContext } from './derivation-context';
import { expected, leaf } from './derivation-node';
import type { LotTree } from './derive-lots';
import { inWords } from './formula';

/** What of the national total is not located: R_p of each place by its index in `Resource.placed`, and R_0. */
export interface RestTrees {
	/** K: all that is located, whatever the area; null: no amount can be subtracted from shares. */
	readonly known: Derivation | null;
	readonly placed: readonly Derivation[];
	readonly unplaced: Derivation;
}

/**
 * Steps 2 and 3 of METHOD §14. Sums that something is taken from keep the order of the estimate's own, so that no rounding
 * error is left where nothing is.
 */
export function deriveRests(
	context: DerivationContext,
	{ resource }: ResourceModel,
	balance: Derivation,
	lots: readonly LotTree[]
): RestTrees {
	const { unit } = balance;
	const subject = { kind: 'commodity', id: resource.commodity.id } as const;
	const held = resource.basis === 'shares' ? [] : lots;
	const known =
		held.length === 0
			? null
			: expected('sum', held.map(amountOf), { quantity: 'located-total', subject, unit });
	const left = expected('rest', [balance, ...(known ? [known] : [])], {
		quantity: 'left-over',
		subject,
		unit
	});
	const rests = resource.placed.map((place) => unscaledRest(context, place, balance, held));
	const placed = scaled(rests, left);
	const all = expected('sum', placed, { quantity: 'placed-total', subject, unit });
	const inputs = placed.length === 0 ? [left] : [left, all];
	const unplaced = expected('rest', inputs, { quantity: 'unplaced-rest', subject, unit });
	return { known, placed, unplaced };
}

const amountOf = ({ amount }: LotTree) => amount;

/** `max(0, a·B − Σ q)` of the deposits in the place. */
function unscaledRest(
	context: DerivationContext,
	{ allocation, holds }: PlacedRest,
	balance: Derivation,
	lots: readonly LotTree[]
): Derivation {
	const own = { subject: allocation.place, unit: balance.unit } as const;
	const part = allocationLeaf(context, allocation);
	const allocated = expected('product', [part, balance], { ...own, quantity: 'allocated' });
	const inside = holds.flatMap((index) => lots[index] ?? []).map(amountOf);
	const held = expected('sum', inside, { ...own, quantity: 'place-held' });
	const inputs = inside.length === 0 ? [allocated] : [allocated, held];
	return expected('rest', inputs, { ...own, quantity: 'place-rest' });
}

/** Where the places hold more than the total leaves, all are scaled by one factor. */
function scaled(rests: readonly Derivation[], left: Derivation): readonly Derivation[] {
	const { unit } = left;
	const all = expected('sum', rests, { quantity: 'all-rests', subject: left.subject, unit });
	if (all.value.central <= left.value.central) return rests;
	const scale = expected('ratio', [left, all], { quantity: 'place-scale', unit: 'factor' });
	return rests.map((rest) =>
		expected('product', [{ ...rest, quantity: 'unscaled-rest' }, scale], {
			quantity: 'place-rest',
			subject: rest.subject,
			unit
		})
	);
}

function allocationLeaf(context: DerivationContext, row: BalanceAllocation): Derivation {
	return leaf({
		quantity: 'allocation',
		subject: row.place,
		unit: 'factor',
		value: row.part,
		formula: inWords(row.formula),
		ground: 'published',
		table: 'balance-allocations.csv',
		sources: row.sources.flatMap((source) => knownSources(context, source)),
		note: [row.year === '' ? 'undated' : row.year, row.says].filter(Boolean).join('; ')
	});
}
