import type { FeatureCollection, Point } from 'geojson';
import type { PosterFrame } from '../poster/poster-path';

/** A town that is named on a small map, in its units. */
export interface PlaceTown {
	readonly nameEn: string;
	readonly nameUk: string;
	readonly x: number;
	readonly y: number;
	/** Where its name stands: to the right of its dot, or to the left. */
	readonly side: 'right' | 'left';
}

type Rectangle = readonly [left: number, top: number, right: number, bottom: number];

/** Enough to find one's way by, few enough to leave the map to its subject. */
const most = 5;
/** Of a name on the narrowest window, in units of a map 1000 units wide: room for a letter and for a line. */
const letterWidth = 19;
const lineHeight = 46;
/** Around what is marked. */
const markRoom = 18;

/** The largest towns in a frame whose names have room beside each other and beside what is `marked`. */
export function placeTowns(
	cities: FeatureCollection,
	frame: PosterFrame,
	marked: readonly (readonly [number, number])[]
): readonly PlaceTown[] {
	const taken: Rectangle[] = marked.map((point) => {
		const [x, y] = frame.place(...point);
		return [x - markRoom, y - markRoom, x + markRoom, y + markRoom];
	});
	return (cities as FeatureCollection<Point>).features
		.filter(({ properties }) => properties?.['country'] === 'UA')
		.sort((a, b) => Number(b.properties?.['population']) - Number(a.properties?.['population']))
		.flatMap(({ geometry, properties }) => {
			const [lng = NaN, lat = NaN] = geometry.coordinates;
			const [x, y] = frame.place(lng, lat).map(Math.round) as [number, number];
			const names = {
				nameEn: String(properties?.['name_en']),
				nameUk: String(properties?.['name_uk'])
			};
			return x > 0 && x < frame.width && y > 0 && y < frame.height ? [{ ...names, x, y }] : [];
		})
		.flatMap((town) => {
			const side = (['right', 'left'] as const).find((one) => {
				const room = roomOf(town, one);
				return within(room, frame) && !taken.some((other) => overlap(room, other));
			});
			if (side === undefined) return [];
			taken.push(roomOf(town, side));
			return [{ ...town, side }];
		})
		.slice(0, most);
}

function roomOf(
	{ nameEn, nameUk, x, y }: Omit<PlaceTown, 'side'>,
	side: PlaceTown['side']
): Rectangle {
	const width = Math.max(nameEn.length, nameUk.length) * letterWidth + markRoom;
	const left = side === 'right' ? x - markRoom / 2 : x + markRoom / 2 - width;
	return [left, y - lineHeight / 2, left + width, y + lineHeight / 2];
}

const within = ([left, top, right, bottom]: Rectangle, { width, height }: PosterFrame) =>
	left >= 0 && top >= 0 && right <= width && bottom <= height;

const overlap = (a: Rectangle, b: Rectangle) =>
	a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
