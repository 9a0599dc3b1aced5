import type { Rectangle } from './map-frame';
import type { LegendEntry, PictureContent, PictureRow } from './picture-content';
import { textWidth, wrapText } from './text-width';

/**
 * A picture is laid out in units: its shorter side has so many. A slide of 1920×1080 px has two px a unit, a page of A4 1.1
 * points, so that the smallest text is above 9 points in print.
 */
export const shorterSide = 540;

/** Sizes of text, units. */
export const textSize = {
	title: 18,
	narrowTitle: 15,
	lead: 10.5,
	heading: 11,
	row: 10,
	small: 9
} as const;

export const lineHeight = (size: number) => size * 1.32;

/** From this width on a title is as large as can be. */
const wideFrom = 700;
const edge = 22;
const gap = 10;
/** Narrow enough that a crop of a third of a slide's width, see `markWindow`, has a mark on the map beside it. */
const columnWidth = 194;
const rowHeight = 21;
const mostRows = 10;

/** Every part of a picture as large as this holds date and source: 640×360 px of a slide of 1920×1080. */
export const markWindow = { width: 320, height: 180 } as const;

/** Lines of one size that stand below each other. */
export interface TextBlock {
	readonly lines: readonly string[];
	readonly size: number;
	readonly bold: boolean;
	readonly x: number;
	/** Top of the first line. */
	readonly y: number;
}

export interface PlacedRow {
	readonly row: PictureRow;
	readonly y: number;
}

export interface PlacedEntry {
	readonly entry: LegendEntry;
	readonly lines: readonly string[];
	readonly x: number;
	readonly y: number;
}

/** Where everything stands; all in units. */
export interface PictureLayout {
	readonly width: number;
	readonly height: number;
	readonly map: Rectangle;
	/** Title, lead, headings and foot. */
	readonly texts: readonly TextBlock[];
	/** The rows, all as wide as this. */
	readonly board: Pick<Rectangle, 'x' | 'width'>;
	readonly rows: readonly PlacedRow[];
	readonly entries: readonly PlacedEntry[];
	/** Where date and source are written, from the corner of the picture. */
	readonly marks: readonly Rectangle[];
}

/** A size in px as one in units. */
export function inUnits({ width, height }: Pick<Rectangle, 'width' | 'height'>) {
	const unit = Math.min(width, height) / shorterSide;
	return { width: width / unit, height: height / unit };
}

/** The layout of a picture of `width` × `height` px. */
export function pictureLayout(
	content: PictureContent,
	size: Pick<Rectangle, 'width' | 'height'>
): PictureLayout {
	const { width, height } = inUnits(size);
	const inner = width - 2 * edge;
	const titleSize = width < wideFrom ? textSize.narrowTitle : textSize.title;
	const head = stack(edge, edge, [
		{ text: content.title, size: titleSize, bold: true, width: inner },
		{ text: content.lead, size: textSize.lead, bold: false, width: inner }
	]);
	const footTexts = content.foot.map((text) => ({
		...{ text, size: textSize.small, bold: false, width: inner }
	}));
	const footHeight = heightOf(stack(0, 0, footTexts));
	const foot = stack(edge, height - edge - footHeight, footTexts);
	const middle = {
		x: edge,
		y: endOf(head, edge) + gap,
		width: inner,
		height: height - edge - footHeight - gap - (endOf(head, edge) + gap)
	};
	// Only a tall picture has room for a map as wide as itself above the rest.
	const beside = width / height > 0.9;
	const body = beside ? besideMap(content, middle) : belowMap(content, middle);
	const { marks, ...rest } = body;
	return { width, height, ...rest, texts: [...head, ...body.texts, ...foot], marks };
}

type Body = Pick<PictureLayout, 'map' | 'texts' | 'board' | 'rows' | 'entries' | 'marks'>;

function besideMap(content: PictureContent, middle: Rectangle): Body {
	const map = { ...middle, width: middle.width - columnWidth - gap };
	const x = map.x + map.width + gap;
	const below = (y: number) => legendAt(content, x, y, columnWidth);
	const legendHeight = below(0).height;
	const head = headingAt(content.board.heading, x, middle.y, columnWidth);
	const room = middle.height - legendHeight - gap - (head.end - middle.y);
	const rows = rowsAt(content.board.rows, head.end, room);
	const legend = below(middle.y + middle.height - legendHeight);
	return {
		map,
		texts: rows.length > 0 ? [head.block, legend.heading] : [legend.heading],
		board: { x, width: columnWidth },
		rows,
		entries: legend.entries,
		marks: marksOn(content, map)
	};
}

