import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { MapLayers } from '../map-data';
import type { Box } from '../mercator-frame';
import { posterFrame, posterPath } from '../poster/poster-path';
import type { PosterOutline } from '../poster/poster-svg';
import { placeTowns, type PlaceTown } from './place-towns';

/** Units across a small map: about two for a pixel of a column, so that whole units do. */
export const placeWidth = 1000;

/** A part of the map as path data, small enough to stand in the page that shows it; empty: not in view. */
export interface PlaceDrawing {
	readonly extent: Box;
	readonly height: number;
	readonly neighbours: string;
	readonly ukraine: string;
	/** Behind the line since 24 February 2022, and before it already. */
	readonly occupied: string;
	readonly before2022: string;
	readonly contested: string;
	readonly lakes: string;
	readonly oblastBorders: string;
	readonly frontLine: string;
	/** Of what the map is about. */
	readonly outline: string;
	readonly towns: readonly PlaceTown[];
}

export interface PlaceInput {
	readonly layers: MapLayers;
	readonly edges: PosterOutline;
	readonly extent: Box;
	readonly outline: MultiPolygon | null;
	readonly marked: readonly (readonly [number, number])[];
}

export function placeDrawing({ layers, edges, extent, outline, marked }: PlaceInput): PlaceDrawing {
	const frame = posterFrame(extent, placeWidth);
	// An outline fills the frame with some hundred kilometres of coast and front line: coarser, for the page's bytes.
	const path = posterPath(frame, outline === null ? 4 : 6);
	const coarse = posterPath(frame, outline === null ? 6 : 9);
	return {
		extent,
		height: frame.height,
		neighbours: coarse(edges.neighbours),
		ukraine: path(edges.ukraine),
		occupied: path(layers.occupied),
		before2022: path(layers.before2022),
		contested: path(layers.contested),
		lakes: coarse(lakesIn(layers, outline !== null)),
		oblastBorders: coarse(layers.oblastBorders),
		frontLine: path(layers.frontLine),
		outline: outline === null ? '' : path(outline),
		towns: placeTowns(layers.cities, frame, marked)
	};
}

/** As the map is drawn with an oblast in view. */
const shownFromZoom = 6;

/** Those with water; of a wide frame the larger ones. */
function lakesIn({ lakes: { features } }: MapLayers, wide: boolean): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: features.filter(
			({ properties }) =>
				properties?.['status'] !== 'drained' &&
				(!wide || Number(properties?.['minzoom']) <= shownFromZoom)
		)
	};
}
