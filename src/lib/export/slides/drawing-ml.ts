import { escaped } from '../../domain/xml-text';
import type { HatchKind } from '../../map/hatches';
import type { Rectangle } from '../../map/picture/map-frame';
import type { Corners } from '../../map/slide/simplified-outlines';

/**
 * Shapes as PresentationML has them (ECMA-376, part 1, 19.3.1 and 20.1): each is moved, recoloured and renamed by itself in
 * any office program. Lengths are points; in the file there are 12,700 EMU to a point.
 */
export type Drawn = (nextId: () => number) => string;

const emu = (points: number) => Math.round(points * 12_700);

export type Fill =
	| { readonly kind: 'solid'; readonly colour: string; readonly opacity: number }
	| {
			readonly kind: 'pattern';
			readonly hatch: HatchKind;
			readonly front: string;
			readonly back: string;
	  };

export interface Stroke {
	readonly colour: string;
	readonly width: number;
	readonly opacity: number;
	/** Dash and gap, in widths; empty: solid. */
	readonly dash: readonly number[];
}

/** Of every shape: its name in the list of shapes, and what it shows, for who cannot see it. */
interface Named {
	readonly name: string;
	readonly description?: string;
}

const common = ({ name, description }: Named, id: number) =>
	`<p:cNvPr id="${id}" name="${escaped(name)}"${description ? ` descr="${escaped(description)}"` : ''}/>`;

