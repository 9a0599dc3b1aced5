import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Diff } from '../../src/geodata/diff/compare-folders';
import type { RecordChange } from '../../src/geodata/diff/records/record-change';
import { changeText } from '../../src/geodata/diff/records/field-change';
import { diffDocument } from '../../src/geodata/diff/report/diff-document';
import { diffHtml } from '../../src/geodata/diff/report/diff-html';
import { diffMarkdown, mostCharacters } from '../../src/geodata/diff/report/diff-markdown';
import { documentText } from '../../src/lib/export/document/plain-text';
import { edited } from './edited-deposit';
import {
	all,
	deposits,
	diffAfter,
	freedCell,
	headlinesOf,
	movedTo,
	replaced
} from './diff-folders';

/** What several tests look at is compared once. */
function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}

const doubled = replaced(deposits, '"value": 10,', '"value": 20,');
const dearerGas = all(
	replaced('prices.csv', '200,400,1300', '200,500,1300'),
	replaced('prices.csv', '200;400;1300', '200;500;1300')
);
const farFree = movedTo([33.7, 47.5]);

const moved = once(() => diffAfter(farFree));
const several = once(() => diffAfter(all(freedCell, doubled, dearerGas)));

const recordsIn = ({ files }: Diff, path: string): readonly RecordChange[] =>
	files.find((file) => file.path === path)?.records ?? [];
const fieldsOf = (diff: Diff, path: string, id: string) =>
	recordsIn(diff, path)
		.find((record) => record.id === id)!
		.fields.map(changeText);
const textOf = (diff: Diff) => documentText(diffDocument(diff));
const moveOf = (diff: Diff, commodity: string, area = 'all') =>
	headlinesOf(diff).moves.find((move) => move.commodity === commodity && move.area === area);

