import type { Feature, FeatureCollection, Geometry } from 'geojson';
import {
	areaStrength,
	atZoom,
	drawnWidths,
	frontCasing,
	neighboursFromZoom
} from '../drawn-widths';
import type { HatchKind } from '../hatches';
import type { MapLayers } from '../map-data';
import type { Palette } from '../palette';
import type { Scene } from '../scene/scene';
import type { MapFrame } from './map-frame';
import type { Occupation } from '../occupation-at';

/** How a shape of the map is painted; widths are in units of the picture. */
export type ShapePaint =
	| { readonly kind: 'fill'; readonly colour: string; readonly opacity: number }
	| { readonly kind: 'hatch'; readonly hatch: HatchKind }
	| {
			readonly kind: 'line';
			readonly colour: string;
			readonly width: number;
			readonly opacity: number;
			/** Dash and gap, in widths; empty: solid. */
			readonly dash: readonly number[];
	  };

/** The parts of a picture's map: its layers in Inkscape, its groups on a slide. */
export const shapeLayers = ['land', 'occupied', 'water', 'borders', 'front'] as const;
export type ShapeLayer = (typeof shapeLayers)[number];

/** One shape, in degrees. */
export interface MapShape {
	readonly layer: ShapeLayer;
	/** What it is, for who opens the file: `occupied-since-2022`. */
	readonly name: string;
	readonly geometry: Geometry | FeatureCollection;
	readonly paint: ShapePaint;
}

export interface ShapesInput {
	readonly layers: MapLayers;
	readonly occupation: Occupation;
	readonly scene: Pick<Scene, 'basins' | 'selected'>;
	/** The line of another source; null: none is drawn. */
	readonly otherLine: Geometry | null;
	readonly palette: Palette;
	readonly frame: Pick<MapFrame, 'zoom' | 'detail'>;
}

/** The map in draw order, without symbols and names: what its style says of MapLibre's layers. */
export function mapShapes(input: ShapesInput): readonly MapShape[] {
	return [...landShapes(input), ...occupiedShapes(input), ...waterShapes(input), ...lines(input)];
}

const fill = (colour: string, opacity = 1): ShapePaint => ({ kind: 'fill', colour, opacity });
const line = (
	colour: string,
	width: number,
	more: { opacity?: number; dash?: readonly number[] } = {}
): ShapePaint => ({ kind: 'line', colour, width, opacity: 1, dash: [], ...more });

function landShapes({ layers, palette }: ShapesInput): MapShape[] {
	const land = (name: string, geometry: FeatureCollection, colour: string): MapShape => ({
		...{ layer: 'land', name, geometry, paint: fill(colour) }
	});
	return [
		land('other-land', layers.land, palette.neighbour),
		land('neighbours', layers.countries, palette.neighbour),
		land('ukraine', layers.oblasts, palette.land)
	];
}

function occupiedShapes({ occupation, palette }: ShapesInput): MapShape[] {
	const shape = (name: string, geometry: Geometry, paint: ShapePaint): MapShape => ({
		...{ layer: 'occupied', name, geometry, paint }
	});
	const area = (name: string, geometry: Geometry, hatch: HatchKind): MapShape[] => [
		shape(`${name}-tint`, geometry, fill(palette[hatch], areaStrength.tint)),
		shape(name, geometry, { kind: 'hatch', hatch })
	];
	const { since, before2022, free, contested, snapshots } = occupation;
	return [
		...area('occupied-since-2022', since, 'occupied'),
		shape('land-below', before2022, fill(palette.land)),
		...area('occupied-before-2022', before2022, 'before2022'),
		shape('free-again', free, fill(palette.land)),
		shape('land-below-contested', contested, fill(palette.land)),
		...area('contested', contested, 'contested'),
		...area('occupied-of-earlier-days', snapshots, 'before2022')
	].filter(({ geometry }) => hasCoordinates(geometry));
}

