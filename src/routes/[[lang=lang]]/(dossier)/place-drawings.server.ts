import type { MultiPolygon, Polygon } from 'geojson';
import {
	readBasemap,
	readBoundaries,
	readBuilt,
	readDataset,
	readManifest
} from '$lib/data/built.server';
import type { MapFiles } from '$lib/data/loaders';
import type { DepositPage } from '$lib/data/pages/page-data';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { OblastCode } from '$lib/domain/dataset/oblast';
import { decodeLayers, withDetail, type MapLayers } from '$lib/map/map-data';
import { placeDrawing, type PlaceDrawing } from '$lib/map/place/place-drawing';
import { extentAround, extentOf } from '$lib/map/place/place-extent';
import { posterOutline, type PosterOutline } from '$lib/map/poster/poster-svg';

interface Shapes {
	readonly version: string;
	readonly layers: MapLayers;
	readonly edges: PosterOutline;
}

/** Decoded once for a thousand pages; another version of the data replaces it. */
let held: Shapes | null = null;

function shapes(): Shapes {
	const manifest = readManifest();
	if (held?.version !== manifest.version) held = decoded(manifest);
	return held;
}

function decoded(manifest: Manifest): Shapes {
	const boundaries = readBoundaries(manifest);
	const [basemap, detail] = readBasemap(manifest);
	const layers = decodeLayers({
		boundaries,
		basemap: basemap!,
		occupied: readBuilt<MapFiles['occupiedLatest']>(manifest.files.occupiedLatest),
		oblasts: readDataset(manifest).oblasts
	});
	return {
		version: manifest.version,
		layers: withDetail(layers, detail!),
		edges: posterOutline(boundaries)
	};
}

/** The surroundings of a deposit; null: it is not located, or nothing but sea is near. */
export function drawingOfDeposit({ deposit, control }: DepositPage): PlaceDrawing | null {
	const { point } = deposit;
	if (point === null) return null;
	const { layers, edges } = shapes();
	const extent = extentAround(point, Math.abs(control.distanceKm ?? 0));
	const drawing = placeDrawing({ layers, edges, extent, outline: null, marked: [point] });
	return drawing.ukraine === '' ? null : drawing;
}

/** An oblast; the names of its towns lie over its deposits, which would leave them no room. */
export function drawingOfOblast(code: OblastCode): PlaceDrawing {
	const { layers, edges } = shapes();
	const oblast = layers.oblasts.features.find(({ properties }) => properties?.['code'] === code);
	if (oblast === undefined) throw new Error(`expected the outline of ${code}, found none`);
	const outline = parted(oblast.geometry as Polygon | MultiPolygon);
	const extent = extentOf(outline.coordinates.flat(2));
	return placeDrawing({ layers, edges, extent, outline, marked: [] });
}

function parted(geometry: Polygon | MultiPolygon): MultiPolygon {
	return geometry.type === 'MultiPolygon'
		? geometry
		: { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}
