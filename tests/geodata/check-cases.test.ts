import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/lib/check/issue';
import { goodText, issuesWith } from './folder-in-memory';

const donetsk = 'deposits/donetsk.geojson';
const kharkiv = 'deposits/kharkiv.geojson';

type Finding = Pick<Issue, 'file' | 'line' | 'rule' | 'found' | 'remedy'>;

/** A case: what is written in which file, and of its one finding the line, the rule, and words of found and remedy. */
type Case = readonly [
	name: string,
	path: string,
	content: string | Uint8Array | ((text: string) => string),
	line: number,
	rule: string,
	found: string,
	remedy: string
];

const replaced = (from: string | RegExp, to: string) => (text: string) => {
	const changed = text.replace(from, to);
	expect(changed, 'the fixture has the text that is to be changed').not.toBe(text);
	return changed;
};

const lines = (text: string) => text.trimEnd().split('\n');

/** The row of the line, and what comes of it. */
const row = (line: number, change: (row: string) => string) => (text: string) =>
	lines(text)
		.map((one, i) => (i + 1 === line ? change(one) : one))
		.join('\n')
		.concat('\n');

const utf16 = (text: string, order: 'LE' | 'BE', mark: string) => {
	const bytes = Buffer.from(mark + text, 'utf16le');
	return new Uint8Array(order === 'LE' ? bytes : bytes.swap16());
};

const sources = goodText('sources.csv');
const deposits = goodText(donetsk);

const kinds: readonly Case[] = [
	[
		'semicolons',
		'sources.csv',
		(t) => t.replaceAll(',', ';'),
		1,
		'csv-columns',
		'separated by semicolons',
		'the separator ","'
	],
	[
		'tabs',
		'sources.csv',
		(t) => t.replaceAll(',', '\t'),
		1,
		'csv-columns',
		'separated by tabs',
		'the separator ","'
	],
	[
		'a line for Excel',
		'sources.csv',
		(t) => `sep=,\n${t}`,
		1,
		'csv-columns',
		'a line for Excel',
		'delete the line'
	],
	[
		'a byte-order mark',
		'sources.csv',
		(t) => `\uFEFF${t}`,
		1,
		'byte-order-mark',
		'byte-order mark',
		'geodata -- format'
	],
	[
		'only a byte-order mark',
		'sources.csv',
		'\uFEFF',
		1,
		'byte-order-mark',
		'byte-order mark',
		'format'
	],
	['an empty table', 'sources.csv', '', 1, 'file-kind', 'an empty file', 'restore it'],
	['an empty layer', donetsk, '\n', 1, 'file-kind', 'an empty file', 'restore it'],
	[
		'a page in place of a table',
		'sources.csv',
		'<!doctype html><p>404',
		1,
		'file-kind',
		'a web page',
		'save the table'
	],
	['a page in place of a layer', donetsk, '<html>', 1, 'file-kind', 'a web page', 'GeoJSON'],
	['KML', donetsk, '<?xml version="1.0"?>\n<kml xmlns="x">', 1, 'file-kind', 'KML', 'GeoJSON'],
	['WKT', donetsk, 'POLYGON ((37 48, 38 48, 38 49, 37 48))', 1, 'file-kind', 'WKT', 'GeoJSON'],
	[
		'a script',
		donetsk,
		`var deposits = ${deposits}`,
		1,
		'file-kind',
		'a script',
		'between the first {'
	],
	[
		'a table in place of a layer',
		donetsk,
		sources,
		1,
		'file-kind',
		'a table, not JSON',
		'the right file'
	],
	[
		'a layer in place of a table',
		'sources.csv',
		deposits,
		1,
		'file-kind',
		'JSON, not a table',
		'the right file'
	],
	[
		'a text a line',
		donetsk,
		'{"type":"Feature"}\n{"type":"Feature"}\n',
		2,
		'json',
		'broken JSON',
		'GeoJSONSeq'
	],
	[
		'ESRI JSON',
		donetsk,
		'{"geometryType":"esriGeometryPoint","features":[]}',
		1,
		'geojson',
		'ESRI JSON',
		'f=geojson'
	],
	[
		'a bare list',
		donetsk,
		'[{"type":"Feature"}]',
		1,
		'geojson',
		'a bare list of features',
		'FeatureCollection'
	],
	[
		'a zip',
		donetsk,
		Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
		1,
		'file-kind',
		'a zip archive',
		'unpack'
	],
	[
		'UTF-16 with its mark',
		'sources.csv',
		utf16(sources, 'LE', '\uFEFF'),
		1,
		'file-kind',
		'UTF-16 (little',
		'UTF-8'
	],
	[
		'UTF-16 without a mark',
		'sources.csv',
		utf16(sources, 'LE', ''),
		1,
		'file-kind',
		'UTF-16 (little',
		'UTF-8'
	],
	[
		'UTF-16, big endian',
		'sources.csv',
		utf16(sources, 'BE', '\uFEFF'),
		1,
		'file-kind',
		'UTF-16 (big',
		'UTF-8'
	],
	[
		'a pointer of Git LFS',
		donetsk,
		'version https://git-lfs.github.com/spec/v1\noid x\n',
		1,
		'file-kind',
		'Git LFS',
		'git lfs pull'
	],
	[
		'conflict markers',
		'sources.csv',
		(t) => t.replace('\n', '\n<<<<<<< HEAD\n'),
		2,
		'file-kind',
		'conflict marker',
		'right version'
	],
	['deep nesting', donetsk, '['.repeat(200_000), 1, 'json', 'too deeply', 'never closed']
];

