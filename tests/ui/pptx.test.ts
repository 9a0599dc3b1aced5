import { strFromU8, unzipSync } from 'fflate';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Deck, DeckView } from '$lib/export/slides/deck';
import { mostCorners } from '$lib/export/slides/map-drawing';
import { pptxOf } from '$lib/export/slides/pptx';
import { decodeLayers } from '$lib/map/map-data';
import { lightPalette } from '$lib/map/palette';
import { latestOccupation } from '$lib/map/occupation-at';
import { isoDate } from '$lib/domain/dataset/iso-date';
import { slides as words } from '$lib/i18n/slides/en';
import { deposit, mapData } from '../map/fixture';

/** What XML cannot hold as it is, and what a path through a file system must not. */
const nasty = `A & B <c> "d" ’є ../x`;

const layers = decodeLayers(mapData);

const view = (change: Partial<DeckView> = {}): DeckView => ({
	title: nasty,
	number: { value: '21%', interval: '13–25%', of: 'behind the front line: Lithium' },
	paragraphs: ['First', nasty],
	legend: {
		heading: nasty,
		entries: [
			{ kind: 'area', hatch: 'occupied', half: false, text: nasty },
			{ kind: 'front-line', half: true, text: 'Front line' },
			{
				...{ kind: 'symbol', group: 'energy', side: 'unknown' },
				tonnageKnown: false,
				half: true,
				text: '?'
			}
		]
	},
	numbers: {
		...{ title: 'Shares', head: ['Resource', 'Behind', 'Evidence'], remark: 'Whiskers.' },
		rows: [
			['Coal', '70% (59–82%)', 'B'],
			[nasty, '21%', 'C']
		],
		bars: [
			{ name: 'Coal', share: { central: 0.7, low: 0.59, high: 0.82 } },
			{ name: nasty, share: { central: 0.21 } }
		],
		chart: { title: 'Share', description: nasty, series: 'Share, %' }
	},
	sources: [nasty],
	...{ edition: 'Project, data version 1', url: 'https://minerals.example/?a=1&b=2' },
	notes: ['Said first', nasty],
	map: {
		scene: {
			...{ date: isoDate('2026-04-24'), observation: 0, latest: true, areaKm2: 1, unplaced: 0 },
			...{ basins: [], selected: { deposit: null, oblast: null }, camera: null },
			deposits: Array.from({ length: 300 }, (_, i) => ({
				...deposit,
				...{ point: [23 + (i % 30) / 2, 45 + i / 60] as const, label: `${nasty} ${i}` },
				group: (['critical', 'energy', 'precious', 'industrial'] as const)[i % 4]!
			}))
		},
		...{ layers, occupation: latestOccupation(layers), otherLine: null, language: 'en' },
		palette: lightPalette,
		content: {
			...{ language: 'en', title: nasty, lead: '', mark: ['24 April 2026', 'Source: VIINA'] },
			...{ board: { heading: '', rows: [] }, legend: { heading: '', entries: [] }, foot: [] },
			...{ length: (metres) => `${metres} m`, north: 'N', description: nasty },
			layerNames: { deposits: 'deposits', names: 'names', words: 'words' }
		},
		names: { ...words.names, shape: (name) => words.names.shapes[name] ?? name }
	},
	...change
});

const deck = (views: readonly DeckView[], lead: string | null = null): Deck => ({
	...{ language: 'en', title: nasty, lead, author: 'Behind the Line', views },
	names: words.names
});

async function partsOf(wanted: Deck, signal = new AbortController().signal) {
	const done: number[] = [];
	const file = await pptxOf(wanted, {
		...{ map: 'shapes', palette: lightPalette, css: '', signal },
		onprogress: (count) => done.push(count)
	});
	const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
	const xml = (path: string) => strFromU8(parts[path] ?? expect.fail(`no ${path} in the file`));
	return {
		done,
		paths: Object.keys(parts),
		xml,
		tree: (path: string) => parse(xml(path), { lowerCaseTagName: true })
	};
}

const named = (tree: HTMLElement) =>
	tree.querySelectorAll('p\\:cnvpr').map((shape) => shape.getAttribute('name'));
