import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { readBoundaries, readManifest } from '$lib/data/built.server';
import { oblastPage } from '$lib/data/pages/oblast-page.server';
import type { OblastCode } from '$lib/domain/oblast';
import { ukraineBounds } from '$lib/map/map-bounds';
import { posterFrame, posterPath } from '$lib/map/poster/poster-path';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const page = oblastPage(params.slug);
	return { ...page, outline: outlineOf(page.oblast.code) };
};

/** Units across Ukraine of the small map. */
const width = 1000;
const outline = posterPath(posterFrame(ukraineBounds, width), 3);

function outlineOf(code: OblastCode): string {
	const boundaries = readBoundaries(readManifest());
	const oblasts = boundaries.objects['oblasts'] as GeometryCollection<{ code: OblastCode }>;
	const { features } = feature(boundaries, oblasts);
	return outline({
		type: 'FeatureCollection',
		features: features.filter(({ properties }) => properties.code === code)
	});
}
