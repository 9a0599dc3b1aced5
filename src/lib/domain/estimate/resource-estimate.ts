import type { QuantityUnit } from '../dataset/commodity';
import type { BalanceAllocation } from '../dataset/national-balance';
import type { DepositId } from '../dataset/deposit';
import type { OblastCode } from '../dataset/oblast';
import { type Evidence, evidenceOf } from './evidence-grade';
import type { Resource, ResourceBasis } from './resource';
import type { ResourceModel } from './resource-model';
import { moneyOf, type Money, type ResourcePart } from './resource-money';
import type { Estimated } from '../numbers/range';
import type { ResourceAmounts } from './resource-amounts';

/** One estimate of a resource (METHOD §14), in an oblast or in all of Ukraine. */
export interface ResourceEstimate {
	readonly basis: ResourceBasis;
	readonly unit: QuantityUnit;
	/** What is weighed: ore, a metal, or a product. */
	readonly of: string | null;
	/** Behind the line, 0..1. */
	readonly share: Estimated;
	/** In `unit`; null: shares alone are published. */
	readonly behind: Estimated | null;
	readonly total: Estimated | null;
	/** The part of `share` that was behind the line on 23 February 2022 already. */
	readonly before2022: number;
	readonly parts: ResourceParts;
	/** What the share cannot leave, by what is located on a side that is certain, 0..1. */
	readonly limits: { readonly least: number; readonly most: number };
	readonly evidence: Evidence;
}

/** The three parts of METHOD §14, and the places of the second. */
export interface ResourceParts {
	readonly located: ResourcePart;
	readonly placed: ResourcePart;
	readonly unplaced: ResourcePart;
	readonly places: readonly (ResourcePart & { readonly allocation: BalanceAllocation })[];
}

/** A share behind the line now, and the part of it that was on 23 February 2022 already. */
export interface LotShare {
	readonly now: number;
	readonly before2022: number;
}

/** Where the lots of a resource lie on a day. */
export interface LotSides {
	readonly deposit: (id: DepositId) => LotShare;
	/** Of a basin's piece or an oblast, by its id in the control history; null: none is derived. */
	readonly area: (id: string) => LotShare | null;
}

export interface ResourceQuestion {
	/** Null: all of Ukraine. */
	readonly oblast: OblastCode | null;
	/** Year of the last observation. */
	readonly thisYear: number;
}

/**
 * The estimate of a resource on a day (METHOD §14): Σ f·amount over Σ amount of its lots. Null: there is no tonnage and
 * no share, so the number of deposits leads; or nothing of it lies in the oblast.
 */
export function resourceEstimate(
	model: ResourceModel,
	sides: LotSides,
	question: ResourceQuestion
): ResourceEstimate | null {
	const { resource, amounts } = model;
	if (resource.basis === 'counts' || amounts.total === 0) return null;
	const sums = lotSums(resource, amounts, sides, question.oblast);
	const { located, placed, unplaced, before2022 } = sums;
	// Nobody knows where the rest lies, so there is no share to tell.
	if (unplaced === null) return null;
	const total = located.total + placed.total + unplaced.total;
	if (total === 0) return null;
	const behind = located.behind + placed.behind + unplaced.behind;
	const isShare = resource.basis === 'shares';
	return {
		basis: resource.basis,
		unit: resource.commodity.unit,
		of: resource.commodity.basis,
		share: { central: withinOne(behind / total) },
		behind: isShare ? null : { central: behind },
		total: isShare ? null : { central: total },
		before2022: withinOne(before2022 / total),
		parts: { located, placed, unplaced, places: sums.places },
		limits: limitsOf(model, sides, question),
		evidence: evidenceOf(resource, amounts, question.thisYear, question.oblast)
	};
}

/** The gross in-ground value of a resource on a day, USD; null: see `ResourceModel.noMoney`. */
export function resourceMoney(
	{ resource, product, usdPerProduct }: ResourceModel,
	sides: LotSides,
	oblast: OblastCode | null
): Money | null {
	if (usdPerProduct === null) return null;
	const { located, placed, unplaced } = lotSums(resource, product, sides, oblast);
	if (unplaced === null || located.total + placed.total + unplaced.total === 0) return null;
	return moneyOf([located, placed, unplaced], usdPerProduct);
}

interface LotSums {
	readonly located: ResourcePart;
	readonly placed: ResourcePart;
	/** Null: no deposit tells where it lies. */
	readonly unplaced: ResourcePart | null;
	readonly places: ResourceParts['places'];
	readonly before2022: number;
}

/** Adds up lots: an amount and what of it is behind the line. */
class PartSum {
	behind = 0;
	total = 0;
	before2022 = 0;

	add(amount: number, { now, before2022 }: LotShare): void {
		this.total += amount;
		this.behind += amount * now;
		this.before2022 += amount * before2022;
	}

	get part(): ResourcePart {
		return { behind: this.behind, total: this.total };
	}
}

function lotSums(
	resource: Resource,
	amounts: ResourceAmounts,
	sides: LotSides,
	oblast: OblastCode | null
): LotSums {
	const here = (of: OblastCode) => oblast === null || of === oblast;
	const located = new PartSum();
	resource.located.forEach(({ deposit }, i) => {
		if (here(deposit.oblast)) located.add(amounts.located[i]!, sides.deposit(deposit.id));
	});
	const places = resource.placed.flatMap(({ allocation, pieces }, i) => {
		const place = new PartSum();
		for (const { oblast: of, part, area } of pieces) {
			const share = here(of) ? sides.area(area) : null;
			if (share !== null) place.add(amounts.placed[i]! * part, share);
		}
		return place.total > 0 ? [{ allocation, place }] : [];
	});
	const unplaced = new PartSum();
	const each = amounts.unplaced / Math.max(1, resource.unplaced.length);
	for (const { deposit } of resource.unplaced) {
		if (here(deposit.oblast)) unplaced.add(each, sides.deposit(deposit.id));
	}
	const sumOfPlaces = (value: (place: PartSum) => number) =>
		places.reduce((sum, { place }) => sum + value(place), 0);
	return {
		located: amounts.located.length > 0 && resource.basis === 'shares' ? nothing : located.part,
		placed: {
			behind: sumOfPlaces(({ behind }) => behind),
			total: sumOfPlaces(({ total }) => total)
		},
		unplaced: resource.unplaced.length === 0 && amounts.unplaced > 0 ? null : unplaced.part,
		places: places.map(({ allocation, place }) => ({ allocation, ...place.part })),
		before2022: located.before2022 + unplaced.before2022 + sumOfPlaces((place) => place.before2022)
	};
}

const nothing: ResourcePart = { behind: 0, total: 0 };

/** What is located on a certain side bounds the share, however the rest lies (METHOD §14.5). */
function limitsOf(
	{ resource: { located, basis }, largestTotal, leastLocated }: ResourceModel,
	sides: LotSides,
	{ oblast }: ResourceQuestion
): ResourceEstimate['limits'] {
	if (basis === 'shares' || largestTotal === 0) return { least: 0, most: 1 };
	let [behind, free] = [0, 0];
	located.forEach(({ deposit }, i) => {
		if (oblast !== null && deposit.oblast !== oblast) return;
		const { now } = sides.deposit(deposit.id);
		if (now === 1) behind += leastLocated[i]!;
		if (now === 0) free += leastLocated[i]!;
	});
	return { least: withinOne(behind / largestTotal), most: withinOne(1 - free / largestTotal) };
}

function withinOne(share: number): number {
	return Math.min(1, Math.max(0, share));
}
