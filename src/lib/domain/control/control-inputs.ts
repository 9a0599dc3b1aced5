import type { ControlFlag } from '../dataset/control-flag';
import type { Dataset } from '../dataset/dataset';
import type { Deposit, LocationAccuracy } from '../dataset/deposit';
import { EstimateError } from '../dataset/estimate-error';
import type { Observation } from '../dataset/observation';
import type { Timeline } from '../dataset/timeline';
import { stoodStill, type ControlHistory } from './control-history';

/** What the side of a deposit rests on, but for the deposit. */
export interface ControlInputs {
	readonly history: ControlHistory;
	readonly timeline: Timeline;
	readonly accuracies: ReadonlyMap<string, LocationAccuracy>;
	readonly flags: readonly ControlFlag[];
}

/** The inputs of `depositControl` from a dataset and its history. */
export function controlInputs(
	{ timeline, accuracies, controlFlags }: Dataset,
	history: ControlHistory
): ControlInputs {
	return {
		history,
		timeline,
		accuracies: new Map(accuracies.map((accuracy) => [accuracy.id, accuracy])),
		flags: controlFlags
	};
}

/** The observation at an index. Throws EstimateError when the record has none there. */
export function observationOf({ observations }: Timeline, index: number): Observation {
	const found = observations[index];
	if (found !== undefined) return found;
	const record = observations.length === 0 ? 'an empty record' : `${observations.length} of them`;
	throw new EstimateError('empty-record', `expected an observation ${index}, found ${record}`);
}

/** σ_F, km: the origin's smaller error where the nearest stretch of line stood still for 30 days, else the larger. */
export function lineErrorAt(deposit: Deposit, inputs: ControlInputs, observation: number): number {
	const { history, timeline } = inputs;
	const { date, origin: id } = observationOf(timeline, observation);
	const origin = timeline.origins.find((one) => one.id === id);
	if (origin === undefined) {
		throw new EstimateError('unknown-origin', `${date}: no origin "${id}" in origins.csv`);
	}
	return stoodStill(history, deposit.id, timeline, observation)
		? origin.lineErrorStaticKm
		: origin.lineErrorMovingKm;
}
