import type { Commodity } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import { checkedNumber, checkedRange } from '../dataset/estimate-error';
import { logTriangular } from '../numbers/log-triangular';
import { priceAt, usablePrice, type PriceCase } from '../dataset/price';
import type { RandomSource } from '../numbers/random-source';
import { multiplyRanges, type Range } from '../numbers/range';
import { triangularQuantile } from '../numbers/triangular';

type Quantile = (probability: number) => number;

/**
 * Draws what all deposits share (METHOD §7), whatever the area: the weight of each reserve category, and per
 * commodity its price, its product yield (alike for all its deposits, so drawn like a recovery) and its
 * recoveries. A price drawn per deposit would shrink the band.
 */
export class DrawnFactors {
	/** By index of the dataset's categories. */
	readonly weights: Float64Array;
	/** USD per unit of basis, price × product yield, by index of the dataset's commodities; 0: no usable price. */
	readonly unitValuesUsd: Float64Array;
	/** Mining × processing recovery, 0..1, by index of the dataset's commodities; 0: not known. */
	readonly recoveries: Float64Array;
	readonly #weights: readonly Quantile[];
	readonly #unitValues: readonly (readonly Quantile[])[];
	readonly #recoveries: readonly (readonly Quantile[])[];

	/** Throws EstimateError where a weight, price, yield or recovery is NaN. */
	constructor(dataset: Dataset, priceCase: PriceCase) {
		const { categories, commodities } = dataset;
		this.#weights = categories.map(({ id, weight }) => triangular(weight, id, 'weight'));
		this.#unitValues = commodities.map((commodity) =>
			unitValueQuantiles(dataset, commodity, priceCase)
		);
		this.#recoveries = commodities.map((commodity) => recoveryQuantiles(dataset, commodity));
		this.weights = new Float64Array(categories.length);
		this.unitValuesUsd = new Float64Array(commodities.length);
		this.recoveries = new Float64Array(commodities.length);
	}

	isPriced(commodity: number): boolean {
		return this.#unitValues[commodity]!.length > 0;
	}

	isRecovered(commodity: number): boolean {
		return this.#recoveries[commodity]!.length > 0;
	}

	/** Fills the three. */
	draw(random: RandomSource): void {
		for (let i = 0; i < this.weights.length; i++) {
			this.weights[i] = this.#weights[i]!(random.uniform());
		}
		for (let i = 0; i < this.recoveries.length; i++) {
			this.unitValuesUsd[i] = product(this.#unitValues[i]!, random);
			this.recoveries[i] = product(this.#recoveries[i]!, random);
		}
	}
}

/** None without a price that may be used (METHOD §6), or with one of zero. */
function unitValueQuantiles(
	{ prices }: Dataset,
	{ id: commodity, priceId, productYield }: Commodity,
	priceCase: PriceCase
): readonly Quantile[] {
	const found = usablePrice(prices.find(({ id }) => id === priceId));
	if (found === null) return [];
	const price = checkedRange(priceAt(found, priceCase), commodity, 'price');
	const factor = checkedNumber(found.usdPerQuantityFactor, commodity, 'price per unit of quantity');
	if (multiplyRanges(price, productYield).high * factor === 0) return [];
	const usd = logTriangular(price);
	return [(p) => factor * usd(p), triangular(productYield, commodity, 'product yield')];
}

function recoveryQuantiles({ recoveries }: Dataset, { id }: Commodity): readonly Quantile[] {
	const found = recoveries.find(({ commodity }) => commodity === id);
	if (found === undefined || found.mining.high * found.processing.high === 0) return [];
	return [
		triangular(found.mining, id, 'mining recovery'),
		triangular(found.processing, id, 'processing recovery')
	];
}

function triangular(range: Range, owner: string, field: string): Quantile {
	const checked = checkedRange(range, owner, field);
	return (p) => triangularQuantile(checked, p);
}

/** Product of one draw of each; 0 of none. */
function product(quantiles: readonly Quantile[], random: RandomSource): number {
	let result = quantiles.length > 0 ? 1 : 0;
	for (const quantile of quantiles) result *= quantile(random.uniform());
	return result;
}
