import { areaShareAt, type ControlHistory } from '../control/control-history';
import { observationAt } from '../dataset/timeline';
import type { Dataset } from '../dataset/dataset';
import type { DerivedNumbers } from './derivation';
import { areaShare } from './derivation-formula';
import { leaf } from './derivation-node';
import { lineSource } from './derive-control';
import { symbol } from './formula';
import type { Estimate } from '../estimate/estimate';
import { exactly } from '../numbers/range';

/**
 * The part of the land of the estimate's oblast behind the line, and the area of the oblast. Null: the estimate is of all
 * Ukraine, or the history has no such share.
 */
export function deriveLand(
	{ oblasts, timeline }: Dataset,
	history: ControlHistory,
	{ question }: Estimate
): DerivedNumbers | null {
	const oblast = oblasts.find(({ code }) => code === question.oblast);
	if (oblast === undefined) return null;
	const index = observationAt(timeline, question.observationDate);
	const share = areaShareAt(history, oblast.code, index);
	if (share === null) return null;
	const subject = { kind: 'oblast', id: oblast.code } as const;
	const ground = { subject, ground: 'data', table: 'boundaries/oblasts.geojson' } as const;
	const origin = timeline.origins.find(({ id }) => id === timeline.observations[index]?.origin);
	return {
		question,
		subject,
		numbers: [
			leaf({
				...ground,
				quantity: 'place-share',
				unit: 'share',
				value: share,
				formula: areaShare('b'),
				external: lineSource(origin ?? null)
			}),
			leaf({
				...ground,
				quantity: 'area-within',
				unit: 'km2',
				value: exactly(oblast.areaKm2),
				formula: symbol('WGS84')
			})
		]
	};
}
