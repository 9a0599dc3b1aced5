import { knownIdsOf, sceneView } from '../../lib/domain/briefing/scene-view';
import { lastDateBefore2022Invasion } from '../../lib/domain/control/deposit-control';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';
import type { OccupiedArea } from '../../lib/domain/dataset/occupation-record';
import { observationAt } from '../../lib/domain/dataset/timeline';
import type { Geodata } from '../../lib/check/assemble/geodata';
import { Derivations } from '../kept/derivations';
import type { Derived } from './derive';
import { occupiedAreaAt } from './occupied-area';

/** The occupied area on the days of the briefings, for their pictures; that of the last day is built in any case. */
export function occupiedDays(
	{ briefings, comparisons }: Pick<Geodata, 'briefings' | 'comparisons'>,
	{ dataset, record }: Pick<Derived, 'dataset' | 'record'>,
	derivations = new Derivations()
): readonly (readonly [IsoDate, OccupiedArea])[] {
	const { timeline } = dataset;
	const [firstDate, lastDate] = [timeline.observations[0]!, timeline.observations.at(-1)!].map(
		({ date }) => date
	) as [IsoDate, IsoDate];
	const otherLines = comparisons.features.map(({ properties }) => properties.origin);
	const known = knownIdsOf(dataset, { firstDate, lastDate, otherLines });
	const days = briefings.flatMap(({ scenes }) =>
		scenes.map((scene) => sceneView(scene, known).date)
	);
	const before = observationAt(timeline, lastDateBefore2022Invasion);
	return [...new Set(days)]
		.filter((date) => date !== lastDate)
		.map((date) => {
			const at = observationAt(timeline, date);
			const area = derivations.of('occupied day', { record, at, before }, () =>
				occupiedAreaAt(record, at, before)
			);
			return [date, area.value];
		});
}
