import type { Commodity, CommodityId } from '../../lib/domain/dataset/commodity';
import type { ControlHistory } from '../../lib/domain/control/control-history';
import { observationAt } from '../../lib/domain/dataset/timeline';
import { coverageOf, type Coverage } from '../../lib/domain/estimate/coverage';
import type { Dataset } from '../../lib/domain/dataset/dataset';
import { estimateAt } from '../../lib/domain/estimate/estimate-at';
import type { Estimate } from '../../lib/domain/estimate/estimate';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';
import type { Observation, Origin } from '../../lib/domain/dataset/observation';
import { isUsualPrice, latestVintage } from '../../lib/domain/dataset/price';
import type { Draws } from '../../lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '../../lib/domain/monte-carlo/interval-estimator';
import type { EstimateRequest } from '../command/request';

/** An estimate with what is said beside it. */
export interface Answer {
	/** With its intervals. */
	readonly estimate: Estimate;
	/** What the intervals are drawn from. */
	readonly draws: Draws;
	readonly coverage: Coverage;
	/** Commodities that the command names; empty: all. */
	readonly chosen: readonly CommodityId[];
	/** Named in the command, but without a deposit in the area: there is no data, not nothing. */
	readonly noData: readonly CommodityId[];
	/** Those with money whose price is not made of yearly values of the vintage. */
	readonly pricedOtherwise: readonly CommodityId[];
	/** The observation that answers. */
	readonly observation: Observation;
	/** Null: the origin is not described. */
	readonly origin: Origin | null;
	readonly commodities: ReadonlyMap<CommodityId, Commodity>;
	/** English name of the area. */
	readonly area: string;
	/** The front line from a file, used instead of the record's, and its area; null: the line of the record. */
	readonly line: { readonly file: string; readonly areaKm2: number } | null;
}

/**
 * The estimate of a day within the record. `intervals`: those of the same figures and draws, where several days are asked
 * for. Throws RangeError when the record is empty.
 */
export function answerOf(
	dataset: Dataset,
	history: ControlHistory,
	request: EstimateRequest,
	date: IsoDate = request.date,
	intervals = new IntervalEstimator(dataset, history, request.draws)
): Answer {
	const { oblast, priceCase, contested, commodities: chosen, line, draws } = request;
	const options = { date, oblast, prices: latestVintage, priceCase, contested };
	const estimate = intervals.of(estimateAt(dataset, history, options, chosen));
	const estimated = new Set(estimate.commodities.map(({ commodity }) => commodity));
	const observation = dataset.timeline.observations[observationAt(dataset.timeline, date)];
	if (observation === undefined) throw new RangeError(`the record does not reach ${date}`);
	return {
		...{ estimate, draws },
		coverage: coverageOf(dataset, estimate, chosen),
		chosen,
		noData: chosen.filter((id) => !estimated.has(id)),
		pricedOtherwise: pricedOtherwise(dataset, estimate),
		observation,
		origin: dataset.timeline.origins.find(({ id }) => id === observation.origin) ?? null,
		commodities: new Map(dataset.commodities.map((commodity) => [commodity.id, commodity])),
		area: dataset.oblasts.find(({ code }) => code === oblast)?.nameEn ?? 'all of Ukraine',
		line: line === null ? null : { file: line, areaKm2: observation.areaKm2 }
	};
}

function pricedOtherwise(
	{ commodities, prices }: Dataset,
	{ commodities: rows, question }: Estimate
): readonly CommodityId[] {
	const priced = rows.flatMap(({ commodity, money }) => (money === null ? [] : [commodity]));
	return priced.filter((id) => {
		const priceId = commodities.find((commodity) => commodity.id === id)?.priceId;
		const price = prices.find((row) => row.id === priceId);
		return price !== undefined && !isUsualPrice(price, question.prices);
	});
}

/** The English name of a commodity. */
export function nameOfCommodity(
	{ commodities }: Pick<Answer, 'commodities'>,
	id: CommodityId
): string {
	return commodities.get(id)?.nameEn ?? id;
}
