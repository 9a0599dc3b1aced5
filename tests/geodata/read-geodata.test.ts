import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { describe, expect, it } from 'vitest';
import { formatIssue, summariseIssues } from '../../src/lib/check/issue';
import { originsOfRecord } from '../../src/lib/domain/dataset/observation';
import { readGeodata } from '../../src/geodata/read-geodata';
import { oblastCodes } from '../../src/lib/domain/dataset/oblast';
import { goodFolder, issuesAfter, withCopyOfGood } from './geodata-folder';
import { geodata } from '../shipped/geodata';

describe('reading good geodata', () => {
	const { geodata, issues } = readGeodata(goodFolder);

	it('finds nothing to report', () => {
		expect(issues).toEqual([]);
		expect(geodata).not.toBeNull();
	});

	it('types a deposit, its oblast from the file, its figure counted in the commodity’s basis', () => {
		expect(geodata?.deposits.find(({ id }) => id === 'test-lithium')).toMatchObject({
			oblast: 'UA-14',
			nameUk: 'Пробне літієве',
			point: [32.5, 47.5],
			accuracy: 'site',
			figures: [
				{
					counted: {
						quantity: 296_760,
						factors: [
							{ kind: 'published', value: 10, unit: 'Mt', of: 'ore' },
							{ kind: 'grade', percent: 1.2, of: 'Li2O' },
							{ kind: 'stoichiometry', value: 2.473 }
						]
					}
				},
				{ counted: null, reason: 'a rate, not a stock', valueMax: 2 }
			]
		});
	});

	it('keeps a deposit that is not located', () => {
		const kaolin = geodata?.deposits.find(({ id }) => id === 'test-kaolin');
		expect(kaolin).toMatchObject({ point: null, accuracy: 'none', oblast: 'UA-53' });
	});

	it('takes the outline of a deposit, and a point inside it where its box has its middle outside', () => {
		const field = geodata?.deposits.find(({ id }) => id === 'test-kaolin-field');
		const outline = geodata?.shapes.depositOutlines.get('test-kaolin-field');
		expect([...geodata!.shapes.depositOutlines.keys()]).toEqual(['test-kaolin-field']);
		expect(field).toMatchObject({ outlined: true, oblast: 'UA-63' });
		expect(booleanPointInPolygon([32.65, 50.35], outline!)).toBe(false);
		const inside = booleanPointInPolygon([...field!.point!], outline!, { ignoreBoundary: true });
		expect(inside).toBe(true);
		expect(geodata?.deposits.filter(({ outlined }) => outlined)).toHaveLength(1);
	});

	it('reads tables with their ranges, quoted cells and empty cells', () => {
		expect(geodata?.categories[1]?.weight).toEqual({ low: 0.3, central: 0.5, high: 0.7 });
		expect(geodata?.accuracies.map(({ sigmaKm }) => sigmaKm)).toEqual([2, 4, 15, null]);
		expect(geodata?.commodities[2]).toMatchObject({
			priceId: null,
			noValueReasonEn: 'No price is sourced, so none is shown.'
		});
	});

	it('keeps what is said of a deposit in words apart from what is estimated', () => {
		const { en, uk } = geodata!.depositTexts;
		expect(en.types).toEqual(uk.types);
		expect(en.types['test-shelf']).toBe('pegmatite');
		expect(uk.words['pegmatite']).toBe('пегматит');
		// English prints a text as the data has it, unless it has a code.
		expect(en.words).toEqual({ 'kt/yr': 'kt a year' });
		expect(geodata?.deposits[0]).not.toHaveProperty('notes');
	});

	it('takes the notes of a deposit one by one, each in both languages', () => {
		expect(geodata?.depositNotes['test-gas']).toEqual({
			locationSource: { en: 'A place that does not exist', uk: 'Місце, якого немає' },
			sentences: [
				{ en: 'A small deposit.', uk: 'Невелике родовище.' },
				{ en: 'Drilled in 2021.', uk: 'Пробурено 2021 року.' }
			]
		});
		expect(geodata?.depositNotes['test-shelf']?.sentences).toEqual([]);
	});

	it('reads control flags with their open end', () => {
		expect(geodata?.controlFlags).toMatchObject([
			{ deposit: 'test-shelf', from: '2014-03-18', to: '2022-02-24', side: 'behind' },
			{ deposit: 'test-shelf', from: '2022-02-24', to: null, side: 'contested' }
		]);
	});

	it('reads notes of commodities in both languages, also without producers', () => {
		expect(geodata?.commodityNotes).toEqual([
			{
				commodity: 'lithium',
				uses: { en: 'A test use.', uk: 'Пробне застосування.' },
				producers: { en: 'A test producer.', uk: 'Пробний виробник.' },
				producersYear: 2024,
				sources: ['test-source'],
				where: { en: 'page 1', uk: 'сторінка 1' }
			},
			{
				commodity: 'kaolin',
				uses: { en: 'Another test use.', uk: 'Інше застосування.' },
				producers: null,
				producersYear: null,
				sources: ['test-source'],
				where: { en: 'page 2', uk: 'сторінка 2' }
			}
		]);
	});

	it('knows the error of imported lines, which are no origin of the record', () => {
		const imported = geodata?.timeline.origins.find(({ id }) => id === 'imported');
		expect(imported).toMatchObject({ url: '', lineErrorStaticKm: 1, lineErrorMovingKm: 2 });
		expect(originsOfRecord(geodata!.timeline).map(({ id }) => id)).toEqual([
			'natural-earth',
			'viina'
		]);
	});

	it('keeps gaps between observations and the geometry of both origins', () => {
		expect(geodata?.timeline.observations.map(({ date }) => date).slice(-2)).toEqual([
			'2022-02-24',
			'2022-02-26'
		]);
		expect(geodata?.cells.objects.cells.geometries[1]?.properties.i).toEqual([0, 1, 2, 3]);
		expect(geodata?.naturalEarth.features[1]?.properties.used_for).toContain('2015-02-18');
	});
});