const letters: readonly Case[] = [
	[
		'a letter without width',
		donetsk,
		replaced('Test lithium', 'Test\u200blithium'),
		8,
		'broken-letters',
		'\\u200b',
		'delete'
	],
	[
		'one by its number',
		donetsk,
		replaced('Test lithium', 'Test\\u202elithium'),
		8,
		'broken-letters',
		'\\u202e',
		'delete'
	],
	[
		'a lost letter',
		donetsk,
		replaced('Пробне', 'Про\uFFFDне'),
		9,
		'broken-letters',
		'\\ufffd',
		'that was there'
	],
	[
		'a control character',
		'sources.csv',
		(t) => t.replace('Nobody', 'No\u0000body'),
		2,
		'broken-letters',
		'\\u0000',
		'delete'
	],
	[
		'UTF-8 read as Windows-1251',
		donetsk,
		replaced('Пробне', 'РџСЂРѕР±РЅРµ'),
		9,
		'broken-letters',
		'another encoding',
		'UTF-8'
	],
	[
		'question marks for letters',
		donetsk,
		replaced('Пробне', '??????'),
		9,
		'names',
		'? in place of letters',
		'UTF-8'
	],
	[
		'a Latin letter in a Ukrainian name',
		donetsk,
		replaced('літієве', 'лiтієве'),
		9,
		'mixed-scripts',
		'with Latin i',
		'type the word again'
	],
	[
		'a Cyrillic letter in a unit',
		donetsk,
		replaced('"unit": "Mt"', '"unit": "Мt"'),
		27,
		'figures',
		'the unknown unit "Мt"',
		'did you mean "Mt"'
	]
];

