import type { Map } from 'maplibre-gl';
import type { Camera } from '$lib/domain/view/view';

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** Where the map looks, to about 10 m and a hundredth of a zoom: what a link needs. */
export function cameraOf(map: Map): Camera {
	const { lng, lat } = map.getCenter();
	return {
		lng: round(lng, 4),
		lat: round(lat, 4),
		zoom: round(map.getZoom(), 2),
		bearing: round(map.getBearing(), 1)
	};
}

export function sameCamera(a: Camera | null, b: Camera | null): boolean {
	if (a === null || b === null) return a === b;
	return a.lng === b.lng && a.lat === b.lat && a.zoom === b.zoom && a.bearing === b.bearing;
}

/** Carried by moves that a person asked for through a button; gestures carry an `originalEvent`. */
export const byPerson = { byPerson: true } as const;

export function isByPerson(event: object): boolean {
	return 'byPerson' in event || ('originalEvent' in event && event.originalEvent !== undefined);
}