describe('reading files with faulty bytes', () => {
	const path = 'sources.csv';
	const rewrite = (change: (text: string) => string | Uint8Array) =>
		issuesAfter((folder) => {
			const file = join(folder, path);
			writeFileSync(file, change(readFileSync(file, 'utf8')));
		});

	it('names a byte-order mark and reads on', () => {
		const issues = rewrite((text) => `\uFEFF${text}`);
		expect(issues).toMatchObject([{ file: path, line: 1, column: 1 }]);
		expect(issues[0]?.found).toContain('byte-order mark');
	});

	it('names Windows line ends and reads on', () => {
		let firstLine = '';
		const issues = rewrite((text) => {
			firstLine = text.slice(0, text.indexOf('\n'));
			return text.replaceAll('\n', '\r\n');
		});
		expect(issues).toMatchObject([{ file: path, line: 1, column: firstLine.length + 1 }]);
		expect(issues[0]?.remedy).toContain('LF');
	});

	it('places a byte that is not UTF-8, and does not call its sources unknown', () => {
		const issues = rewrite((text) => {
			const bytes = Buffer.from(text);
			bytes[text.indexOf('Nobody')] = 0xcd;
			return bytes;
		});
		expect(issues).toMatchObject([{ file: path, line: 2, column: 32 }]);
		expect(issues[0]?.expected).toBe('UTF-8 text');
	});
});

describe('reading a folder', () => {
	it.each([
		'commodities.csv',
		'boundaries/oblasts.geojson',
		'basemap/lakes.geojson',
		'occupation/viina-cells.topo.json',
		'occupation/observations.csv',
		'deposits'
	])('names a missing %s', (path) => {
		const issues = issuesAfter((folder) => rmSync(join(folder, path), { recursive: true }));
		expect(issues.map(({ file, line, severity }) => [file, line, severity])).toEqual([
			[path, 1, 'error']
		]);
	});

	it('names a missing folder once', () => {
		const { geodata, issues } = readGeodata('no-such-folder');
		expect(geodata).toBeNull();
		expect(issues.map(({ file }) => file)).toEqual(['no-such-folder']);
	});

	it('reports faults of several files and kinds in one run, by file and line', () => {
		const issues = issuesAfter((folder) => {
			const spoil = (path: string, from: string, to: string) => {
				const file = join(folder, path);
				writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
			};
			spoil('deposits/donetsk.geojson', '"explored"', '"expored"');
			spoil('deposits/poltava.geojson', '"unit": "bcm"', '"unit": "bmc"');
			spoil('events.csv', '2025-04-30', '30.04.2025');
			spoil('prices.csv', '200,400', '200,100');
		});
		expect(issues.map(({ file }) => file)).toEqual([
			'deposits/donetsk.geojson',
			'deposits/poltava.geojson',
			'events.csv',
			'prices.csv'
		]);
		expect(summariseIssues(issues)).toBe('4 errors, 0 warnings in 4 files');
	});

	it('gives another digest for other data, and the same for the same', () => {
		const digest = (change: (folder: string) => void) =>
			withCopyOfGood(change, (folder) => readGeodata(folder).geodata?.digest);
		const unchanged = digest(() => undefined);
		expect(unchanged).toBe(readGeodata(goodFolder).geodata?.digest);
		expect(digest((folder) => writeFileSync(join(folder, 'README.md'), 'prose'))).toBe(unchanged);
		const edited = digest((folder) => {
			const file = join(folder, 'sources.csv');
			writeFileSync(file, readFileSync(file, 'utf8').replace('Nobody', 'Somebody'));
		});
		expect(edited).toMatch(/^[0-9a-f]{64}$/);
		expect(edited).not.toBe(unchanged);
	});
});

