import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFigures, type Figures } from '../../src/estimate/answer/load-figures';
import { respond } from '../../src/estimate/respond';
import type { DepositControl } from '../../src/lib/domain/control/side';
import { goodFolder } from '../geodata/geodata-folder';
import { readJson, requestOf } from './fixture';

const root = mkdtempSync(join(tmpdir(), 'estimate-'));
let figures: Figures;

beforeAll(async () => {
	const opening = await openFigures({ geodata: goodFolder, built: join(root, 'none') });
	if ('report' in opening) throw new Error(opening.report);
	figures = await opening.source.load();
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A file with rectangles `[west, south, east, north]`, counter-clockwise. */
function fileOf(...boxes: readonly (readonly [number, number, number, number])[]): string {
	const rings = boxes.map(([west, south, east, north]): Position[][] => [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]);
	const file = join(root, `${boxes.join('_')}.geojson`);
	writeFileSync(file, JSON.stringify({ type: 'MultiPolygon', coordinates: rings }));
	return file;
}

async function respondTo(line: string) {
	return respond(requestOf(line, figures.dataset), figures);
}

async function jsonOf(line: string) {
	const response = await respondTo(`${line} --format json`);
	if ('report' in response) throw new Error(response.report);
	return readJson(response.text);
}

// The lithium field of the fixture lies at 32.5° E, 47.5° N.
const around = () => fileOf([32, 47, 33, 48]);

describe('--line', () => {
	it('puts the line of the file in the place of that of the day', async () => {
		const without = await jsonOf('');
		const withIt = await jsonOf(`--line ${around()}`);
		expect(without['control']).toMatchObject({ 'test-lithium': { side: 'free' } });
		expect(withIt['control']).toMatchObject({ 'test-lithium': { side: 'behind' } });
		expect(withIt).toMatchObject({
			question: { observationDate: '2022-02-26' },
			observation: { origin: 'imported' },
			line: { file: around() }
		});
		expect(without['line']).toBeNull();
	});

	it('on the day that is asked for, even where the record has none', async () => {
		expect(await jsonOf(`--line ${around()} --date 2022-02-25`)).toMatchObject({
			question: { date: '2022-02-25', observationDate: '2022-02-25' }
		});
		const later = await jsonOf(`--line ${around()} --date 2026-01-01`);
		expect(later).toMatchObject({ question: { observationDate: '2026-01-01' } });
	});

	it('the table names the file and its area', async () => {
		const response = await respondTo(`--line ${around()}`);
		expect('text' in response && response.text).toMatch(
			/with the line of .*\.geojson in place of that of the record: [\d,]+\u00a0km² of Ukraine behind the line\./
		);
	});

	it.each([
		['2022-02-24', 0, 1, 'where it lay behind the line of the record on 23 February 2022'],
		['2022-02-23', 1, 0, 'before 24 February 2022: all that lies behind it counts'],
		// The record has an observation between this day and 23 February 2022, on which the field is free.
		['2018-01-01', 1, 0, 'before 24 February 2022: all that lies behind it counts']
	])('on %s it says what is before 2022 and what since', async (date, before, since, words) => {
		const line = `--line ${around()} --date ${date}`;
		const { control } = (await jsonOf(line)) as { control: Record<string, DepositControl> };
		expect(control['test-lithium']!.partition.before2022).toBeCloseTo(before, 6);
		expect(control['test-lithium']!.partition.since2022).toBeCloseTo(since, 6);
		const response = await respondTo(line);
		expect('text' in response && response.text).toContain(words);
	});

	it('a number with a line is derived from the line', async () => {
		const response = await respondTo(`--line ${around()} --explain test-lithium`);
		expect('text' in response && response.text).toContain('Share of the deposit behind the line');
	});

	it('a file with an error is refused as the geodata check prints it', async () => {
		const file = join(root, 'broken.geojson');
		writeFileSync(file, '{ "type": "Polygon", "coordinates": [[[32, 47], [33, 47], [33, 48]]] }');
		const response = await respondTo(`--line ${file}`);
		expect('report' in response && response.report).toMatch(
			/broken\.geojson:1:\d+\n {2}field .*\n {2}found/
		);
		expect('report' in response && response.report).toMatch(/1 error, 0 warnings in 1 file$/);
	});

	it('polygons that overlap are refused', async () => {
		const response = await respondTo(`--line ${fileOf([32, 47, 33, 48], [32.5, 47, 33.5, 48])}`);
		const report = 'report' in response ? response.report : '';
		expect(report).toMatch(/geojson:1:\d+\n[^]*overlap by .* km², at \[32\.50000, 4[78]\.00000\]/);
	});

	it('polygons that overlap by a sliver are told in hectares, where they do', async () => {
		const response = await respondTo(
			`--line ${fileOf([32, 47, 33, 48], [32.99999, 47, 33.5, 48])}`
		);
		expect('report' in response && response.report).toMatch(/overlap by [\d.]+ ha, at \[32\.99999/);
	});

	it('land beyond the oblasts is told', async () => {
		const response = await respondTo(`--line ${fileOf([32, 47, 33, 48], [28, 44, 29, 45])}`);
		expect('notes' in response && response.notes.join()).toContain(
			'outside the oblasts of Ukraine'
		);
		const within = await respondTo(`--line ${around()}`);
		expect('notes' in within && within.notes.join()).not.toContain('outside the oblasts');
	});

	it('a file that is not there is refused', async () => {
		const response = await respondTo(`--line ${join(root, 'none.geojson')}`);
		expect('report' in response && response.report).toContain('no such file');
	});
});
