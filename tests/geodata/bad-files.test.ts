import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPaths } from '../../src/geodata/check-paths';
import { diskFile } from '../../src/geodata/disk-folder';
import { formatFiles } from '../../src/geodata/format-files';
import { readJson } from '../../src/lib/check/read/json-document';
import { readLineFile } from '../../src/lib/check/read/line-file';
import { readTextFile } from '../../src/lib/check/read/text-file';
import { condensed } from '../../src/geodata/report/condensed';
import { withCopyOfGood } from './geodata-folder';
import { goodText, issuesWith } from './folder-in-memory';

const donetsk = 'deposits/donetsk.geojson';

describe('what stands in place of a file', () => {
	const found = (file: string) => readTextFile(diskFile(file)).issues.map((issue) => issue.found);

	it('is named: a folder, a link that leads nowhere, nothing', () => {
		const root = mkdtempSync(join(tmpdir(), 'files-'));
		try {
			mkdirSync(join(root, 'folder'));
			symlinkSync(join(root, 'gone'), join(root, 'link'));
			expect(found(join(root, 'folder'))).toEqual(['a folder']);
			expect(found(join(root, 'link'))).toEqual(['a link that leads nowhere']);
			expect(found(join(root, 'none'))).toEqual(['no such file, or one that cannot be opened']);
		} finally {
			rmSync(root, { recursive: true });
		}
	});

	it('is named where it may not be read, or is too large', () => {
		const file = { file: 'prices.csv', bytes: null };
		const said = (unread: 'forbidden' | 'too-large') => readTextFile({ ...file, unread }).issues[0];
		expect(said('forbidden')).toMatchObject({ found: 'a file that may not be read' });
		expect(said('too-large')).toMatchObject({ found: 'a file of more than 100 MB' });
	});

	it('of 50 MB is read or refused in seconds', () => {
		const text = `{"type":"FeatureCollection","features":[],"note":"${'x'.repeat(50_000_000)}"}`;
		const started = performance.now();
		const { document } = readJson({ file: 'large.json', bytes: new TextEncoder().encode(text) });
		expect(document).not.toBeNull();
		expect(performance.now() - started).toBeLessThan(20_000);
	});
});

describe('format loses nothing', () => {
	const feature = '"name_en": "Test lithium field",';
	const spoilt: readonly (readonly [
		name: string,
		path: string,
		change: (text: string) => string,
		reason: string
	])[] = [
		[
			'a key twice',
			donetsk,
			(t) => t.replace(feature, `"name_en": "Another", ${feature}`),
			'twice in one object'
		],
		[
			'a column twice',
			'conversions.csv',
			(t) => t.replace(/^.*$/gm, (row) => (row === '' ? row : `${row},note`)),
			'the column "note" twice'
		],
		[
			'members of the collection',
			donetsk,
			(t) => t.replace('"features"', '"editor_note": "ask", "features"'),
			'the member "editor_note"'
		],
		[
			'a coordinate system',
			donetsk,
			(t) =>
				t.replace(
					'"features"',
					'"crs": {"type": "name", "properties": {"name": "EPSG:28406"}}, "features"'
				),
			'EPSG:28406'
		],
		[
			'a member of a feature',
			donetsk,
			(t) => t.replace('"id": "test-lithium"', '"id": "test-lithium", "bbox": [1, 2, 3, 4]'),
			'the member "bbox"'
		],
		['a height', donetsk, (t) => t.replace('[32.5, 47.5]', '[32.5, 47.5, 120]'), '[32.5,47.5,120]'],
		['an empty table', 'conversions.csv', () => '', 'an empty file'],
		[
			'another separator',
			'conversions.csv',
			(t) => t.replaceAll(',', ';'),
			'separated by semicolons'
		],
		[
			'a ring that rounding takes',
			'deposits/kharkiv.geojson',
			(t) => withTinyHole(t),
			'1 ring so small'
		]
	];

	it.each(spoilt)('of a file with %s, and says why it is left', (_name, path, change, reason) => {
		withCopyOfGood(
			(folder) => {
				const file = join(folder, path);
				writeFileSync(file, change(readFileSync(file, 'utf8')));
			},
			(folder) => {
				const file = join(folder, path);
				const before = readFileSync(file, 'utf8');
				expect(formatFiles(folder).left).toEqual([
					{ file, reason: expect.stringContaining(reason) as string }
				]);
				expect(readFileSync(file, 'utf8')).toBe(before);
			}
		);
	});

	it('mends what loses nothing: a byte-order mark, line ends, the order of columns, an empty line', () => {
		const order = (text: string) => text.replace(/^([^,\n]*),([^,\n]*)/gm, '$2,$1');
		const table = 'outline-accuracy.csv';
		for (const change of [
			(text: string) => `\uFEFF${text}`,
			(text: string) => text.replaceAll('\n', '\r\n'),
			(text: string) => text.replace('\n', '\n\n'),
			order
		]) {
			withCopyOfGood(
				(folder) => writeFileSync(join(folder, table), change(goodText(table))),
				(folder) => {
					expect(formatFiles(folder)).toEqual({ changed: [join(folder, table)], left: [] });
					expect(readFileSync(join(folder, table), 'utf8')).toBe(goodText(table));
				}
			);
		}
	});

	function withTinyHole(text: string): string {
		const layer = JSON.parse(text) as {
			features: { geometry: { type: string; coordinates: number[][][] } }[];
		};
		const { coordinates } = layer.features[0]!.geometry;
		const [x, y] = coordinates[0]![0]! as [number, number];
		coordinates.push([
			[x + 1e-3, y + 1e-3],
			[x + 1e-3, y + 1.000001e-3],
			[x + 1.000001e-3, y + 1e-3],
			[x + 1e-3, y + 1e-3]
		]);
		return JSON.stringify(layer);
	}
});

