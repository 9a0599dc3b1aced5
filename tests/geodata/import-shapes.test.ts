import { strToU8, zipSync } from 'fflate';
import type { Feature, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { topology } from 'topojson-server';
import { readShapes } from '../../src/geodata/import/read-shapes';
import { broughtFolder } from './brought-folder';
import { shapefileOf } from './made-up-shapefile';

/** A square of `size` degrees, clockwise as daily files of others have it. */
const square = (lng: number, lat: number, size = 0.1): Position[] => [
	[lng, lat],
	[lng, lat + size],
	[lng + size, lat + size],
	[lng + size, lat],
	[lng, lat]
];
const polygon = (...rings: readonly Position[][]): Geometry => ({
	type: 'Polygon',
	coordinates: [...rings]
});
const feature = (geometry: Geometry, properties = {}): Feature => ({
	type: 'Feature',
	properties,
	geometry
});
const collection = (...features: readonly Feature[]) => ({
	type: 'FeatureCollection' as const,
	features: [...features]
});
const json = (value: unknown) => JSON.stringify(value);

const kmlOf = (placemarks: string) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${placemarks}\n</Document></kml>`;
const kmlPolygon = (ring: readonly Position[]) =>
	`<Placemark><name>Зайнято</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring
		.map(([lng, lat]) => `${lng},${lat},0`)
		.join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;

const line = ['line', '--credit', 'A map', '--licence', 'no copies'];
const kept = 'local/lines/2026-05-01.geojson';
const ring = square(32.5, 47.5);

const forms: readonly [string, string, string | Uint8Array][] = [
	['GeoJSON', 'x_20260501.geojson', json(collection(feature(polygon(ring))))],
	['TopoJSON', 'x_2026-05-01.json', json(topology({ land: collection(feature(polygon(ring))) }))],
	['KML', '01.05.2026.kml', kmlOf(kmlPolygon(ring))],
	['KMZ', '2026_05_01.kmz', zipSync({ 'doc.kml': strToU8(kmlOf(kmlPolygon(ring))) })],
	['a zipped Shapefile', '2026-05-01.zip', zipSync(shapefileOf('line', [[ring]]))],
	['zipped GeoJSON', '2026-05-01.zip', zipSync({ 'a.geojson': strToU8(json(polygon(ring))) })]
];

describe('a day of the line of another source', () => {
	it.each(forms)(
		'is kept from %s, with its credit, and then there is nothing to do',
		async (_, name, content) => {
			using folder = broughtFolder();
			const once = await folder.run(line, { [name]: content });
			expect(once.error).toBe('');
			expect(once.changed).toEqual([kept]);
			const { features } = JSON.parse(once.text(kept)!) as { features: Feature[] };
			expect(features[0]).toMatchObject({
				id: 'occupied',
				properties: {
					class: 'occupied',
					date: '2026-05-01',
					credit: 'A map',
					licence: 'no copies'
				},
				geometry: { type: 'MultiPolygon', coordinates: [[square(32.5, 47.5).toReversed()]] }
			});
			const again = await folder.run(line, { [name]: content });
			expect(again.out).toContain('Nothing to do');
			expect(again.changed).toEqual([]);
		}
	);

	it('says aloud what it repairs', async () => {
		using folder = broughtFolder();
		const withHeights = square(32.5, 47.5).map(([a, b]) => [a! + 0.000001, b!, 12]);
		const hole = square(32.55, 47.55, 0.0001);
		const bowtie = [
			[33, 48],
			[33.1, 48.1],
			[33.1, 48],
			[33, 48.1],
			[32.99, 48.1],
			[33, 48]
		];
		const content = {
			...collection(
				feature({
					type: 'GeometryCollection',
					geometries: [polygon(withHeights, hole), { type: 'Point', coordinates: [33, 47] }]
				}),
				feature(polygon(bowtie)),
				feature(polygon(square(32.7, 47.5).slice(0, -1)))
			),
			crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }
		};
		const { out, error } = await folder.run([...line, '--date', '2026-05-01'], {
			'a.geojson': json(content)
		});
		expect(error).toBe('');
		for (const told of [
			'its old member "crs"',
			'1 collection of geometries, taken apart',
			'without 1 points or lines',
			'without the height of 5 positions',
			'where 1 ring ended elsewhere',
			'without 1 hole under 1 ha',
			'crosses itself at [33.05000, 48.05000], repaired: ',
			'ran the other way round'
		])
			expect(out).toContain(told);
	});

	it('is compared with the day before; jitter is no change, and missing days are told', async () => {
		using folder = broughtFolder();
		const day = (east: number) => json(polygon([...square(32.5, 47.5 + east)]));
		await folder.run(line, { '2026-05-01.geojson': day(0) });
		const jitter = json(polygon(square(32.500004, 47.499996)));
		expect((await folder.run(line, { '2026-05-02.geojson': jitter })).out).toContain(
			'no change since 2026-05-01'
		);
		const later = await folder.run(line, { '2026-05-05.geojson': day(0.01) });
		expect(later.out).toMatch(/since 2026-05-02 \+\d+\.\d −\d+\.\d km²/);
		expect(later.out).toContain('no line of 2026-05-03 to 2026-05-04, 2 days');
	});

	it('that moves far is refused until it is confirmed', async () => {
		using folder = broughtFolder();
		await folder.run(line, { '2026-05-01.geojson': json(polygon(square(32.5, 47.5))) });
		const far = { '2026-05-02.geojson': json(polygon(square(32.5, 47.5, 0.9))) };
		const refused = await folder.run(line, far);
		expect(refused).toMatchObject({ code: 1, changed: [] });
		expect(refused.error).toContain('km² that change hands since 2026-05-01, in 1 day');
		expect(await folder.run([...line, '--confirm'], far)).toMatchObject({ code: 0 });
	});

	it('may come with others, which are read by their dates', async () => {
		using folder = broughtFolder();
		const day = json(polygon(ring));
		const { changed } = await folder.run(line, {
			'b_20260502.geojson': day,
			'a_20260501.geojson': day
		});
		expect(changed).toEqual([kept, 'local/lines/2026-05-02.geojson']);
	});

	it('is told apart by class or colour; land of others is left out', async () => {
		using folder = broughtFolder();
		const content = collection(
			feature(polygon(square(32.5, 47.5)), { fill: '#a52714' }),
			feature(polygon(square(32.6, 47.5)), { fill: '#bdbdbd' }),
			feature(polygon(square(32.7, 47.5)), { fill: '#0f9d58' }),
			feature(polygon(square(29.7, 46.5)), { fill: '#ff5252' }),
			feature({ type: 'Point', coordinates: [33, 47] }, { fill: '#123456' })
		);
		const { text } = await folder.run(line, { '2026-05-01.json': json(content) });
		const { features } = JSON.parse(text(kept)!) as { features: Feature[] };
		expect(features.map(({ id }) => id)).toEqual(['contested', 'occupied']);
		const strange = collection(...content.features, feature(polygon(ring), { fill: '#880e4f' }));
		const unknown = await folder.run(line, { '2026-05-02.json': json(strange) });
		expect(unknown.error).toContain('--set "#880e4f=occupied"');
		const said = await folder.run([...line, '--set', '#880e4f=left'], {
			'2026-05-02.json': json(strange)
		});
		expect(said.code).toBe(0);
	});

	it.each<[string, string, string]>([
		['without a date', 'line.geojson', 'no date in the name'],
		['with two dates', '2026-05-01_2026-05-02.geojson', 'several dates in the name'],
		['of a day to come', '2926-05-01.geojson', 'no date in the name'],
		['of no day', '2026-02-30.geojson', 'no date in the name']
	])('is refused: %s', async (_what, name, found) => {
		using folder = broughtFolder();
		const { error, changed } = await folder.run(line, { [name]: json(polygon(ring)) });
		expect(error).toContain(found);
		expect(changed).toEqual([]);
	});
});

