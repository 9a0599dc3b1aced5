import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readCell } from '../../src/geodata/import/cell-values';
import { rowKinds, sheetColumnsOf, type RowKindName } from '../../src/geodata/import/row-kinds';
import { templateOf } from '../../src/geodata/import/template';
import { diskFolder } from '../../src/geodata/disk-folder';
import { parseCsv } from '../../src/lib/check/format/csv';
import { broughtFolder } from './brought-folder';
import { goodFolder } from './geodata-folder';

const kinds = Object.keys(rowKinds) as RowKindName[];

const prices = (...rows: readonly string[]) =>
	[
		'id;form;unit;low;central;high;usd_per_unit_factor;period;rule_kind;rule;series;source;confidence'
	]
		.concat(rows)
		.join('\r\n');
const gold = 'gold;Gold, LBMA;USD/t;1800,5;2000,5;2 400,5;1;2021-2025;judgement;;;A test source;B';

describe('a table that is brought', () => {
	it('adds a row, and the second time has nothing to do', async () => {
		using folder = broughtFolder();
		const once = await folder.run(['prices'], { 'p.csv': prices(gold) });
		expect(once.told).toContain('prices.csv gold: a new row');
		expect(once.code).toBe(0);
		expect(once.changed).toEqual(['prices.csv']);
		expect(parseCsv(once.text('prices.csv')!)).toContainEqual(
			expect.objectContaining({ id: 'gold', low: '1800.5', high: '2400.5', source_url: '' })
		);
		const again = await folder.run(['prices'], { 'p.csv': prices(gold) });
		expect(again.out).toContain('Nothing to do');
		expect(again.changed).toEqual([]);
	});

	it('brings a row up to date field by field, and leaves what it does not have', async () => {
		using folder = broughtFolder();
		const table = 'id,series,high\ngas,200;400;1400,1400\n';
		const { told, text } = await folder.run(['prices'], { 'p.csv': table });
		expect(told).toContain('prices.csv gas: high 1300 → 1400');
		expect(text('prices.csv')).toContain('gas,Pipeline gas,USD/1000 m3,200,400,1400,1,2021-2025');
	});

	it('is only told with --dry-run', async () => {
		using folder = broughtFolder();
		const { told, changed } = await folder.run(['prices', '--dry-run'], { 'p.csv': prices(gold) });
		expect(told).toContain('+ gold,"Gold, LBMA",USD/t,1800.5,2000.5,2400.5');
		expect(told).toContain('Nothing was written');
		expect(changed).toEqual([]);
	});

	it('is refused whole where the new folder would not pass the check', async () => {
		using folder = broughtFolder();
		const wrong = gold.replace('judgement;;', 'yearly-values;;');
		const { told, code, changed } = await folder.run(['prices'], { 'p.csv': prices(gold, wrong) });
		expect(code).toBe(1);
		expect(told).toContain('yearly values in series');
		expect(told).toContain('p.csv:3:1 gold');
		expect(changed).toEqual([]);
	});

	it.each(kinds)('%s: the table of the folder itself changes nothing', async (kind) => {
		using folder = broughtFolder();
		const own = folder.text(rowKinds[kind].table.path)!;
		const { out, changed } = await folder.run([kind], { 'own.csv': own });
		expect(out).toContain('Nothing to do');
		expect(changed).toEqual([]);
	});

	it.each(kinds)(
		'%s: the template is headed in two languages, and its example is valid',
		(kind) => {
			for (const language of ['en', 'uk'] as const) {
				const text = templateOf(kind, language, diskFolder(goodFolder));
				const delimiter = language === 'uk' ? ';' : ',';
				const [head, line] = parse(text.split('\n# Delete')[0]!, { delimiter });
				const row = Object.fromEntries(
					head!.map((name, i) => [name, line![i]!.replace(/^# /, '')])
				);
				const columns = sheetColumnsOf(rowKinds[kind]);
				const named = columns.map(({ name, uk }) => (language === 'uk' ? uk : name));
				expect(Object.keys(row)).toEqual(named);
				expect(new Set(named).size).toBe(named.length);
				const cells = Object.fromEntries(
					columns.map(({ name }, i) => [name, row[named[i]!]!.replace(/^(\d+),(\d+)$/, '$1.$2')])
				);
				expect(rowKinds[kind].table.row.decode(cells)).toHaveProperty('value');
			}
		}
	);

	it('of a template as it comes holds nothing', async () => {
		using folder = broughtFolder();
		const text = templateOf('prices', 'uk', diskFolder(folder.folder));
		expect((await folder.run(['prices'], { 't.csv': text })).out).toContain('Nothing to do');
	});

	it('may have Ukrainian headers in Windows-1251, which is named and converted when asked for', async () => {
		using folder = broughtFolder();
		const text =
			'ідентифікатор;дата;вид;назва англійською;назва українською;адреса джерела\n'.concat(
				'talks;24.02.2025;agreement;Talks;Розмови;https://example.org/talks\n'
			);
		const bytes = inWindows1251(text);
		const unread = await folder.run(['events'], { 'e.csv': bytes });
		expect(unread.code).toBe(1);
		expect(unread.told).toContain('Windows-1251');
		expect(unread.told).toContain('--encoding windows-1251');
		const read = await folder.run(['events', '--encoding', 'windows-1251'], { 'e.csv': bytes });
		expect(read.told).toContain('read as text in Windows-1251');
		expect(read.told).toContain('dates as 24.02.2025');
		expect(read.text('events.csv')).toContain('talks,2025-02-24,agreement,Talks,Розмови');
		const twice = await folder.run(['events', '--encoding', 'windows-1251'], { 'e.csv': text });
		expect(twice.told).toContain('UTF-8 text, where --encoding says Windows-1251');
	});

	it.each<[string, string | Uint8Array, string]>([
		['sep= and a byte-order mark', '\uFEFFsep=;\nid;high\ngas;1301\n', 'gas: high 1300 → 1301'],
		['tabs in UTF-16', utf16('id\thigh\ngas\t1301\n'), 'gas: high 1300 → 1301'],
		['a row of empty cells at the end', 'id;high\ngas;1301\n;\n', 'gas: high 1300 → 1301'],
		['a formula', 'id,high\ngas,=A1*2\n', 'p.csv:2:5'],
		['an error of Excel', 'id,high\ngas,#REF!\n', 'an error of a spreadsheet'],
		['an Excel workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 9), 'an Excel workbook'],
		['a misspelt column', 'id,hihg\ngas,2\n', 'did you mean "high"'],
		['a column twice', 'id,high,high\ngas,2,3\n', 'the column "high" twice'],
		['a row that is too long', 'id,high\ngas,2,3\n', 'a row of 3 cells'],
		['a swallowed row', 'id,note\ngas,"a\ngas,b\n', 'broken CSV'],
		['nothing', '', 'an empty file'],
		['an ambiguous number', 'id,high\ngas,"1,301"\n', 'which is 1301 or 1.301'],
		['a date for a number', 'id,high\ngas,01.05.2021\n', 'a date in a column of numbers'],
		['no column of ids', 'form,high\ngas,2\n', 'no column "id"'],
		['keys of prototypes', 'id,__proto__\ngas,2\n', 'the unknown column "__proto__"']
	])('is read or refused with a place: %s', async (_what, content, expected) => {
		using folder = broughtFolder();
		const { told, changed } = await folder.run(['prices', '--dry-run'], { 'p.csv': content });
		expect(told).toContain(expected);
		expect(changed).toEqual([]);
	});

	it('is told where it is a folder or not there', async () => {
		using folder = broughtFolder();
		expect((await folder.run(['prices', folder.folder])).told).toContain('a folder?');
		expect((await folder.run(['prices', '/no/such.csv'])).told).toContain('correct the path');
	});
});

describe('a cell', () => {
	it.each([
		['1 234,5', 'number', ',', '1234.5'],
		['1\u00a0234', 'number', null, '1234'],
		['1.234,50', 'number', null, '1234.50'],
		['1,234,567.8', 'number', null, '1234567.8'],
		['\u22125,2', 'number', ',', '-5.2'],
		['0,125', 'number', null, '0.125'],
		['1,234', 'number', ',', '1.234'],
		['1.234', 'number', null, '1.234'],
		['04.02.2022', 'date', null, '2022-02-04'],
		['2022/2/4', 'date', null, '2022-02-04'],
		['25/02/2022', 'date', null, '2022-02-25'],
		['02/25/2022', 'date', null, '2022-02-25'],
		['44596', 'date', null, '2022-02-04'],
		['04.02.2022 0:00', 'date', null, '2022-02-04'],
		['31.12.2018', 'year', null, '2018'],
		['about 1999', 'year', null, 'about 1999'],
		['ІСТИНА', 'true-false', null, 'true'],
		['Так', 'yes-no', null, 'yes'],
		['2018', 'number', null, '2018']
	] as const)('%s as %s (%s) is %s', (written, kind, sign, text) => {
		expect(readCell(written, kind, sign)).toMatchObject({ text });
	});

	it.each([
		['04/02/2022', 'date', null],
		['1,234', 'number', null],
		['1.234', 'number', ','],
		['44596', 'year', null],
		['=1+1', 'text', null],
		['@SUM(A1)', 'text', null]
	] as const)('%s as %s is refused', (written, kind, sign) => {
		expect(readCell(written, kind, sign)).toHaveProperty('remedy');
	});
});

function inWindows1251(text: string): Uint8Array {
	const decoder = new TextDecoder('windows-1251');
	const byteOf = new Map(
		Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte])
	);
	return Uint8Array.from(text, (character) => byteOf.get(character)!);
}

function utf16(text: string): Uint8Array {
	const codes = Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
	return new Uint8Array(codes.buffer);
}
