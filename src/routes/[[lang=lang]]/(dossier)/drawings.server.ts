import {
	oncePerBuild,
	readBasemap,
	readBoundaries,
	readBuilt,
	readDataset
} from '$lib/data/built.server';
import type { MapFiles } from '$lib/data/loaders';
import { PlaceDrawings } from '$lib/map/place/place-drawings';

/** The drawings of all places, from the built files. */
export const drawings = oncePerBuild((manifest) => {
	const [basemap, detail] = readBasemap(manifest);
	return new PlaceDrawings(
		{
			boundaries: readBoundaries(manifest),
			basemap: basemap!,
			occupied: readBuilt<MapFiles['occupiedLatest']>(manifest.files.occupiedLatest),
			oblasts: readDataset(manifest).oblasts
		},
		detail!
	);
});
