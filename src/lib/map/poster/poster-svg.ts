import type { Feature, FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type {
	GeometryCollection,
	Polygon,
	MultiPolygon as Parts,
	Topology
} from 'topojson-specification';
import type { MapDeposit } from '../map-deposit';
import type { MapLayers } from '../map-data';
import type { Palette } from '../palette';
import { latestOccupation, type Occupation } from '../occupation-at';
import { posterExtent, posterWidth } from './poster-extent';
import { posterFrame, posterPath, type PosterFrame } from './poster-path';
import { posterSymbols } from './poster-symbols';

/** Outer edges only: borders within are drawn as lines. */
export interface PosterOutline {
	readonly ukraine: MultiPolygon;
	readonly neighbours: MultiPolygon;
}

/** The outer edges of the built boundaries (see `Manifest`). */
export function posterOutline(boundaries: Topology): PosterOutline {
	const merged = (name: 'oblasts' | 'countries') => {
		const { geometries } = boundaries.objects[name] as GeometryCollection;
		return merge(boundaries, geometries as (Polygon | Parts)[]);
	};
	return { ukraine: merged('oblasts'), neighbours: merged('countries') };
}

export interface PosterInput {
	readonly layers: MapLayers;
	readonly outline: PosterOutline;
	readonly deposits: readonly MapDeposit[];
	readonly palette: Palette;
	/** Left out: that of the layers. */
	readonly occupation?: Occupation;
	/** What is shown, and how large; left out: what the map shows at first. */
	readonly frame?: PosterFrame;
	/** An oblast that is looked at. */
	readonly outlined?: Geometry | null;
	/** The place of a deposit that is looked at, degrees. */
	readonly ringed?: readonly [lng: number, lat: number] | null;
}

/** As the map is drawn with all of Ukraine in view: of rivers and lakes the largest. */
const shownFromZoom = 4;

/**
 * The map as a picture without names: stands where the map will be, and stays where no map can be drawn. An SVG document
 * that is complete in itself.
 */
export function posterSvg({
	layers,
	outline,
	deposits,
	palette,
	occupation = latestOccupation(layers),
	frame = posterFrame(posterExtent, posterWidth),
	outlined = null,
	ringed = null
}: PosterInput): string {
	const path = posterPath(frame);
	// Of land beyond the border only the edge is seen, far from what the picture is about; contested land is small.
	const coarse = posterPath(frame, 7);
	const area = (d: string, fill: string) => d && `<path d="${d}" fill="${fill}"/>`;
	const line = (d: string, colour: string, width: number, more = '') =>
		`<path ${more}d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
	const fading = (lines: FeatureCollection, colour: string, width: number) =>
		[...byStrength(lines)]
			.map(([strength, features]) =>
				line(
					coarse({ type: 'FeatureCollection', features }),
					colour,
					width,
					strength < 1 ? `stroke-opacity="${strength}" ` : ''
				)
			)
			.join('');
	const frontLine = path(occupation.frontLine);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}" stroke-linejoin="round">`,
		`<defs>${hatches(palette)}</defs>`,
		`<rect width="100%" height="100%" fill="${palette.sea}"/>`,
		area(coarse(layers.land), palette.neighbour),
		area(coarse(outline.neighbours), palette.neighbour),
		area(path(outline.ukraine), palette.land),
		area(path(occupation.since), 'url(#since)'),
		area(path(occupation.before2022), 'url(#before)'),
		area(path(occupation.free), palette.land),
		area(coarse(occupation.contested), 'url(#contested)'),
		area(path(occupation.snapshots), 'url(#before)'),
		fading(large(layers.rivers), palette.waterLine, 0.8),
		area(path(large(layers.lakes)), palette.water),
		fading(layers.countryBorders, palette.neighbourBorder, 0.9),
		line(path(layers.oblastBorders), palette.oblastBorder, 0.8),
		line(path(layers.nationalBorder), palette.nationalBorder, 1.3),
		line(frontLine, palette.frontCasing, 3.6),
		line(frontLine, palette.frontLine, 1.8),
		outlined === null ? '' : line(path(outlined), palette.nationalBorder, 2.6),
		posterSymbols(deposits, palette, frame),
		ringed === null ? '' : ring(frame.place(...ringed), palette),
		'</svg>\n'
	].join('\n');
}

/** Around the symbol of a deposit, on any ground. */
function ring([x, y]: readonly [number, number], palette: Palette): string {
	const circle = (colour: string, width: number) =>
		`<circle cx="${x.toFixed()}" cy="${y.toFixed()}" r="22" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
	return circle(palette.paper, 7) + circle(palette.nationalBorder, 3);
}

/**
 * Tint and lines of the areas, rising for one, falling for the other and crossed for what is contested; what was before,
 * and what is contested, replaces what is beneath.
 */
function hatches(palette: Palette): string {
	const tint = (colour: string, opacity: number) =>
		`<rect width="100%" height="100%" fill="${colour}" fill-opacity="${opacity}"/>`;
	const lines = (tile: number, colour: string, width: number) =>
		`<path d="M0,0H${tile}" stroke="${colour}" stroke-width="${2 * width}" stroke-opacity=".75"/>`;
	const pattern = (id: string, tile: number, angle: number, content: string) =>
		`<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"` +
		` patternTransform="rotate(${angle})">${content}</pattern>`;
	const { land, occupied, occupiedHatch, before2022, before2022Hatch } = palette;
	const crossed = `<path d="M0,0H5M0,0V5" stroke="${palette.contestedHatch}" stroke-width="1.6" stroke-opacity=".75"/>`;
	const contested = tint(land, 1) + tint(palette.contested, 0.42) + crossed;
	const since = tint(occupied, 0.42) + lines(6, occupiedHatch, 1.2);
	const before = tint(land, 1) + tint(before2022, 0.42) + lines(5, before2022Hatch, 0.9);
	return (
		pattern('since', 6, -45, since) +
		pattern('before', 5, 45, before) +
		pattern('contested', 5, 45, contested)
	);
}

/** Pieces of lines that fade (see `fadingLines`), together where they are equally strong. */
function byStrength({ features }: FeatureCollection): Map<number, Feature[]> {
	const groups = new Map<number, Feature[]>();
	for (const piece of features) {
		const strength = Number(piece.properties?.['strength']);
		groups.set(strength, [...(groups.get(strength) ?? []), piece]);
	}
	return groups;
}

const large = (collection: FeatureCollection): FeatureCollection => ({
	type: 'FeatureCollection',
	features: collection.features.filter(isLarge)
});

const isLarge = ({ properties }: Feature) =>
	Number(properties?.['minzoom']) <= shownFromZoom && properties?.['status'] !== 'drained';
