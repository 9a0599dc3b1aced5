import { errorAt, type Issue } from '../issue';
import { sceneViewFaults } from '../scene-view-faults';
import type { KnownIds } from '../../domain/view/view-url';
import type { Draft } from '../read/draft';
import type { PlacedScene } from './placed-scene';

/** Every part of the view of a scene can be read, by what reads the address of the map, and its day is stated. */
export function briefingViews(draft: Draft, scenes: readonly PlacedScene[]): Issue[] {
	const known = knownIds(draft);
	// Without a record no day can be judged, and the record is reported as missing.
	if (known === null) return [];
	return scenes.flatMap(({ record, scene, at }) =>
		sceneViewFaults(scene, known).map(({ part, finding }) =>
			errorAt(at(part), { record, ...finding })
		)
	);
}

/** A table that could not be read is reported as such, and knows every id. */
const anyId: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

function knownIds(draft: Draft): KnownIds | null {
	const days = draft.observations.entries.map(({ value }) => value.date).sort();
	const [firstDate, lastDate] = [days[0], days.at(-1)];
	if (firstDate === undefined || lastDate === undefined) return null;
	return {
		commodities: draft.commodities.ids ?? anyId,
		deposits: draft.deposits.ids ?? anyId,
		categories: draft.categories.ids ?? anyId,
		otherLines: draft.commons.entries.map(({ value }) => value.origin),
		...{ firstDate, lastDate }
	};
}
