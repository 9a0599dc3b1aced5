import type { Geometry } from 'geojson';
import type { Language } from '../../domain/language';
import { escaped } from '../../domain/xml-text';
import { hasInterval } from '../../domain/numbers/range';
import { oblastBounds, ukraineBounds } from '../map-bounds';
import type { MapDeposit } from '../map-deposit';
import type { MapLayers } from '../map-data';
import type { Palette } from '../palette';
import type { Scene } from '../scene/scene';
import { frameOfBounds, frameOfCamera, type MapFrame, type Rectangle } from './map-frame';
import { mapLabels } from './map-labels';
import { mapShapes } from './map-shapes';
import type { Occupation } from '../occupation-at';
import type { LegendEntry, PictureContent, PictureRow } from './picture-content';
import {
	inUnits,
	lineHeight,
	marksOn,
	pictureLayout,
	signWidth,
	textSize,
	type PictureLayout,
	type TextBlock
} from './picture-layout';
import {
	scaleRoom,
	svgDeposits,
	svgHatches,
	svgLabels,
	svgScale,
	svgShapes,
	svgSymbol
} from './svg-map';
import { textWidth } from './text-width';
import { short, svgLayer, svgText } from './svg-text';

export interface PictureInput {
	readonly scene: Scene;
	readonly layers: MapLayers;
	readonly occupation: Occupation;
	/** The line of another source; null: none is drawn. */
	readonly otherLine: Geometry | null;
	readonly content: PictureContent;
	readonly language: Language;
	readonly palette: Palette;
	/** Px. */
	readonly size: Pick<Rectangle, 'width' | 'height'>;
	/** Style sheet of the picture: the faces of its letters, where it must be complete in itself. */
	readonly css?: string;
}

/** The visible deposits that lie in the map of a picture as large as this: the legend explains no others. */
export function depositsInPicture({
	scene,
	layers,
	size
}: Pick<PictureInput, 'scene' | 'layers' | 'size'>): readonly MapDeposit[] {
	const { width, height } = inUnits(size);
	const frame = frameOf(scene, layers, { width, height });
	return scene.deposits.filter(({ visible, point }) => {
		const [x, y] = frame.place(...point);
		return visible && x > 0 && x < width && y > 0 && y < height;
	});
}

/** What the map of a scene shows: the place that its link names, else the chosen oblast, else all of Ukraine. */
export function frameOf(scene: Scene, layers: MapLayers, size: PictureInput['size']): MapFrame {
	if (scene.camera !== null) return frameOfCamera(scene.camera, size);
	const { deposit, oblast } = scene.selected;
	const chosen = scene.deposits.find(({ id }) => id === deposit);
	if (chosen) {
		const [lng, lat] = chosen.point;
		return frameOfCamera({ lng, lat, zoom: 7.5, bearing: 0 }, size);
	}
	const bounds = oblast === null ? null : oblastBounds(layers.oblasts, oblast);
	return frameOfBounds(bounds ?? ukraineBounds, size);
}

/**
 * A scene as an SVG document: title, map, legend, board, scale, sources. Text is text, layers have names, and nothing is
 * fetched. A bitmap of any size is this, drawn by a browser.
 */
export function pictureSvg(input: PictureInput): string {
	const { content, palette, size } = input;
	const layout = pictureLayout(content, size);
	return svgDocument(input, size, layout, [
		`<rect width="100%" height="100%" fill="${palette.paper}"/>`,
		`<g transform="translate(${short(layout.map.x)} ${short(layout.map.y)})" clip-path="url(#map-edge)">`,
		mapInPicture(input, layout),
		'</g>',
		svgLayer('words', content.layerNames.words, svgWords(content, layout, palette))
	]);
}

/** The map of a scene alone, with scale, date and source: `size` in units, of which a picture has as many as points on a slide. */
export function mapSvg(input: Omit<PictureInput, 'size'>, size: PictureInput['size']): string {
	const { content, palette } = input;
	const map = { x: 0, y: 0, ...size };
	// The last one stands in the lower right corner; beside the map its slide says the same.
	const marks = marksOn(content, map).slice(-1);
	return svgDocument(input, size, { ...size, map }, [
		mapInPicture(input, { map, marks }),
		...marks.map(({ x, y }) => svgMark(content, x, y, palette))
	]);
}

/** A picture as a document of its own, with what its parts refer to. */
export function svgDocument(
	{ content, palette, css }: Omit<PictureInput, 'size'>,
	size: PictureInput['size'],
	{ width, height, map }: Pick<PictureLayout, 'width' | 'height' | 'map'>,
	parts: readonly string[]
): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"` +
			` width="${size.width}" height="${size.height}" viewBox="0 0 ${short(width)} ${short(height)}"` +
			` lang="${content.language}" role="img" font-family="'IBM Plex Sans', Arial, Helvetica, sans-serif">`,
		`<title>${escaped(content.title)}</title><desc>${escaped(content.description)}</desc>`,
		`<defs>${svgHatches(palette)}<clipPath id="map-edge"><rect width="${short(map.width)}" height="${short(map.height)}"/></clipPath></defs>`,
		...(css ? [`<style>${css}</style>`] : []),
		...parts,
		'</svg>\n'
	].join('\n');
}

