import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOn } from '$lib/domain/dataset/occupation-record';
import { ukraineBounds } from '$lib/map/map-bounds';
import { frameOfBounds, frameOfCamera, type Rectangle } from '$lib/map/picture/map-frame';
import { occupationAt } from '$lib/map/occupation-at';
import type { LegendEntry, PictureContent } from '$lib/map/picture/picture-content';
import { mapLabels, overlap } from '$lib/map/picture/map-labels';
import {
	inUnits,
	lineHeight,
	markWindow,
	pictureLayout,
	textSize
} from '$lib/map/picture/picture-layout';
import { recordLayers } from '$lib/map/record-layers';
import { textWidth, wrapText } from '$lib/map/picture/text-width';
import { decodeLayers } from '$lib/map/map-data';
import { mapData, record } from './fixture';

const layers = decodeLayers(mapData);

const legendEntry = (text: string, half: boolean): LegendEntry => ({
	...{ kind: 'symbol', group: 'energy', side: 'behind', tonnageKnown: true, text, half }
});
const content: PictureContent = {
	language: 'en',
	title:
		'From 23 February 2022 to 24 April 2026, the share behind the front line rose from 0% to 68% for manganese, from 43% to 70% for coal and from 0% to 21% for lithium.',
	lead: 'Behind the front line: land under Russian occupation on the day shown. Contested land is counted separately. On 24 April 2026, 94 of 388 deposits lie behind the line, 277 do not, 9 are too near to tell, 2 are contested and 6 are at sea.',
	mark: ['30 September 2026', 'Source: VIINA'],
	board: {
		heading: 'Share behind the line',
		rows: Array.from({ length: 10 }, (_, i) => ({
			...{ name: `Resource ${i}`, value: '21% (13–25%)' },
			bar: { share: { low: 0.13, central: 0.21, high: 0.25 }, before2022: 0 }
		}))
	},
	legend: {
		heading: 'The map of 30 September 2026',
		entries: [
			legendEntry('Russian-occupied, taken since 24 February 2022', false),
			...Array.from({ length: 11 }, (_, i) => legendEntry(`group ${i}`, true))
		]
	},
	foot: [
		'Sources: Borders, lakes, coast: © OpenStreetMap contributors, ODbL 1.0; Control: contains information from VIINA (Zhukov & Ayers 2023), ODbL 1.0, derived and cleaned here; Neighbours, rivers: Natural Earth; Cities: GeoNames, CC BY 4.0.',
		'Borders as recognised by the United Nations: Crimea is Ukraine. Data version 2026-04-24-bc43f249: https://minerals.example/?date=2026-04-24&prices=2021-2025'
	],
	length: (metres) => `${metres} m`,
	north: 'N',
	description: 'Map of Ukraine',
	layerNames: { deposits: 'deposits', names: 'names', words: 'words' }
};

const sizes = [
	{ width: 1920, height: 1080 },
	{ width: 3840, height: 2160 },
	{ width: 3508, height: 2480 },
	{ width: 4961, height: 3508 },
	{ width: 1080, height: 1080 },
	{ width: 1080, height: 1920 },
	{ width: 2400, height: 800 }
];
const contains = (outer: Rectangle, inner: Rectangle) =>
	outer.x <= inner.x &&
	outer.y <= inner.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

describe.each(sizes)('a picture of $width × $height px', (size) => {
	const layout = pictureLayout(content, size);
	const page = { x: 0, y: 0, ...inUnits(size) };

	it('has date and source in every part as large as a third of a slide', () => {
		const { width, height } = markWindow;
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(u, v) => {
					const crop = {
						x: u * (page.width - width),
						y: v * (page.height - height),
						width,
						height
					};
					expect(layout.marks.some((mark) => contains(crop, mark))).toBe(true);
				}
			),
			{ numRuns: 500 }
		);
	});

	it('keeps its map large and its words on the page, none over another', () => {
		expect(contains(page, layout.map)).toBe(true);
		expect(layout.map.height).toBeGreaterThan(page.height / 3);
		expect(layout.map.width).toBeGreaterThan(page.width / 2);
		const blocks = [
			...layout.texts,
			...layout.entries.map(({ lines, x, y }) => {
				return { lines, size: textSize.small, bold: false, x: x + 20, y };
			})
		].map(({ lines, size: letters, bold, x, y }) => ({
			...{ x, y, height: lines.length * lineHeight(letters) - 0.5 },
			width: Math.max(
				...lines.map((line) => textWidth(line, letters, bold ? 'semibold' : 'regular'))
			)
		}));
		const rows = layout.rows.map(({ y }) => ({ ...layout.board, y, height: 19 }));
		const all: readonly Rectangle[] = [...blocks, ...rows, layout.map];
		for (const one of all) {
			expect(contains(page, one)).toBe(true);
			expect(all.filter((other) => other !== one && overlap(one, other))).toEqual([]);
		}
	});
});

