import { tonnageGroups, type CategorySum } from './category-sum';
import type { Commodity } from '../dataset/commodity';
import type { NoRecoverableReason, NoValueReason, ValueEstimate } from './estimate';
import { checkedNumber, checkedRange } from '../dataset/estimate-error';
import { usablePrice, type Price } from '../dataset/price';
import { addRanges, multiplyRanges, scaleRange, zeroRange, type Range } from '../numbers/range';
import { factoredRatioBounds, type FactoredGroups } from '../numbers/ratio-bounds';
import type { Recovery } from '../dataset/recovery';

/** What turns a quantity of one commodity into dollars. */
export interface ValueInputs {
	readonly commodity: Commodity;
	/** Null: the commodity has no price, so no dollars. */
	readonly price: (Range & Pick<Price, 'usdPerQuantityFactor' | 'confidence'>) | null;
	/** Null: no recovery is known, so no recoverable value. */
	readonly recovery: Recovery | null;
}

/** Rungs 2 and 3 of one commodity (METHOD §1), as groups that shares and totals are taken over; or why there are none. */
export interface RungValues {
	readonly gross: FactoredGroups | null;
	readonly noValue: NoValueReason | null;
	readonly recoverable: FactoredGroups | null;
	readonly noRecoverable: NoRecoverableReason | null;
}

/**
 * Gross in-place value G = Q · y · P and recoverable product value V = G · r_min · r_met (METHOD §2). Price,
 * yield and recoveries are one for all deposits of the commodity, so they are the factor of its groups.
 * Throws EstimateError for NaN.
 */
export function rungValues(inputs: ValueInputs, sums: readonly CategorySum[]): RungValues {
	const gross = grossGroups(inputs, sums);
	if (typeof gross === 'string') {
		return { gross: null, noValue: gross, recoverable: null, noRecoverable: 'no-value' };
	}
	const recovered = recoveredPart(inputs);
	if (typeof recovered === 'string') {
		return { gross, noValue: null, recoverable: null, noRecoverable: recovered };
	}
	const recoverable = { ...gross, factor: multiplyRanges(gross.factor, recovered) };
	return { gross, noValue: null, recoverable, noRecoverable: null };
}

type Amounts = Pick<ValueEstimate, 'behind' | 'total'>;

/**
 * Value behind the line and in all, USD; null when nothing has one. `tonnageBehind` answers whether tonnage, priced
 * or not, lies behind the line by its high bound; it is asked only where nothing priced does.
 */
export function valueOf(
	bundles: readonly FactoredGroups[],
	tonnageBehind: () => boolean
): Amounts | null {
	const sumOf = (value: (of: FactoredGroups['groups'][number]) => Range) =>
		bundles
			.flatMap(({ factor, groups }) => groups.map((group) => multiplyRanges(factor, value(group))))
			.reduce(addRanges, zeroRange);
	const total = sumOf(({ weight, whole }) => scaleRange(weight, whole));
	if (total.high === 0) return null;
	const behind = sumOf(({ weight, part }) => multiplyRanges(weight, part));
	return { behind: behind.high === 0 && tonnageBehind() ? null : behind, total };
}

/** The share of a total over resources: of what is priced. See `TotalValue.share`. */
export function shareOfTotal(
	bundles: readonly FactoredGroups[],
	{ behind }: Amounts
): Range | null {
	return behind === null || bundles.length < 2 ? null : factoredRatioBounds(bundles);
}

function grossGroups(
	{ commodity, price }: ValueInputs,
	sums: readonly CategorySum[]
): FactoredGroups | NoValueReason {
	const weighing = sums.filter(({ category, whole }) => whole * category.weight.high > 0);
	if (weighing.length === 0) return 'no-tonnage';
	if (price === null) return 'no-price';
	if (usablePrice(price) === null) return 'judgement-price';
	const usdPerProduct = usdPerQuantity(commodity.id, price);
	if (usdPerProduct.high === 0) return 'zero-price';
	const productYield = checkedRange(commodity.productYield, commodity.id, 'product yield');
	if (productYield.high === 0) return 'no-yield';
	const valued = weighing.filter(({ category }) => category.valued);
	if (valued.length === 0) return 'no-valued-category';
	return { factor: multiplyRanges(productYield, usdPerProduct), groups: tonnageGroups(valued) };
}

function usdPerQuantity(owner: string, price: NonNullable<ValueInputs['price']>): Range {
	const factor = checkedNumber(price.usdPerQuantityFactor, owner, 'price per unit of quantity');
	return scaleRange(checkedRange(price, owner, 'price'), factor);
}

/** r_min · r_met: the part of a tonnage in the ground that reaches the market. */
function recoveredPart({ commodity, recovery }: ValueInputs): Range | NoRecoverableReason {
	if (recovery === null) return 'no-recovery';
	const mining = checkedRange(recovery.mining, commodity.id, 'mining recovery');
	const processing = checkedRange(recovery.processing, commodity.id, 'processing recovery');
	const recovered = multiplyRanges(mining, processing);
	return recovered.high === 0 ? 'zero-recovery' : recovered;
}
