import type { Camera, View } from '../view/view';
import type { SearchEntry } from './search-entry';

/** Near enough to tell a town from the next. */
const placeZoom = 9;

/** What of the view a found thing is: picking it on the map changes that, and nothing else. */
export function viewOfHit(hit: SearchEntry): Partial<View> {
	switch (hit.kind) {
		case 'deposit':
			return { deposit: hit.id };
		case 'oblast':
			return { oblast: hit.id };
		case 'commodity':
			return { commodities: [hit.id] };
		case 'place':
			return { camera: cameraOn(hit.point) };
		default:
			return hit satisfies never;
	}
}

function cameraOn([lng, lat]: readonly [number, number]): Camera {
	return { lng, lat, zoom: placeZoom, bearing: 0 };
}
