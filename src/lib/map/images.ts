import { sides } from '../domain/control/side';
import { commodityGroups, type CommodityGroup } from '../domain/dataset/commodity';
import type { Side } from '../domain/control/side';
import { hatches, hatchKinds, type HatchKind } from './hatches';
import { paletteOf, themes, type Palette, type Theme } from './palette';
import { groupShapes, symbolPaint, symbolPath, type SymbolPaint } from './symbols';

/**
 * Images are named by what they show, and drawn when the map first asks for one:
 * `deposit|light|critical|behind|known|8` and `hatch|light|occupied`. A theme change only changes names.
 */
export const hatchImage = (theme: Theme, kind: HatchKind) => `hatch|${theme}|${kind}`;

/** RGBA pixels, as MapLibre's `addImage` takes them. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
}

function rgb(hex: string): [number, number, number] {
	const value = Number.parseInt(hex.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Coverage (0..1) of a pixel by diagonal lines, antialiased; lines repeat every `size` pixels along each axis. */
function hatchCoverage(x: number, y: number, size: number, line: number, slope: 1 | -1): number {
	const along = (((x + slope * y) % size) + size) % size;
	const distance = Math.min(along, size - along) / Math.SQRT2;
	return Math.min(1, Math.max(0, line / 2 + 0.5 - distance));
}

/** A seamless tile of hatching on nothing, for `pixelRatio` device pixels a CSS pixel. */
export function hatchPixels(palette: Palette, kind: HatchKind, pixelRatio: number): Pixels {
	const { tilePx, linePx, slopes } = hatches[kind];
	const size = Math.round(tilePx * pixelRatio);
	const colour = rgb(palette[`${kind}Hatch`]);
	const data = new Uint8ClampedArray(size * size * 4);
	for (let i = 0; i < size * size; i++) {
		const [x, y] = [i % size, Math.floor(i / size)];
		const lines = slopes.map((slope) => hatchCoverage(x, y, size, linePx * pixelRatio, slope));
		const alpha = Math.max(...lines);
		data.set([...colour, alpha * 255], i * 4);
	}
	return { width: size, height: size, data };
}

function paintSymbol(
	context: OffscreenCanvasRenderingContext2D,
	path: Path2D,
	paint: SymbolPaint,
	paper: string
) {
	context.lineJoin = 'round';
	context.strokeStyle = paper;
	context.lineWidth = paint.strokeWidth + 2 * paint.casing;
	context.stroke(path);
	context.globalCompositeOperation = 'destination-out';
	context.fill(path);
	context.globalCompositeOperation = 'source-over';
	context.fillStyle = paper;
	context.fill(path);
	context.globalAlpha = paint.fillOpacity;
	context.fillStyle = paint.fill;
	context.fill(path);
	context.globalAlpha = 1;
	context.strokeStyle = paint.stroke;
	context.lineWidth = paint.strokeWidth;
	context.setLineDash([...paint.dash]);
	context.stroke(path);
}

function paintMark(context: OffscreenCanvasRenderingContext2D, paint: SymbolPaint, radius: number) {
	if (paint.mark === '' || radius < 5) return;
	context.fillStyle = paint.stroke;
	context.font = `600 ${Math.round(radius * 1.35)}px "IBM Plex Sans", sans-serif`;
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	context.fillText(paint.mark, 0, radius * 0.08);
}

interface SymbolName {
	readonly palette: Palette;
	readonly group: CommodityGroup;
	readonly side: Side;
	readonly tonnageKnown: boolean;
	readonly radius: number;
}

let sheet: OffscreenCanvasRenderingContext2D | null = null;

/** An empty square of pixels. All symbols share one: to make a canvas takes longer than to draw on it. */
function emptySheet(size: number): OffscreenCanvasRenderingContext2D {
	if (sheet === null || sheet.canvas.width < size) {
		// The pixels are read at once: on the card they would be waited for.
		sheet = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true })!;
	}
	sheet.resetTransform();
	sheet.clearRect(0, 0, sheet.canvas.width, sheet.canvas.height);
	return sheet;
}

function symbolPixels(name: SymbolName, pixelRatio: number): Pixels {
	const { palette, group, side, tonnageKnown, radius } = name;
	const size = Math.ceil((radius * 1.45 + 4) * 2 * pixelRatio);
	const context = emptySheet(size);
	context.translate(size / 2, size / 2);
	context.scale(pixelRatio, pixelRatio);
	const paint = symbolPaint(palette, group, side, tonnageKnown);
	paintSymbol(context, new Path2D(symbolPath(groupShapes[group], radius)), paint, palette.paper);
	paintMark(context, paint, radius);
	const { data } = context.getImageData(0, 0, size, size);
	return { width: size, height: size, data };
}

const isOneOf = <T extends string>(list: readonly T[], text: string | undefined): text is T =>
	(list as readonly string[]).includes(text ?? '');

/** The image of a name, or null when it is none of ours. Needs `OffscreenCanvas` for deposits. */
export function imagePixels(name: string, pixelRatio: number): Pixels | null {
	const [kind, theme, ...rest] = name.split('|');
	if (!isOneOf(themes, theme)) return null;
	const palette = paletteOf(theme);
	if (kind === 'hatch') {
		return isOneOf(hatchKinds, rest[0]) ? hatchPixels(palette, rest[0], pixelRatio) : null;
	}
	const [group, side, tonnage, radius] = rest;
	if (kind !== 'deposit' || !isOneOf(commodityGroups, group)) return null;
	if (!isOneOf(sides, side)) return null;
	const symbol = {
		palette,
		group,
		side,
		tonnageKnown: tonnage === 'known',
		radius: Number(radius)
	};
	return symbolPixels(symbol, pixelRatio);
}
