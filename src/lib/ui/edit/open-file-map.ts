import type { Geometry, MultiLineString, Position } from 'geojson';
import { loadMapFiles } from '$lib/data/loaders';
import { pagePart } from '$lib/data/page-part';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { Language } from '$lib/i18n/language/language';
import type { MapLayers } from '$lib/map/map-data';
import { paletteOf } from '$lib/map/palette';
import { theme } from '$lib/state/theme.svelte';
import type { Map } from 'maplibre-gl';
import type { MapElement } from '../map/map-element';
import { drawShapes } from './shape-layers';
import type { ShapeTools } from './shape-tools';

const mapPart = pagePart(() => Promise.all([import('../map/open-map'), import('./shape-tools')]));

type Drawing = typeof import('../map/open-map');

/** The map of the last day, with the tools that draw a shape on it. */
export interface FileMap {
	readonly drawing: Drawing;
	readonly map: Map;
	readonly tools: ShapeTools;
	/** How many vertices a shape may have to be taken up. */
	readonly most: number;
}

interface FileMapOptions {
	readonly manifest: Manifest;
	readonly language: Language;
	/** What a screen reader calls the map. */
	readonly label: string;
	readonly text: Parameters<Drawing['openMap']>[0]['text'];
	/** Whether vertices snap to the front line and to borders. */
	readonly snaps: () => boolean;
	readonly onpick: (index: number) => void;
	readonly onshape: (geometry: Geometry) => void;
}

/** Opens the map in a container; null: the container is gone meanwhile. Rejects where the map or its files cannot be had. */
export async function openFileMap(
	container: MapElement,
	isGone: () => boolean,
	{ manifest, language, label, text, snaps, onpick, onshape }: FileMapOptions
): Promise<FileMap | null> {
	const [[drawing, tools], files] = await Promise.all([mapPart(), loadMapFiles(manifest)]);
	if (isGone()) return null;
	const layers = drawing.decodeLayers({
		...{ boundaries: files.boundaries, basemap: files.basemap },
		...{ occupied: files.occupiedLatest, oblasts: [] }
	});
	const map = await drawing.openMap({
		container,
		style: drawing.mapStyle({
			...{ palette: paletteOf(theme.shown), language, layers },
			...{ fonts: drawing.fontUrls(document.baseURI), record: null, latestShown: true },
			...{ otherLine: null, deposits: { type: 'FeatureCollection', features: [] }, basins: [] },
			selected: { deposit: null, oblast: null, nameSide: 'right' }
		}),
		...{ camera: null, cooperativeGestures: true, still: false },
		...{ label, text }
	});
	if (isGone()) {
		map.remove();
		return null;
	}
	container.map = map;
	drawShapes(map, onpick);
	const lines = linesOf(layers);
	return {
		...{ drawing, map, most: tools.mostVertices },
		tools: tools.shapeTools(map, { lines: () => (snaps() ? lines : []), onshape })
	};
}

function linesOf({
	frontLine,
	nationalBorder,
	oblastBorders
}: MapLayers): readonly (readonly Position[])[] {
	return [frontLine, nationalBorder, oblastBorders].flatMap(
		({ coordinates }: MultiLineString) => coordinates
	);
}
