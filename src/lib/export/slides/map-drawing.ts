import type { SlideLayer } from '../../i18n/slides/messages';
import { atZoom, drawnWidths } from '../../map/drawn-widths';
import type { MapFrame, Rectangle } from '../../map/picture/map-frame';
import { boxOf, isBold, mapLabels, spacingOf, type MapLabel } from '../../map/picture/map-labels';
import { shapeLayers, type ShapeLayer } from '../../map/picture/map-shapes';
import { frameOf, type PictureInput } from '../../map/picture/picture-svg';
import { placedSymbols, scaleRoom } from '../../map/picture/svg-map';
import { simplifiedOutlines, type Corners } from '../../map/slide/simplified-outlines';
import { slideShapes, type SlideShape } from '../../map/slide/slide-shapes';
import { groupShapes } from '../../map/symbols';
import {
	freeform,
	group,
	preset,
	textLine,
	type Drawn,
	type Fill,
	type Stroke
} from './drawing-ml';
import { mapWords, markRoom, onSlide } from './map-words';
import { symbolCorners, symbolShape } from './symbol-shapes';

/** Office programs grow slow, and a person lost, above this many corners on a slide. */
export const mostCorners = 6000;

/** How the shapes are called in the list of shapes. */
export interface DrawingNames {
	readonly map: string;
	readonly layers: Readonly<Record<SlideLayer, string>>;
	/** Of a shape by the name that a picture gives it; of an oblast by its code. */
	readonly shape: (name: string) => string;
	readonly sea: string;
	readonly scale: string;
	readonly chosen: string;
}

export type MapDrawingInput = Pick<
	PictureInput,
	'scene' | 'layers' | 'occupation' | 'otherLine' | 'content' | 'language' | 'palette'
> & { readonly names: DrawingNames };

/** A scene's map as shapes of a slide: in the rectangle `at`, points, grouped by layer. */
export function mapDrawing(input: MapDrawingInput, at: Rectangle): Drawn {
	const { scene, layers, palette, names, content } = input;
	const frame = frameOf(scene, layers, at);
	const ofShapes = outlines(input, frame, at);
	const drawn: readonly (readonly [SlideLayer, readonly Drawn[]])[] = [
		...shapeLayers.map((layer) => [layer, ofShapes(layer)] as const),
		['deposits', deposits(input, frame, at)],
		['names', labels(input, frame, at)],
		['words', mapWords(input, frame, at)]
	];
	const sea = preset({
		...{ name: names.sea, kind: 'rect', bounds: at, stroke: null },
		fill: { kind: 'solid', colour: palette.sea, opacity: 1 }
	});
	return group(
		{ name: names.map, description: content.description },
		[sea, ...drawn.map(([layer, parts]) => group({ name: names.layers[layer] }, parts, at))],
		at
	);
}

function outlines(
	input: MapDrawingInput,
	frame: MapFrame,
	at: Rectangle
): (layer: ShapeLayer) => readonly Drawn[] {
	const shapes = slideShapes({ ...input, frame });
	const symbols = placedSymbols(input.scene, frame).reduce(
		(sum, { deposit }) => sum + symbolCorners[groupShapes[deposit.group]],
		0
	);
	const parts = simplifiedOutlines(
		shapes.map(({ geometry, paint, family }) => ({
			...{ geometry, family },
			closed: paint.kind !== 'line'
		})),
		frame,
		mostCorners - symbols
	);
	const drawn = shapes.map((shape, i) => ({ shape, parts: parts[i]! }));
	return (layer) =>
		drawn
			.filter(({ shape, parts: { length } }) => shape.layer === layer && length > 0)
			.map(({ shape, parts: own }) => outline(shape, own, input.names, at));
}

function outline(
	{ name, paint }: SlideShape,
	parts: readonly Corners[],
	names: DrawingNames,
	at: Rectangle
): Drawn {
	const fill: Fill | null =
		paint.kind === 'line' ? null : paint.kind === 'fill' ? { ...paint, kind: 'solid' } : paint;
	const stroke: Stroke | null = paint.kind === 'line' ? paint : null;
	return freeform({
		...{ name: names.shape(name), closed: paint.kind !== 'line', fill, stroke },
		parts: parts.map((part) => part.map((corner) => onSlide(corner, at)))
	});
}

function deposits({ scene, palette, names }: MapDrawingInput, frame: MapFrame, at: Rectangle) {
	const scale = atZoom(drawnWidths.symbol, frame.zoom);
	const within = ([x, y]: readonly [number, number]) =>
		x > 0 && y > 0 && x < at.width && y < at.height;
	const symbols = placedSymbols(scene, frame).filter(({ at: place }) => within(place));
	const chosen = symbols.find(({ deposit: { id } }) => id === scene.selected.deposit);
	const drawn = symbols.map(({ deposit, at: place }) =>
		symbolShape(deposit, onSlide(place, at), scale, palette, deposit.label)
	);
	if (chosen === undefined) return drawn;
	const radius = (chosen.deposit.radius + 7) * scale;
	const [x, y] = onSlide(chosen.at, at);
	const ring = preset({
		...{ name: names.chosen, kind: 'ellipse' },
		bounds: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
		fill: { kind: 'solid', colour: palette.paper, opacity: 0.35 },
		stroke: { colour: palette.selection, width: 2, opacity: 1, dash: [] }
	});
	return [ring, ...drawn];
}

function labels(input: MapDrawingInput, frame: MapFrame, at: Rectangle): readonly Drawn[] {
	const { layers, scene, language } = input;
	const taken = [scaleRoom(frame), markRoom(frame)];
	return mapLabels({ layers, scene, frame, language, taken }).flatMap((label) => [
		...(label.dot === null ? [] : [dot(label, label.dot, input, at)]),
		nameOnMap(label, input, at)
	]);
}

function dot(
	{ kind, text }: MapLabel,
	place: readonly [number, number],
	{ palette }: MapDrawingInput,
	at: Rectangle
): Drawn {
	const radius = kind === 'major' ? 2.2 : 1.6;
	const [x, y] = onSlide(place, at);
	return preset({
		...{ name: `${text} ·`, kind: 'ellipse' },
		bounds: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
		fill: { kind: 'solid', colour: palette.label, opacity: 1 },
		stroke: { colour: palette.halo, width: 0.8, opacity: 1, dash: [] }
	});
}

function nameOnMap(label: MapLabel, input: MapDrawingInput, at: Rectangle): Drawn {
	const { palette, language } = input;
	const { kind, text, size, anchor } = label;
	const { x, y, width, height } = boxOf(label);
	const isQuiet = kind === 'country' || kind === 'sea';
	const quiet = kind === 'sea' ? palette.seaLabel : palette.labelQuiet;
	const behind = kind === 'sea' ? palette.sea : palette.neighbour;
	return textLine(
		{ name: text },
		{ x: at.x + x, y: at.y + y, width, height },
		{
			...{ text, size, language, align: anchor, bold: isBold(kind) },
			colour: isQuiet ? quiet : palette.label,
			halo: isQuiet ? behind : palette.halo,
			...(isBold(kind) && !isQuiet && { ground: palette.halo }),
			spacing: spacingOf(kind) * size
		}
	);
}
