import type { Map } from 'maplibre-gl';
import { depositZoom, placeZoom } from '$lib/domain/view/look-at';
import type { Camera } from '$lib/domain/view/view';
import { fitOptions, type Bounds } from '$lib/map/map-bounds';
import type { PanStep } from './MapControls.svelte';
import { byPerson } from './map-camera';

export type Point = readonly [lng: number, lat: number];

/** Whether a place is seen, at least `margin` px from the edges of the map. */
function isInView(map: Map, [lng, lat]: Point, margin = 0): boolean {
	const { x, y } = map.project([lng, lat]);
	const { clientWidth, clientHeight } = map.getContainer();
	const within = (at: number, size: number) => at >= margin && at <= size - margin;
	return within(x, clientWidth) && within(y, clientHeight);
}

/**
 * One zoom closer (1) or farther (-1): about the chosen place, which stays where it is on the screen, or about the middle
 * where none is seen.
 */
export function zoomBy(map: Map, step: 1 | -1, chosen: Point | null): void {
	const zoom = map.getZoom() + step;
	if (chosen === null || !isInView(map, chosen)) return void map.zoomTo(zoom, {}, byPerson);
	map.zoomTo(zoom, { around: [chosen[0], chosen[1]] }, byPerson);
}

export function turnNorth(map: Map): void {
	map.resetNorth({}, byPerson);
}

/** A step of the map: a third of its window. */
export function pan(map: Map, [x, y]: PanStep): void {
	const { clientWidth, clientHeight } = map.getContainer();
	map.panBy([(x * clientWidth) / 3, (y * clientHeight) / 3], {}, byPerson);
}

/** All within the bounds, north up; `person`: `byPerson` where a person asked for it. */
export function fit(map: Map, bounds: Bounds, animate: boolean, person: object = {}): void {
	const { clientWidth } = map.getContainer();
	const options = { ...fitOptions(clientWidth), bearing: 0, maxZoom: placeZoom, animate };
	map.fitBounds(bounds, options, person);
}

/** The side of a place on which a name has more room. */
export function roomierSide(map: Map, [lng, lat]: Point): 'left' | 'right' {
	return map.project([lng, lat]).x > map.getContainer().clientWidth / 2 ? 'left' : 'right';
}

/** Where a link looks. */
export function lookAt(map: Map, { lng, lat, zoom, bearing }: Camera): void {
	map.jumpTo({ center: [lng, lat], zoom, bearing });
}

/** A deposit in the middle, with its surroundings. */
export function lookAtPlace(map: Map, [lng, lat]: Point): void {
	map.jumpTo({ center: [lng, lat], zoom: depositZoom, bearing: 0 });
}

/** What the ring of the largest symbol needs around its middle, px. */
const ringPx = 24;

/** Brings a place into view, where it is not; the move is the person's who asked for the place. */
export function reveal(map: Map, place: Point): void {
	if (!isInView(map, place, ringPx)) map.easeTo({ center: [place[0], place[1]] }, byPerson);
}