describe('an issue on paper', () => {
	it('gives place and record, then found, expected and remedy', () => {
		expect(
			formatIssue({
				file: 'geodata/deposits/donetsk.geojson',
				line: 12,
				column: 7,
				record: 'li-shevchenkivske',
				found: 'a',
				expected: 'b',
				remedy: 'c',
				severity: 'error',
				field: 'status',
				rule: 'value'
			})
		).toBe(
			'geodata/deposits/donetsk.geojson:12:7 li-shevchenkivske\n  field     status\n  found     a\n  expected  b\n  remedy    c'
		);
	});
});

describe('the project’s own geodata', () => {
	const countedFigures = geodata.deposits.flatMap(({ id, figures }) =>
		figures.flatMap((figure) => (figure.counted ? [{ id, figure, counted: figure.counted }] : []))
	);

	it('holds every unit of Ukraine', () => {
		expect(geodata.oblasts.map(({ code }) => code).sort()).toEqual([...oblastCodes].sort());
		expect(geodata.shapes.oblasts.features).toHaveLength(oblastCodes.length);
	});

	it('loses no deposit, no basin and no counted figure', () => {
		expect(geodata.deposits.length).toBeGreaterThanOrEqual(375);
		expect(geodata.basins.length).toBeGreaterThanOrEqual(18);
		expect(new Set(countedFigures.map(({ id }) => id)).size).toBeGreaterThanOrEqual(80);
	});

	it('flags only what the record cannot know, each with a source of its own table', () => {
		const sources = new Set(geodata.sources.map(({ id }) => id));
		const unknown = geodata.deposits.filter(
			({ zone, point }) => zone !== 'onshore' || point === null
		);
		const flaggable = new Set(unknown.map(({ id }) => id));
		expect(geodata.controlFlags.length).toBeGreaterThan(0);
		for (const { deposit, source } of geodata.controlFlags) {
			expect([deposit, flaggable.has(deposit), sources.has(source)]).toEqual([deposit, true, true]);
		}
	});

	it('has an error of imported lines, which no observation uses', () => {
		const { origins } = geodata.timeline;
		const imported = origins.find(({ id }) => id === 'imported')!;
		expect(imported.lineErrorStaticKm).toBeGreaterThan(0);
		expect(imported.lineErrorMovingKm).toBeGreaterThanOrEqual(imported.lineErrorStaticKm);
		expect(originsOfRecord(geodata.timeline)).not.toContain(imported);
	});

	it('counts every figure as its value times unit, grade and factor', () => {
		for (const { id, figure, counted } of countedFigures) {
			const { basis } = geodata.commodities.find((one) => one.id === figure.commodity)!;
			const conversion = geodata.conversions.find(
				({ commodity, fromBasis }) =>
					commodity === figure.commodity && fromBasis === figure.basis && figure.basis !== basis
			);
			const grade = conversion?.gradeOf ? figure.grade!.percent / 100 : 1;
			const unit = geodata.units.find(({ id }) => id === figure.unit)!;
			const tonnes = figure.value * unit.factor!;
			const expected = tonnes * grade * (conversion?.factor ?? 1);
			const off = Math.abs(counted.quantity - expected);
			expect([id, off <= 1e-11 * expected]).toEqual([id, true]);
		}
	});

	it.each([
		['kt', 1e3],
		['Mt', 1e6],
		['bn t', 1e9],
		['Moz', 31.1034768],
		['bcm', 1e9 / 1e3],
		['tcm', 1e12 / 1e3],
		['tcf', (1e12 * 0.3048 ** 3) / 1e3]
	])('knows what one %s is', (id, factor) => {
		const unit = geodata.units.find((one) => one.id === id)!;
		expect(unit.factor! / factor).toBeCloseTo(1, 12);
	});

	it('turns lithium oxide into carbonate by molar mass', () => {
		const [li, o, c] = [6.94, 15.999, 12.011];
		const row = geodata.conversions.find(({ gradeOf }) => gradeOf === 'Li2O')!;
		expect(row.factor).toBeCloseTo((2 * li + c + 3 * o) / (2 * li + o), 3);
	});
});
