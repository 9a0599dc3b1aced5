import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Answers which of many polygons hold a point; Turf decides, a box index only spares it most of them. */
export class PlaceIndex {
	readonly #polygons: readonly (Polygon | MultiPolygon)[];
	readonly #boxes: Flatbush | null = null;

	constructor(polygons: readonly (Polygon | MultiPolygon)[]) {
		this.#polygons = polygons;
		// An index of nothing cannot be built.
		if (polygons.length === 0) return;
		this.#boxes = new Flatbush(polygons.length);
		for (const polygon of polygons) this.#boxes.add(...boundingBox(polygon));
		this.#boxes.finish();
	}

	/** Indices of the polygons that hold `[lng, lat]`, boundary included. */
	holding([lng, lat]: readonly [number, number]): number[] {
		const near = this.#boxes?.search(lng, lat, lng, lat) ?? [];
		return near
			.filter((index) => booleanPointInPolygon([lng, lat], this.#polygons[index]!))
			.sort((a, b) => a - b);
	}
}

/** `[west, south, east, north]` in degrees. */
function boundingBox(geometry: Polygon | MultiPolygon): [number, number, number, number] {
	const rings: Position[][] =
		geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng, lat] of rings.flat() as [number, number][]) {
		box[0] = Math.min(box[0], lng);
		box[1] = Math.min(box[1], lat);
		box[2] = Math.max(box[2], lng);
		box[3] = Math.max(box[3], lat);
	}
	return box;
}
