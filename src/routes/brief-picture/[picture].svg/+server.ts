import { error } from '@sveltejs/kit';
import { picturePalettes, type PicturePalette } from '$lib/map/palette';
import { readBriefings } from '$lib/data/built.server';
import { scenePictures } from '../../scene-pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
// A file has no slash after its name.
export const trailingSlash = 'never';

const palettes = Object.keys(picturePalettes) as PicturePalette[];

/** A picture for each scene of each briefing in each theme and for paper: `minerals-agreement-3-dark`. */
function pictures() {
	return readBriefings().flatMap(({ slug, scenes }) =>
		scenes.flatMap((scene, i) =>
			palettes.map((palette) => ({ name: `${slug}-${i + 1}-${palette}`, scene, palette }))
		)
	);
}

export const entries: EntryGenerator = () => pictures().map(({ name }) => ({ picture: name }));

export const GET: RequestHandler = ({ params }) => {
	const picture = pictures().find(({ name }) => name === params.picture);
	if (picture === undefined) error(404);
	const palette = picturePalettes[picture.palette];
	return new Response(scenePictures().of(picture.scene).svgOf(palette), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
