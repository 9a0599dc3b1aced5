import type { MapElement } from '../map/map-element';

/** Lines of the screen for which the map's own letters are large enough when they are enlarged by `mostAt`. */
const lines = 1080;
const enlargedBy = 1.85;
/** A window that is too narrow for text and map side by side is in somebody's hand. */
const leastWidth = 960;

/** How much larger than on a desk the map is drawn, so that its names can be read from the back of a hall. */
export function mapScale(width: number, height: number): number {
	return width < leastWidth ? 1 : Math.min(4, Math.max(1, (height / lines) * enlargedBy));
}

/** Draws the map below an element with as many points as the screen has, where a style enlarges it. */
export function sharpen(element: HTMLElement, scale: number): void {
	const map = element.querySelector<MapElement>('[data-map]')?.map;
	map?.setPixelRatio(window.devicePixelRatio * scale);
}
