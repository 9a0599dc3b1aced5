import { escaped } from '../../domain/xml-text';
import { areaStrength, atZoom, drawnWidths } from '../drawn-widths';
import { hatches, type HatchKind } from '../hatches';
import { depositSides, type MapDeposit } from '../map-deposit';
import type { Palette } from '../palette';
import { posterPath } from '../poster/poster-path';
import { scaleFor } from '../scale';
import type { Scene } from '../scene/scene';
import { groupShapes, symbolPaint, symbolPath, type SymbolPaint } from '../symbols';
import type { MapFrame, Rectangle } from './map-frame';
import { isBold, spacingOf, type MapLabel } from './map-labels';
import { shapeLayers, type MapShape, type ShapePaint } from './map-shapes';
import type { PictureContent } from './picture-content';
import { textSize } from './picture-layout';
import { short, svgLayer, svgText } from './svg-text';

/** Corners nearer than this to the last one are left out, and all lie on a grid of this, units: sharp on A3 at 300 dpi. */
const leastStep = 0.3;
const grid = 0.05;

/** The hatches as patterns that shapes and signs are filled with. */
export function svgHatches(palette: Palette): string {
	const pattern = (kind: HatchKind) => {
		const { tilePx, linePx, slopes } = hatches[kind];
		const lines = slopes.map((slope) => {
			const [from, to] = slope === 1 ? [tilePx, 0] : [0, tilePx];
			// Beyond the corners too, where the lines of the next tile begin.
			return [-tilePx, 0, tilePx]
				.map((shift) => `M${shift},${from}L${shift + tilePx},${to}`)
				.join('');
		});
		return (
			`<pattern id="hatch-${kind}" width="${tilePx}" height="${tilePx}" patternUnits="userSpaceOnUse">` +
			`<path d="${lines.join('')}" fill="none" stroke="${palette[`${kind}Hatch`]}" stroke-width="${linePx}"` +
			` stroke-opacity="${areaStrength.hatch}"/></pattern>`
		);
	};
	return (Object.keys(hatches) as HatchKind[]).map(pattern).join('');
}

/** The shapes of the map, layer by layer. */
export function svgShapes(shapes: readonly MapShape[], frame: MapFrame): string {
	const path = posterPath(frame, leastStep, grid);
	return shapeLayers
		.map((layer) => {
			const parts = shapes
				.filter((shape) => shape.layer === layer)
				.map(({ name, geometry, paint }) => {
					const d = path(geometry);
					return d && `<path class="${name}" d="${d}" ${attributesOf(paint)}/>`;
				});
			return svgLayer(layer, layer, parts.join(''));
		})
		.join('\n');
}

function attributesOf(paint: ShapePaint): string {
	switch (paint.kind) {
		case 'fill':
			return `fill="${paint.colour}"${opacityOf('fill', paint.opacity)}`;
		case 'hatch':
			return `fill="url(#hatch-${paint.hatch})"`;
		case 'line': {
			const dash = paint.dash.map((length) => short(length * paint.width)).join(' ');
			return (
				`fill="none" stroke="${paint.colour}" stroke-width="${short(paint.width)}" stroke-linejoin="round"` +
				opacityOf('stroke', paint.opacity) +
				(dash ? ` stroke-dasharray="${dash}"` : ' stroke-linecap="round"')
			);
		}
		default:
			return paint satisfies never;
	}
}

const opacityOf = (what: 'fill' | 'stroke', opacity: number) =>
	opacity < 1 ? ` ${what}-opacity="${opacity}"` : '';

/** The symbol of a deposit at a place. */
export function svgSymbol(
	{
		group,
		side,
		tonnageKnown,
		radius
	}: Pick<MapDeposit, 'group' | 'side' | 'tonnageKnown' | 'radius'>,
	[x, y]: readonly [number, number],
	scale: number,
	palette: Palette,
	title = ''
): string {
	const paint = symbolPaint(palette, group, side, tonnageKnown);
	const d = symbolPath(groupShapes[group], radius);
	const mark = paint.mark === '' || radius < 5 ? '' : questionMark(paint, radius);
	return (
		`<g transform="translate(${short(x)} ${short(y)}) scale(${short(scale)})">` +
		(title && `<title>${escaped(title)}</title>`) +
		`<path d="${d}" fill="${palette.paper}" stroke="${palette.paper}" stroke-linejoin="round"` +
		` stroke-width="${short(paint.strokeWidth + 2 * paint.casing)}"/>` +
		`<path d="${d}" ${symbolAttributes(paint)}/>${mark}</g>`
	);
}

const questionMark = (paint: SymbolPaint, radius: number) =>
	svgText({
		...{ text: paint.mark, x: 0, y: radius * 0.5, size: radius * 1.35, colour: paint.stroke },
		...{ bold: true, anchor: 'middle' }
	});

