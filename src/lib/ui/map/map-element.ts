import type { Map } from 'maplibre-gl';

export type FailureKind = 'no-webgl' | 'context-lost' | 'error';

/**
 * The container `[data-map]` tells tests what it shows (`data-map-state`, `data-observation`) and hands them the map:
 * `document.querySelector('[data-map]').map`.
 */
export interface MapElement extends HTMLElement {
	map?: Map;
}
