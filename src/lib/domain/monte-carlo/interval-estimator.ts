import { countingContested, type ControlHistory } from '../control/control-history';
import type { Dataset } from '../dataset/dataset';
import { observationAt } from '../dataset/timeline';
import { filterDataset } from '../estimate/deposit-filter';
import type { CommodityEstimate, Estimate } from '../estimate/estimate';
import type { ResourceEstimate } from '../estimate/resource-estimate';
import type { Money, TotalMoney, Totals } from '../estimate/resource-money';
import { resourceModels } from '../estimate/resource-rows';
import type { PriceCase } from '../dataset/price';
import {
	DrawnEstimate,
	type DrawnDay,
	type MoneyIntervals,
	type ResourceIntervals
} from './drawn-estimate';
import { checkDraws, type Draws } from './draws';
import { withInterval } from './interval';

/**
 * Gives the numbers of estimates of one dataset their 90 % intervals (METHOD §7). What does not depend on the day is drawn
 * once for each kind of price, so that one estimator should answer many questions.
 */
export class IntervalEstimator {
	readonly #dataset: Dataset;
	readonly #history: ControlHistory;
	readonly #draws: Draws;
	readonly #unfiltered = new Map<PriceCase, DrawnEstimate>();

	/** Throws RangeError for a number of draws or a seed outside its limits. */
	constructor(dataset: Dataset, history: ControlHistory, draws: Draws) {
		checkDraws(draws);
		this.#dataset = dataset;
		this.#history = history;
		this.#draws = draws;
	}

	/** The same estimate with intervals. Throws EstimateError for figures that cannot be computed with. */
	of({ question, commodities, totals, control }: Estimate): Estimate {
		const drawn = this.#drawnFor(question, control);
		const day: DrawnDay = {
			control,
			history: countingContested(this.#history, question.contested),
			observation: Math.max(0, observationAt(this.#dataset.timeline, question.observationDate)),
			oblast: question.oblast
		};
		const ids = commodities.map(({ commodity }) => commodity);
		const intervals = new Map(drawn.at(day, ids).map((row) => [row.commodity, row]));
		const totalOf = (total: TotalMoney | null) =>
			total && totalWith(total, drawn.total(day, total.commodities));
		return {
			question,
			control,
			commodities: commodities.map((row) => rowWith(row, intervals.get(row.commodity))),
			totals: {
				all: totalOf(totals.all),
				withoutCoal: totalOf(totals.withoutCoal),
				critical: totalOf(totals.critical)
			} satisfies Totals
		};
	}

	#drawnFor(
		{ filter, priceCase }: Estimate['question'],
		control: Estimate['control']
	): DrawnEstimate {
		if (filter !== undefined) {
			const shown = filterDataset(this.#dataset, filter, control);
			return this.#drawn(shown, priceCase, true);
		}
		const found = this.#unfiltered.get(priceCase) ?? this.#drawn(this.#dataset, priceCase, false);
		this.#unfiltered.set(priceCase, found);
		return found;
	}

	#drawn(dataset: Dataset, priceCase: PriceCase, filtered: boolean): DrawnEstimate {
		const models = resourceModels(dataset, dataset.deposits, priceCase, filtered);
		return new DrawnEstimate(dataset, models, priceCase, this.#draws);
	}
}

function rowWith(
	row: CommodityEstimate,
	intervals: ResourceIntervals | undefined
): CommodityEstimate {
	if (intervals === undefined || row.resource === null) return row;
	const { behind, total, share } = row.resource;
	const resource: ResourceEstimate = {
		...row.resource,
		share: withInterval(share, intervals.share),
		behind: behind && withInterval(behind, intervals.behind),
		total: total && withInterval(total, intervals.total)
	};
	return { ...row, resource, money: row.money && moneyWith(row.money, intervals.money) };
}

function moneyWith(money: Money, intervals: MoneyIntervals | null): Money {
	if (intervals === null) return money;
	return {
		behind: withInterval(money.behind, intervals.behind),
		total: withInterval(money.total, intervals.total)
	};
}

function totalWith(total: TotalMoney, intervals: MoneyIntervals | null): TotalMoney {
	if (intervals === null) return total;
	return {
		...total,
		...moneyWith(total, intervals),
		share: total.share && withInterval(total.share, intervals.share)
	};
}
