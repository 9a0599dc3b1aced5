import { escaped } from '../../domain/xml-text';

/** A number as it stands in SVG, to a hundredth. */
export const short = (value: number) => String(Math.round(value * 100) / 100);

export interface SvgText {
	readonly text: string;
	readonly x: number;
	/** Of its base line. */
	readonly y: number;
	readonly size: number;
	readonly colour: string;
	readonly bold?: boolean;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Colour around the letters. */
	readonly halo?: string;
	/** Between letters, units. */
	readonly spacing?: number;
	readonly opacity?: number;
}

/** One line of text, as text: it can be searched, edited and read aloud. */
export function svgText(line: SvgText): string {
	const { text, x, y, size, colour, bold, anchor = 'start', halo, spacing = 0, opacity = 1 } = line;
	const attributes = [
		`x="${short(x)}" y="${short(y)}" font-size="${short(size)}" fill="${colour}"`,
		...(bold ? ['font-weight="600"'] : []),
		...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
		...(spacing > 0 ? [`letter-spacing="${short(spacing)}"`] : []),
		...(opacity < 1 ? [`opacity="${opacity}"`] : []),
		...(halo
			? [
					`stroke="${halo}" stroke-width="${short(size / 4)}" stroke-linejoin="round" paint-order="stroke"`
				]
			: [])
	];
	return `<text ${attributes.join(' ')}>${escaped(text)}</text>`;
}

/** A layer, which Inkscape lists by its name; others see a group. */
export const svgLayer = (id: string, label: string, content: string, more = '') =>
	`<g id="${id}" inkscape:groupmode="layer" inkscape:label="${escaped(label)}"${more}>${content}</g>`;
