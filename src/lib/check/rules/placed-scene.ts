import type { Scene } from '../../domain/briefing/briefing';
import type { Place } from '../issue';
import type { Draft } from '../read/draft';
import type { JsonPath } from '../json-text';

/** A scene with its place in the file. */
export interface PlacedScene {
	/** Slug of the briefing and number of the scene. */
	readonly record: string;
	readonly scene: Scene;
	readonly at: (...path: JsonPath) => Place;
}

/** The scenes of all briefings. */
export function scenesOf(draft: Draft): readonly PlacedScene[] {
	return draft.briefings.entries.flatMap(({ id, value, at }) =>
		value.scenes.map((scene, i) => ({
			record: `${id} scene ${i + 1}`,
			scene,
			at: (...path: JsonPath) => at('scenes', i, ...path)
		}))
	);
}
