import type { Commodity } from '../dataset/commodity';
import type { Deposit } from '../dataset/deposit';
import { sumByCategory, tonnageGroups, type DepositInputs } from './category-sum';
import type { CommodityEstimate } from './estimate';
import type { BalanceOutcome, BalancePart, BalanceReading, NationalTotal } from './balance-outcome';
import { checkedNumber } from '../dataset/estimate-error';
import type { BalanceAllocation, NationalBalance } from '../dataset/national-balance';
import type { OblastCode } from '../dataset/oblast';
import {
	addRanges,
	exactly,
	multiplyRanges,
	scaleRange,
	zeroRange,
	type Range
} from '../numbers/range';
import { ratioBounds } from '../numbers/ratio-bounds';
import { categoryRow } from '../dataset/reserve-category';

/** What the balance reading of one commodity is made from, beside the sites. */
export interface BalanceFigures {
	/** Rows of the national balance of the commodity. */
	readonly rows: readonly NationalBalance[];
	readonly allocations: readonly BalanceAllocation[];
	/** Area share behind the line of a basin (by id) or an oblast (by code), 0..1; null: none is derived. */
	readonly areaShare: (place: string) => Range | null;
	/** The oblast asked for; null: all Ukraine. */
	readonly oblast: OblastCode | null;
	/** Whether some deposits were left out: no publication splits a balance by what they were chosen by. */
	readonly filtered: boolean;
}

export interface BalanceInputs extends DepositInputs {
	readonly commodity: Pick<Commodity, 'id' | 'unit' | 'basis'>;
	readonly balance: BalanceFigures;
}

/**
 * The national balance of a commodity, allocated to places and cut by the front line (METHOD §12). A basin lies
 * in several oblasts and no publication splits it, so an oblast question takes what is allocated to the oblast, and a
 * question about some deposits only has no such reading.
 * `siteTonnage` is the weighted tonnage of the sites in the same area.
 * Throws EstimateError when a row's reserve category is unknown or its quantity is NaN.
 */
export function balanceOutcome(inputs: BalanceInputs, siteTonnage: Range | null): BalanceOutcome {
	const { rows, allocations, oblast, filtered } = inputs.balance;
	const [first] = rows;
	if (first === undefined) return { kind: 'unpublished' };
	const total = weightedTotal(inputs);
	const nation = { unit: inputs.commodity.unit, basis: first.basis, total, rows };
	if (filtered) return { kind: 'not-by-filter', nation };
	const inScope = allocations.filter(({ place }) => oblast === null || place.id === oblast);
	if (oblast !== null && inScope.length === 0) return { kind: 'not-by-oblast', nation };
	return { kind: 'reading', reading: balanceReading(inputs, nation, inScope, siteTonnage) };
}

/** Whether the two readings are of the same ground: what is allocated to an oblast is that on land alone. */
export function coverSameGround({ balance, commodity, deposits }: BalanceInputs): boolean {
	if (balance.oblast === null) return true;
	const hasFigure = ({ figures }: Deposit) =>
		figures.some(({ counted, commodity: of }) => of === commodity.id && counted !== null);
	return !deposits.some((deposit) => deposit.zone !== 'onshore' && hasFigure(deposit));
}

function balanceReading(
	inputs: BalanceInputs,
	nation: NationalTotal,
	inScope: readonly BalanceAllocation[],
	siteTonnage: Range | null
): BalanceReading {
	const { oblast } = inputs.balance;
	const parts = inScope.flatMap((allocation) => partOf(allocation, inputs));
	const shares = parts.map(({ allocation, behind }) => ({
		part: oblast === null ? allocation.part : exactly(1),
		behind
	}));
	const total =
		oblast === null
			? nation.total
			: multiplyRanges(nation.total, inScope.map(({ part }) => part).reduce(addRanges));
	return {
		...nation,
		total,
		...allocatedShare(shares, total),
		parts,
		siteTonnageOfBalance: siteTonnage && partOfBalance(inputs, siteTonnage, { ...nation, total })
	};
}

