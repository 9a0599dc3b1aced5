import { areaShareAt, type ControlHistory } from '../control/control-history';
import type { DepositControl } from '../control/side';
import type { CommodityId } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import type { Deposit, DepositId } from '../dataset/deposit';
import { checkedRange } from '../dataset/estimate-error';
import type { BalanceAllocation } from '../dataset/national-balance';
import type { OblastCode } from '../dataset/oblast';
import { priceAt, type PriceCase } from '../dataset/price';
import type { PlacePiece } from '../estimate/resource';
import type { ResourceModel } from '../estimate/resource-model';
import { logTriangular } from '../numbers/log-triangular';
import { rootOfSquares } from '../numbers/reproducible-functions';
import { drawnAmounts, drawnWeights, type DrawnResourceAmounts } from './drawn-amounts';
import { unlistedSides } from './drawn-unlisted';
import { depositSides, lineSigma, movedShares, type SideColumn } from './drawn-places';
import { drawnSum, type DrawnSidesOf, type DrawnSum } from './drawn-resource';
import { DrawNumbers } from './draw-numbers';
import type { Draws } from './draws';
import { intervalOf, type Interval } from './interval';

/** The intervals of one resource; null where the estimate has no such number. */
export interface ResourceIntervals {
	readonly commodity: CommodityId;
	/** P5–P95 of the share behind the line, 0..1. */
	readonly share: Interval;
	/** In the unit of the commodity; of shares alone, parts of one. */
	readonly behind: Interval;
	readonly total: Interval;
	/** Gross in-ground value, USD. */
	readonly money: MoneyIntervals | null;
}

export interface MoneyIntervals {
	readonly behind: Interval;
	readonly total: Interval;
	readonly share: Interval;
}

/** One observation: where deposits lie, and the shares of areas. */
export interface DrawnDay {
	readonly control: ReadonlyMap<DepositId, DepositControl>;
	readonly history: ControlHistory;
	readonly observation: number;
	/** Null: all of Ukraine. */
	readonly oblast: OblastCode | null;
}

/** What a model comes to in each draw, and the price of its product. */
interface DrawnModel {
	readonly model: ResourceModel;
	readonly amounts: DrawnResourceAmounts;
	/** USD per unit of priced product; null: it has no money. */
	readonly usd: Float64Array | null;
}

/**
 * Draws the intervals of METHOD §7. Amounts and prices are drawn once, whatever the day; a day then only needs the sides
 * of what is not certain. The same seed gives the same digits in every engine, on every day.
 */
export class DrawnEstimate {
	readonly #numbers: DrawNumbers;
	readonly #deposits: ReadonlyMap<DepositId, Deposit>;
	readonly #oblasts: Dataset['oblasts'];
	readonly #drawn: readonly DrawnModel[];

	/** Throws EstimateError for a price that is NaN. */
	constructor(
		dataset: Pick<Dataset, 'deposits' | 'categories' | 'prices' | 'oblasts'>,
		models: readonly ResourceModel[],
		priceCase: PriceCase,
		draws: Draws
	) {
		this.#numbers = new DrawNumbers(draws);
		this.#deposits = new Map(dataset.deposits.map((deposit) => [deposit.id, deposit]));
		this.#oblasts = dataset.oblasts;
		const weights = drawnWeights(dataset.categories, this.#numbers);
		this.#drawn = models
			.filter(({ resource }) => resource.basis !== 'counts')
			.map((model) => ({
				model,
				amounts: drawnAmounts(model.resource, dataset.categories, weights, this.#numbers),
				usd: drawnPrice(model, dataset.prices, priceCase, this.#numbers)
			}));
	}

	/** The intervals of some resources (none named: of all) on a day, in the order of their models. */
	at(day: DrawnDay, only: readonly CommodityId[] = []): readonly ResourceIntervals[] {
		return this.#asked(only).flatMap((drawn) =>
			this.#resource(drawn, this.#sides(day, drawn.model), day)
		);
	}

	/** The money of some resources together; null: none has any. */
	total(day: DrawnDay, of: readonly CommodityId[]): MoneyIntervals | null {
		const sums = this.#asked(of).flatMap((drawn) => {
			const money = this.#money(drawn, this.#sides(day, drawn.model), day.oblast);
			return money ?? [];
		});
		const [first, ...others] = sums;
		if (first === undefined || of.length === 0) return null;
		for (const { behind, total } of others) {
			addTo(first.behind, behind);
			addTo(first.total, total);
		}
		return moneyIntervals(first);
	}