const numbers: readonly Case[] = [
	[
		'a decimal comma',
		'prices.csv',
		row(2, (r) => r.replace(/,1,2021/, ',"1,5",2021')),
		2,
		'value',
		'usd_per_unit_factor: "1,5"',
		'write 1.5'
	],
	[
		'a decimal comma without quotes',
		'location-accuracy.csv',
		row(2, (r) => r.replace(',2,', ',2,5,')),
		2,
		'csv-cells',
		'the decimal comma of 2,5',
		'write 2.5'
	],
	[
		'a number in quotes',
		donetsk,
		replaced('"value": 10,', '"value": "1 234,5",'),
		25,
		'value',
		'value: "1 234,5"',
		'write 1234.5'
	],
	[
		'a decimal comma in JSON',
		donetsk,
		replaced('"value": 10,', '"value": 10,5,'),
		25,
		'json',
		'broken JSON',
		'write 10.5'
	],
	[
		'a grade above the whole',
		donetsk,
		replaced('"percent": 1.2', '"percent": 110'),
		35,
		'value',
		'grade.percent: 110',
		'decimal point'
	],
	[
		'a date of another country',
		'events.csv',
		replaced('2025-04-30', '30.04.2025'),
		2,
		'value',
		'date: "30.04.2025"',
		'write 2025-04-30'
	],
	[
		'a date of no age',
		'events.csv',
		replaced('2025-04-30', '0000-04-02'),
		2,
		'value',
		'date: "0000-04-02"',
		'correct the year'
	],
	[
		'a date to come',
		'events.csv',
		replaced('2025-04-30', '9999-12-31'),
		2,
		'future-dates',
		'"9999-12-31"',
		'correct the date'
	],
	[
		'a year to come',
		donetsk,
		replaced('"year": "2018"', '"year": "2027"'),
		31,
		'future-dates',
		'"2027"',
		'correct the date'
	],
	[
		'a year with a month',
		'sources.csv',
		(t) => t.replace(',2025,', ',Січ.25,'),
		2,
		'stated-years',
		'"Січ.25"',
		'without a month'
	],
	[
		'a year of five digits',
		'sources.csv',
		(t) => t.replace(',2025,', ',20225,'),
		2,
		'stated-years',
		'"20225"',
		'in digits'
	]
];

const texts: readonly Case[] = [
	[
		'a script as an address',
		'sources.csv',
		(t) => t.replace(/https:[^,]*/, 'javascript:alert(1)'),
		2,
		'value',
		'url: "javascript:alert(1)"',
		'https://'
	],
	[
		'an address with a space',
		'sources.csv',
		(t) => t.replace(/https:[^,]*/, 'https://example.org/a b'),
		2,
		'value',
		'url:',
		'delete the space'
	],
	[
		'no licence',
		'sources.csv',
		(t) => t.replace('facts only', ''),
		2,
		'value',
		'licence:',
		'fill it in'
	],
	[
		'a formula',
		'sources.csv',
		(t) => t.replace('Nobody', '=cmd'),
		2,
		'value',
		'publisher: "=cmd"',
		'delete the first sign'
	],
	[
		'a member of every object as an id',
		donetsk,
		replaced('"id": "test-lithium"', '"id": "constructor"'),
		6,
		'value',
		'id: "constructor"',
		'otherwise'
	],
	[
		'a member of every object as a key',
		donetsk,
		replaced('"notes": []', '"__proto__": {"a": 1}, "notes": []'),
		20,
		'value',
		'the member "__proto__"',
		'delete it'
	],
	[
		'an open quote',
		'sources.csv',
		(t) => t.replace('Nobody', '"Nobody').replace(/\n$/, '\n1,2,3,4,5,6,7,8,9\n'),
		2,
		'csv-quotes',
		'not closed in its line',
		'close the quote'
	],
	[
		'swallowed rows',
		'words.csv',
		row(3, (r) => r.replace(/^([^,]*),/, '$1,"')),
		3,
		'csv-quotes',
		'broken CSV',
		'close the quote'
	],
	[
		'a cell over two lines',
		'sources.csv',
		(t) => t.replace('Nobody', '"No\nbody"'),
		2,
		'csv-swallowed-rows',
		'a cell over 2 lines',
		'the rows below are in it'
	],
	[
		'a coordinate system',
		donetsk,
		replaced(
			'"features"',
			'"crs": {"type": "name", "properties": {"name": "EPSG:28406"}}, "features"'
		),
		3,
		'geojson-members',
		'EPSG:28406',
		'WGS 84'
	],
	[
		'a note of the collection',
		donetsk,
		replaced('"features"', '"editor_note": "ask", "features"'),
		3,
		'geojson-members',
		'editor_note',
		'delete it'
	]
];

/** What the case is, with a text for what is to be changed. */
function findingOf([, path, content]: Case): readonly Finding[] {
	const changed = typeof content === 'function' ? content(goodText(path)) : content;
	return issuesWith({ [path]: changed }).filter(
		({ file, severity }) => file === path && severity === 'error'
	);
}

