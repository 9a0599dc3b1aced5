import type PptxGenJS from 'pptxgenjs';
import type { Rectangle } from '../../map/picture/map-frame';
import type { Palette } from '../../map/palette';
import type { Deck, DeckNumbers, DeckView } from './deck';
import { fittingSize, heightOf, lineHeight, linesOf, paragraphGap, places } from './slide-layout';

/** Names of the layouts that slides follow. */
export const layouts = { first: 'FIRST', view: 'VIEW' } as const;

/** Inches, in which the library counts. */
export const inches = ({ x, y, width, height }: Rectangle) => ({
	...{ x: x / 72, y: y / 72, w: width / 72, h: height / 72 }
});

/** A colour without its number sign. */
export const bare = (colour: string) => colour.slice(1);

const tags = { en: 'en-GB', uk: 'uk-UA' } as const;

/** Language, colour and letters of all that is written. */
export const lettersOf = ({ language }: Pick<Deck, 'language'>, palette: Palette) => ({
	...{ lang: tags[language], color: bare(palette.label), fontFace: 'Arial' }
});

export interface SlideInput {
	readonly deck: Deck;
	readonly view: DeckView;
	readonly palette: Palette;
}

/** What every slide of a view has: its title, and the line of its sources. */
export function startSlide(
	presentation: PptxGenJS,
	{ deck, view, palette }: SlideInput,
	title: string
): PptxGenJS.Slide {
	const page = presentation.addSlide({ masterName: layouts.view });
	const letters = lettersOf(deck, palette);
	const fontSize = fittingSize([title], places.title, [26, 23, 20, 18, 16]);
	page.addText(title, { ...letters, placeholder: 'title', fontSize, bold: true });
	const quiet = { ...letters, color: bare(palette.labelQuiet), breakLine: true };
	page.addText(
		[
			...view.sources.map((text) => ({ text, options: quiet })),
			{ text: `${view.edition}: `, options: { ...quiet, breakLine: false } },
			{ text: view.url, options: { ...quiet, hyperlink: { url: view.url } } }
		],
		{
			...inches(places.foot),
			...{ margin: 0, valign: 'bottom', objectName: deck.names.sources },
			fontSize: fittingSize(footOf(view), places.foot, [9.5, 9])
		}
	);
	return page;
}

const footOf = ({ sources, edition, url }: DeckView) => [...sources, `${edition}: ${url}`];

/** Of what a number is of. */
const ofSize = 11;

/** What stands beside the map, in a column `height` points high; what has no room there stands in the notes alone. */
export function writeBeside(
	page: PptxGenJS.Slide,
	{ deck, view, palette }: SlideInput,
	height: number
): void {
	const letters = lettersOf(deck, palette);
	const { number } = view;
	const column = { ...places.beside, height };
	let head = 0;
	if (number !== null) {
		const { value, interval, of } = number;
		const fontSize = value.length > 9 ? 24 : 36;
		head = lineHeight(fontSize) + linesOf(of, column.width, ofSize) * lineHeight(ofSize) + 12;
		page.addText(
			[
				{ text: value, options: { ...letters, fontSize, bold: true } },
				...(interval === null
					? []
					: [{ text: ` (${interval})`, options: { ...letters, fontSize: 15 } }]),
				{ text: '', options: { breakLine: true } },
				{ text: of, options: { ...letters, fontSize: ofSize, color: bare(palette.labelQuiet) } }
			],
			{ ...inches({ ...column, height: head }), margin: 0, valign: 'top', objectName: of }
		);
	}
	const room = { ...column, y: column.y + head, height: height - head };
	const fontSize = fittingSize(view.paragraphs, room, [16, 15, 14, 13, 12, 11, 10.5, 10]);
	const shown = fitting(view.paragraphs, room, fontSize);
	page.addText(
		shown.map((text, i) => ({
			text,
			options: { ...letters, breakLine: i < shown.length - 1, bold: i === 0 && shown.length > 1 }
		})),
		{
			...inches(room),
			...{ margin: 0, valign: 'top', fontSize, objectName: deck.names.words },
			paraSpaceAfter: lineHeight(fontSize) * paragraphGap
		}
	);
}

