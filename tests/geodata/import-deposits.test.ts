import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from '../../src/lib/check/format/csv';
import { depositDecimals, formatFeatures } from '../../src/lib/check/format/geojson';
import { diskFolder } from '../../src/geodata/disk-folder';
import { depositColumns } from '../../src/geodata/import/deposit-columns';
import { exportDeposits } from '../../src/geodata/import/deposit-export';
import { depositWords } from '../../src/geodata/import/deposit-words';
import { templateOf } from '../../src/geodata/import/template';
import { broughtFolder } from './brought-folder';

const header =
	'id,name_en,name_uk,commodities,status,location_accuracy,evidence,confidence,sources';
const place = 'longitude,latitude';
const own = 'kaolin-new,Nove,Нове,kaolin,explored,site,A,high,test-source';
const table = `${header},${place}\n${own},32.5,47.51\n`;

describe('a table of deposits', () => {
	it('comes back from its export as the same records, byte for byte', async () => {
		using folder = broughtFolder();
		const exported = exportDeposits(diskFolder(folder.folder), null);
		const files = readdirSync(join(folder.folder, 'deposits'));
		const before = files.map((name) => folder.text(`deposits/${name}`));
		for (const name of files) {
			const empty = '{\n  "type": "FeatureCollection",\n  "features": []\n}\n';
			writeFileSync(join(folder.folder, 'deposits', name), empty);
		}
		const { code, told } = await folder.run(['deposits'], { 'd.csv': exported });
		expect(told).toContain(
			'test-lithium: a new deposit in deposits/donetsk.geojson, with 2 figures'
		);
		expect(code).toBe(0);
		expect(files.map((name) => folder.text(`deposits/${name}`))).toEqual(before);
	});

	it('comes back from the table of a Ukrainian spreadsheet too', async () => {
		using folder = broughtFolder();
		const table = exportDeposits(diskFolder(folder.folder), null, 'uk');
		expect(table).toContain('показник: значення');
		expect(table).toContain(';32,5;47,5;');
		// As npm prints it, and as the spreadsheet saves it.
		const saved = `> behind-the-line@0.1.0 geodata\r\n\uFEFF${table}`.replaceAll('\n', '\r\n');
		const { out, changed } = await folder.run(['deposits'], {
			'd.csv': saved.replace('\uFEFF', '')
		});
		expect(out).toContain('Nothing to do');
		expect(changed).toEqual([]);
	});

	it('changes nothing where nothing was edited, in any order of its rows', async () => {
		using folder = broughtFolder();
		const rows = parseCsv(exportDeposits(diskFolder(folder.folder), null)).toReversed();
		const turned = formatCsv(Object.keys(rows[0]!), rows);
		const { out, changed } = await folder.run(['deposits'], { 'd.csv': turned });
		expect(out).toContain('Nothing to do');
		expect(changed).toEqual([]);
	});

	it('adds a deposit in the oblast of its point, and then has nothing to do', async () => {
		using folder = broughtFolder();
		const once = await folder.run(['deposits'], { 'd.csv': table });
		expect(once.code).toBe(0);
		expect(once.told).toContain('by its place: kaolin-new');
		expect(once.changed).toEqual(['deposits/donetsk.geojson']);
		const again = await folder.run(['deposits'], { 'd.csv': table });
		expect(again.out).toContain('Nothing to do');
	});

	it('takes what its rows lack from --set', async () => {
		using folder = broughtFolder();
		const [short, row] = [header, own].map((line) => line.split(',').slice(0, 6).join(','));
		const words = ['evidence=A', 'confidence=low', 'sources=test-source'];
		const set = words.flatMap((word) => ['--set', word]);
		const csv = `${short},${place}\n${row},"32,5","47,51"\n`;
		const { code, told } = await folder.run(['deposits', ...set], { 'd.csv': csv });
		expect(told).toContain('numbers with a decimal comma (2)');
		expect(code).toBe(0);
	});

	it('corrects a figure by its number, and by what it measures', async () => {
		using folder = broughtFolder();
		const byNumber = 'id,figure_number,figure_value\ntest-lithium,1,11\n';
		const one = await folder.run(['deposits'], { 'd.csv': byNumber });
		expect(one.told).toContain('test-lithium figure 1: value 10 → 11');
		const measured =
			'id,figure_commodity,figure_kind,figure_unit,figure_basis,figure_category,figure_year,figure_sources,figure_value\n' +
			'test-lithium,lithium,reserve,Mt,ore,abc1,2018,test-source,12\n';
		const two = await folder.run(['deposits'], { 'd.csv': measured });
		expect(two.told).toContain('test-lithium figure 1: value 11 → 12');
		expect(two.told).not.toContain('new figure');
	});

	it('adds a figure that measures something else, once', async () => {
		using folder = broughtFolder();
		const figure =
			'id,figure_kind,figure_value,figure_unit,figure_year,figure_counted,figure_reason\n' +
			'test-lithium,production,3,kt/yr,2020,false,"a rate, not a stock"\n';
		const once = await folder.run(['deposits'], { 'd.csv': figure });
		expect(once.told).toContain('test-lithium: a new figure 3, lithium production 3 kt/yr');
		expect(once.code).toBe(0);
		expect((await folder.run(['deposits'], { 'd.csv': figure })).out).toContain('Nothing to do');
	});

	it('moves a deposit to the file of another oblast, and says so', async () => {
		using folder = broughtFolder();
		const csv = `id,oblast,${place}\ntest-lithium,UA-53,34.5,49.5\n`;
		const { told, changed } = await folder.run(['deposits', '--dry-run'], { 'd.csv': csv });
		expect(told).toContain('from deposits/donetsk.geojson to deposits/poltava.geojson');
		expect(changed).toEqual([]);
	});

	it.each([
		['no id', 'id,name_en\n,Some field\n', 'd.csv:2:1 Some field'],
		['two names', 'id,name_en\ntest-gas,A\ntest-gas,B\n', 'where another row of it has "A"'],
		['a field that is missing', `${header}\n${own}\n`.replace(',status,', ',zone,'), 'no "status"'],
		['an unknown status', table.replace('explored', 'exploerd'), 'did you mean "explored"'],
		['a text for a number', table.replace('32.5', 'east'), 'longitude: "east"'],
		['an unknown oblast', 'id,oblast\ntest-gas,doneck\n', 'did you mean "donetsk"'],
		['an unknown source', table.replace('test-source', 'test-sorce'), 'did you mean "test-source"'],
		['a point elsewhere', table.replace('47.51', '17.51'), 'a place outside all oblasts'],
		['a figure that is not there', 'id,figure_number,figure_value\ntest-gas,9,1\n', 'figure 9 of'],
		['an outline that is no JSON', 'id,outline\ntest-gas,POLYGON\n', 'which is no JSON']
	])('is refused whole, with a place: %s', async (_what, csv, expected) => {
		using folder = broughtFolder();
		const { told, code, changed } = await folder.run(['deposits'], { 'd.csv': csv });
		expect(told).toContain(expected);
		expect(told).toMatch(/\.(csv|geojson):\d+:\d+/);
		expect(code).toBe(1);
		expect(changed).toEqual([]);
	});

	it('has a template for each field of the layer, in both languages, with a valid example', async () => {
		using folder = broughtFolder();
		expect(depositColumns.map(({ name }) => name)).toEqual(
			expect.arrayContaining(Object.keys(depositWords))
		);
		expect(depositColumns).toHaveLength(Object.keys(depositWords).length);
		for (const language of ['en', 'uk'] as const) {
			const text = templateOf('deposits', language, diskFolder(folder.folder));
			const asIs = await folder.run(['deposits'], { 't.csv': text });
			expect(asIs.out).toContain('Nothing to do');
			const example = text.replace(/^# /m, '').replace(/48([.,])5/, '47$15');
			const { code, told } = await folder.run(['deposits', '--dry-run'], { 't.csv': example });
			expect(told).toContain('li-example: a new deposit');
			expect(code).toBe(0);
		}
	});
});

describe('files of deposits', () => {
	it('are the same after format and parse', () => {
		using folder = broughtFolder();
		for (const name of readdirSync(join(folder.folder, 'deposits'))) {
			const text = readFileSync(join(folder.folder, 'deposits', name), 'utf8');
			const layer = JSON.parse(text) as FeatureCollection<Geometry | null>;
			const formatted = formatFeatures(layer.features, depositDecimals);
			expect(JSON.parse(formatted)).toEqual(layer);
			const again = JSON.parse(formatted) as typeof layer;
			expect(formatFeatures(again.features, depositDecimals)).toBe(formatted);
		}
	});

	it('are left alone where one of them is broken', async () => {
		using folder = broughtFolder();
		rmSync(join(folder.folder, 'deposits/poltava.geojson'));
		writeFileSync(join(folder.folder, 'deposits/poltava.geojson'), '{');
		const { told, changed } = await folder.run(['deposits'], { 'd.csv': table });
		expect(told).toContain('deposits/poltava.geojson:1:1');
		expect(changed).toEqual([]);
	});
});
