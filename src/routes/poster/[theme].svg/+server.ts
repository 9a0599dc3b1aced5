import { error } from '@sveltejs/kit';
import { readBuilt, readControlHistory, readDataset, readManifest } from '$lib/data/built.server';
import type { MapFiles } from '$lib/data/loaders';
import { ControlLookup } from '$lib/domain/control-lookup';
import { decodeLayers } from '$lib/map/map-data';
import { paletteOf, themes } from '$lib/map/palette';
import { posterOutline, posterSvg } from '$lib/map/poster/poster-svg';
import { placedDeposits, withSides } from '$lib/state/map-deposits';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
// A file has no slash after its name.
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => themes.map((theme) => ({ theme }));

/** The map at the latest date, with every resource, as a picture. */
export const GET: RequestHandler = ({ params }) => {
	const theme = themes.find((name) => name === params.theme);
	if (theme === undefined) error(404, `expected ${themes.join(' or ')}.svg`);
	return new Response(poster(theme), { headers: { 'content-type': 'image/svg+xml' } });
};

function poster(theme: (typeof themes)[number]): string {
	const manifest = readManifest();
	const dataset = readDataset(manifest);
	const boundaries = readBuilt<MapFiles['boundaries']>(manifest.files.boundaries);
	const layers = decodeLayers({
		boundaries,
		basemap: readBuilt<MapFiles['basemap']>(manifest.files.basemap),
		occupied: readBuilt<MapFiles['occupiedLatest']>(manifest.files.occupiedLatest),
		oblasts: dataset.oblasts
	});
	const latest = dataset.timeline.observations.length - 1;
	const control = new ControlLookup(dataset, readControlHistory(manifest)).at(latest);
	// The picture has no names, so that any language will do.
	const deposits = withSides(placedDeposits(dataset, [], 'share', 'en'), control);
	return posterSvg({
		layers,
		outline: posterOutline(boundaries),
		deposits,
		palette: paletteOf(theme)
	});
}