describe('equal findings', () => {
	const days = goodText('words.csv').trimEnd().split('\n').slice(1);

	it('of a column are summed up, and a few are told each', () => {
		const column = days.map((row) => `${row} `);
		const issues = issuesWith({ 'words.csv': ['words,uk,en', ...column].join('\n') + '\n' });
		const alike = issues.filter(({ rule, field }) => rule === 'value' && field === 'en');
		const [first] = alike;
		const twenty = Array.from({ length: 20 }, (_, i) => ({ ...first!, line: i + 2 }));
		const shown = condensed(twenty);
		expect(shown).toHaveLength(3);
		expect(shown.at(-1)!.more).toBe('and 17 more findings of this kind, down to line 21');
		expect(condensed(twenty.slice(0, 9)).map(({ more }) => more)).toEqual(Array(9).fill(null));
	});
});

describe('a line of one’s own', () => {
	const read = (geometry: unknown) =>
		readLineFile({
			file: 'line.geojson',
			bytes: new TextEncoder().encode(JSON.stringify(geometry))
		});
	const square = [
		[37.6, 48.1],
		[38.6, 48.1],
		[38.6, 48.9],
		[37.6, 48.9],
		[37.6, 48.1]
	];

	it('loses its spikes, and says where they are', () => {
		const spiked = [...square.slice(0, 4), [36.3, 47.5], ...square.slice(3)];
		const { line, issues } = read({ type: 'Polygon', coordinates: [spiked] });
		expect(line).toEqual(read({ type: 'Polygon', coordinates: [square] }).line);
		expect(issues).toMatchObject([
			{
				severity: 'warning',
				field: 'coordinates[0][4]',
				found: '1 edge that runs back over itself'
			}
		]);
	});

	it('is cut where a bridge without width joins two areas', () => {
		const island = [
			[36, 47],
			[36.2, 47],
			[36.2, 47.2],
			[36, 47]
		];
		const joined = [...square.slice(0, 4), ...island, ...square.slice(3)];
		const { line } = read({ type: 'Polygon', coordinates: [joined] });
		expect(line?.occupied).toMatchObject({ type: 'MultiPolygon' });
		expect(line?.occupied.coordinates).toHaveLength(2);
	});

	it('keeps a hole that a bridge joins to its outline', () => {
		const hole = [
			[38, 48.4],
			[38, 48.6],
			[38.2, 48.6],
			[38, 48.4]
		];
		const joined = [...square.slice(0, 4), ...hole, ...square.slice(3)];
		const { line } = read({ type: 'Polygon', coordinates: [joined] });
		expect(line?.occupied).toMatchObject({ type: 'Polygon' });
		expect(line?.occupied.coordinates).toHaveLength(2);
	});

	it.each([
		[{ type: 'GeometryCollection', geometries: [] }, 'a GeometryCollection', 'take it apart'],
		[
			{ type: 'FeatureCollection', features: [{ type: 'FeatureCollection', features: [] }] },
			'inside another one',
			'into the outer one'
		],
		[[], 'a list', 'GeoJSON'],
		[{ geometryType: 'esriGeometryPolygon', features: [] }, 'ESRI JSON', 'f=geojson'],
		[
			{ type: 'Polygon', coordinates: [square.map(([x, y]) => [`${x}`, `${y}`])] },
			'["37.6","48.1"]',
			'without quotes'
		]
	])('of another kind says what to do: %j', (geometry, found, remedy) => {
		const { line, issues } = read(geometry);
		expect(line).toBeNull();
		expect(issues[0]!.found).toContain(found);
		expect(issues[0]!.remedy).toContain(remedy);
	});
});

describe('a check in a repository of Git', () => {
	it('tells what was changed, and asks for a line in the list of changes when a headline moves', () => {
		withCopyOfGood(
			(folder) => {
				const git = (...words: string[]) =>
					execFileSync('git', ['-C', join(folder, '..'), ...words], { stdio: 'pipe' });
				git('init', '-q');
				git('add', 'geodata');
				git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'The data');
			},
			(folder) => {
				const here = process.cwd();
				process.chdir(folder);
				process.chdir('..');
				try {
					const told = () =>
						checkPaths({ name: 'check', paths: ['geodata'], format: 'json' }, {}).out;
					const read = (...below: string[]) =>
						checkPaths({ name: 'check', paths: [join('geodata', ...below)], format: 'text' }, {})
							.out;
					expect(told()).not.toContain('"changelog"');
					expect(read()).not.toContain('since the last commit');
					const file = join(folder, donetsk);
					writeFileSync(file, readFileSync(file, 'utf8').replace('"value": 10,', '"value": 12,'));
					expect(told()).toContain('lithium 297,000 → 356,000 t');
					expect(read()).toMatch(
						/since the last commit.*:\n {2}deposits test-lithium, .* changed: .*value: 10 → 12/
					);
					expect(read('prices.csv')).not.toContain('since the last commit');
					writeFileSync(join(folder, 'CHANGELOG.md'), '- Lithium is more.\n');
					execFileSync('git', ['add', '-N', 'geodata/CHANGELOG.md']);
					expect(told()).not.toContain('"changelog"');
				} finally {
					process.chdir(here);
				}
			}
		);
	});

	it('shows on a terminal what it is at, once it takes long, and leaves nothing there', () => {
		const written: string[] = [];
		const terminal = { isTTY: true, write: (text: string) => written.push(text) };
		const { code } = checkPaths(
			{ name: 'check', paths: ['tests/fixtures/good'], format: 'json' },
			terminal
		);
		expect(code).toBe(0);
		if (written.length > 0) expect(written.at(-1)).toBe('\r\u001b[K');
	});
});