function belowMap(content: PictureContent, middle: Rectangle): Body {
	const width = (middle.width - gap) / 2;
	const legendHeight = legendAt(content, 0, 0, width).height;
	const markRow = markSize(content).height + gap;
	const rowCount = Math.min(content.board.rows.length, 5);
	const boardHeight = rowCount * rowHeight + 2 * lineHeight(textSize.heading);
	const blockHeight = Math.max(legendHeight, boardHeight);
	const y = middle.y + middle.height - blockHeight - markRow;
	const map = { ...middle, height: y - gap - middle.y };
	const head = headingAt(content.board.heading, middle.x, y, width);
	const rows = rowsAt(content.board.rows, head.end, blockHeight - (head.end - y));
	const legend = legendAt(content, middle.x + width + gap, y, width);
	const foot = { ...middle, y: y + blockHeight, height: markRow };
	return {
		map,
		texts: rows.length > 0 ? [head.block, legend.heading] : [legend.heading],
		board: { x: middle.x, width },
		rows,
		entries: legend.entries,
		marks: [...marksOn(content, map), ...marksOn(content, foot)]
	};
}

interface Text {
	readonly text: string;
	readonly size: number;
	readonly bold: boolean;
	readonly width: number;
}

function stack(x: number, top: number, texts: readonly Text[]): readonly TextBlock[] {
	let y = top;
	return texts
		.filter(({ text }) => text !== '')
		.map(({ text, size, bold, width }) => {
			const lines = wrapText(text, width, size, bold ? 'semibold' : 'regular');
			const block = { lines, size, bold, x, y };
			y += lines.length * lineHeight(size) + 2;
			return block;
		});
}

function endOf(blocks: readonly TextBlock[], top: number): number {
	const last = blocks.at(-1);
	return last ? last.y + last.lines.length * lineHeight(last.size) : top;
}

const heightOf = (blocks: readonly TextBlock[]) => endOf(blocks, 0);

function headingAt(text: string, x: number, y: number, width: number) {
	const blocks = stack(x, y, [{ text, size: textSize.heading, bold: true, width }]);
	return { block: blocks[0]!, end: endOf(blocks, y) + 4 };
}

function rowsAt(rows: readonly PictureRow[], top: number, room: number): readonly PlacedRow[] {
	const count = Math.max(0, Math.min(rows.length, mostRows, Math.floor(room / rowHeight)));
	return rows.slice(0, count).map((row, i) => ({ row, y: top + i * rowHeight }));
}

/** Room for the sign of an entry. */
export const signWidth = 20;

/** Where the legend stands below `top`: its heading, its entries, and how high it is. */
export function legendAt(
	{ legend }: Pick<PictureContent, 'legend'>,
	x: number,
	top: number,
	width: number
): { heading: TextBlock; entries: readonly PlacedEntry[]; height: number } {
	const { block, end } = headingAt(legend.heading, x, top, width);
	let y = end;
	/** A short entry that has room beside it. */
	let beside: number | null = null;
	const entries = legend.entries.map((entry): PlacedEntry => {
		const room = entry.half ? width / 2 : width;
		const lines = wrapText(entry.text, room - signWidth, textSize.small);
		const height = lines.length * lineHeight(textSize.small) + 1.5;
		if (entry.half && beside !== null) {
			const placed = { entry, lines, x: x + width / 2, y: beside };
			y = Math.max(y, beside + height);
			beside = null;
			return placed;
		}
		const placed = { entry, lines, x, y };
		beside = entry.half ? y : null;
		y += height;
		return placed;
	});
	return { heading: block, entries, height: y - top };
}

function markSize({ mark }: Pick<PictureContent, 'mark'>): Pick<Rectangle, 'width' | 'height'> {
	const widths = mark.map((line) => textWidth(line, textSize.small, 'regular'));
	return { width: Math.max(...widths), height: 2 * lineHeight(textSize.small) };
}

/** Marks on a part of the picture, near enough to each other that every crop of `markWindow` has one whole. */
export function marksOn(
	content: Pick<PictureContent, 'mark'>,
	area: Rectangle
): readonly Rectangle[] {
	const { width, height } = markSize(content);
	const inset = 5;
	const along = (from: number, length: number, own: number, window: number): readonly number[] => {
		const reach = length - 2 * inset - own;
		const steps = Math.max(0, Math.ceil(reach / (window - own - 8)));
		if (steps === 0) return [from + inset];
		return Array.from({ length: steps + 1 }, (_, i) => from + inset + (i * reach) / steps);
	};
	const ys = along(area.y, area.height, height, markWindow.height);
	const xs = along(area.x, area.width, width, markWindow.width);
	return ys.flatMap((y) => xs.map((x) => ({ x, y, width, height })));
}
