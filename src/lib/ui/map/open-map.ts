/**
 * The lazy chunk of the map: MapLibre, its worker, the CSS that it needs. Only `MapCanvas` imports it, dynamically.
 * MapLibre is an ES module; its worker is a file of its own and must be named before the first map.
 */
import './map.css';
import { Map, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { imagePixels } from '$lib/map/images';
import { fitOptions, mapBounds, ukraineBounds } from '$lib/map/map-bounds';
import type { MapMessages } from '$lib/i18n/map/messages';
import type { Camera } from '$lib/domain/view/view';

export { applyObservation, applySides, applyStyle } from '$lib/map/style/apply';
export { fontUrls } from '$lib/map/font-files';
export { oblastBounds } from '$lib/map/map-bounds';
export { decodeLayers, decodeOtherLine, withDetail } from '$lib/map/map-data';
export { depositFeatures } from '$lib/map/map-deposit';
export { recordLayers } from '$lib/map/record-layers';
export { mapStyle } from '$lib/map/style/style';
export { CameraKeeper } from './camera-keeper';
export { pan, roomierSide, turnNorth, zoomBy } from './map-commands';
export { watchMap } from './map-events';
export { watchZoomKeys } from './map-keys';
export { watchPointer } from './map-pointer';
// Controls have nothing to control before.
export { default as MapControls } from './MapControls.svelte';
export { default as MapPointed } from './MapPointed.svelte';
export { default as PrintedMap } from './PrintedMap.svelte';

export interface OpenOptions {
	readonly container: HTMLElement;
	readonly style: StyleSpecification;
	/** Null: all of Ukraine. */
	readonly camera: Camera | null;
	readonly cooperativeGestures: boolean;
	readonly still: boolean;
	readonly label: string;
	readonly text: MapMessages['map'];
}

/** Symbols are sharp on any screen at twice its pixels, without filling the atlas. */
const pixelRatio = () => Math.min(3, Math.max(2, window.devicePixelRatio));

/** How long a symbol or a name takes to appear, ms. */
const fadeDuration = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150);

/** Draws our images when the style first names them. */
function resolveImages(map: Map) {
	map.setMissingStyleImageResolver((name) => {
		// Tiles that come together all name it before the first has it.
		if (map.hasImage(name)) return;
		const ratio = pixelRatio();
		const pixels = imagePixels(name, ratio);
		if (pixels !== null) map.addImage(name, pixels, { pixelRatio: ratio });
	});
}

function placeOf({ camera, container }: OpenOptions) {
	if (camera === null) {
		return { bounds: ukraineBounds, fitBoundsOptions: fitOptions(container.clientWidth) };
	}
	const { lng, lat, zoom, bearing } = camera;
	return { center: [lng, lat] as [number, number], zoom, bearing };
}

const localeOf = ({ label, text }: OpenOptions) => ({
	'Map.Title': label,
	'CooperativeGesturesHandler.WindowsHelpText': text.scrollHelp,
	'CooperativeGesturesHandler.MacHelpText': text.scrollHelpMac,
	'CooperativeGesturesHandler.MobileHelpText': text.touchHelp
});

/** The map can be turned, and a button turns it back; it stays flat, since lengths on it are compared. */
const flat = {
	touchPitch: false,
	pitchWithRotate: false,
	maxPitch: 0,
	rollEnabled: false
} as const;

/** Opens the map and waits until its style can be changed; throws where WebGL2 is missing. */
export async function openMap(options: OpenOptions): Promise<Map> {
	setWorkerUrl(workerUrl);
	const map = new Map({
		container: options.container,
		style: options.style,
		...placeOf(options),
		...flat,
		locale: localeOf(options),
		cooperativeGestures: options.cooperativeGestures,
		interactive: !options.still,
		attributionControl: false,
		maxBounds: mapBounds,
		minZoom: 2.6,
		maxZoom: 11,
		fadeDuration: fadeDuration(),
		renderWorldCopies: false,
		validateStyle: false
	});
	resolveImages(map);
	await map.once('style.load');
	return map;
}
