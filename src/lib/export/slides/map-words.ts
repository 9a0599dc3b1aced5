import type { MapFrame, Rectangle } from '../../map/picture/map-frame';
import type { PictureInput } from '../../map/picture/picture-svg';
import { scaleFor } from '../../map/scale';
import type { Corners } from '../../map/slide/simplified-outlines';
import { freeform, textLine, type Drawn } from './drawing-ml';

export type MapWordsInput = Pick<PictureInput, 'content' | 'language' | 'palette'> & {
	readonly names: { readonly scale: string };
};

/** A place of the map on the slide. */
export const onSlide = ([x, y]: readonly [number, number], at: Rectangle) =>
	[at.x + x, at.y + y] as const;

const wordSize = 9;

/** Date and source stand in the lower right corner. */
export const markRoom = ({ width, height }: MapFrame): Rectangle => ({
	...{ x: width - 168, y: height - 30, width: 160, height: 26 }
});

/** Scale bar, date and source, and north where that is not up. */
export function mapWords(input: MapWordsInput, frame: MapFrame, at: Rectangle): readonly Drawn[] {
	const { content, palette, language, names } = input;
	const line = (text: string, bounds: Rectangle, align: 'start' | 'middle' | 'end') =>
		textLine(
			{ name: text },
			{ ...bounds, x: at.x + bounds.x, y: at.y + bounds.y },
			{ text, size: wordSize, colour: palette.label, halo: palette.halo, align, language }
		);
	const room = markRoom(frame);
	const mark = content.mark.map((text, i) =>
		line(text, { ...room, y: room.y + i * 13, height: 12 }, 'end')
	);
	const { metres, widthPx } = scaleFor(frame.lat, frame.zoom, 90);
	// Within `scaleRoom`, which names keep free.
	const [x, y] = [8, frame.height - 32];
	const bar = freeform({
		...{ name: names.scale, closed: false, fill: null },
		parts: [
			[
				[x, y - 4],
				[x, y],
				[x + widthPx, y],
				[x + widthPx, y - 4]
			].map(([barX, barY]) => onSlide([barX!, barY!], at))
		],
		stroke: { colour: palette.label, width: 1.2, opacity: 1, dash: [] }
	});
	const length = line(
		content.length(metres),
		{ x, y: y - 17, width: widthPx, height: 12 },
		'middle'
	);
	return [bar, length, ...mark, ...north(input, frame, [x + widthPx + 22, y - 8], at)];
}

/** Where north is not up. */
function north(
	{ content, palette, language }: MapWordsInput,
	{ bearing }: MapFrame,
	[x, y]: readonly [number, number],
	at: Rectangle
): readonly Drawn[] {
	if (Math.abs(bearing) < 0.5) return [];
	const turn = (-bearing * Math.PI) / 180;
	const turned = ([px, py]: readonly [number, number]) =>
		onSlide(
			[
				x + px * Math.cos(turn) - py * Math.sin(turn),
				y + px * Math.sin(turn) + py * Math.cos(turn)
			],
			at
		);
	const arrow: Corners = [
		...([
			[0, -11],
			[5, 8],
			[0, 4],
			[-5, 8],
			[0, -11]
		] as const)
	];
	const [labelX, labelY] = turned([0, -17]);
	return [
		freeform({
			...{ name: content.north, closed: true, parts: [arrow.map(turned)] },
			fill: { kind: 'solid', colour: palette.label, opacity: 1 },
			stroke: { colour: palette.halo, width: 1, opacity: 1, dash: [] }
		}),
		textLine(
			{ name: content.north },
			{ x: labelX - 8, y: labelY - 6, width: 16, height: 12 },
			{
				...{ text: content.north, size: wordSize, bold: true, align: 'middle' as const, language },
				...{ colour: palette.label, halo: palette.halo }
			}
		)
	];
}
