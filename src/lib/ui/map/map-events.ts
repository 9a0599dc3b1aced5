import type { Map } from 'maplibre-gl';
import type { Camera } from '$lib/domain/view/view';
import { cameraOf, isByPerson } from './map-camera';
import { scaleFor, type Scale } from '$lib/map/scale';

export interface MapHandlers {
	readonly onscale: (scale: Scale) => void;
	readonly onzoom: (zoom: number) => void;
	/** Degrees that the map is turned by. */
	readonly onbearing: (bearing: number) => void;
	/** The map has come to rest, or has another size. */
	readonly onrest: () => void;
	/** A person moved the map. */
	readonly oncamera: (camera: Camera) => void;
	/** Something is to be fetched or laid out; then everything is drawn. */
	readonly onloading: () => void;
	readonly onidle: () => void;
	readonly onlost: () => void;
	readonly onerror: (message: string) => void;
	/** The map has another size. */
	readonly onresize: () => void;
}

/** Reports what happens on the map; MapLibre drops the listeners when the map is removed. */
export function watchMap(map: Map, handlers: MapHandlers): void {
	const measure = () => {
		handlers.onscale(scaleFor(map.getCenter().lat, map.getZoom()));
		handlers.onzoom(map.getZoom());
		handlers.onbearing(map.getBearing());
	};
	measure();
	map.on('move', measure);
	map.on('resize', () => {
		handlers.onresize();
		handlers.onrest();
	});
	map.on('moveend', (event) => {
		handlers.onrest();
		if (isByPerson(event)) handlers.oncamera(cameraOf(map));
	});
	map.on('dataloading', handlers.onloading);
	map.on('idle', handlers.onidle);
	map.on('webglcontextlost', handlers.onlost);
	map.on('error', ({ error }) => handlers.onerror(error.message));
}
