import { areaShareAt, type ControlHistory } from '../control/control-history';
import type { DepositControl } from '../control/side';
import type { CommodityId } from '../dataset/commodity';
import type { Oblast, OblastCode } from '../dataset/oblast';
import type { DepositId } from '../dataset/deposit';
import type { Resource } from '../estimate/resource';
import { betaQuantiles } from '../numbers/beta-distribution';
import { exponential } from '../numbers/reproducible-functions';
import type { DrawNumbers } from './draw-numbers';
import type { SideColumn } from './drawn-places';
import { sizeSigma } from './drawn-sizes';

/** What a share of unlisted deposits is drawn for. */
export interface UnlistedDay {
	readonly control: ReadonlyMap<DepositId, DepositControl>;
	readonly history: ControlHistory;
	readonly observation: number;
	/** Null: all of Ukraine. */
	readonly oblast: OblastCode | null;
}

/**
 * How much of the deposits that the national count has and nobody lists lies behind the line, in each draw (METHOD §14.4):
 * a beta distribution, from the sides of the listed deposits that the rest may lie in and one more, which lies behind the
 * line with the probability of the area's share.
 *
 * The fewer unlisted deposits there are, and the more unequal, the wider it is: of a single one the side is 0 or 1.
 */
export function unlistedSides(
	resource: Resource,
	day: UnlistedDay,
	oblasts: readonly Oblast[],
	numbers: DrawNumbers
): SideColumn {
	const listed = resource.unplaced.filter(({ deposit }) => isIn(deposit.oblast, day.oblast));
	const behind = listed.reduce(
		(sum, { deposit }) => sum + day.control.get(deposit.id)!.share.central,
		0
	);
	const mean = (behind + areaShare(day, oblasts)) / (listed.length + 1);
	if (mean <= 0 || mean >= 1) return mean;
	const alike = Math.max(1, resource.unlisted * exponential(-(sizeSigma(resource) ** 2)));
	const weight = weightOf(listed.length + 1, alike);
	return betaColumn(resource.commodity.id, mean * weight, (1 - mean) * weight, numbers);
}

/** The last column of each commodity: money and totals ask for it again, and so do days without a change. */
const made = new WeakMap<DrawNumbers, Map<CommodityId, BetaColumn>>();

interface BetaColumn {
	readonly a: number;
	readonly b: number;
	readonly shares: Float64Array;
}

function betaColumn(
	commodity: CommodityId,
	a: number,
	b: number,
	numbers: DrawNumbers
): Float64Array {
	const known = made.get(numbers) ?? new Map<CommodityId, BetaColumn>();
	made.set(numbers, known);
	const last = known.get(commodity);
	if (last?.a === a && last.b === b) return last.shares;
	const shares = numbers.uniforms(`unlisted ${commodity}`).map(betaQuantiles(a, b));
	known.set(commodity, { a, b, shares });
	return shares;
}

const isIn = (oblast: OblastCode, asked: OblastCode | null) => asked === null || oblast === asked;

/** Near 0 nearly all of the distribution is at 0 and 1. */
const leastWeight = 0.02;

/**
 * a + b of the beta distribution of the share of `alike` deposits of equal size, of which each lies behind the line with a
 * probability that is beta distributed with a + b = `known`: its variance, as a part of μ(1 − μ), is that of the
 * probability and what is left to the single deposits.
 */
function weightOf(known: number, alike: number): number {
	const variance = (1 + known / alike) / (known + 1);
	return Math.max(leastWeight, 1 / variance - 1);
}

/** What of the area asked for lies behind the line; a half where nobody knows. */
function areaShare({ history, observation, oblast }: UnlistedDay, oblasts: readonly Oblast[]) {
	let [behind, whole] = [0, 0];
	for (const { code, areaKm2 } of oblasts) {
		const share = isIn(code, oblast) ? areaShareAt(history, code, observation) : null;
		if (share === null) continue;
		behind += areaKm2 * share.central;
		whole += areaKm2;
	}
	return whole === 0 ? 0.5 : behind / whole;
}