describe('the diff of geodata', () => {
	it('names a figure by what it is of, with its old and its new value', () => {
		const diff = diffAfter(doubled);
		expect(fieldsOf(diff, 'deposits', 'test-lithium')).toEqual([
			'lithium reserve (abc1, ore, 2018, Mt) value: 10 → 20'
		]);
		const move = moveOf(diff, 'lithium')!;
		expect(move.shareMove).toBe(0);
		expect(move.causes).toEqual([{ group: 'data', moves: { amount: 1, value: 1 } }]);
		expect(headlinesOf(diff).sides).toEqual([]);
		expect(diff.warnings).toEqual([]);
	});

	it('a price moves the value of its resource and nothing else', () => {
		const diff = diffAfter(dearerGas);
		expect(fieldsOf(diff, 'prices.csv', 'gas')).toEqual([
			'central: 400 → 500',
			'series: 200;400;1300 → 200;500;1300'
		]);
		const { moves } = headlinesOf(diff);
		expect(new Set(moves.map(({ commodity }) => commodity))).toEqual(new Set(['natural-gas']));
		const [{ causes }] = moves.filter(({ area }) => area === 'all') as [(typeof moves)[number]];
		expect(causes).toEqual([{ group: 'price', moves: { value: expect.closeTo(0.25, 9) } }]);
		expect(textOf(diff)).toContain('not wealth, not profit, not damage');
	});

	it('a deposit that is moved across the line changes side, and its headline with it', () => {
		const diff = moved();
		expect(fieldsOf(diff, 'deposits', 'test-lithium')[0]).toMatch(
			/^geometry: point \[32\.4, 47\.7\] → point \[33\.7, 47\.5\], moved by 100\u00a0km$/
		);
		const { sides, histories } = headlinesOf(diff);
		expect(sides).toMatchObject([
			{ deposit: { id: 'test-lithium' }, before: 'behind', after: 'free', by: ['data'] }
		]);
		expect(histories).toMatchObject([{ from: '2022-02-24', before: 'behind', after: 'free' }]);
		expect(moveOf(diff, 'lithium')!.shareMove).toBeCloseTo(-1, 6);
		expect(moveOf(diff, 'lithium', 'UA-14')!.shareMove).toBeCloseTo(-1, 6);
	});

	it('warns of a headline that moves in silence, and not once the change log has a line', () => {
		expect(moved().warnings).toMatchObject([
			{ file: 'geodata/CHANGELOG.md', line: 1, column: 1, severity: 'warning' }
		]);
		expect(moved().warnings[0]!.found).toContain('Lithium');
		const said = diffAfter(
			all(farFree, (folder) => appendFileSync(join(folder, 'CHANGELOG.md'), '- It was moved.\n'))
		);
		expect(said.warnings).toEqual([]);
	});

	it('a deposit that is gone is gone from the counts too', () => {
		const diff = diffAfter((folder) =>
			writeFileSync(
				join(folder, 'deposits/kharkiv.geojson'),
				'{ "type": "FeatureCollection", "features": [] }'
			)
		);
		expect(recordsIn(diff, 'deposits')).toMatchObject([
			{ kind: 'removed', id: 'test-kaolin-field' }
		]);
		expect(headlinesOf(diff).sides).toMatchObject([{ before: 'free', after: null }]);
		expect(moveOf(diff, 'kaolin')).toMatchObject({ shareMove: 0 });
		expect(moveOf(diff, 'kaolin', 'UA-63')).toMatchObject({ after: null, shareMove: null });
		expect(textOf(diff)).toMatch(/Kaolin +deposits +0 of 2 +0 of 1/);
		expect(textOf(diff)).toMatch(/Kaolin +0 of 1 +no data +gone/);
	});

	it('a correction of the line is told from the data and the prices that change with it', () => {
		const diff = several();
		const { sides, staged } = headlinesOf(diff);
		expect(staged.stages.map(({ group }) => group)).toEqual(['line', 'data', 'price']);
		expect(sides).toMatchObject([{ before: 'behind', after: 'free', by: ['line'] }]);
		const { causes } = moveOf(diff, 'lithium')!;
		expect(causes[0]).toMatchObject({ group: 'line', moves: { share: expect.closeTo(-1, 6) } });
		expect(causes[2]).toEqual({ group: 'price', moves: {} });
		expect(textOf(diff)).toContain('2 cells, as many as before');
		// The upper half of a square of one degree.
		expect(headlinesOf(diff).land!.gainedKm2).toBe(0);
		expect(headlinesOf(diff).land!.lostKm2).toBeCloseTo(4158, -2);
	});

	it('what the groups of inputs do adds up to the whole move', () => {
		for (const { before, after, causes, shareMove } of headlinesOf(several()).moves) {
			if (shareMove === null || before === null || after === null) continue;
			const sum = causes.reduce((total, { moves }) => total + (moves.share ?? 0), 0);
			expect(sum).toBeCloseTo(shareMove, 9);
		}
	});

	it('a new commodity with a deposit is a new headline', () => {
		const gold = 'gold,Gold,Золото,precious,gold,t,,,,,,No price is sourced.,Ціни немає.,,,,,';
		const diff = diffAfter(
			all(
				(folder) => appendFileSync(join(folder, 'commodities.csv'), `${gold}\n`),
				(folder) =>
					appendFileSync(join(folder, 'critical-lists.csv'), 'gold,,,,,,,,,,test-source,\n'),
				edited(deposits, ({ properties }) => (properties['commodities'] = ['lithium', 'gold']))
			)
		);
		expect(diff.errors).toEqual([]);
		expect(recordsIn(diff, 'commodities.csv')).toMatchObject([{ kind: 'added', id: 'gold' }]);
		expect(fieldsOf(diff, 'deposits', 'test-lithium')).toEqual(['commodities, new: gold']);
		expect(moveOf(diff, 'gold')).toMatchObject({ before: null });
	});

	it('nothing changed: nothing is said to change', () => {
		const diff = diffAfter(() => undefined);
		expect(diff).toMatchObject({ files: [], errors: [], warnings: [] });
		expect(textOf(diff)).toContain('No file differs.');
		expect(textOf(diff)).toContain('no headline moves');
	});

	it('words change no number', () => {
		const diff = diffAfter(replaced('sources.csv', 'test-source,', 'test-source,Another '));
		expect(recordsIn(diff, 'sources.csv')).toHaveLength(1);
		expect(diff.headlines).toEqual({ why: expect.stringContaining('no headline moves') });
	});

	it('a deposit under another id was renamed, not left as it was', () => {
		const diff = diffAfter(replaced(deposits, '"id": "test-lithium"', '"id": "test-lithiun"'));
		expect(fieldsOf(diff, 'deposits', 'test-lithiun')).toEqual(['id: test-lithium → test-lithiun']);
	});

	it('rows that share a key are told apart', () => {
		const diff = diffAfter(replaced('control-flags.csv', 'Nobody holds them', 'Nobody at all'));
		expect(fieldsOf(diff, 'control-flags.csv', 'test-shelf')).toEqual([
			'says: Nobody holds them → Nobody at all'
		]);
	});

	it('a base of an older layout still gives the records, and says why no headline is compared', () => {
		const newer = diffAfter(
			replaced('prices.csv', 'id,shape,unit', 'id,form,unit'),
			replaced('prices.csv', 'id,form,unit', 'id,shape,unit')
		);
		expect(newer.errors).toEqual([]);
		expect(newer.headlines).toEqual({ why: expect.stringMatching(/older layout.*prices\.csv/) });
		expect(recordsIn(newer, 'prices.csv')).toHaveLength(2);
		expect(fieldsOf(newer, 'prices.csv', 'gas')).toContain('form, new: Pipeline gas');
	});

	it('errors of the new data are told in place of its headlines', () => {
		const diff = diffAfter(replaced(deposits, '"explored"', '"exploded"'));
		expect(diff.errors).toHaveLength(1);
		expect(textOf(diff)).toMatch(/geodata\/deposits\/donetsk\.geojson:\d+:\d+ test-lithium/);
		expect(diff.headlines).toEqual({ why: expect.stringContaining('1 error') });
		expect(fieldsOf(diff, 'deposits', 'test-lithium')).toEqual(['status: explored → exploded']);
	});

	it('a file that is broken in the base is said to be', () => {
		const diff = diffAfter(
			(folder) => writeFileSync(join(folder, 'events.csv'), 'id,date\n"a'),
			() => undefined
		);
		expect(diff.files[0]).toMatchObject({ path: 'events.csv', records: [] });
		expect(diff.files[0]!.note).toContain('cannot be read as records');
	});
});