function fitting(
	paragraphs: readonly string[],
	{ width, height }: Rectangle,
	size: number
): readonly string[] {
	const count = paragraphs.findIndex(
		(_, i) => heightOf(paragraphs.slice(0, i + 1), width, size) > height
	);
	return count < 0 ? paragraphs : paragraphs.slice(0, Math.max(1, count));
}

/** A table of the numbers, and a chart of the shares that are known. */
export function writeNumbers(
	presentation: PptxGenJS,
	page: PptxGenJS.Slide,
	{ deck, palette }: SlideInput,
	numbers: DeckNumbers
): void {
	const letters = lettersOf(deck, palette);
	const { head, rows, bars, chart, remark } = numbers;
	const line = { type: 'solid', pt: 0.75, color: bare(palette.oblastBorder) } as const;
	const none = { type: 'none' } as const;
	const cell = (text: string, bold: boolean) => ({
		text,
		options: {
			...{ ...letters, bold, valign: 'middle' as const },
			border: [none, none, line, none] as [typeof none, typeof none, typeof line, typeof none],
			margin: [0.02, 0.06, 0.02, 0] as [number, number, number, number]
		}
	});
	const place = bars.length === 0 ? { ...places.table, width: 904 } : places.table;
	const fontSize = rows.length > 9 || head.length > 3 ? 11 : 12;
	page.addTable(
		[
			head.map((text) => cell(text, true)),
			...rows.map((row) => row.map((text, i) => cell(text, i === 0)))
		],
		{
			...inches({ ...place, height: Math.min(place.height, (rows.length + 1) * 32) }),
			...{ fontSize, colW: columnWidths(head.length, place.width), objectName: deck.names.table }
		}
	);
	if (remark !== '') {
		page.addText(remark, {
			...inches({ ...place, y: place.y + place.height - 4, height: 18 }),
			...{ ...letters, fontSize: 10, margin: 0, color: bare(palette.labelQuiet) }
		});
	}
	if (bars.length === 0) return;
	page.addChart(
		presentation.ChartType.bar,
		[
			{
				name: chart.series,
				labels: bars.map(({ name }) => name),
				values: bars.map(({ share }) => share.central * 100)
			}
		],
		{
			...inches({ ...places.chart, height: Math.min(places.chart.height, 70 + bars.length * 44) }),
			...{ barDir: 'bar', chartColors: [bare(palette.occupied)], barGapWidthPct: 60 },
			...{ showTitle: true, title: chart.title, titleFontSize: 12, titleBold: true },
			...{ titleColor: bare(palette.label), titleFontFace: 'Arial', showLegend: false },
			...{ catAxisOrientation: 'maxMin' as 'minMax', catAxisLabelFontSize: 11 },
			...{ catAxisLabelColor: bare(palette.label), catAxisLabelFontFace: 'Arial' },
			...{ valAxisMinVal: 0, valAxisMaxVal: 100, valAxisMajorUnit: 25 },
			...{
				valAxisLabelPos: 'high',
				valAxisLabelFormatCode: deck.language === 'uk' ? '0" %"' : '0"%"',
				valAxisLabelFontSize: 10
			},
			...{ valAxisLabelColor: bare(palette.label), valAxisLabelFontFace: 'Arial' },
			valGridLine: { color: bare(palette.oblastBorder), size: 0.5 },
			...{ altText: chart.description, objectName: deck.names.chart, lang: letters.lang }
		}
	);
}

/** The first is wide, of names; in inches. */
function columnWidths(count: number, width: number): number[] {
	const parts = [1.25, ...Array.from({ length: count - 1 }, () => 1)];
	const sum = parts.reduce((total, part) => total + part, 0);
	return parts.map((part) => ((part / sum) * width) / 72);
}