function symbolAttributes({ fill, fillOpacity, stroke, strokeWidth, dash }: SymbolPaint): string {
	return (
		`fill="${fill}"${opacityOf('fill', fillOpacity)} stroke="${stroke}" stroke-width="${strokeWidth}"` +
		(dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '')
	);
}

/** The visible deposits in the order of the map: what lies behind the line on top, the small above the large. */
export function placedSymbols(
	{ deposits }: Pick<Scene, 'deposits'>,
	frame: MapFrame
): readonly { readonly deposit: MapDeposit; readonly at: readonly [x: number, y: number] }[] {
	const rank = ({ side }: MapDeposit) => depositSides.indexOf(side);
	const within = ([x, y]: readonly [number, number]) =>
		x > -20 && y > -20 && x < frame.width + 20 && y < frame.height + 20;
	return deposits
		.filter(({ visible }) => visible)
		.map((deposit) => ({ deposit, at: frame.place(...deposit.point) }))
		.filter(({ at }) => within(at))
		.sort((a, b) => rank(a.deposit) - rank(b.deposit) || b.deposit.radius - a.deposit.radius);
}

export function svgDeposits(scene: Scene, frame: MapFrame, palette: Palette): string {
	const scale = atZoom(drawnWidths.symbol, frame.zoom);
	const symbols = placedSymbols(scene, frame).map(({ deposit, at }) =>
		svgSymbol(deposit, at, scale, palette, deposit.label)
	);
	const chosen = scene.deposits.find(({ id }) => id === scene.selected.deposit);
	return (chosen ? ring(chosen, frame, scale, palette) : '') + symbols.join('\n');
}

function ring(
	{ point, radius }: MapDeposit,
	frame: MapFrame,
	scale: number,
	palette: Palette
): string {
	const [x, y] = frame.place(...point);
	return (
		`<circle cx="${short(x)}" cy="${short(y)}" r="${short((radius + 7) * scale)}" fill="${palette.paper}"` +
		` fill-opacity="0.35" stroke="${palette.selection}" stroke-width="2"/>`
	);
}

export function svgLabels(labels: readonly MapLabel[], palette: Palette): string {
	return labels
		.map((label) => {
			const { kind, text, size, x, y, anchor, dot } = label;
			const isQuiet = kind === 'country' || kind === 'sea';
			const colour = kind === 'sea' ? palette.seaLabel : palette.labelQuiet;
			return (
				(dot
					? `<circle cx="${short(dot[0])}" cy="${short(dot[1])}" r="${kind === 'major' ? 2.2 : 1.6}"` +
						` fill="${palette.label}" stroke="${palette.halo}" stroke-width="0.8"/>`
					: '') +
				svgText({
					...{ text, x, y: y + size * 0.34, size, anchor, bold: isBold(kind) },
					colour: isQuiet ? colour : palette.label,
					halo: isQuiet ? (kind === 'sea' ? palette.sea : palette.neighbour) : palette.halo,
					spacing: spacingOf(kind) * size
				})
			);
		})
		.join('\n');
}

/** Of the scale bar: above the lowest marks. */
const scaleBar = { x: 8, above: 36 } as const;

/** Where the scale bar stands, from the corner of the map. */
export const scaleRoom = ({ height }: MapFrame): Rectangle => ({
	...{ x: 0, y: height - scaleBar.above - 16, width: 140, height: 22 }
});

/** A bar of a round length in the lower left corner, and beside it north, where that is not up. */
export function svgScale(frame: MapFrame, content: PictureContent, palette: Palette): string {
	const { metres, widthPx } = scaleFor(frame.lat, frame.zoom, 90);
	const [x, y] = [scaleBar.x, frame.height - scaleBar.above];
	const size = textSize.small;
	const bar =
		`<path d="M${x},${y - 4}v4h${short(widthPx)}v-4" fill="none" stroke="${palette.halo}" stroke-width="3.5"/>` +
		`<path d="M${x},${y - 4}v4h${short(widthPx)}v-4" fill="none" stroke="${palette.label}" stroke-width="1.2"/>` +
		svgText({
			...{ text: content.length(metres), x: x + widthPx / 2, y: y - 4, size, anchor: 'middle' },
			...{ colour: palette.label, halo: palette.halo }
		});
	if (Math.abs(frame.bearing) < 0.5) return bar;
	const arrow =
		`<g transform="translate(${short(x + widthPx + 22)} ${y - 10}) rotate(${short(-frame.bearing)})">` +
		`<path d="M0,-11L5,8L0,4L-5,8Z" fill="${palette.label}" stroke="${palette.halo}" stroke-width="1"/>` +
		svgText({
			...{ text: content.north, x: 0, y: -13, size, anchor: 'middle', bold: true },
			...{ colour: palette.label, halo: palette.halo }
		}) +
		'</g>';
	return bar + arrow;
}
