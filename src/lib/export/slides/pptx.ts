import type { Palette } from '../../map/palette';
import { mapSvg } from '../../map/picture/picture-svg';
import { pngOf } from '../picture/png';
import type { SlideMap } from '../../i18n/slides/messages';
import type { Deck, DeckView } from './deck';
import { legendShapes } from './legend-shapes';
import { mapDrawing } from './map-drawing';
import { withAdditions, type SlideAddition } from './pptx-parts';
import { fittingSize, places } from './slide-layout';
import {
	bare,
	inches,
	layouts,
	lettersOf,
	startSlide,
	writeBeside,
	writeNumbers,
	type SlideInput
} from './view-slides';

export interface DeckChoice {
	readonly map: SlideMap;
	readonly palette: Palette;
	/** The faces of the letters, for maps that are pictures. */
	readonly css: string;
	readonly signal: AbortSignal;
	/** How many views are done. */
	readonly onprogress: (done: number) => void;
}

/** Pixels to a point of a map that is a picture: 2,416 px wide, sharp on a large screen and in print. */
const pixelsPerPoint = 4;
/** Between the words beside the map and the legend. */
const gap = 10;

/**
 * A deck as a PPTX file: of each view a slide with its map and one with its numbers. Title, text, table and chart are those
 * of an office program, to be edited. Rejects with PictureError where a picture cannot be drawn, and with the reason of
 * `signal` when that is aborted.
 */
export async function pptxOf(deck: Deck, choice: DeckChoice): Promise<Blob> {
	const { default: Presentation } = await import('pptxgenjs');
	const presentation = new Presentation();
	const { palette, signal } = choice;
	presentation.layout = 'LAYOUT_WIDE';
	presentation.title = deck.title;
	presentation.author = presentation.company = deck.author;
	presentation.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
	for (const layout of ['first', 'view'] as const) defineLayout(presentation, layout, palette);
	const additions: SlideAddition[] = [];
	if (deck.lead !== null) additions.push(writeFirst(presentation, deck, deck.lead, palette));
	for (const [i, view] of deck.views.entries()) {
		signal.throwIfAborted();
		additions.push(...(await writeView(presentation, { deck, view, palette }, choice)));
		choice.onprogress(i + 1);
		await pause();
	}
	signal.throwIfAborted();
	const plain = await presentation.write({ outputType: 'uint8array', compression: false });
	const file = withAdditions(plain as Uint8Array, {
		...{ slides: additions, ink: palette.ink, language: lettersOf(deck, palette).lang }
	});
	signal.throwIfAborted();
	return new Blob([file as Uint8Array<ArrayBuffer>], {
		type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
	});
}

/** Lets the page draw how far it is, and take a press. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

type Presentation = Parameters<typeof startSlide>[0];

function defineLayout(
	presentation: Presentation,
	layout: keyof typeof layouts,
	palette: Palette
): void {
	const place = layout === 'first' ? places.first : places.title;
	presentation.defineSlideMaster({
		...{ title: layouts[layout], background: { color: bare(palette.paper) } },
		objects: [
			{
				placeholder: {
					options: {
						...{ ...inches(place), name: 'title', type: 'title', margin: 0, align: 'left' },
						...{ valign: layout === 'first' ? 'bottom' : 'middle', color: bare(palette.label) }
					}
				}
			}
		],
		slideNumber: {
			...{ ...inches(places.number), fontSize: 10, align: 'right', fontFace: 'Arial' },
			color: bare(palette.labelQuiet)
		}
	});
}

function writeFirst(
	presentation: Presentation,
	deck: Deck,
	lead: string,
	palette: Palette
): SlideAddition {
	const page = presentation.addSlide({ masterName: layouts.first });
	const letters = lettersOf(deck, palette);
	const fontSize = fittingSize([deck.title], places.first, [40, 36, 32, 28]);
	page.addText(deck.title, { ...letters, placeholder: 'title', fontSize, bold: true });
	page.addText(lead, {
		...{ ...letters, ...inches(places.lead), fontSize: 20, margin: 0 },
		...{ valign: 'top', objectName: deck.names.words }
	});
	page.addText(deck.views[0]?.edition ?? deck.author, {
		...{ ...letters, ...inches(places.edition), fontSize: 12, margin: 0 },
		...{ color: bare(palette.labelQuiet), objectName: deck.names.sources }
	});
	page.addNotes(' ');
	return { shapes: [], notes: [lead], whiskers: [] };
}

async function writeView(
	presentation: Presentation,
	input: SlideInput,
	{ map, css, signal }: DeckChoice
): Promise<readonly SlideAddition[]> {
	const { deck, view, palette } = input;
	const page = startSlide(presentation, input, view.title);
	const { drawn: legend, height } = legendShapes(
		{ legend: view.legend, palette, language: deck.language, name: deck.names.legend },
		places.beside
	);
	writeBeside(page, input, places.beside.height - height - gap);
	page.addNotes(' ');
	if (map === 'picture') {
		const { width, height: high } = places.map;
		const svg = mapSvg({ ...view.map, css }, { width, height: high });
		const size = { width: width * pixelsPerPoint, height: high * pixelsPerPoint };
		const png = await pngOf(svg, { ...size, dotsPerInch: null }, signal);
		page.addImage({
			...{ ...inches(places.map), data: await dataUrl(png) },
			...{ altText: view.map.content.description, objectName: view.map.names.map }
		});
	}
	const drawing = map === 'shapes' ? [mapDrawing(view.map, places.map)] : [];
	const ofMap = { shapes: [...drawing, legend], notes: view.notes, whiskers: [] };
	return [ofMap, ...writtenNumbers(presentation, input, view)];
}

function writtenNumbers(
	presentation: Presentation,
	input: SlideInput,
	{ numbers, notes }: DeckView
): readonly SlideAddition[] {
	if (numbers === null) return [];
	const page = startSlide(presentation, input, numbers.title);
	writeNumbers(presentation, page, input, numbers);
	page.addNotes(' ');
	return [{ shapes: [], notes, whiskers: numbers.bars.map(({ share }) => share) }];
}

function dataUrl(png: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve((reader.result as string).replace(/^data:/, ''));
		reader.onerror = () => reject(reader.error ?? new Error('expected a picture, found none'));
		reader.readAsDataURL(png);
	});
}
