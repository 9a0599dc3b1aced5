import {
	compareEstimates,
	type CommodityChange
} from '../../lib/domain/estimate/compare-estimates';
import type { ControlHistory } from '../../lib/domain/control/control-history';
import { observationAt } from '../../lib/domain/dataset/timeline';
import type { Dataset } from '../../lib/domain/dataset/dataset';
import type { GainedAndLost } from '../../lib/domain/geometry/gained-lost';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';
import { turnedDeposits, type Turned } from '../../lib/domain/estimate/turned-deposits';
import { IntervalEstimator } from '../../lib/domain/monte-carlo/interval-estimator';
import { answerOf, type Answer } from './answer';
import type { EstimateRequest } from '../command/request';

/** Two days at the same prices, so that only the front line differs (METHOD §3.3). */
export interface Comparison {
	readonly earlier: Answer;
	readonly later: Answer;
	readonly changes: readonly CommodityChange[];
	readonly turned: readonly Turned[];
	/** Land that changed hands, all of Ukraine. */
	readonly area: GainedAndLost;
}

/** Compares two days of a request, the earlier one first whatever the order in which they are named. */
export function compare(
	dataset: Dataset,
	history: ControlHistory,
	request: EstimateRequest,
	other: IsoDate,
	areaChange: (from: number, to: number) => GainedAndLost
): Comparison {
	const [first, second] = request.date < other ? [request.date, other] : [other, request.date];
	const intervals = new IntervalEstimator(dataset, history, request.draws);
	const earlier = answerOf(dataset, history, request, first, intervals);
	const later = answerOf(dataset, history, request, second, intervals);
	const { gainedKm2, lostKm2 } = areaChange(
		observationAt(dataset.timeline, first),
		observationAt(dataset.timeline, second)
	);
	return {
		earlier,
		later,
		changes: compareEstimates(earlier.estimate, later.estimate, request.measure),
		turned: turnedDeposits(dataset, history, earlier.estimate, later.estimate, later.chosen),
		area: { gainedKm2, lostKm2 }
	};
}