	#asked(only: readonly CommodityId[]): readonly DrawnModel[] {
		if (only.length === 0) return this.#drawn;
		return this.#drawn.filter(({ model }) => only.includes(model.resource.commodity.id));
	}

	#resource(drawn: DrawnModel, sides: DrawnSidesOf, day: DrawnDay): readonly ResourceIntervals[] {
		const { model, amounts } = drawn;
		const { count } = this.#numbers.draws;
		const sum = drawnSum(model.resource, amounts.basis, sides, day.oblast, count);
		if (!sum.total.some((amount) => amount > 0)) return [];
		const money = this.#money(drawn, sides, day.oblast);
		return [
			{
				commodity: model.resource.commodity.id,
				share: intervalOf(shares(sum)),
				behind: intervalOf(sum.behind),
				total: intervalOf(sum.total),
				money: money && moneyIntervals(money)
			}
		];
	}

	#money({ model, amounts, usd }: DrawnModel, sides: DrawnSidesOf, oblast: OblastCode | null) {
		if (usd === null) return null;
		const { count } = this.#numbers.draws;
		const { behind, total } = drawnSum(model.resource, amounts.product, sides, oblast, count);
		if (!total.some((amount) => amount > 0)) return null;
		for (let draw = 0; draw < count; draw++) {
			behind[draw]! *= usd[draw]!;
			total[draw]! *= usd[draw]!;
		}
		return { behind, total };
	}

	#sides(day: DrawnDay, { resource }: ResourceModel): DrawnSidesOf {
		const { control, history, observation } = day;
		const known = new Map<DepositId, SideColumn>();
		const numbers = this.#numbers;
		return {
			deposit: (id) => {
				const found =
					known.get(id) ?? depositSides(this.#deposits.get(id)!, control.get(id)!, numbers);
				known.set(id, found);
				return found;
			},
			piece: (allocation, piece) => {
				const share = areaShareAt(history, piece.area, observation);
				if (share === null) return null;
				const rest = resource.placed.find((one) => one.allocation === allocation)!;
				const sigma = rootOfSquares(lineSigma(share), rest.outlineSigma);
				return movedPiece(share.central, sigma, allocation, piece, numbers);
			},
			unlisted: () => unlistedSides(resource, day, this.#oblasts, numbers)
		};
	}
}

/** One error a place and commodity moves all its parts (METHOD §7). */
function movedPiece(
	share: number,
	sigma: number,
	{ commodity, place }: BalanceAllocation,
	_piece: PlacePiece,
	numbers: DrawNumbers
): SideColumn {
	const name = `${commodity} ${place.id}`;
	return movedShares(
		share,
		sigma,
		numbers.normals(`outline way ${name}`),
		numbers.normals(`outline ${name}`)
	);
}

function drawnPrice(
	{ resource: { commodity }, usdPerProduct }: ResourceModel,
	prices: Dataset['prices'],
	priceCase: PriceCase,
	numbers: DrawNumbers
): Float64Array | null {
	const price = prices.find(({ id }) => id === commodity.priceId);
	if (usdPerProduct === null || price === undefined) return null;
	const usd = logTriangular(checkedRange(priceAt(price, priceCase), commodity.id, 'price'));
	return numbers.uniforms(`price ${commodity.id}`).map((u) => usd(u) * price.usdPerQuantityFactor);
}

function shares({ behind, total }: DrawnSum): Float64Array {
	return behind.map((amount, draw) => (total[draw]! > 0 ? amount / total[draw]! : 0));
}

function moneyIntervals(sum: DrawnSum): MoneyIntervals {
	return {
		share: intervalOf(shares(sum)),
		behind: intervalOf(sum.behind),
		total: intervalOf(sum.total)
	};
}

function addTo(sum: Float64Array, amounts: Float64Array): void {
	for (let i = 0; i < sum.length; i++) sum[i]! += amounts[i]!;
}
