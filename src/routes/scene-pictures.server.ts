import type { Scene } from '$lib/domain/briefing/briefing';
import type { DatedView } from '$lib/domain/briefing/scene-view';
import { countingContested } from '$lib/domain/control/control-history';
import { ControlLookup } from '$lib/domain/control/control-lookup';
import { observationAt } from '$lib/domain/dataset/timeline';
import {
	oncePerBuild,
	readBasemap,
	readBoundaries,
	readControlHistory,
	readDataset,
	readOccupied
} from '$lib/data/built.server';
import { viewOfScene } from '$lib/data/pages/briefing-page.server';
import { decodeLayers } from '$lib/map/map-data';
import { posterOutline } from '$lib/map/poster/poster-svg';
import { drawnScene, type DrawnScene } from '$lib/map/story/scene-picture';

/** The map at the views of scenes, as pictures. */
export const scenePictures = oncePerBuild((manifest) => {
	const dataset = readDataset(manifest);
	const history = readControlHistory(manifest);
	const boundaries = readBoundaries(manifest);
	const [basemap] = readBasemap(manifest);
	const outline = posterOutline(boundaries);

	const layersOf = ({ date }: DatedView) =>
		decodeLayers({
			boundaries,
			basemap: basemap!,
			occupied: readOccupied(manifest, date),
			oblasts: dataset.oblasts
		});

	function controlOf({ date, contested }: DatedView) {
		const observation = Math.max(0, observationAt(dataset.timeline, date));
		return new ControlLookup(dataset, countingContested(history, contested)).at(observation);
	}

	return {
		of(scene: Scene): DrawnScene {
			const view = viewOfScene(scene, manifest);
			const { emphasis } = scene;
			const [control, layers] = [controlOf(view), layersOf(view)];
			return drawnScene({ view, emphasis, dataset, control, layers, outline });
		}
	};
});
