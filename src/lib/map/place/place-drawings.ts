import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { OblastCode } from '../../domain/dataset/oblast';
import { decodeLayers, withDetail, type MapData, type MapLayers } from '../map-data';
import { posterOutline, type PosterOutline } from '../poster/poster-svg';
import { placeDrawing, type PlaceDrawing } from './place-drawing';
import { extentAround, extentOf } from './place-extent';

/** The surroundings of deposits and oblasts, drawn from the files of the map, which are decoded once. */
export class PlaceDrawings {
	readonly #layers: MapLayers;
	readonly #edges: PosterOutline;

	/** Throws when an object is missing from the files. */
	constructor(data: MapData, detail: Topology) {
		this.#layers = withDetail(decodeLayers(data), detail);
		this.#edges = posterOutline(data.boundaries);
	}

	/**
	 * The surroundings of a point [longitude, latitude], with the front line in view where it is near. `distanceKm` is its
	 * signed distance to the line; null: it is not known. The answer is null where nothing but sea is near.
	 */
	around(point: readonly [number, number], distanceKm: number | null): PlaceDrawing | null {
		const extent = extentAround(point, Math.abs(distanceKm ?? 0));
		const drawing = this.#drawn(extent, null, [point]);
		return drawing.ukraine === '' ? null : drawing;
	}

	/** An oblast; the names of its towns lie over its deposits, which would leave them no room. Throws without its outline. */
	ofOblast(code: OblastCode): PlaceDrawing {
		const { features } = this.#layers.oblasts;
		const oblast = features.find(({ properties }) => properties?.['code'] === code);
		if (oblast === undefined) throw new Error(`expected the outline of ${code}, found none`);
		const outline = parted(oblast.geometry as Polygon | MultiPolygon);
		return this.#drawn(extentOf(outline.coordinates.flat(2)), outline, []);
	}

	#drawn(
		extent: ReturnType<typeof extentOf>,
		outline: MultiPolygon | null,
		marked: readonly (readonly [number, number])[]
	): PlaceDrawing {
		return placeDrawing({ layers: this.#layers, edges: this.#edges, extent, outline, marked });
	}
}

function parted(geometry: Polygon | MultiPolygon): MultiPolygon {
	return geometry.type === 'MultiPolygon'
		? geometry
		: { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}
