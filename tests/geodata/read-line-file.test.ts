import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { diskFile } from '../../src/geodata/disk-folder';
import { readLineFile, type LineReading } from '../../src/lib/check/read/line-file';
import { areaKm2 } from '../../src/lib/domain/geometry/area';

/** Reads `content` as a line file; places of issues are `line:column`. */
function read(content: string): LineReading & { readonly places: readonly string[] } {
	const folder = mkdtempSync(join(tmpdir(), 'line-'));
	try {
		const file = join(folder, 'line.geojson');
		writeFileSync(file, content);
		const reading = readLineFile(diskFile(file));
		return { ...reading, places: reading.issues.map(({ line, column }) => `${line}:${column}`) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A square of a tenth of a degree, clockwise as daily files of others have it. */
const square = (lng: number, lat: number): Position[] => [
	[lng, lat],
	[lng, lat + 0.1],
	[lng + 0.1, lat + 0.1],
	[lng + 0.1, lat],
	[lng, lat]
];
const polygon = (...rings: readonly Position[][]) => ({ type: 'Polygon', coordinates: rings });
const feature = (geometry: unknown, properties: unknown = {}) => ({
	type: 'Feature',
	properties,
	geometry
});
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const json = (value: unknown) => JSON.stringify(value);

describe('a line file in one of its forms', () => {
	const multi = {
		type: 'MultiPolygon',
		coordinates: [[square(37, 48)], [square(38, 48)]]
	};
	const twice = areaKm2({ type: 'Polygon', coordinates: [square(37, 48)] }) * 2;

	it.each([
		['MultiPolygon', multi],
		['Feature', feature(multi, null)],
		['FeatureCollection of one', collection(feature(multi))],
		[
			'FeatureCollection of two',
			collection(feature(polygon(square(37, 48))), feature(polygon(square(38, 48))))
		]
	])('%s', (_form, content) => {
		const { line, issues } = read(json(content));
		expect(issues).toEqual([]);
		expect(line?.occupied.type).toBe('MultiPolygon');
		expect(areaKm2(line!.occupied)).toBeCloseTo(twice, 6);
		expect(line?.contested).toBeNull();
	});

	it('a Polygon, turned counter-clockwise', () => {
		const { line, issues } = read(json(polygon(square(37, 48))));
		expect(issues).toEqual([]);
		expect(line).toEqual({
			occupied: polygon(square(37, 48).reverse()),
			contested: null
		});
	});

	it('with a contested zone', () => {
		const parts = [
			feature(polygon(square(37, 48)), { class: 'occupied' }),
			feature(polygon(square(37.1, 48)), { class: 'contested' }),
			feature(polygon(square(38, 48)), { name: 'without a class' })
		];
		const { line } = read(json(collection(...parts)));
		expect(line?.occupied.coordinates).toHaveLength(2);
		expect(line?.contested).toEqual(polygon(square(37.1, 48).reverse()));
	});

	it('with Windows line ends and a byte-order mark', () => {
		const { line, issues } = read(
			`\uFEFF${JSON.stringify(polygon(square(37, 48)), null, 1).replaceAll('\n', '\r\n')}`
		);
		expect(issues).toEqual([]);
		expect(line).not.toBeNull();
	});
});

describe('a daily file as others publish it', () => {
	const sliver: Position[] = [
		[37.05, 48.05],
		[37.0501, 48.05],
		[37.0501, 48.0501],
		[37.05, 48.05]
	];
	const pond: Position[] = [
		[37.02, 48.02],
		[37.04, 48.02],
		[37.04, 48.04],
		[37.02, 48.02]
	];
	const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
	const daily = (heights: boolean) => ({
		...collection(
			feature({
				type: 'MultiPolygon',
				coordinates: [
					[square(37.000001, 48), sliver, pond, sliver].map((ring) =>
						heights ? ring.map((position) => [...position, 0]) : ring
					)
				]
			})
		),
		crs
	});

	it('is read without its sliver holes, and says how many there were', () => {
		const { line, issues } = read(json(daily(false)));
		expect(issues).toMatchObject([{ severity: 'warning', found: '2 holes under 1 ha' }]);
		expect(line?.occupied.coordinates).toHaveLength(2);
		expect(line?.occupied.coordinates[0]).toContainEqual([37.000001, 48]);
	});

	it('is read without its heights, and says how many there were', () => {
		const { line, issues } = read(json(daily(true)));
		expect(issues.map(({ found }) => found)).toEqual([
			'a height in 17 positions',
			'2 holes under 1 ha'
		]);
		expect(line).toEqual(read(json(daily(false))).line);
	});

	it('is read with rings that touch themselves in a corner', () => {
		const pinched: Position[] = [
			[37, 48],
			[37.4, 48],
			[37.4, 48.2],
			[37.2, 48],
			[37, 48.2],
			[37, 48]
		];
		expect(read(json(polygon(pinched))).issues).toEqual([]);
	});

	it('names a coordinate system that it does not know, and reads on', () => {
		const pulkovo = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4284' } };
		const { line, issues } = read(
			json({ ...collection(feature(polygon(square(37, 48)))), crs: pulkovo })
		);
		expect(issues).toMatchObject([{ severity: 'warning', found: expect.stringContaining('4284') }]);
		expect(line).not.toBeNull();
	});

	it('of 40,000 corners is read within seconds', () => {
		const corners = Array.from({ length: 40_000 }, (_, i): Position => {
			const angle = (2 * Math.PI * i) / 40_000;
			const radius = 2 + 0.3 * Math.sin(40 * angle) + 0.01 * Math.sin(1999 * angle);
			return [33 + radius * Math.cos(angle), 48 + radius * Math.sin(angle)];
		});
		expect(read(json(polygon([...corners, corners[0]!]))).issues).toEqual([]);
	}, 30_000);
});

describe('a line file that is refused', () => {
	const bow: Position[] = [
		[37, 48],
		[38, 49],
		[38, 48],
		[37, 49],
		[37, 48]
	];
	/** x − 37 = (38 − x) / 2 where the first edge meets the third; the corner [37, 48.5] is the nearest. */
	const tie: Position[] = [
		[37, 48],
		[38, 49],
		[38, 48],
		[37, 48.5],
		[37, 48]
	];
	const line = { type: 'LineString', coordinates: square(37, 48) };
	const swapped = square(37, 48).map(([lng, lat]): Position => [lat!, lng!]);
	const metres = square(37, 48).map(([lng, lat]): Position => [lng! * 111_319, lat! * 111_319]);
	const tooLarge = '{"type":"Polygon","coordinates":[[[1e400,48],[37,49],[38,49],[1e400,48]]]}';

	it.each([
		[
			'a line',
			json(line),
			'"LineString"',
			'a line (LineString)',
			'Polygon',
			'close the line into the area that is occupied'
		],
		[
			'a line in a feature',
			json(collection(feature(line))),
			'"LineString"',
			'a line',
			'Polygon',
			'close the line'
		],
		[
			'a point',
			json({ type: 'Point', coordinates: [37, 48] }),
			'"Point"',
			'"Point"',
			'Polygon',
			'delete it'
		],
		['no feature', json(collection()), '{', 'no area', 'at least one polygon', 'draw'],
		['no geometry', json(feature(null)), 'null', 'null', 'GeoJSON', 'delete the feature'],
		['a topology', '{"type": "Topology"}', '"Topology"', '"Topology"', 'GeoJSON', 'export'],
		[
			'contested zones only',
			json(feature(polygon(square(37, 48)), { class: 'contested' })),
			'{',
			'contested areas only',
			'occupied area',
			'draw'
		],
		[
			'an unknown class',
			json(feature(polygon(square(37, 48)), { class: 'ocupied' })),
			'"ocupied"',
			'"ocupied"',
			'contested',
			'did you mean "occupied"?'
		],
		[
			'swapped coordinates',
			json(polygon(swapped)),
			'[48,37]',
			'[48,37], latitude before longitude, and 4 more',
			'longitude 20 to 42',
			'swap'
		],
		[
			'another country',
			json(polygon(square(2, 48))),
			'[2,48]',
			'[2,48], far from Ukraine',
			'latitude 43 to 54',
			'correct'
		],
		['metres', json(polygon(metres)), '[4118803', 'and 4 more such places', 'degrees', 'EPSG:4326'],
		['an infinite number', tooLarge, '[1e400', 'too large', 'degrees', 'EPSG:4326'],
		[
			'an open ring',
			json(polygon(square(37, 48).slice(0, -1))),
			'[37.1,48]',
			'a ring that ends at [37.1,48]',
			'[37,48] again',
			'close the ring'
		],
		[
			'a ring of three positions',
			json(polygon(square(37, 48).slice(0, 3))),
			'[[37,48]',
			'3 positions',
			'four',
			'complete'
		],
		[
			'a ring without area',
			json(
				polygon([
					[37, 48],
					[38, 48],
					[37, 48],
					[38, 48],
					[37, 48]
				])
			),
			'[[37,48]',
			'without an area',
			'an area',
			'draw'
		],
		[
			'a ring that crosses itself',
			json(polygon(tie)),
			'[37,48.5]',
			'crosses itself at [37.33333, 48.33333]',
			'never crosses itself',
			'loop'
		],
		[
			'broken JSON',
			'{"type": "Polygon", "coordinates": [[}',
			'}',
			'broken JSON',
			'RFC 8259',
			'comma'
		]
	])('%s', (_name, content, part, found, expected, remedy) => {
		const reading = read(content);
		expect(reading.line).toBeNull();
		expect(reading.places).toEqual([`1:${content.indexOf(part) + 1}`]);
		expect(reading.issues[0]).toMatchObject({
			severity: 'error',
			found: expect.stringContaining(found),
			expected: expect.stringContaining(expected),
			remedy: expect.stringContaining(remedy)
		});
	});

	it('keeps a hole whose lobes cancel out, which is no sliver, and says what is wrong with it', () => {
		const outer: Position[] = [
			[36, 47],
			[39, 47],
			[39, 50],
			[36, 50],
			[36, 47]
		];
		expect(read(json(polygon(outer, bow))).issues).toMatchObject([
			{ severity: 'error', found: expect.stringContaining('crosses itself') }
		]);
	});

	it('names a missing file and the way out', () => {
		const { line, issues } = readLineFile(diskFile('no-such-file.geojson'));
		expect(line).toBeNull();
		expect(issues).toMatchObject([{ file: 'no-such-file.geojson', remedy: 'correct the path' }]);
	});

	it('never throws', () => {
		const text = fc.property(fc.oneof(fc.json(), fc.string()), (content) => {
			const { line: area, issues } = read(content);
			expect(area).toBeNull();
			expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
		});
		fc.assert(text);
	});
});