describe('a file with shapes that is not as it should be', () => {
	const read = async (content: string | Uint8Array, file = 'x') => {
		const bytes = typeof content === 'string' ? strToU8(content) : content;
		const { shapes, issues } = await readShapes({ file, bytes });
		return { shapes, found: issues.map((issue) => issue.found).join(), issues };
	};
	/** A zip of one file whose directory says another size than it unpacks to. */
	const lyingZip = (said: number) => {
		const zip = zipSync({ 'a.geojson': new Uint8Array(3_000_000) });
		const view = new DataView(zip.buffer, zip.byteOffset);
		for (let i = 0; i < zip.length - 4; i++) {
			if (view.getUint32(i) === 0x504b0102) view.setUint32(i + 24, said, true);
		}
		return zip;
	};
	const bomb = `<!DOCTYPE kml [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><kml>&b;</kml>`;
	const deep = `${'<Folder>'.repeat(50_000)}${'</Folder>'.repeat(50_000)}`;

	it.each<[string, string | Uint8Array, string]>([
		['an XML bomb', bomb, 'a document type'],
		['XML that is cut off', '<kml><Document>', 'XML that cannot be read'],
		['XML nested without end', kmlOf(deep), 'nested more than 100 deep'],
		['another XML', '<gpx></gpx>', 'XML of <gpx>'],
		['a zip bomb', lyingZip(4_000_000_000), 'unpacks to 4000 MB'],
		['a zip that says too little', lyingZip(1000), 'larger than the zip says'],
		[
			'a zip that is cut off',
			zipSync({ 'a.kml': strToU8('x'.repeat(99)) }).subarray(0, 60),
			'cut off'
		],
		['a zip of something else', zipSync({ 'a.pdf': strToU8('x') }), 'a zip of a.pdf'],
		['a zip in a zip', zipSync({ 'a.kml': zipSync({ 'a.kml': strToU8('x') }) }), 'a zip'],
		['several layers', zipSync({ 'a.kml': strToU8('x'), 'b.kml': strToU8('x') }), 'a.kml, b.kml'],
		[
			'several Shapefiles',
			zipSync({ 'a.shp': strToU8('x'), 'b.shp': strToU8('x') }),
			'several layers'
		],
		[
			'a Shapefile that is cut off',
			zipSync({ 'a.shp': new Uint8Array(40) }),
			'a Shapefile that cannot be read'
		],
		['a .shp alone', Uint8Array.of(0, 0, 0x27, 0x0a, 0, 0), 'a .shp alone'],
		[
			'a topology without arcs',
			'{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[7]]}},"arcs":[]}',
			'TopoJSON that cannot be followed'
		],
		['two objects', '{"type":"Topology","objects":{"a":{},"b":{}},"arcs":[]}', 'the objects a, b'],
		[
			'metres',
			'{"type":"FeatureCollection","features":[],"crs":{"type":"name","properties":{"name":"EPSG:3857"}}}',
			'EPSG:3857'
		],
		['broken JSON', '{"type": "Fea', 'broken JSON'],
		['bytes that are no text', Uint8Array.of(0x7b, 0xff, 0xfe, 0x80), 'not UTF-8'],
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'a PNG picture'],
		['nothing', new Uint8Array(), 'an empty file'],
		['words', 'hello', 'another form']
	])('is told at once: %s', async (_what, content, found) => {
		const started = performance.now();
		const reading = await read(content);
		expect(reading.shapes).toBeNull();
		expect(reading.found).toContain(found);
		expect(performance.now() - started).toBeLessThan(5000);
	});

	it('is not even parsed above its limit', async () => {
		const large = new Uint8Array(65_000_000).fill(0x20);
		large[0] = 0x7b;
		expect((await read(large)).found).toContain('65 MB');
		expect((await read(large.subarray(0, 30_000_000).fill(0x3c, 0, 1))).found).toContain('30 MB');
	});

	it('has the place of a placemark, and of a position', async () => {
		const kml = kmlOf(`${kmlPolygon(ring)}\n${kmlPolygon(ring)}`);
		const { shapes } = await readShapes({ file: 'a.kml', bytes: strToU8(kml) });
		expect(shapes![1]!.at()).toEqual({ file: 'a.kml', line: 4, column: 1 });
		using folder = broughtFolder();
		const spoilt = json(polygon([[32, 47], ['x', 48] as unknown as Position, [33, 47], [32, 47]]));
		const { error } = await folder.run(line, { '2026-05-01.json': spoilt });
		expect(error).toContain('2026-05-01.json:1:43');
	});

	it('of 20,000 corners is read in bounded time', async () => {
		using folder = broughtFolder();
		const corners = Array.from({ length: 20_000 }, (_, i): Position => {
			const angle = (2 * Math.PI * i) / 20_000;
			return [32.5 + Math.cos(angle) / 4, 47.5 + Math.sin(angle) / 4];
		});
		const content = json(polygon([...corners, corners[0]!]));
		const { code } = await folder.run(line, { '2026-05-01.json': content });
		expect(code).toBe(0);
	});
});

