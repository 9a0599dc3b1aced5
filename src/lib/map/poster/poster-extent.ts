import { ukraineBounds } from '../map-bounds';
import { mercatorFrame, type Box } from '../mercator-frame';

/** What the picture shows, degrees: enough around Ukraine for the widest and the tallest window. */
export const posterExtent: Box = [4, 35.5, 58, 59];

/** Units of the picture across Ukraine: a pixel each on a laptop, so that whole units do, and lines are as wide as on the map. */
const unitsAcrossUkraine = 1000;

const across = posterExtent[2] - posterExtent[0];
export const posterWidth = Math.round(
	(unitsAcrossUkraine * across) / (ukraineBounds[2] - ukraineBounds[0])
);

/** Ukraine as the map first shows it: a rectangle of this shape, as large as the window allows. */
export const ukraineFrame = mercatorFrame(ukraineBounds);

/** Where the picture lies relative to that rectangle, in its widths and heights: [left, top, width, height]. */
export const posterPlace: readonly [left: number, top: number, width: number, height: number] =
	(() => {
		const [left, top] = ukraineFrame.place(posterExtent[0], posterExtent[3]);
		const [right, bottom] = ukraineFrame.place(posterExtent[2], posterExtent[1]);
		return [left, top, right - left, bottom - top];
	})();