/** Shapes that are moved together; empty where there are none. */
export function group(named: Named, parts: readonly Drawn[], bounds: Rectangle): Drawn {
	return (nextId) => {
		if (parts.length === 0) return '';
		// A group that scales its parts by one: they keep the coordinates of the slide.
		const { off, ext } = corners(bounds);
		return (
			`<p:grpSp><p:nvGrpSpPr>${common(named, nextId())}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
			`<p:grpSpPr><a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm></p:grpSpPr>` +
			`${parts.map((part) => part(nextId)).join('')}</p:grpSp>`
		);
	};
}

const corners = ({ x, y, width, height }: Rectangle) => ({
	off: `x="${emu(x)}" y="${emu(y)}"`,
	ext: `cx="${emu(width)}" cy="${emu(height)}"`
});

const frame = (bounds: Rectangle) => {
	const { off, ext } = corners(bounds);
	return `<a:xfrm><a:off ${off}/><a:ext ${ext}/></a:xfrm>`;
};

const colourOf = (hex: string, opacity = 1) =>
	`<a:srgbClr val="${hex.slice(1).toUpperCase()}">${opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : ''}</a:srgbClr>`;

/** The patterns of office programs that look most like the hatches of the map. */
const patterns: Readonly<Record<HatchKind, string>> = {
	occupied: 'wdUpDiag',
	before2022: 'dkDnDiag',
	contested: 'diagCross'
};

function fillOf(fill: Fill | null): string {
	if (fill === null) return '<a:noFill/>';
	if (fill.kind === 'solid') {
		return `<a:solidFill>${colourOf(fill.colour, fill.opacity)}</a:solidFill>`;
	}
	return (
		`<a:pattFill prst="${patterns[fill.hatch]}"><a:fgClr>${colourOf(fill.front)}</a:fgClr>` +
		`<a:bgClr>${colourOf(fill.back)}</a:bgClr></a:pattFill>`
	);
}

function strokeOf(stroke: Stroke | null): string {
	if (stroke === null) return '<a:ln><a:noFill/></a:ln>';
	const { colour, width, opacity, dash } = stroke;
	const parts = dash.map((length) => Math.round(length * 100_000));
	return (
		`<a:ln w="${emu(width)}"${dash.length === 0 ? ' cap="rnd"' : ''}><a:solidFill>${colourOf(colour, opacity)}</a:solidFill>` +
		(parts.length === 2
			? `<a:custDash><a:ds d="${parts[0]}" sp="${parts[1]}"/></a:custDash>`
			: '') +
		'<a:round/></a:ln>'
	);
}

export interface Freeform extends Named {
	/** Corners on the slide: rings whose last corner is the first again, or lines. */
	readonly parts: readonly Corners[];
	readonly closed: boolean;
	readonly fill: Fill | null;
	readonly stroke: Stroke | null;
}

/** A shape of corners; a hole of an area is one of its rings. */
export function freeform({ parts, closed, fill, stroke, ...named }: Freeform): Drawn {
	return (nextId) => {
		const bounds = boundsOf(parts);
		const [left, top] = [emu(bounds.x), emu(bounds.y)];
		const point = ([x, y]: Corners[number]) => `<a:pt x="${emu(x) - left}" y="${emu(y) - top}"/>`;
		const path = parts
			.map((part) => {
				const [first, ...more] = closed ? part.slice(0, -1) : part;
				const lines = more.map((corner) => `<a:lnTo>${point(corner)}</a:lnTo>`).join('');
				return `<a:moveTo>${point(first!)}</a:moveTo>${lines}${closed ? '<a:close/>' : ''}`;
			})
			.join('');
		const size = `w="${emu(bounds.width)}" h="${emu(bounds.height)}"`;
		return (
			`<p:sp><p:nvSpPr>${common(named, nextId())}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${frame(bounds)}` +
			'<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
			`<a:pathLst><a:path ${size}${closed ? '' : ' fill="none"'}>${path}</a:path></a:pathLst></a:custGeom>` +
			`${fillOf(closed ? fill : null)}${strokeOf(stroke)}</p:spPr></p:sp>`
		);
	};
}

function boundsOf(parts: readonly Corners[]): Rectangle {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const part of parts) {
		for (const [x, y] of part) {
			[left, right] = [Math.min(left, x), Math.max(right, x)];
			[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
		}
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A shape that office programs know by name, with what it is adjusted by. */
export interface Preset extends Named {
	readonly kind: string;
	readonly adjust?: Readonly<Record<string, number>>;
	readonly bounds: Rectangle;
	readonly fill: Fill | null;
	readonly stroke: Stroke | null;
	/** In its middle. */
	readonly mark?: { readonly text: string; readonly size: number; readonly colour: string };
}

export function preset({ kind, adjust = {}, bounds, fill, stroke, mark, ...named }: Preset): Drawn {
	return (nextId) => {
		const guides = Object.entries(adjust).map(
			([name, value]) => `<a:gd name="${name}" fmla="val ${value}"/>`
		);
		return (
			`<p:sp><p:nvSpPr>${common(named, nextId())}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${frame(bounds)}` +
			`<a:prstGeom prst="${kind}"><a:avLst>${guides.join('')}</a:avLst></a:prstGeom>` +
			`${fillOf(fill)}${strokeOf(stroke)}</p:spPr>` +
			(mark ? bodyOf({ ...mark, text: mark.text, bold: true, align: 'middle' }) : '') +
			'</p:sp>'
		);
	};
}

interface Letters {
	readonly text: string;
	readonly size: number;
	readonly colour: string;
	readonly bold?: boolean;
	readonly align?: 'start' | 'middle' | 'end';
	/** Colour around the letters; not every program draws it. */
	readonly halo?: string;
	/** Colour behind the line, of which something is seen through. */
	readonly ground?: string;
	/** Between letters. */
	readonly spacing?: number;
	readonly language?: string;
}

const alignments = { start: 'l', middle: 'ctr', end: 'r' } as const;

function bodyOf(letters: Letters): string {
	const { text, size, colour, bold, align = 'start', halo, spacing = 0, language } = letters;
	const attributes = [
		...(language ? [`lang="${language}"`] : []),
		`sz="${Math.round(size * 100)}"`,
		...(bold ? ['b="1"'] : []),
		...(spacing > 0 ? [`spc="${Math.round(spacing * 100)}"`] : [])
	];
	const glow = halo
		? `<a:effectLst><a:glow rad="${emu(1.6)}">${colourOf(halo, 0.85)}</a:glow></a:effectLst>`
		: '';
	return (
		'<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr>' +
		`<a:lstStyle/><a:p><a:pPr algn="${alignments[align]}"/><a:r><a:rPr ${attributes.join(' ')}>` +
		`<a:solidFill>${colourOf(colour)}</a:solidFill>${glow}</a:rPr><a:t>${escaped(text)}</a:t></a:r></a:p></p:txBody>`
	);
}

/** A line of text that is edited as text. */
export function textLine(named: Named, bounds: Rectangle, letters: Letters): Drawn {
	return (nextId) =>
		`<p:sp><p:nvSpPr>${common(named, nextId())}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
		`<p:spPr>${frame(bounds)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
		`${fillOf(letters.ground ? { kind: 'solid', colour: letters.ground, opacity: 0.6 } : null)}</p:spPr>` +
		`${bodyOf(letters)}</p:sp>`;
}
