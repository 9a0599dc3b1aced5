import { observationAt } from '$lib/domain/dataset/timeline';
import type { Dataset } from '$lib/domain/dataset/dataset';
import { formatAreaKm2 } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import type { LaidScenario } from '$lib/state/laid-scenario';

/** Land behind the line by a scenario, less that of its day in the record: `+1,250 km²`. `dataset`: of the record. */
export function moreThanRecord(
	{ areaKm2, date }: Pick<LaidScenario, 'areaKm2' | 'date'>,
	{ timeline }: Pick<Dataset, 'timeline'>,
	language: Language
): string {
	const recorded = timeline.observations[Math.max(0, observationAt(timeline, date))]?.areaKm2 ?? 0;
	const more = Math.round(areaKm2 - recorded);
	return `${more < 0 ? '−' : '+'}${formatAreaKm2(Math.abs(more), language)}`;
}