const textsOf = (tree: HTMLElement) =>
	tree.querySelectorAll('a\\:p').map((paragraph) =>
		paragraph
			.querySelectorAll('a\\:t')
			.map((text) => text.textContent)
			.join('')
	);

describe('a file of slides', async () => {
	const file = await partsOf(deck([view(), view({ numbers: null })], nasty));
	const map = file.tree('ppt/slides/slide2.xml');

	it('has a slide for its title, and of each view one with the map and one with the numbers', () => {
		const slides = file.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
		expect(slides).toHaveLength(4);
		expect(file.done).toEqual([1, 2]);
		for (const path of slides) {
			const title = file.tree(path).querySelector('p\\:ph[type=title]');
			expect(title, `${path} has a native title`).not.toBeNull();
		}
	});

	it('says everything as text that can be edited, whatever letters it has', () => {
		expect(textsOf(map)).toEqual(expect.arrayContaining([nasty, 'First', 'Front line']));
		expect(textsOf(map).join(' ')).toContain('21% (13–25%)');
		expect(textsOf(map).join(' ')).toContain('https://minerals.example/?a=1&b=2');
	});

	it('has the map as named shapes, grouped by layer', () => {
		const groups = map
			.querySelectorAll('p\\:grpsp > p\\:nvgrpsppr > p\\:cnvpr')
			.map((shape) => shape.getAttribute('name'));
		expect(groups).toEqual(
			expect.arrayContaining([words.names.map, ...Object.values(words.names.layers)])
		);
		expect(named(map)).toEqual(
			expect.arrayContaining([
				...['Occupied since 24 February 2022', 'Front line', 'State border and coast of Ukraine'],
				...['UA-65', 'UA-43', 'Simferopol', `${nasty} 0`]
			])
		);
		const described = map.querySelector(`p\\:cnvpr[name="${words.names.map}"]`);
		expect(described?.getAttribute('descr')).toBe(nasty);
	});

	it('gives every shape of a slide a number of its own', () => {
		const ids = map.querySelectorAll('p\\:cnvpr').map((shape) => shape.getAttribute('id'));
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('has no more corners than a person can work with', () => {
		const corners = map.querySelectorAll('a\\:pt').length;
		expect(corners).toBeGreaterThan(20);
		expect(corners).toBeLessThanOrEqual(mostCorners);
	});

	it('has a native table whose first row is its head, and a chart with its intervals', () => {
		const numbers = file.tree('ppt/slides/slide3.xml');
		expect(numbers.querySelector('a\\:tblpr')?.getAttribute('firstRow')).toBe('1');
		expect(numbers.querySelectorAll('a\\:tr')).toHaveLength(3);
		const chart = file.paths.find((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))!;
		const lengths = (side: string) =>
			file
				.tree(chart)
				.querySelectorAll(`c\\:errbars > c\\:${side} c\\:v`)
				.map((value) => Number(value.textContent));
		expect(lengths('plus')).toEqual([expect.closeTo(12), 0]);
		expect(lengths('minus')).toEqual([expect.closeTo(11), 0]);
	});

	it('has what the speaker says as paragraphs of the notes', () => {
		expect(textsOf(file.tree('ppt/notesSlides/notesSlide2.xml'))).toEqual(
			expect.arrayContaining(['Said first', nasty])
		);
	});

	it('refers to nothing that is not in it', () => {
		for (const path of file.paths.filter((one) => one.endsWith('.rels'))) {
			const folder = path.replace(/_rels\/[^/]+$/, '');
			for (const relation of file.tree(path).querySelectorAll('relationship')) {
				if (relation.getAttribute('TargetMode') === 'External') continue;
				const target = new URL(relation.getAttribute('Target')!, `file:///${folder}`).pathname;
				expect(file.paths, `${path} → ${target}`).toContain(target.slice(1));
			}
		}
	});
});

it('ends where the reader has had enough', async () => {
	const ended = new AbortController();
	ended.abort();
	await expect(partsOf(deck([view()]), ended.signal)).rejects.toBe(ended.signal.reason);
});
