import type { Map } from 'maplibre-gl';
import type { Camera } from '$lib/domain/view';
import { fitOptions, ukraineBounds } from '$lib/map/map-bounds';
import type { PanStep } from './MapControls.svelte';
import { byPerson } from './map-camera';

/** A step of the map: a third of its window. */
export function pan(map: Map, [x, y]: PanStep): void {
	const { clientWidth, clientHeight } = map.getContainer();
	map.panBy([(x * clientWidth) / 3, (y * clientHeight) / 3], {}, byPerson);
}

/** All of Ukraine, north up. */
export function fitUkraine(map: Map, animate: boolean): void {
	map.fitBounds(ukraineBounds, { ...fitOptions, bearing: 0, animate });
}

/** Where a link looks; null: all of Ukraine. */
export function lookAt(map: Map, camera: Camera | null): void {
	if (camera === null) return fitUkraine(map, false);
	const { lng, lat, zoom, bearing } = camera;
	map.jumpTo({ center: [lng, lat], zoom, bearing });
}

export function hasWebGl2(): boolean {
	return document.createElement('canvas').getContext('webgl2') !== null;
}
