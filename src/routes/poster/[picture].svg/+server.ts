import { error } from '@sveltejs/kit';
import { readBuilt, readControlHistory, readDataset, readManifest } from '$lib/data/built.server';
import type { MapFiles } from '$lib/data/loaders';
import { ControlLookup } from '$lib/domain/control/control-lookup';
import { decodeLayers } from '$lib/map/map-data';
import { paletteOf, themes, type Theme } from '$lib/map/palette';
import { posterOutline, posterSvg } from '$lib/map/poster/poster-svg';
import { placedDeposits, withSides, type MapNames } from '$lib/map/map-deposits';
import type { EntryGenerator, RequestHandler } from './$types';

/** The picture writes no names. */
const unnamed: MapNames = { ofDeposit: () => '', ofCommodities: () => '' };

export const prerender = true;
// A file has no slash after its name.
export const trailingSlash = 'never';

/** The map with its deposits, and plain, for the pages that mark deposits of their own upon it. */
const pictures = themes.flatMap((theme) => [
	{ name: theme, theme, plain: false },
	{ name: `${theme}-plain`, theme, plain: true }
]);

export const entries: EntryGenerator = () => pictures.map(({ name }) => ({ picture: name }));

/** The map at the latest date, with every resource, as a picture. */
export const GET: RequestHandler = ({ params }) => {
	const picture = pictures.find(({ name }) => name === params.picture);
	if (picture === undefined) error(404);
	return new Response(poster(picture.theme, picture.plain), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};

function poster(theme: Theme, plain: boolean): string {
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
	const deposits = withSides(placedDeposits(dataset, [], 'share', unnamed), control);
	return posterSvg({
		layers,
		outline: posterOutline(boundaries),
		deposits: plain ? [] : deposits,
		palette: paletteOf(theme)
	});
}