describe.each([
	['files that are something else', kinds],
	['letters', letters],
	['numbers and dates', numbers],
	['texts', texts]
])('%s are named as what they are', (_what, cases) => {
	it.each(cases)('%s', (...one) => {
		const [, path, , line, rule, found, remedy] = one;
		expect(findingOf(one)[0]).toMatchObject({
			...{ file: path, line, rule },
			found: expect.stringContaining(found),
			remedy: expect.stringContaining(remedy)
		});
	});

	it('once each', () => {
		for (const one of cases.filter(
			([name]) => !/byte-order|swallowed|unit|lost|Windows/.test(name)
		)) {
			expect([one[0], findingOf(one).map(({ found }) => found)]).toEqual([
				one[0],
				[expect.anything()]
			]);
		}
	});
});

describe('outlines', () => {
	const withGeometry = (geometry: unknown) => {
		const layer = JSON.parse(goodText(kharkiv)) as { features: { geometry: unknown }[] };
		layer.features[0]!.geometry = geometry;
		return issuesWith({ [kharkiv]: JSON.stringify(layer, null, 1) });
	};
	const square = (x: number, y: number, size = 0.1) => [
		[x, y],
		[x + size, y],
		[x + size, y + size],
		[x, y + size],
		[x, y]
	];
	const hole = (x: number, y: number, size = 0.1) => square(x, y, size).reverse();

	it.each([
		[
			'a hole that covers all',
			{ type: 'Polygon', coordinates: [square(36, 49), hole(36, 49)] },
			'leave nothing of it'
		],
		[
			'a hole beside it',
			{ type: 'Polygon', coordinates: [square(36, 49), hole(36.2, 49)] },
			'a hole outside its polygon'
		],
		[
			'the same part twice',
			{ type: 'MultiPolygon', coordinates: [[square(36, 49)], [square(36, 49)]] },
			'parts that overlap'
		],
		[
			'parts that overlap by a sliver',
			{ type: 'MultiPolygon', coordinates: [[square(36, 49)], [square(36.09999, 49)]] },
			' m², or a hole outside its polygon, at [36.09999'
		],
		[
			'a bow tie',
			{
				type: 'Polygon',
				coordinates: [
					[
						[36, 49],
						[36.1, 49.1],
						[36.1, 49],
						[36, 49.1],
						[36, 49]
					]
				]
			},
			'crosses itself at [36.05000, 49.05000]'
		],
		[
			'a spike',
			{
				type: 'Polygon',
				coordinates: [
					[
						[36, 49],
						[36.1, 49],
						[36.1, 49.1],
						[36.3, 49.3],
						[36.1, 49.1],
						[36, 49.1],
						[36, 49]
					]
				]
			},
			'touches itself'
		]
	])('of a deposit: %s', (_name, geometry, found) => {
		const issues = withGeometry(geometry).filter(({ severity }) => severity === 'error');
		expect(issues).toMatchObject([{ file: kharkiv, found: expect.stringContaining(found) }]);
		expect(issues[0]!.line).toBeGreaterThan(1);
	});

	it.each(['twice', 'nothing'])('of a basin, as of a deposit: geometry %s', (name) => {
		const layer = JSON.parse(goodText('basins.geojson')) as { features: { geometry: unknown }[] };
		layer.features[0]!.geometry = JSON.parse(
			readFileSync(`tests/fixtures/cases/basin-geometry-${name}.json`, 'utf8')
		);
		const issues = issuesWith({ 'basins.geojson': JSON.stringify(layer, null, 1) });
		expect(issues).toContainEqual(
			expect.objectContaining({ file: 'basins.geojson', rule: 'areas' })
		);
	});

	it('whose edges lie side by side by the thousand are refused at once', () => {
		const teeth = Array.from({ length: 6000 }, (_, i) => [36 + i / 1e5, i % 2 ? 49 : 49.8]);
		const comb = [[36, 48.9], [36.1, 48.9], ...teeth.reverse(), [36, 48.9]];
		const started = performance.now();
		const found = withGeometry({ type: 'Polygon', coordinates: [comb] });
		expect(found).toContainEqual(
			expect.objectContaining({ found: expect.stringContaining('side by side') })
		);
		expect(performance.now() - started).toBeLessThan(20_000);
	});
});
