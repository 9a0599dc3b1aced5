/** A rectangle of the window, px. */
interface Rect {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

interface Place {
	readonly x: number;
	readonly y: number;
}

/** On a map as narrow as this the list is as wide as the window, px. */
const narrowPx = 640;
/** Between the list and the place that it is about, px. */
const gap = 20;
const wide = { width: 272, height: 384 };

/** Whether the list takes the foot of the window, over what is below the map. */
export const isSheet = (map: Pick<Rect, 'width'>) => map.width < narrowPx;

/** The part of a narrow window that the list takes, as CSS: below the map, or 60 % of the map where there is little below. */
export function sheetStyle(map: Rect, { y }: Place, windowHeight: number): string {
	const below = windowHeight - map.top - map.height;
	const height = Math.max(below, map.height * 0.6);
	const hidesPlace = map.top + y > windowHeight - height - gap;
	return `height:${height}px;${hidesPlace && y > map.height / 2 ? 'inset-block:0 auto' : 'inset-block:auto 0'}`;
}

/** Beside the place in a wide map, on the side with more room, as CSS. */
export function besideStyle(map: Rect, { x, y }: Place): string {
	const height = Math.min(wide.height, map.height - gap);
	const left = x > map.width / 2 ? x - gap - wide.width : x + gap;
	const top = Math.min(Math.max(y - height / 2, gap / 2), map.height - height - gap / 2);
	return `left:${left}px;top:${top}px;width:${wide.width}px;max-height:${height}px`;
}