const hasCoordinates = (geometry: MapShape['geometry']) =>
	!('coordinates' in geometry) || geometry.coordinates.length > 0;

function waterShapes({ layers, palette, frame: { zoom, detail } }: ShapesInput): MapShape[] {
	const shape = (name: string, geometry: FeatureCollection, paint: ShapePaint): MapShape => ({
		...{ layer: 'water', name, geometry, paint }
	});
	const isDrained = ({ properties }: Feature) => properties?.['status'] === 'drained';
	const drained = only(layers.lakes, isDrained);
	const lakes = only(layers.lakes, (lake) => !isDrained(lake));
	const rivers =
		detail < neighboursFromZoom
			? []
			: fading(
					only(layers.rivers, ({ properties }) => Number(properties?.['minzoom']) <= detail + 1)
				).map(([opacity, part]) =>
					shape(
						'rivers',
						part,
						line(palette.waterLine, atZoom(drawnWidths.river, zoom), { opacity })
					)
				);
	return [
		...rivers,
		shape('lakes', lakes, fill(palette.water)),
		shape('drained-lakes', drained, fill(palette.drained, 0.8)),
		shape('drained-lakes-outline', drained, line(palette.waterLine, 0.8, { dash: [2, 2] }))
	];
}

function lines(input: ShapesInput): MapShape[] {
	const { layers, palette, scene, occupation, otherLine } = input;
	const { zoom, detail } = input.frame;
	const border = (name: string, geometry: MapShape['geometry'], paint: ShapePaint): MapShape => ({
		...{ layer: 'borders', name, geometry, paint }
	});
	const front = (name: string, geometry: Geometry, paint: ShapePaint): MapShape => ({
		...{ layer: 'front', name, geometry, paint }
	});
	const named = (key: string, ids: readonly (string | null)[]) => (feature: Feature) =>
		ids.includes(feature.properties?.[key] as string);
	const frontWidth = atZoom(drawnWidths.frontLine, zoom);
	const casing = line(palette.frontCasing, frontWidth + frontCasing);
	const neighbours =
		detail < neighboursFromZoom
			? []
			: fading(layers.countryBorders).map(([opacity, part]) =>
					border('borders-of-neighbours', part, line(palette.neighbourBorder, 0.9, { opacity }))
				);
	return [
		...neighbours,
		border(
			'borders-of-oblasts',
			layers.oblastBorders,
			line(palette.oblastBorder, atZoom(drawnWidths.oblastBorder, zoom))
		),
		border(
			'state-border',
			layers.nationalBorder,
			line(palette.nationalBorder, atZoom(drawnWidths.nationalBorder, zoom))
		),
		border(
			'basins',
			only(layers.basins, named('id', scene.basins)),
			line(palette.basin, 1.1, { opacity: 0.8, dash: [4, 3] })
		),
		border(
			'chosen-oblast',
			only(layers.oblasts, named('code', [scene.selected.oblast])),
			line(palette.oblastSelected, 2)
		),
		front('front-line-casing', occupation.frontLine, casing),
		front('front-line', occupation.frontLine, line(palette.frontLine, frontWidth)),
		...(otherLine
			? [
					front('other-line-casing', otherLine, casing),
					front('other-line', otherLine, line(palette.otherLine, frontWidth, { dash: [2, 1.4] }))
				]
			: [])
	];
}

function only(
	{ features }: FeatureCollection,
	keep: (feature: Feature) => boolean
): FeatureCollection {
	return { type: 'FeatureCollection', features: features.filter(keep) };
}

/** Pieces of lines that fade (see `fadingLines`), together where they are equally strong. */
function fading({
	features
}: FeatureCollection): readonly (readonly [number, FeatureCollection])[] {
	const strengths = new Set(features.map(({ properties }) => Number(properties?.['strength'])));
	return [...strengths].map((strength) => [
		strength,
		{
			type: 'FeatureCollection',
			features: features.filter(({ properties }) => Number(properties?.['strength']) === strength)
		}
	]);
}
