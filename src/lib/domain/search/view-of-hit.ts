import { noFilter } from '../estimate/deposit-filter';
import { cameraOn, placeZoom } from '../view/look-at';
import type { View } from '../view/view';
import type { SearchEntry } from './search-entry';

/** What of the view a found thing is: picking it on the map changes that, and nothing else. */
export function viewOfHit(hit: SearchEntry): Partial<View> {
	switch (hit.kind) {
		case 'view':
			return {
				commodities: [hit.commodity],
				oblast: hit.oblast,
				filter: { ...noFilter, sides: hit.behind ? ['behind'] : [] }
			};
		case 'deposit':
			return { deposit: hit.id };
		case 'oblast':
			return { oblast: hit.id };
		case 'commodity':
			return { commodities: [hit.id] };
		case 'place':
			return { camera: cameraOn(hit.point, placeZoom) };
		default:
			return hit satisfies never;
	}
}
