import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { diskFolder } from '../../src/geodata/disk-folder';
import { attributeTable } from '../../src/lib/check/geodata/attribute-table';
import { canonicalPaths, canonicalText } from '../../src/lib/check/geodata/canonical-text';
import { folderOfFiles } from '../../src/lib/check/geodata/folder-of-files';
import { mostOpenedBytes, openedText } from '../../src/lib/check/geodata/opened-text';
import { pathOfFile, unknownFile } from '../../src/lib/check/geodata/path-of-file';
import { readFolder } from '../../src/lib/check/geodata/read-folder';
import { changed } from '../../src/lib/domain/edit/text-change';
import { goodFolder } from '../geodata/geodata-folder';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const good = (path: string) => readFileSync(join(goodFolder, path), 'utf8');

describe('a file that somebody opens', () => {
	it('is text without mark and with LF, which is said', () => {
		const { text, issues } = openedText('prices.csv', utf8('\uFEFFid\r\na\r\n'));
		expect(text).toBe('id\na\n');
		expect(issues.map(({ severity, found }) => [severity, found])).toEqual([
			['warning', 'a byte-order mark'],
			['warning', 'CRLF line ends']
		]);
		expect(openedText('prices.csv', utf8('id\na\n')).issues).toEqual([]);
	});

	it.each([
		['UTF-16 with a mark', bytes(0xff, 0xfe, 0x69, 0, 0x64, 0), 'text in UTF-16'],
		['UTF-16 without one', bytes(0x69, 0, 0x64, 0, 0x0a, 0), 'text in UTF-16'],
		['an .xlsx', bytes(0x50, 0x4b, 3, 4, 0, 0), 'a zip archive'],
		['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9), 'no text'],
		['Windows-1251', bytes(0x69, 0x0a, 0xcb, 0xb3, 0xf2), 'bytes that are not UTF-8']
	])('is refused with what it is: %s', (_, content, found) => {
		const { text, issues } = openedText('prices.csv', content);
		expect(text).toBeNull();
		expect(issues).toMatchObject([{ file: 'prices.csv', severity: 'error' }]);
		expect(issues[0]!.found).toContain(found);
	});

	it('is refused by its size, of which nothing need be read', () => {
		const { text, issues } = openedText('a.geojson', bytes(), mostOpenedBytes + 1);
		expect(text).toBeNull();
		expect(issues[0]!.found).toBe('a file of 20.0 MB');
	});

	it.each([
		['prices.csv', 'prices.csv'],
		['prices (2).csv', 'prices.csv'],
		['somewhere/geodata/deposits/donetsk.geojson', 'deposits/donetsk.geojson'],
		['geodata\\occupation\\water.geojson', 'occupation/water.geojson'],
		['donetsk.geojson', 'deposits/donetsk.geojson'],
		['x/briefings/a-story.json', 'briefings/a-story.json'],
		['package.json', null],
		['__proto__', null],
		['briefings/../prices.json', null]
	])('stands for a file of the folder: %s', (name, path) => {
		expect(pathOfFile(name)).toBe(path);
	});

	it('that stands for none is told the nearest name', () => {
		expect(unknownFile('price.csv').remedy).toContain('did you mean "prices.csv"?');
	});
});

test('a folder in memory is read as the same one on a disk', () => {
	const disk = diskFolder(goodFolder);
	const files = new Map(
		[...canonicalPaths(disk)].flatMap((path) => {
			const content = disk.bytes(path);
			return content === null ? [] : [[path, content] as const];
		})
	);
	const memory = folderOfFiles('geodata', files);
	expect(memory.items('deposits')).toEqual(disk.items('deposits'));
	expect(memory.items('prices.csv')).toBeNull();
	const reading = readFolder(memory, () => 'digest');
	expect(reading.issues).toEqual([]);
	expect(reading.geodata).toEqual(readFolder(disk, () => 'digest').geodata);
});

test('keys that objects inherit neither break a reader nor reach an object', () => {
	const layer = good('deposits/donetsk.geojson').replace(
		'"properties": {',
		'"__proto__": {"polluted": true}, "properties": {"__proto__": {"polluted": true}, '
	);
	const files = new Map([['deposits/donetsk.geojson', utf8(layer)]]);
	const { issues } = readFolder(folderOfFiles('geodata', files), () => '');
	expect(issues.some(({ found }) => found.includes('__proto__'))).toBe(true);
	expect(attributeTable('deposits/donetsk.geojson', layer)!.columns).toContain('__proto__');
	expect(attributeTable('prices.csv', '__proto__,constructor\na,b\n')!.rows(0, 1)).toHaveLength(1);
	expect(canonicalText('prices.csv', '__proto__,id\na,b\n')).toBeNull();
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test.each([
	[';', 'semicolons'],
	['\t', 'tabs']
])('a table with %j between its cells is one fault, not one of each column', (separator, word) => {
	// A cell in quotes is broken for a parser that parts by commas.
	const text = good('units.csv').replaceAll(',', separator) + `x${separator}"quoted, twice"\n`;
	const files = new Map([['units.csv', utf8(text)]]);
	const { issues } = readFolder(folderOfFiles('geodata', files), () => '');
	const [issue, ...others] = issues.filter(({ file }) => file === 'geodata/units.csv');
	expect([issue?.line, others]).toEqual([1, []]);
	expect(issue?.found).toContain(`separated by ${word}`);
});

describe('the table of a file', () => {
	const cells = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'ї') });

	it('writes any cell so that it is read again, and leaves all others', () => {
		fc.assert(
			fc.property(cells, fc.nat(1), fc.nat(2), (value, row, column) => {
				const text = 'id,note,url\na,"x, ""y""\nz",u\nb,,\n';
				const table = attributeTable('units.csv', text)!;
				const change = table.change(row, column, value);
				const before = table.rows(0, 9).map((one) => one.cells.map((cell) => cell.text));
				const after = attributeTable('units.csv', change ? changed(text, change) : text)!
					.rows(0, 9)
					.map((one) => one.cells.map((cell) => cell.text));
				before[row]![column] = value;
				// A row of empty cells alone is an empty line to the parser.
				expect(after).toEqual(before);
			})
		);
	});

	it('has the line of each record, and pages', () => {
		const table = attributeTable('units.csv', 'id,note\na,"x\ny"\nb,\n')!;
		expect([table.total, table.rows(1, 1)[0]?.line]).toEqual([2, 4]);
	});

	it('writes text as text and numbers as numbers into a layer, with its place', () => {
		const text = good('deposits/donetsk.geojson');
		const table = attributeTable('deposits/donetsk.geojson', text)!;
		const column = (name: string) => table.columns.indexOf(name);
		const written = (name: string, value: string) => {
			const change = table.change(0, column(name), value)!;
			return JSON.parse(changed(text, change)) as {
				features: { properties: Record<string, unknown>; geometry: { coordinates: number[] } }[];
			};
		};
		expect(written('name_en', 'A "mine"').features[0]!.properties['name_en']).toBe('A "mine"');
		expect(written('geometry', '38.1, 48.2').features[0]!.geometry.coordinates).toEqual([
			38.1, 48.2
		]);
		expect(written('sources', '["b"]').features[0]!.properties['sources']).toEqual(['b']);
		expect(
			table.change(0, column('name_en'), table.rows(0, 1)[0]!.cells[column('name_en')]!.text)
		).toBe(null);
	});

	it('is none of a broken text, nor of what has no records', () => {
		for (const [path, text] of [
			['deposits/donetsk.geojson', '{"features": ['],
			['deposits/donetsk.geojson', '{}'],
			['units.csv', 'id\n"a'],
			['briefings/a.json', '{}']
		] as const)
			expect([text, attributeTable(path, text)]).toEqual([text, null]);
	});
});
