import { controlOf, sumByCategory } from './category-sum';
import type { CommodityResult } from './commodity-estimate';
import type { Deposit, DepositId } from '../dataset/deposit';
import { weightedQuantity } from './deposit-quantity';
import type { LargestContributor } from './estimate';
import { rungValues } from './rung-values';

/** Value of a deposit behind the line, and the commodity that brings most of it; central figures, USD. */
interface Contribution {
	readonly deposit: Deposit;
	readonly commodity: string;
	/** Of that commodity alone. */
	readonly most: number;
	readonly usd: number;
}

/**
 * The deposit that adds most to the gross value behind the line, by central figures: a total that one deposit
 * decides must say so. Null: nothing behind the line has a value.
 */
export function largestContributor(
	results: readonly CommodityResult[],
	totalBehindUsd: number
): LargestContributor | null {
	let largest: Contribution | null = null;
	for (const contribution of contributions(results).values()) {
		if (contribution.usd > (largest?.usd ?? 0)) largest = contribution;
	}
	if (largest === null || totalBehindUsd <= 0) return null;
	const { deposit, commodity, usd } = largest;
	const { control } = results[0]!.inputs;
	return {
		deposit: deposit.id,
		nameEn: deposit.nameEn,
		nameUk: deposit.nameUk,
		commodity,
		behindUsd: usd,
		partOfTotal: Math.min(1, usd / totalBehindUsd),
		share: controlOf(control, deposit).share
	};
}

/** The results as they would be if the deposit were not there; what does not list it stays as it is. */
export function withoutDeposit(
	results: readonly CommodityResult[],
	id: DepositId
): readonly CommodityResult[] {
	return results.map((result) => {
		const { inputs } = result;
		const deposits = inputs.deposits.filter((deposit) => deposit.id !== id);
		if (deposits.length === inputs.deposits.length) return result;
		const sums = sumByCategory(inputs.commodity.id, { ...inputs, deposits });
		const { gross, recoverable } = rungValues(inputs, sums);
		const valuedDeposits = result.valuedDeposits.filter((valued) => valued !== id);
		return { ...result, inputs: { ...inputs, deposits }, sums, gross, recoverable, valuedDeposits };
	});
}

function contributions(results: readonly CommodityResult[]): ReadonlyMap<DepositId, Contribution> {
	const found = new Map<DepositId, Contribution>();
	for (const { inputs, gross } of results) {
		if (gross === null) continue;
		for (const deposit of inputs.deposits) {
			const quantity = weightedQuantity(deposit, inputs.commodity.id, inputs.categories, true);
			if (quantity === null) continue;
			const share = controlOf(inputs.control, deposit).share.central;
			const usd = share * quantity.central * gross.factor.central;
			found.set(deposit.id, added(found.get(deposit.id), deposit, inputs.commodity.id, usd));
		}
	}
	return found;
}

function added(
	before: Contribution | undefined,
	deposit: Deposit,
	commodity: string,
	usd: number
): Contribution {
	if (before === undefined) return { deposit, commodity, most: usd, usd };
	const leads = usd > before.most;
	return {
		deposit,
		commodity: leads ? commodity : before.commodity,
		most: leads ? usd : before.most,
		usd: before.usd + usd
	};
}
