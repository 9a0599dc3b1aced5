import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/lib/check/issue';
import { readGeodata } from '../../src/geodata/read-geodata';
import type { CellsTopology } from '../../src/lib/check/read/cells';
import { ellipsoidalAreaKm2 } from '../../src/geodata/record/ellipsoidal-area';
import { buildRecord, writeRecord, type RecordResult } from '../../src/geodata/record/record';
import { recordReport } from '../../src/geodata/record/record-report';
import { goodFolder, withCopyOfGood } from './geodata-folder';

const silent = () => undefined;

/** The record of the small folder, after `change` where one is given. */
function recordOf(change: (folder: string) => void = silent): RecordResult {
	return withCopyOfGood(change, (folder) => {
		const { record, issues } = buildRecord(folder, silent);
		const file = (issue: Issue) => issue.file.slice(folder.length + 1);
		return { record, issues: issues.map((issue) => ({ ...issue, file: file(issue) })) };
	});
}

const textIn = ({ record }: RecordResult, path: string) =>
	record!.files.find((file) => file.path === `occupation/${path}`)!.text;

/** Changes the text of a file of the record's inputs. */
function edit(file: string, change: (text: string) => string) {
	return (folder: string) => {
		const path = join(folder, 'occupation', file);
		const text = readFileSync(path, 'utf8');
		expect(change(text)).not.toBe(text);
		writeFileSync(path, change(text));
	};
}
const replace = (file: string, found: string, by: string) =>
	edit(file, (text) => text.replace(found, by));
const addTo = (file: string, ...rows: readonly string[]) =>
	edit(file, (text) => `${text}${rows.join('\n')}\n`);

/** Area of a box, km². */
function boxKm2(west: number, south: number, east: number, north: number): number {
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	return ellipsoidalAreaKm2({ type: 'Polygon', coordinates: [ring] });
}

/**
 * The land of the small folder: the places 201, 202 and 203 share the left bank of Donetsk oblast at 33.35° and
 * 33.65°, the last without a lake; 302 has that of the oblast north of it, and 102 what is half-way to its neighbours.
 */
const lands = {
	'201': boxKm2(33, 47, 33.35, 48),
	'202': boxKm2(33.35, 47, 33.65, 48),
	'203': boxKm2(33.65, 47, 34, 48) - boxKm2(33.8, 47.1, 33.9, 47.2),
	'302': boxKm2(33, 48, 34, 49),
	'102': boxKm2(32.35, 47, 32.65, 48),
	islet: boxKm2(32.1, 47.1, 32.2, 47.2)
};