/** Cells of a row of Markdown: a pipe that is escaped parts none. */
const cellsOf = (row: string) => row.split(/(?<!\\)\|/).length - 2;

describe('the report of a diff', () => {
	const piped = replaced('prices.csv', 'Pipeline gas', 'Pipe | line <b>gas</b>');

	it('in Markdown has tables of equally many cells, whatever the data has', () => {
		const text = diffMarkdown(diffAfter(all(piped, doubled)));
		const tables = text.split('\n\n').filter((block) => block.startsWith('|'));
		expect(tables.length).toBeGreaterThan(2);
		for (const table of tables) {
			expect(new Set(table.split('\n').map(cellsOf)).size).toBe(1);
		}
		expect(text).toContain('Pipe \\| line \\<b\\>gas');
	});

	it('in Markdown fits into a comment, and says how many records it leaves out', () => {
		const rows = Array.from({ length: 900 }, (_, i) => `w${i} ${'x'.repeat(300)},що,`);
		const diff = diffAfter((folder) =>
			appendFileSync(join(folder, 'words.csv'), `${rows.join('\n')}\n`)
		);
		const text = diffMarkdown(diff);
		expect(text.length).toBeLessThan(mostCharacters);
		expect(text).toMatch(/And 8\d\d more\./);
	});

	it('as a page has a map of each side in words too, tables with heads, and fetches nothing', () => {
		const html = diffHtml(moved());
		const page = parse(html);
		const images = page.querySelectorAll('img');
		expect(images).toHaveLength(2);
		expect(images.map((image) => image.getAttribute('alt'))).toEqual([
			expect.stringContaining('Test lithium field (behind)'),
			expect.stringContaining('Test lithium field (free)')
		]);
		for (const table of page.querySelectorAll('table')) {
			expect(table.querySelector('caption')?.text).not.toBe('');
			expect(table.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(1);
			for (const row of table.querySelectorAll('tbody tr')) {
				expect(row.querySelectorAll('th[scope="row"]')).toHaveLength(1);
			}
		}
		expect(page.querySelectorAll('script, link, iframe')).toEqual([]);
		expect(html).not.toMatch(/(src|href)="(?!data:)/);
	});

	it('as a page draws the line that was before beside the one that is', () => {
		const page = parse(diffHtml(several()));
		const [before, after] = page
			.querySelectorAll('img')
			.map((image) => image.getAttribute('src')!.split(',')[1]!)
			.map((svg) => Buffer.from(svg, 'base64').toString('utf8'));
		expect(before).not.toContain('class="other-line"');
		expect(after).toContain('class="other-line"');
		expect(page.querySelector('.key')?.text).toContain('front line before the change');
	});

	it('as a page writes what the data has as text', () => {
		const page = parse(diffHtml(diffAfter(piped)));
		expect(page.querySelectorAll('td b')).toEqual([]);
		expect(page.text).toContain('Pipe | line <b>gas</b>');
	});
});