it('no text is smaller than 9 points on A4 and A3', () => {
	for (const { width, height } of [
		{ width: 3508, height: 2480 },
		{ width: 4961, height: 3508 }
	]) {
		const unit = width / inUnits({ width, height }).width;
		const points = (Math.min(...Object.values(textSize)) * unit * 72) / 300;
		expect(points).toBeGreaterThanOrEqual(9);
	}
});

describe('the map of a picture', () => {
	const size = { width: 660, height: 360 };

	it('shows all of Ukraine, as large as fits', () => {
		const frame = frameOfBounds(ukraineBounds, size);
		const [west, south, east, north] = ukraineBounds;
		const [left, top] = frame.place(west, north);
		const [right, bottom] = frame.place(east, south);
		expect(Math.min(left, top)).toBeGreaterThan(0);
		expect(right).toBeLessThan(size.width);
		expect(bottom).toBeLessThan(size.height);
		expect(Math.min(left, top)).toBeLessThan(20);
	});

	it('has the place of its link in the middle, and what is up there up', () => {
		const frame = frameOfCamera({ lng: 37, lat: 48, zoom: 7, bearing: 90 }, size);
		expect(frame.place(37, 48)).toEqual([330, 180]);
		// East is up: a place in the east lies above.
		const [x, y] = frame.place(38, 48);
		expect(x).toBeCloseTo(330, 6);
		expect(y).toBeLessThan(180);
	});

	it('shows the same land in a picture twice as large', () => {
		const camera = { lng: 37, lat: 48, zoom: 7, bearing: 20 };
		const small = frameOfCamera(camera, size).place(36, 47.5);
		const large = frameOfCamera(camera, { width: 1320, height: 720 }).place(36, 47.5);
		expect(large[0]).toBeCloseTo(2 * small[0], 6);
		expect(large[1]).toBeCloseTo(2 * small[1], 6);
	});
});

describe('the occupied land of a day', () => {
	it('is that of the record, on every day', () => {
		const { cells, snapshots } = record.objects;
		for (let day = 0; day <= 10; day++) {
			const { since, snapshots: before } = occupationAt(recordLayers(record), day, layers);
			const count = (geometries: typeof cells.geometries) =>
				geometries.filter(({ properties }) => isOn(properties.intervals, day)).length;
			expect(since.coordinates.length > 0).toBe(count(cells.geometries) > 0);
			expect(before.coordinates.length > 0).toBe(count(snapshots.geometries) > 0);
		}
	});
});

describe('the names of a picture', () => {
	const frame = frameOfBounds([31, 43, 36, 48], { width: 500, height: 500 });
	const input = {
		layers,
		scene: { deposits: [], selected: { deposit: null, oblast: null } },
		frame
	};

	it('are in its language', () => {
		const names = (language: 'en' | 'uk') =>
			mapLabels({ ...input, language, taken: [] }).map(({ text }) => text);
		expect(names('en')).toContain('Simferopol');
		expect(names('uk')).toContain('Сімферополь');
	});

	it('leave free what is taken', () => {
		const everything = { x: 0, y: 0, width: 500, height: 500 };
		expect(mapLabels({ ...input, language: 'en', taken: [everything] })).toEqual([]);
	});
});

describe('text in lines', () => {
	it('keeps every word, in order, and no line too wide', () => {
		const words = fc.array(fc.stringMatching(/^[a-zA-Zа-яєіїґ0-9]{1,12}$/), { maxLength: 30 });
		fc.assert(
			fc.property(words, fc.integer({ min: 20, max: 400 }), (all, width) => {
				const lines = wrapText(all.join(' '), width, 10);
				expect(lines.join(' ')).toBe(all.join(' '));
				for (const line of lines) {
					expect(textWidth(line, 10, 'regular') <= width || !line.includes(' ')).toBe(true);
				}
			})
		);
	});
});
