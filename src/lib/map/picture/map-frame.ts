import type { Camera } from '../../domain/view/view';
import type { Bounds } from '../map-bounds';
import { mercator } from '../mercator-frame';

/** A rectangle in the units of a picture. */
export interface Rectangle {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The map of a picture: how large it is, and what is where. */
export interface MapFrame {
	readonly width: number;
	readonly height: number;
	/** MapLibre's, with a unit of the picture for a pixel: widths and symbols follow it as on the page. */
	readonly zoom: number;
	/** The zoom from which on what is drawn and named is: a picture is looked at longer, and sharper, than a page. */
	readonly detail: number;
	/** The compass direction that is up, degrees clockwise from north. */
	readonly bearing: number;
	/** Latitude of the centre, degrees: a scale bar holds there. */
	readonly lat: number;
	/** Place of a position (degrees) from the upper left corner of the map. */
	readonly place: (lng: number, lat: number) => readonly [x: number, y: number];
}

/** MapLibre's world is 512 px wide at zoom 0, and 2π on the plane of `mercator`. */
const unitsAtZoomZero = 512 / (2 * Math.PI);

/** How wide the map of the page is on a laptop, px: a link shows about the same land in a picture of any size. */
const usualWidth = 960;

/** How many zooms earlier than on the page rivers, borders and names come. */
const earlier = 0.7;

/** Room around what is to be seen. */
const margin = 10;

type Size = Pick<Rectangle, 'width' | 'height'>;

/** The map that a link's camera asks for. */
export function frameOfCamera({ lng, lat, zoom, bearing }: Camera, size: Size): MapFrame {
	return frame(mercator(lng, lat), zoom + Math.log2(size.width / usualWidth), bearing, lat, size);
}

/** The map that shows all of what lies within bounds, with north up. */
export function frameOfBounds([west, south, east, north]: Bounds, size: Size): MapFrame {
	const [left, top] = mercator(west, north);
	const [right, bottom] = mercator(east, south);
	const scale = Math.min(
		(size.width - 2 * margin) / (right - left),
		(size.height - 2 * margin) / (bottom - top)
	);
	const centre = [(left + right) / 2, (top + bottom) / 2] as const;
	return frame(centre, Math.log2(scale / unitsAtZoomZero), 0, (south + north) / 2, size);
}

function frame(
	[centreX, centreY]: readonly [number, number],
	zoom: number,
	bearing: number,
	lat: number,
	{ width, height }: Size
): MapFrame {
	const scale = unitsAtZoomZero * 2 ** zoom;
	const turn = (-bearing * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	return {
		...{ width, height, zoom, bearing, lat },
		detail: zoom + earlier,
		place: (lng, latitude) => {
			const [x, y] = mercator(lng, latitude);
			const [dx, dy] = [(x - centreX) * scale, (y - centreY) * scale];
			return [width / 2 + dx * cos - dy * sin, height / 2 + dx * sin + dy * cos];
		}
	};
}