/** More tonnage than balance means that the two do not measure the same, so it is no coverage. */
function partOfBalance(
	inputs: BalanceInputs,
	siteTonnage: Range,
	{ basis, total }: NationalTotal
): number | null {
	if (basis !== inputs.commodity.basis || !coverSameGround(inputs)) return null;
	if (siteTonnage.central > total.central || total.central === 0) return null;
	return siteTonnage.central / total.central;
}

/** Whether two shares overlap within their bounds; null: one of them is missing. */
export function compareReadings(
	sites: Range | null,
	balance: Range | null
): CommodityEstimate['readings'] {
	if (sites === null || balance === null) return null;
	return sites.low <= balance.high && balance.low <= sites.high ? 'agree' : 'disagree';
}

interface PlacedShare {
	/** Part of the whole, 0..1. */
	readonly part: Range;
	/** Share of the place behind the line, 0..1. */
	readonly behind: Range;
}

/**
 * `share.central = Σ a·f / Σ a` of the allocated part; bounds on the whole, where the rest `r = 1 − Σ a`
 * lies anywhere between free and behind (METHOD §12).
 *
 * Exact over all parts between their bounds: Σ a·f rises with every a, and Σ a·f + r = 1 − Σ a·(1 − f)
 * falls with every a, since 0 ≤ f ≤ 1. So both bounds take the low parts, whose sum is at most 1.
 */
export function allocatedShare(
	shares: readonly PlacedShare[],
	total: Range
): Pick<BalanceReading, 'allocated' | 'share' | 'behind'> {
	const sum = (value: (share: PlacedShare) => number) =>
		shares.reduce((whole, share) => whole + value(share), 0);
	const allocated = sum(({ part }) => part.central);
	if (allocated === 0) return { allocated, share: null, behind: null };
	const behind = sum(({ part, behind }) => part.central * behind.central);
	const low = sum(({ part, behind }) => part.low * behind.low);
	const rest = Math.max(0, 1 - sum(({ part }) => part.low));
	const high = rest + sum(({ part, behind }) => part.low * behind.high);
	const share = orderedShare(low, behind / allocated, high);
	return {
		allocated,
		share,
		behind: {
			low: share.low * total.low,
			central: behind * total.central,
			high: share.high * total.high
		}
	};
}

/** Bounds that meet the centre can pass it by a rounding error. */
function orderedShare(low: number, central: number, high: number): Range {
	const centre = Math.min(1, central);
	return { low: Math.min(low, centre), central: centre, high: Math.min(1, Math.max(high, centre)) };
}

/** Σ over reserve categories of weight × quantity. */
function weightedTotal({ balance, categories }: BalanceInputs): Range {
	return balance.rows.reduce((total, row) => {
		const owner = `balance of ${row.commodity}`;
		const { weight } = categoryRow(categories, row.category, owner);
		return addRanges(total, scaleRange(weight, checkedNumber(row.quantity, owner, 'quantity')));
	}, zeroRange);
}

/** An allocation with the share of its place behind the line; none when no share can be told. */
function partOf(allocation: BalanceAllocation, inputs: BalanceInputs): BalancePart[] {
	const { kind, id } = allocation.place;
	const sites = kind === 'oblast' ? knownDepositsShare(id, inputs) : null;
	if (sites !== null) return [{ allocation, behind: sites, method: 'known-sites' }];
	const behind = inputs.balance.areaShare(id);
	if (behind === null) return [];
	return [{ allocation, behind, method: kind === 'basin' ? 'basin-area' : 'oblast-area' }];
}

/** Tonnage-weighted share of an oblast's deposits on land; offshore fields are filed under an oblast they do not lie in. */
function knownDepositsShare(oblast: string, inputs: BalanceInputs): Range | null {
	const deposits = inputs.deposits.filter(
		(deposit) => deposit.oblast === oblast && deposit.zone === 'onshore'
	);
	return ratioBounds(tonnageGroups(sumByCategory(inputs.commodity.id, { ...inputs, deposits })));
}
