import type { Map } from 'maplibre-gl';
import type { Camera } from '$lib/domain/view/view';
import { fitOptions, ukraineBounds } from '$lib/map/map-bounds';
import type { PanStep } from './MapControls.svelte';
import { byPerson } from './map-camera';

/** One zoom closer (1) or farther (-1). */
export function zoomBy(map: Map, step: 1 | -1): void {
	if (step > 0) map.zoomIn({}, byPerson);
	else map.zoomOut({}, byPerson);
}

export function turnNorth(map: Map): void {
	map.resetNorth({}, byPerson);
}

/** A step of the map: a third of its window. */
export function pan(map: Map, [x, y]: PanStep): void {
	const { clientWidth, clientHeight } = map.getContainer();
	map.panBy([(x * clientWidth) / 3, (y * clientHeight) / 3], {}, byPerson);
}

/** All of Ukraine, north up. */
export function fitUkraine(map: Map, animate: boolean): void {
	const { clientWidth } = map.getContainer();
	map.fitBounds(ukraineBounds, { ...fitOptions(clientWidth), bearing: 0, animate });
}

/** Where a link looks; null: all of Ukraine. */
export function lookAt(map: Map, camera: Camera | null): void {
	if (camera === null) return fitUkraine(map, false);
	const { lng, lat, zoom, bearing } = camera;
	map.jumpTo({ center: [lng, lat], zoom, bearing });
}

/** Near enough to tell neighbours apart, far enough to show the front line. */
const depositZoom = 7.2;

/** A deposit in the middle, with its surroundings. */
export function lookAtPlace(map: Map, [lng, lat]: readonly [number, number]): void {
	map.jumpTo({ center: [lng, lat], zoom: depositZoom, bearing: 0 });
}

/** Brings a place into view, where it is not; the move is the person's who asked for the place. */
export function reveal(map: Map, [lng, lat]: readonly [number, number]): void {
	if (!map.getBounds().contains([lng, lat])) map.easeTo({ center: [lng, lat] }, byPerson);
}
