import type { HatchKind } from '../hatches';
import type { Rectangle } from '../picture/map-frame';
import { wrapText, textWidth } from '../picture/text-width';

/** What sites that show links expect of a picture, px: https://ogp.me, and the cards of others. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The words of the picture that stands beside a link to a page. */
export interface CardContent {
	readonly language: string;
	/** Name of the site. */
	readonly site: string;
	/** What the page is about. */
	readonly title: string;
	/** What it answers, in a sentence or two. */
	readonly answer: string;
	/** Of which day that holds. */
	readonly date: string;
	/** Where it comes from. */
	readonly source: string;
	/** What the hatched land of the map is: under occupation, since 2022 or before, and contested. */
	readonly land: Readonly<Record<'occupied' | 'contested', string>>;
}

/** Lines of one size that stand below each other, px. */
export interface CardText {
	readonly role: 'site' | 'title' | 'answer' | 'date' | 'source';
	readonly lines: readonly string[];
	readonly size: number;
	readonly bold: boolean;
	readonly x: number;
	/** Top of the first line. */
	readonly y: number;
}

/** A word of the key, with the land that it is of. */
export interface CardSign {
	readonly hatches: readonly HatchKind[];
	readonly text: string;
	readonly x: number;
	/** Top of its row. */
	readonly y: number;
	/** Where the word begins. */
	readonly textX: number;
}

export interface CardLayout {
	readonly map: Rectangle;
	readonly texts: readonly CardText[];
	/** Ground of the signs of the hatched land. */
	readonly key: Rectangle;
	/** Where each sign begins, with its word. */
	readonly signs: readonly CardSign[];
}

/** Half as large, as most sites show the picture, the smallest of them are still read. */
const siteSize = 27;
const dateSize = 27;
const sourceSize = 20;
export const keySize = 20;
/** The largest that fits is taken. */
const bodySizes = [
	[64, 40],
	[60, 37],
	[56, 34],
	[52, 32],
	[48, 30],
	[44, 29],
	[40, 28],
	[36, 26],
	[32, 25],
	[30, 24]
] as const;

const edge = 44;
const textColumn = 520;
const gap = 16;

export const cardLineHeight = (size: number) => Math.round(size * 1.24);

/** Where everything stands. A text that is too long even in the smallest letters ends with an ellipsis. */
export function cardLayout(content: CardContent): CardLayout {
	const { width, height } = cardSize;
	const site = block('site', content.site, siteSize, true, edge);
	const source = block('source', content.source, sourceSize, false, 0);
	const date = block('date', content.date, dateSize, true, 0);
	const sourceAt = { ...source, y: height - edge - heightOf(source) };
	const dateAt = { ...date, y: sourceAt.y - 6 - heightOf(date) };
	const top = site.y + heightOf(site) + gap;
	const body = bodyIn(content, top, dateAt.y - gap - top);
	const map = { x: edge + textColumn + 24, y: 0, height, width: width - edge - textColumn - 24 };
	const rows = signsAt(content, map.x + keyEdge + keyInset);
	const keyHeight = rows.length * keyRow + 10;
	const key = { x: map.x + keyEdge, y: height - keyEdge - keyHeight, height: keyHeight };
	const ends = rows.map(({ text, textX }) => textX + textWidth(text, keySize, 'regular'));
	return {
		map,
		signs: rows.map((sign, i) => ({ ...sign, y: key.y + 5 + i * keyRow })),
		texts: [site, ...body, dateAt, sourceAt],
		key: { ...key, width: Math.max(...ends) + keyInset - key.x }
	};
}

/** Of a box of hatched land, px. */
export const signSize = { width: 30, height: 18 } as const;
const keyEdge = 16;
const keyInset = 12;
export const keyRow = 28;

function signsAt({ land }: CardContent, x: number): readonly Omit<CardSign, 'y'>[] {
	const rows = [
		{ text: land.occupied, hatches: ['occupied', 'before2022'] },
		{ text: land.contested, hatches: ['contested'] }
	] as const;
	const most = Math.max(...rows.map(({ hatches }) => hatches.length));
	return rows.map((row) => ({ ...row, x, textX: x + most * (signSize.width + 4) + 6 }));
}

function block(
	role: CardText['role'],
	text: string,
	size: number,
	bold: boolean,
	y: number
): CardText {
	const lines = wrapText(text, textColumn, size, bold ? 'semibold' : 'regular');
	return { role, lines, size, bold, x: edge, y };
}

export const heightOf = ({ lines, size }: Pick<CardText, 'lines' | 'size'>) =>
	lines.length * cardLineHeight(size);

function bodyIn({ title, answer }: CardContent, top: number, room: number): readonly CardText[] {
	const ofSizes = ([titleSize, answerSize]: readonly [number, number]) => {
		const head = block('title', title, titleSize, true, top);
		return [head, block('answer', answer, answerSize, false, top + heightOf(head) + gap)] as const;
	};
	const all = bodySizes.map(ofSizes);
	const fits = ([head, body]: (typeof all)[number]) =>
		heightOf(head) + gap + heightOf(body) <= room && [head, body].every(isNarrow);
	const found = all.find(fits);
	if (found) return found;
	const [head, body] = all.at(-1)!;
	const most = Math.max(1, Math.floor((room - heightOf(head) - gap) / cardLineHeight(body.size)));
	return [head, { ...body, lines: shortened(body.lines, most) }];
}

const isNarrow = ({ lines, size, bold }: CardText) =>
	lines.every((line) => textWidth(line, size, bold ? 'semibold' : 'regular') <= textColumn);

/** The last line loses a word to the ellipsis. */
function shortened(lines: readonly string[], most: number): readonly string[] {
	if (lines.length <= most) return lines;
	const last = lines[most - 1]!.replace(/\s\S*$/, '').replace(/[,;:.]$/, '');
	return [...lines.slice(0, most - 1), `${last}…`];
}
