import type { Rectangle } from '../../map/picture/map-frame';
import { wrapText } from '../../map/picture/text-width';

/** A slide of 16 to 9, points: as many as office programs have on their wide slide. */
export const slide = { width: 960, height: 540 } as const;

/** Where things stand on a slide, points. */
export const places = {
	title: { x: 28, y: 14, width: 904, height: 62 },
	map: { x: 28, y: 84, width: 584, height: 396 },
	beside: { x: 628, y: 84, width: 304, height: 396 },
	table: { x: 28, y: 88, width: 484, height: 380 },
	chart: { x: 528, y: 84, width: 404, height: 396 },
	foot: { x: 28, y: 486, width: 860, height: 44 },
	number: { x: 892, y: 508, width: 40, height: 20 },
	/** Of the slide before the others. */
	first: { x: 80, y: 130, width: 800, height: 130 },
	lead: { x: 80, y: 280, width: 800, height: 120 },
	edition: { x: 80, y: 440, width: 800, height: 40 }
} as const satisfies Record<string, Rectangle>;

/** Arial, which every office program has, is a little wider than the letters that widths are known of. */
const wider = 1.06;

/** From one line of Arial to the next, in an office program. */
export const lineHeight = (size: number) => size * 1.2;

/** How many lines a text takes. */
export const linesOf = (text: string, width: number, size: number, bold = false) =>
	wrapText(text, width / wider, size, bold ? 'semibold' : 'regular').length;

/** The largest of `sizes` in which paragraphs fit; the last one where none does. */
export function fittingSize(
	paragraphs: readonly string[],
	{ width, height }: Pick<Rectangle, 'width' | 'height'>,
	sizes: readonly number[]
): number {
	const fits = (size: number) => heightOf(paragraphs, width, size) <= height;
	return sizes.find(fits) ?? sizes.at(-1)!;
}

/** Between paragraphs, in lines. */
export const paragraphGap = 0.4;

/** How high paragraphs stand. */
export function heightOf(paragraphs: readonly string[], width: number, size: number): number {
	const lines = paragraphs.reduce((sum, text) => sum + linesOf(text, width, size), 0);
	return (lines + Math.max(0, paragraphs.length - 1) * paragraphGap) * lineHeight(size);
}