describe('shapes of deposits', () => {
	const words = ['commodities=kaolin', 'status=explored', 'location_accuracy=site', 'evidence=B']
		.concat(['confidence=low', 'sources=test-source', 'name_en=Nove', 'name_uk=Нове'])
		.flatMap((word) => ['--set', word]);

	it('come from GeoJSON as the folder has it, without a change', async () => {
		using folder = broughtFolder();
		for (const oblast of ['donetsk', 'kharkiv', 'crimea']) {
			const own = folder.text(`deposits/${oblast}.geojson`)!;
			const { out, changed } = await folder.run(['deposits'], { 'own.geojson': own });
			expect(out).toContain('Nothing to do');
			expect(changed).toEqual([]);
		}
	});

	it('come from KML with --set for what it does not say, once', async () => {
		using folder = broughtFolder();
		const kml = kmlOf(
			'<Placemark id="kaolin-new"><name>Нове</name><styleUrl>#a</styleUrl><Point><coordinates>32.5,47.51,0</coordinates></Point></Placemark>'
		);
		const set = words.slice(0, -2);
		const once = await folder.run(['deposits', ...set], { 'd.kml': kml });
		expect(once.error).toBe('');
		expect(once.text('deposits/donetsk.geojson')).toContain('"coordinates": [32.5, 47.51]');
		expect((await folder.run(['deposits', ...set], { 'd.kml': kml })).out).toContain(
			'Nothing to do'
		);
	});

	it('name a property that is misspelt, and say which are left out', async () => {
		using folder = broughtFolder();
		const at = (properties: object) =>
			json(
				collection({
					...feature({ type: 'Point', coordinates: [32.5, 47.51] }, properties),
					id: 'kaolin-new'
				})
			);
		const slip = await folder.run(['deposits', ...words], {
			'd.json': at({ statuss: 'explored' })
		});
		expect(slip.error).toContain('did you mean "status"');
		const other = await folder.run(['deposits', ...words], { 'd.json': at({ population: 3 }) });
		expect(other.out).toContain('without the properties population');
		expect(other.code).toBe(0);
	});
});