/** The map of a scene at its place in a picture. */
export function mapInPicture(
	input: Omit<PictureInput, 'size'>,
	{ map, marks }: Pick<PictureLayout, 'map' | 'marks'>
): string {
	const { scene, layers, occupation, otherLine, content, language, palette } = input;
	const frame = frameOf(scene, layers, map);
	const shapes = mapShapes({ layers, occupation, scene, otherLine, palette, frame });
	const onMap = marks.map((mark) => ({ ...mark, x: mark.x - map.x, y: mark.y - map.y }));
	const labels = mapLabels({ layers, scene, frame, language, taken: [...onMap, scaleRoom(frame)] });
	return [
		`<rect width="${short(frame.width)}" height="${short(frame.height)}" fill="${palette.sea}"/>`,
		svgShapes(shapes, frame),
		svgLayer('deposits', content.layerNames.deposits, svgDeposits(scene, frame, palette)),
		svgLayer('names', content.layerNames.names, svgLabels(labels, palette)),
		svgScale(frame, content, palette)
	].join('\n');
}

function svgWords(content: PictureContent, layout: PictureLayout, palette: Palette): string {
	return [
		...layout.texts.map((block) => svgBlock(block, palette)),
		...layout.rows.map(({ row, y }) => svgRow(row, { ...layout.board, y }, palette)),
		svgLegend(layout.entries, palette),
		...layout.marks.map(({ x, y }) => svgMark(content, x, y, palette))
	].join('\n');
}

export function svgBlock({ lines, size, bold, x, y }: TextBlock, palette: Palette): string {
	return lines
		.map((text, i) => {
			const base = y + i * lineHeight(size) + size;
			return svgText({ text, x, y: base, size, bold, colour: palette.label });
		})
		.join('');
}

/** The signs of a legend, and what they mean. */
export function svgLegend(entries: PictureLayout['entries'], palette: Palette): string {
	return entries
		.map(({ entry, lines, x, y }) => {
			const block = { lines, size: textSize.small, bold: false, x: x + signWidth, y };
			return svgSign(entry, x, y, palette) + svgBlock(block, palette);
		})
		.join('');
}

/** Date and source, quiet enough to read the map through them. */
function svgMark({ mark }: PictureContent, x: number, y: number, palette: Palette): string {
	const size = textSize.small;
	return mark
		.map((text, i) =>
			svgText({
				...{ text, x, y: y + i * lineHeight(size) + size, size, opacity: 0.6 },
				...{ colour: palette.label, halo: palette.halo }
			})
		)
		.join('');
}

type RowPlace = Pick<Rectangle, 'x' | 'y' | 'width'>;

/** A resource: its name, its number, and the bar of its share. */
export function svgRow(row: PictureRow, { x, y, width }: RowPlace, palette: Palette): string {
	const room = width - textWidth(row.name + row.value, textSize.row, 'semibold');
	// A long name leaves its number whole.
	const size = room > 6 ? textSize.row : textSize.small;
	const words =
		svgText({ text: row.name, x, y: y + size, size, colour: palette.label }) +
		svgText({
			...{ text: row.value, x: x + width, y: y + size, size, bold: true, anchor: 'end' },
			colour: palette.label
		});
	return words + (row.bar ? svgBar(row.bar, { x, y: y + 13, width }, palette) : '');
}

/** As the bars of the board: what was lost before 2022 first, and a whisker for the interval. */
function svgBar(
	{ share, before2022 }: NonNullable<PictureRow['bar']>,
	{ x, y, width }: RowPlace,
	palette: Palette
): string {
	const height = 6;
	const before = Math.min(before2022, share.central);
	const part = (from: number, to: number, fill: string) =>
		to > from
			? `<rect x="${short(x + from * width)}" y="${short(y)}" width="${short((to - from) * width)}" height="${height}" fill="${fill}"/>`
			: '';
	const both = (from: number, to: number, kind: 'occupied' | 'before2022') =>
		part(from, to, palette[kind]) + part(from, to, `url(#hatch-${kind})`);
	const whisker = hasInterval(share)
		? `<path d="M${short(x + share.low * width)},${short(y + height / 2 - 2)}v4M${short(x + share.low * width)},${short(y + height / 2)}` +
			`H${short(x + share.high * width)}m0,-2v4" fill="none" stroke="${palette.ink}" stroke-width="1.1"/>`
		: '';
	return (
		`<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${height}" fill="${palette.paper}" stroke="${palette.oblastBorder}" stroke-width="0.7"/>` +
		both(0, before, 'before2022') +
		both(before, share.central, 'occupied') +
		whisker
	);
}

function svgSign(entry: LegendEntry, x: number, y: number, palette: Palette): string {
	const middle = y + textSize.small * 0.68;
	const box = (fill: string) =>
		`<rect x="${short(x)}" y="${short(middle - 4)}" width="14" height="8" fill="${fill}"/>`;
	const stroke = (colour: string, width: number, dash = '') =>
		`<path d="M${short(x)},${short(middle)}h14" stroke="${colour}" stroke-width="${width}"${dash && ` stroke-dasharray="${dash}"`}/>`;
	switch (entry.kind) {
		case 'area':
			return box(palette[entry.hatch]) + box(`url(#hatch-${entry.hatch})`);
		case 'front-line':
			return stroke(palette.frontLine, 2.2);
		case 'other-line':
			return stroke(palette.otherLine, 2.2, '4 3');
		case 'basin':
			return stroke(palette.basin, 1.2, '4 3');
		case 'symbol':
			return svgSymbol({ ...entry, radius: 5 }, [x + 7, middle], 0.9, palette);
		default:
			return entry satisfies never;
	}
}