describe('the record of the small folder', () => {
	const built = recordOf();
	const topology = JSON.parse(textIn(built, 'viina-cells.topo.json')) as CellsTopology;
	const cells = feature(topology, topology.objects.cells).features;
	const areaWith = (properties: object) => {
		const found = cells.filter(
			(cell) => JSON.stringify(cell.properties) === JSON.stringify(properties)
		);
		expect(found).toHaveLength(1);
		return ellipsoidalAreaKm2(found[0]!.geometry as MultiPolygon);
	};

	it('has a cell for each history, with its land', () => {
		expect(cells).toHaveLength(6);
		// Occupied in the source on all days.
		expect(areaWith({ i: [0, 46] })).toBeCloseTo(lands['203'], 6);
		// Occupied in the source from 16 March on; what it says of the last day alone does not count.
		expect(areaWith({ i: [20, 46] })).toBeCloseTo(lands['202'], 6);
		// Contested from 16 to 19 March, occupied from then on: half of these days are the new side's.
		expect(areaWith({ i: [22, 46] })).toBeCloseTo(lands['302'], 6);
		// By corrections: an area of one bank, a place that is contested, land without a place.
		expect(areaWith({ i: [30, 46] })).toBeCloseTo(lands['201'], 6);
		expect(areaWith({ i: [], c: [14, 24] })).toBeCloseTo(lands['102'], 6);
		expect(areaWith({ i: [0, 10] })).toBeCloseTo(lands.islet, 6);
	});

	it('keeps an outline within its days, and has none that lies behind them', () => {
		const until = (from: string, to: string) => {
			const islet = edit('corrections.csv', (text) =>
				text.replace('2022-02-24,2022-03-06', `${from},${to}`)
			);
			const text = textIn(recordOf(islet), 'viina-cells.topo.json');
			const { objects } = JSON.parse(text) as CellsTopology;
			return objects.cells.geometries.at(-1)!.properties;
		};
		expect(until('2022-04-05', '2030-01-01')).toEqual({ i: [40, 46] });
		expect(until('2029-01-01', '2030-01-01')).toEqual({ i: [], c: [14, 24] });
	});

	it('says from when to when it goes', () => {
		expect([topology.from, topology.to]).toEqual(['2022-02-24', '2022-04-10']);
	});

	it('has the area of each day, and why a day is in doubt', () => {
		const rows = textIn(built, 'observations.csv').trimEnd().split('\n');
		const dates = rows.map((row) => row.split(',')[0]);
		expect(dates.slice(0, 5)).toEqual([
			'date',
			'2014-03-18',
			'2015-02-18',
			'2022-02-23',
			'2022-02-24'
		]);
		expect(rows).toHaveLength(4 + 46);
		const rowOf = (date: string) => rows[dates.indexOf(date)];
		const km2 = (...of: readonly (keyof typeof lands)[]) =>
			of.reduce((sum, one) => sum + lands[one], 0).toFixed(1);
		expect(rowOf('2022-02-26')).toBe(
			`2022-02-26,viina,occupied,${km2('203', 'islet')},0.0,uncertain,jumps,`
		);
		expect(rowOf('2022-03-10')).toBe(
			`2022-03-10,viina,occupied,${km2('203')},${km2('102')},reliable,,`
		);
		expect(rowOf('2022-03-26')).toBe(
			`2022-03-26,viina,occupied,${km2('201', '202', '203', '302')},0.0,reliable,,`
		);
		// Behind the last change no day has been confirmed.
		expect(rowOf('2022-03-27')).toBe(
			`2022-03-27,viina,occupied,${km2('201', '202', '203', '302')},0.0,uncertain,unconfirmed,`
		);
	});

	it('leaves the rows of other origins as they are', () => {
		const observations = readFileSync(join(goodFolder, 'occupation/observations.csv'), 'utf8');
		const before = observations.split('\n').slice(0, 4);
		expect(textIn(built, 'observations.csv').split('\n').slice(0, 4)).toEqual(before);
	});

	it('is the same to the byte when it is built again, and is then not written', () => {
		withCopyOfGood(silent, (folder) => {
			const write = () => writeRecord(folder, buildRecord(folder, silent).record!.files);
			expect(write()).toEqual(
				['observations.csv', 'viina-cells.topo.json'].map((name) => `${folder}/occupation/${name}`)
			);
			expect(write()).toEqual([]);
			expect(readFileSync(join(folder, 'occupation/viina-cells.topo.json'), 'utf8')).toBe(
				textIn(built, 'viina-cells.topo.json')
			);
			// Its war is a quick one: days that move more than 500 km² are warned of.
			const { issues } = readGeodata(folder);
			expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		});
	});

	it('does not depend on the order of the places', () => {
		const turned = recordOf(
			edit('places.csv', (text) => {
				const [header, ...rows] = text.trimEnd().split('\n');
				return [header, ...rows.reverse(), ''].join('\n');
			})
		);
		const areas = (result: RecordResult) =>
			textIn(result, 'observations.csv').replaceAll(/(\.\d)/g, '');
		expect(areas(turned)).toBe(areas(built));
	});

	it('tells each step as it begins', () => {
		const told: string[] = [];
		withCopyOfGood(silent, (folder) => buildRecord(folder, (step) => told.push(step)));
		expect(told).toEqual([
			expect.stringContaining('reading'),
			expect.stringContaining('7 places over 46 days'),
			expect.stringContaining('cells')
		]);
	});
});

describe('the report of the record', () => {
	const reportAfter = (change: (folder: string) => void) =>
		recordReport(recordOf(change).record!.summary).join('\n');

	it('counts places, days, cells and corrections', () => {
		const report = reportAfter(silent);
		expect(report).toContain('7 places over 46 days, to 2022-04-10: 6 cells.');
		expect(report).toContain('3 corrections, of which 3 change something.');
	});

	it('names a correction that changes nothing', () => {
		const idle =
			'idle,place,101,West,Захід,2022-02-24,2022-04-11,free,example.org,A,The source has it free';
		const report = reportAfter(addTo('corrections.csv', idle));
		expect(report).toContain('4 corrections, of which 3 change something.');
		expect(report).toContain('The correction "idle" changes nothing');
	});

	it('names a fault of the source with its days', () => {
		const { record } = recordOf();
		const fault = { first: 100, after: 140, places: 270, others: 39 };
		const report = recordReport({ ...record!.summary, artefacts: [fault] }).join('\n');
		expect(report).toContain(
			'270 places taken on 2022-06-04 and given back on 2022-07-14; 39 more'
		);
	});
});

