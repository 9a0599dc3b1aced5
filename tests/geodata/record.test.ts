import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/geodata/read-geodata';
import { buildRecord, writeRecord } from '../../src/geodata/record/record';
import { withCopyOfGood } from './geodata-folder';

const open = 'occupation/open';
const days = `${open}/area_daily_viina.csv`;
const cells = `${open}/viina-cells-2022-2026.topo.json`;

/** An outline of Natural Earth: a box from [29.9999, 47] to [`east`, 47.5], which enters UA-09 by a sliver. */
const outline = (date: string, east: number) =>
	JSON.stringify({
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				properties: { date, source: 'Natural Earth', area_km2: 1, area_in_ua_km2: 1 },
				geometry: {
					type: 'Polygon',
					coordinates: [
						[
							[29.9999, 47],
							[east, 47],
							[east, 47.5],
							[29.9999, 47.5],
							[29.9999, 47]
						]
					]
				}
			}
		]
	});

const rawFiles: Readonly<Record<string, string>> = {
	[`${open}/2014-03-18-ne.geojson`]: outline('2014-03-18', 32.5),
	[`${open}/2022-02-23-ne.geojson`]: outline('2022-02-23', 33),
	[days]: 'date,land_area_km2\r\n2022-02-26,300\r\n2022-02-24,104.26\r\n',
	[cells]: readFileSync('tests/fixtures/good/occupation/viina-cells.topo.json', 'utf8')
};

/** Runs `use` on a copy of the good geodata and on raw inputs of which `changes` are laid over the good ones. */
function withRaw<T>(
	changes: Readonly<Record<string, string | null>>,
	use: (raw: string, folder: string) => T
): T {
	return withCopyOfGood(
		(folder) => {
			for (const [path, text] of Object.entries({ ...rawFiles, ...changes })) {
				const file = join(folder, '../raw', path);
				mkdirSync(join(file, '..'), { recursive: true });
				if (text === null) rmSync(file, { force: true });
				else writeFileSync(file, text);
			}
		},
		(folder) => use(join(folder, '../raw'), folder)
	);
}

const issuesOf = (changes: Readonly<Record<string, string | null>>) =>
	withRaw(changes, (raw, folder) => {
		const { files, issues } = buildRecord(raw, folder);
		expect(files).toBeNull();
		return issues.map((issue) => ({ ...issue, file: issue.file.slice(raw.length + 1) }));
	});

describe('the record from its raw inputs', () => {
	it('holds Crimea and Sevastopol whole, and of an outline what is in Donetsk oblast and no sliver', () => {
		withRaw({}, (raw, folder) => {
			writeRecord(folder, buildRecord(raw, folder).files ?? []);
			const { geodata } = readGeodata(folder);
			const [of2014, of2022] = geodata?.naturalEarth.features ?? [];
			expect(of2014?.geometry.coordinates).toEqual([
				[
					[
						[32, 47],
						[32.5, 47],
						[32.5, 47.5],
						[32, 47.5],
						[32, 47]
					]
				],
				[
					[
						[33.4, 44.4],
						[36.7, 44.4],
						[36.7, 46.2],
						[33.7, 46.2],
						[33.7, 44.8],
						[33.4, 44.8],
						[33.4, 44.4]
					]
				]
			]);
			expect(of2022?.properties.used_for).toEqual(['2015-02-18', '2022-02-23']);
		});
	});

	it('puts the days in order, the first weeks uncertain, areas with one decimal', () => {
		withRaw({}, (raw, folder) => {
			const rows = buildRecord(raw, folder).files?.[1]?.text.trimEnd().split('\n') ?? [];
			expect(rows.map((row) => row.split(',')[0])).toEqual(
				['date', '2014-03-18', '2015-02-18', '2022-02-23'].concat('2022-02-24', '2022-02-26')
			);
			expect(rows[2]).toContain(',proxy,');
			expect(rows[4]).toBe(
				'2022-02-24,viina,occupied,104.3,uncertain,First weeks: the record jumps within days'
			);
		});
	});

	it('changes nothing when it is written a second time', () => {
		withRaw({}, (raw, folder) => {
			const write = () => writeRecord(folder, buildRecord(raw, folder).files ?? []);
			// The cells of the good geodata are what their raw form gives already.
			const changed = ['occupation/natural-earth.geojson', 'occupation/observations.csv'];
			expect(write()).toEqual(changed.map((path) => `${folder}/${path}`));
			expect(write()).toEqual([]);
		});
	});

	it('passes the check', () => {
		withRaw({}, (raw, folder) => {
			writeRecord(folder, buildRecord(raw, folder).files ?? []);
			expect(readGeodata(folder).issues).toEqual([]);
		});
	});
});

describe('raw inputs with a fault', () => {
	it('names a folder that is not there', () => {
		expect(buildRecord('/no/such/folder', 'geodata')).toMatchObject({
			files: null,
			issues: [{ file: '/no/such/folder', found: 'no such folder', remedy: 'correct the path' }]
		});
	});

	it.each([
		['a file that is missing', { [days]: null }, days, 1, 'no such file'],
		['another column', { [days]: 'date,km2\n' }, days, 1, 'no column "land_area_km2"'],
		['no day', { [days]: 'date,land_area_km2\n2022-02-30,1\n' }, days, 2, 'date: "2022-02-30"'],
		[
			'a day twice',
			{ [days]: 'date,land_area_km2\n2022-02-24,1\n2022-02-24,2\n' },
			...([days, 3, 'the id "2022-02-24"'] as const)
		],
		['broken JSON', { [cells]: '{"type":' }, cells, 1, 'broken JSON'],
		['cells that are none', { [cells]: '{}' }, cells, 1, 'nothing']
	])('names %s', (_fault, changes, file, line, found) => {
		const issues = issuesOf(changes);
		expect(issues[0]).toMatchObject({ file, line, found: expect.stringContaining(found) });
	});
});
