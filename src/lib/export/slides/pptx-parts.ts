import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { escaped } from '../../domain/xml-text';
import type { Estimated } from '../../domain/numbers/range';
import type { Drawn } from './drawing-ml';

/** What a slide has that the library cannot write. */
export interface SlideAddition {
	/** Above what the library wrote. */
	readonly shapes: readonly Drawn[];
	/** A paragraph each. */
	readonly notes: readonly string[];
	/** Intervals of the bars of its chart; empty: it has no chart. */
	readonly whiskers: readonly Estimated[];
}

export interface Additions {
	readonly slides: readonly SlideAddition[];
	/** Of whiskers, as `#rrggbb`. */
	readonly ink: string;
	readonly language: string;
}

/** The file of the library with shapes, whiskers and notes of several paragraphs. Throws where it is no zip or has no part of such a slide. */
export function withAdditions(file: Uint8Array, { slides, ink, language }: Additions): Uint8Array {
	const parts = unzipSync(file);
	const change = (path: string, change: (xml: string) => string) => {
		const part = parts[path];
		if (part === undefined) throw new TypeError(`expected ${path} in the file, found none`);
		parts[path] = strToU8(change(strFromU8(part)));
	};
	for (const [i, { shapes, notes }] of slides.entries()) {
		change(`ppt/slides/slide${i + 1}.xml`, (xml) => numbered(withShapes(withHead(xml), shapes)));
		change(`ppt/notesSlides/notesSlide${i + 1}.xml`, (xml) => withNotes(xml, notes, language));
	}
	const charts = Object.keys(parts)
		.flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path) ?? [])
		.filter((text) => /^\d+$/.test(text))
		.sort((a, b) => Number(a) - Number(b));
	const whiskers = slides.flatMap((slide) => (slide.whiskers.length > 0 ? [slide.whiskers] : []));
	for (const [i, intervals] of whiskers.entries()) {
		change(`ppt/charts/chart${charts[i]}.xml`, (xml) => withWhiskers(xml, intervals, ink));
	}
	return zipped(parts);
}

/** Pictures are packed already. */
function zipped(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
	const packed: Zippable = {};
	for (const [path, part] of Object.entries(parts)) {
		packed[path] = [part, { level: path.endsWith('.png') ? 0 : 6 }];
	}
	return zipSync(packed);
}

/** The first row of a table is its head, also for who hears it. */
const withHead = (xml: string) => xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');

const firstAdded = 1000;

function withShapes(xml: string, shapes: readonly Drawn[]): string {
	let id = firstAdded;
	const drawn = shapes.map((shape) => shape(() => id++)).join('');
	return xml.replace('</p:spTree>', () => `${drawn}</p:spTree>`);
}

/** Every shape of a slide with a number of its own, as the standard asks; nothing refers to them. */
function numbered(xml: string): string {
	let id = 1;
	return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`);
}

function withNotes(xml: string, notes: readonly string[], language: string): string {
	const paragraphs = notes.map(
		(text) => `<a:p><a:r><a:rPr lang="${language}"/><a:t>${escaped(text)}</a:t></a:r></a:p>`
	);
	return xml.replace(
		/(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>)<a:p>.*?<\/a:p>(<\/p:txBody>)/s,
		(_, before: string, after: string) => before + paragraphs.join('') + after
	);
}

/** Error bars of the 90 % interval (ECMA-376, part 1, 21.2.2.55), in per cent as the bars. */
function withWhiskers(xml: string, intervals: readonly Estimated[], ink: string): string {
	const side = (name: 'plus' | 'minus', length: (share: Estimated) => number) => {
		const points = intervals
			.map((share, i) => `<c:pt idx="${i}"><c:v>${length(share) * 100}</c:v></c:pt>`)
			.join('');
		return (
			`<c:${name}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${intervals.length}"/>` +
			`${points}</c:numLit></c:${name}>`
		);
	};
	const bars =
		'<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>' +
		side('plus', ({ central, high = central }) => high - central) +
		side('minus', ({ central, low = central }) => central - low) +
		`<c:spPr><a:ln w="15875"><a:solidFill><a:srgbClr val="${ink.slice(1)}"/></a:solidFill></a:ln></c:spPr></c:errBars>`;
	return xml.replace('<c:cat>', () => `${bars}<c:cat>`);
}
