import { error } from '@sveltejs/kit';
import { themes, paletteOf } from '$lib/map/palette';
import { readBriefings } from '$lib/data/built.server';
import { scenePictures } from '../../scene-pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
// A file has no slash after its name.
export const trailingSlash = 'never';

/** A picture for each scene of each briefing in each theme: `minerals-agreement-3-dark`. */
function pictures() {
	return readBriefings().flatMap(({ slug, scenes }) =>
		scenes.flatMap((scene, i) =>
			themes.map((theme) => ({ name: `${slug}-${i + 1}-${theme}`, scene, theme }))
		)
	);
}

export const entries: EntryGenerator = () => pictures().map(({ name }) => ({ picture: name }));

export const GET: RequestHandler = ({ params }) => {
	const picture = pictures().find(({ name }) => name === params.picture);
	if (picture === undefined) error(404);
	return new Response(scenePictures().svgOf(picture.scene, paletteOf(picture.theme)), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
