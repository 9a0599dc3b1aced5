import type { PictureRow } from './picture-content';
import { legendAt, lineHeight, textSize } from './picture-layout';
import {
	mapInPicture,
	svgBlock,
	svgDocument,
	svgLegend,
	svgRow,
	type PictureInput
} from './picture-svg';
import { short, svgText } from './svg-text';
import { wrapText } from './text-width';

/** Size of a frame, units; in an animated picture each is a pixel or more. */
export const motionSize = { width: 960, height: 540 } as const;

/** What stands still while the days pass. */
export interface MotionFrame {
	/** How far the days have come, from 0 to 1. */
	readonly progress: number;
	/** First and last day. */
	readonly span: readonly [from: string, to: string];
	/** In the same order in every frame. */
	readonly rows: readonly PictureRow[];
	readonly heading: string;
	/** Beside the day: the area behind the line, or a warning. */
	readonly beside: readonly string[];
	/** Sources, version and address. */
	readonly foot: string;
}

const edge = 16;
const column = { x: edge, width: 208 } as const;
const footSize = textSize.small;
const barHeight = 4;
const rowHeight = 24;

/** A frame of an animated picture: the day, the map of that day, and the numbers of that day, each at its place. */
export function motionSvg(input: Omit<PictureInput, 'size'>, frame: MotionFrame): string {
	const { palette, content } = input;
	const { width, height } = motionSize;
	const footLines = wrapText(frame.foot, width - 2 * edge, footSize);
	const footTop = height - edge / 2 - footLines.length * lineHeight(footSize);
	const x = column.x + column.width + edge;
	const map = { x, y: 0, width: width - x, height: footTop - 24 };
	const words = (text: string, y: number, size: number, bold = false) =>
		svgText({ text, x: edge, y, size, bold, colour: palette.label });
	const beside = frame.beside.flatMap((text) => wrapText(text, column.width, textSize.row));
	const besideTop = 58;
	const boardTop = besideTop + beside.length * lineHeight(textSize.row) + 16;
	const heading = wrapText(frame.heading, column.width, textSize.heading, 'semibold');
	const rowsTop = boardTop + heading.length * lineHeight(textSize.heading) + 6;
	const legendHeight = legendAt(content, 0, 0, column.width).height;
	const legend = legendAt(content, edge, map.height - legendHeight, column.width);
	const room = Math.floor((map.height - legendHeight - 10 - rowsTop) / rowHeight);
	const rows = frame.rows.slice(0, Math.max(0, room));
	return svgDocument(input, motionSize, { ...motionSize, map }, [
		`<rect width="100%" height="100%" fill="${palette.paper}"/>`,
		`<g transform="translate(${short(map.x)} 0)" clip-path="url(#map-edge)">`,
		mapInPicture(input, { map, marks: [] }),
		'</g>',
		words(content.mark[0], 40, 21, true),
		...beside.map((text, i) =>
			words(text, besideTop + (i + 0.7) * lineHeight(textSize.row), textSize.row)
		),
		...(rows.length === 0
			? []
			: heading.map((text, i) =>
					words(text, boardTop + (i + 0.8) * lineHeight(textSize.heading), textSize.heading, true)
				)),
		...rows.map((row, i) => svgRow(row, { ...column, y: rowsTop + i * rowHeight }, palette)),
		svgBlock(legend.heading, palette),
		svgLegend(legend.entries, palette),
		passed(frame, footTop - 12, palette),
		...footLines.map((text, i) =>
			svgText({
				...{ text, x: edge, y: footTop + i * lineHeight(footSize) + footSize, size: footSize },
				colour: palette.labelQuiet
			})
		)
	]);
}

/** How much of the span is over. */
function passed(
	{ progress, span: [from, to] }: MotionFrame,
	y: number,
	palette: PictureInput['palette']
): string {
	const { width } = motionSize;
	const label = (text: string, x: number, anchor: 'start' | 'end') =>
		svgText({ text, x, y: y + 3, size: footSize, anchor, colour: palette.label });
	const [left, right] = [edge + 100, width - edge - 100];
	const at = (from_: number, length: number, fill: string) =>
		`<rect x="${short(from_)}" y="${short(y - barHeight / 2)}" width="${short(length)}" height="${barHeight}" fill="${fill}"/>`;
	return (
		label(from, edge, 'start') +
		label(to, width - edge, 'end') +
		at(left, right - left, palette.oblastBorder) +
		at(left, (right - left) * progress, palette.frontLine)
	);
}
