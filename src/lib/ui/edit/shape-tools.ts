/** The lazy chunk of the tools that draw on the map; only `open-file-map.ts` imports it, dynamically. */
import type { Geometry, Polygon, Position } from 'geojson';
import type { Map } from 'maplibre-gl';
import {
	TerraDraw,
	TerraDrawLineStringMode,
	TerraDrawPointMode,
	TerraDrawPolygonMode,
	TerraDrawSelectMode,
	type GeoJSONStoreFeatures
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { nearestOnLines } from '$lib/domain/geometry/nearest-on-lines';

/** A vertex snaps within so many pixels. */
const snapPixels = 12;
/** More vertices of one shape nobody moves by hand, and handles for them would stop the page. */
export const mostVertices = 1500;

export type DrawTool = 'select' | 'polygon' | 'point';

/** Draws one shape at a time, whose vertices can be moved. */
export interface ShapeTools {
	/** Takes a shape up; null: none. A shape with too many vertices is not taken. */
	readonly take: (shape: Geometry | null) => void;
	readonly use: (tool: DrawTool) => void;
	readonly stop: () => void;
}

interface ShapeToolsOptions {
	/** Lines that vertices snap to. */
	readonly lines: () => readonly (readonly Position[])[];
	readonly onshape: (shape: Geometry) => void;
}

/** The parts of a shape that are drawn apart, each with the holes that it keeps. */
interface DrawnPart {
	readonly id: string | number;
	readonly holes: readonly Position[][];
}

export const verticesOf = (shape: Geometry): number =>
	'coordinates' in shape ? shape.coordinates.flat(3).length / 2 : Infinity;

export function shapeTools(map: Map, { lines, onshape }: ShapeToolsOptions): ShapeTools {
	const snapping = {
		toCustom: ({ lng, lat }: { lng: number; lat: number }): Position | undefined => {
			// A tile of 512 px shows 360° at zoom 0.
			const reach = (snapPixels * 360) / (512 * 2 ** map.getZoom());
			const found = nearestOnLines(lines(), [lng, lat], reach);
			return found === null ? undefined : [...found.map(rounded)];
		}
	};
	const coordinates = { midpoints: true, draggable: true, deletable: true, snappable: snapping };
	const draw = new TerraDraw({
		adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 9 }),
		modes: [
			new TerraDrawSelectMode({
				flags: {
					point: { feature: { draggable: true } },
					linestring: { feature: { draggable: false, coordinates } },
					polygon: { feature: { draggable: false, coordinates } }
				}
			}),
			new TerraDrawPolygonMode({ snapping }),
			new TerraDrawPointMode(),
			new TerraDrawLineStringMode()
		]
	});
	let taken: { readonly shape: Geometry; readonly parts: readonly DrawnPart[] } | null = null;
	draw.start();
	draw.setMode('select');
	draw.on('finish', (id, { action }) => {
		const drawn = draw.getSnapshotFeature(id)?.geometry;
		if (drawn === undefined) return;
		if (action === 'draw') onshape(withoutExtra(drawn));
		else if (taken !== null) onshape(joined(taken.shape, taken.parts, draw));
	});
	return {
		take: (shape) => {
			draw.setMode('select');
			draw.clear();
			taken = null;
			if (shape === null || verticesOf(shape) > mostVertices) return;
			const added = draw.addFeatures(partsOf(shape).map(({ geometry }) => drawable(geometry)));
			const holes = partsOf(shape).map((part) => part.holes);
			if (added.some(({ valid }) => !valid)) return draw.clear();
			const parts = added.map(({ id }, i) => ({ id: id!, holes: holes[i]! }));
			taken = { shape, parts };
			if (parts[0]) draw.selectFeature(parts[0].id);
		},
		use: (tool) => draw.setMode(tool),
		stop: () => draw.stop()
	};
}

const rounded = (degrees: number): number => Number(degrees.toFixed(9));

type Drawable = GeoJSONStoreFeatures['geometry'];

function drawable(geometry: Drawable): GeoJSONStoreFeatures {
	const mode = { Point: 'point', LineString: 'linestring', Polygon: 'polygon' }[geometry.type];
	return { type: 'Feature', properties: { mode }, geometry };
}

/** The tools know points, lines and polygons without holes. */
function partsOf(
	shape: Geometry
): readonly { readonly geometry: Drawable; readonly holes: readonly Position[][] }[] {
	const polygon = ([outer = [], ...holes]: Position[][]) => ({
		geometry: { type: 'Polygon', coordinates: [outer] } satisfies Polygon,
		holes
	});
	switch (shape.type) {
		case 'Point':
		case 'LineString':
			return [{ geometry: shape, holes: [] }];
		case 'MultiLineString':
			return shape.coordinates.map((coordinates) => ({
				geometry: { type: 'LineString', coordinates },
				holes: []
			}));
		case 'Polygon':
			return [polygon(shape.coordinates)];
		case 'MultiPolygon':
			return shape.coordinates.map(polygon);
		default:
			return [];
	}
}

/** The shape with its parts as they are drawn now. */
function joined(shape: Geometry, parts: readonly DrawnPart[], draw: TerraDraw): Geometry {
	const drawn = parts.map(({ id, holes }) => {
		const geometry = draw.getSnapshotFeature(id)!.geometry;
		return { geometry: withoutExtra(geometry), holes };
	});
	const rings = drawn.map(({ geometry, holes }) => [
		...(geometry as Polygon).coordinates,
		...holes
	]);
	switch (shape.type) {
		case 'Polygon':
			return { type: 'Polygon', coordinates: rings[0]! };
		case 'MultiPolygon':
			return { type: 'MultiPolygon', coordinates: rings };
		case 'MultiLineString':
			return {
				type: 'MultiLineString',
				coordinates: drawn.map(({ geometry }) => geometry.coordinates as Position[])
			};
		default:
			return drawn[0]!.geometry;
	}
}

const withoutExtra = ({ type, coordinates }: Drawable): Drawable =>
	({ type, coordinates }) as Drawable;