describe('an input with a fault is told with its place and remedy, and nothing is written', () => {
	const correction = (id: string, target: string, from: string, to: string, state: string) =>
		`${id},place,${target},Name,Назва,${from},${to},${state},example.org,A,A reason`;

	it.each<[string, (folder: string) => void, string, number, number, string]>([
		[
			'a place twice',
			addTo('places.csv', '101,West again,32.3,47.6,geonames'),
			...(['places.csv', 9, 1, 'the id 101 a second time'] as const)
		],
		[
			'a place at sea or abroad',
			replace('places.csv', '101,West,32.2,47.5', '101,West,32.2,46.2'),
			...(['places.csv', 2, 10, 'a place at [32.2, 46.2], outside'] as const)
		],
		[
			'two places at one point',
			replace('places.csv', '102,Middle,32.5', '102,Middle,32.2'),
			...(['places.csv', 3, 12, 'the point of place 101'] as const)
		],
		[
			'degrees that are none',
			replace('places.csv', '101,West,32.2', '101,West,3220'),
			...(['places.csv', 2, 10, 'lon: "3220"'] as const)
		],
		[
			'an unknown state',
			replace('changes.csv', '2022-03-20,ru', '2022-03-20,liberated'),
			...(['changes.csv', 5, 16, 'state: "liberated"'] as const)
		],
		[
			'states out of order',
			addTo('changes.csv', '302,2022-03-25,ua', '302,2022-03-22,ru'),
			...(['changes.csv', 8, 5, 'a change of place 302 on 2022-03-22, after one'] as const)
		],
		[
			'two states on a day',
			addTo('changes.csv', '202,2022-04-10,contested'),
			...(['changes.csv', 7, 5, 'a change of place 202 on 2022-04-10'] as const)
		],
		[
			'a change of an unknown place',
			addTo('changes.csv', '999,2022-04-10,ru'),
			...(['changes.csv', 7, 1, 'the place 999, which places.csv does not have'] as const)
		],
		[
			'a change before the record',
			replace('changes.csv', '203,2022-02-24', '203,2022-02-20'),
			...(['changes.csv', 2, 5, 'a change on 2022-02-20'] as const)
		],
		[
			'a change on a day that is none',
			replace('changes.csv', '203,2022-02-24', '203,2022-02-30'),
			...(['changes.csv', 2, 5, 'date: "2022-02-30"'] as const)
		],
		[
			'a correction of an unknown place',
			addTo('corrections.csv', correction('who', '999', '2022-03-01', '2022-03-02', 'free')),
			...(['corrections.csv', 5, 11, 'the place 999, which places.csv'] as const)
		],
		[
			'a correction of an unknown area',
			replace('corrections.csv', 'ferry,area,ferry', 'ferry,area,fery'),
			...(['corrections.csv', 2, 12, 'the area "fery"'] as const)
		],
		[
			'a correction that says otherwise than another',
			addTo('corrections.csv', correction('other', '201', '2022-04-01', '2022-04-05', 'free')),
			...(['corrections.csv', 5, 28, 'where "ferry" has occupied'] as const)
		],
		[
			'a correction of no day',
			replace('corrections.csv', '2022-03-10,2022-03-20', '2022-03-20,2022-03-20'),
			...(['corrections.csv', 3, 45, '"to" 2022-03-20, where "from" is'] as const)
		],
		[
			'a barrier that does not cut',
			edit('barriers.geojson', (text) => text.replace('51.6', '50.2')),
			...(['barriers.geojson', 12, 19, 'a line from [33, 46.5] to [33, 50.2]'] as const)
		],
		[
			'no such barrier',
			replace('barriers.geojson', '"dnipro"', '"donets"'),
			...(['barriers.geojson', 6, 13, 'no barrier "dnipro"'] as const)
		]
	])('%s', (_fault, change, file, row, column, found) => {
		const { record, issues } = recordOf(change);
		expect(record).toBeNull();
		expect(issues).toMatchObject([
			{ file: `occupation/${file}`, found: expect.stringContaining(found), severity: 'error' }
		]);
		const [issue] = issues as [Issue];
		expect(issue.remedy).not.toBe('');
		expect([issue.line, issue.column]).toEqual([row, column]);
	});

	it('a file that is missing', () => {
		const { record, issues } = recordOf((folder) =>
			writeFileSync(join(folder, 'occupation/changes.csv'), '')
		);
		expect(record).toBeNull();
		expect(issues[0]).toMatchObject({ file: 'occupation/changes.csv', line: 1 });
	});

	it('two corrections that say the same at one time are none', () => {
		const same = correction('same', '201', '2022-04-01', '2022-04-05', 'occupied');
		expect(recordOf(addTo('corrections.csv', same)).issues).toEqual([]);
	});

	it('leaves the folder as it is', () => {
		withCopyOfGood(addTo('changes.csv', '999,2022-04-10,ru'), (folder) => {
			const all = () =>
				readdirSync(join(folder, 'occupation')).map((name) =>
					readFileSync(join(folder, 'occupation', name), 'utf8')
				);
			const before = all();
			expect(buildRecord(folder, silent).record).toBeNull();
			expect(all()).toEqual(before);
		});
	});
});
