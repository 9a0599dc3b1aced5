import type { Rectangle } from '../../map/picture/map-frame';
import type { LegendEntry, PictureContent } from '../../map/picture/picture-content';
import { legendAt, lineHeight, signWidth, textSize } from '../../map/picture/picture-layout';
import type { Palette } from '../../map/palette';
import { patternOf } from '../../map/slide/slide-shapes';
import { freeform, group, preset, textLine, type Drawn } from './drawing-ml';
import { symbolShape } from './symbol-shapes';

export interface LegendInput {
	readonly legend: PictureContent['legend'];
	readonly palette: Palette;
	readonly language: string;
	/** In the list of shapes. */
	readonly name: string;
}

/** The legend of a map at the lower end of a column, and how high it is. */
export function legendShapes(
	{ legend, palette, language, name }: LegendInput,
	column: Rectangle
): { readonly drawn: Drawn; readonly height: number } {
	const { x, width } = column;
	const { height } = legendAt({ legend }, x, 0, width);
	const top = column.y + column.height - height;
	const { heading, entries } = legendAt({ legend }, x, top, width);
	const line = (text: string, at: Pick<Rectangle, 'x' | 'y'>, size: number, bold = false) =>
		textLine(
			{ name: text },
			{ ...at, width: x + width - at.x, height: lineHeight(size) },
			{ text, size, colour: palette.label, bold, language }
		);
	const parts = [
		...heading.lines.map((text, i) =>
			line(text, { x, y: heading.y + i * lineHeight(heading.size) }, heading.size, true)
		),
		...entries.flatMap(({ entry, lines, x: left, y }) => [
			signShape(entry, left, y + textSize.small * 0.68, palette),
			...lines.map((text, i) =>
				line(text, { x: left + signWidth, y: y + i * lineHeight(textSize.small) }, textSize.small)
			)
		])
	];
	return { drawn: group({ name }, parts, { x, y: top, width, height }), height };
}

/** The sign of an entry, its left end at `x`, its middle at `y`. */
function signShape(entry: LegendEntry, x: number, y: number, palette: Palette): Drawn {
	const name = entry.text;
	const stroke = (colour: string, width: number, dash: readonly number[] = []) =>
		freeform({
			...{ name, closed: false, fill: null },
			parts: [
				[
					[x, y],
					[x + 14, y]
				]
			],
			stroke: { colour, width, opacity: 1, dash }
		});
	switch (entry.kind) {
		case 'area':
			return preset({
				...{ name, kind: 'rect', stroke: null, fill: patternOf(entry.hatch, palette) },
				bounds: { x, y: y - 4, width: 14, height: 8 }
			});
		case 'front-line':
			return stroke(palette.frontLine, 2.2);
		case 'other-line':
			return stroke(palette.otherLine, 2.2, [1.8, 1.4]);
		case 'basin':
			return stroke(palette.basin, 1.2, [3.3, 2.5]);
		case 'symbol':
			return symbolShape({ ...entry, radius: 5 }, [x + 7, y], 0.9, palette, name);
		default:
			return entry satisfies never;
	}
}
