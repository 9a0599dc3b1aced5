import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodFolder } from '../geodata/geodata-folder';

const folder = mkdtempSync(join(tmpdir(), 'estimate-'));

/** Runs the command line where there is geodata and nothing built. */
function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', import.meta.resolve('tsx'), resolve('src/estimate/main.ts'), ...args],
		{ encoding: 'utf8', cwd: folder }
	);
	return { status, stdout, stderr };
}

beforeAll(() => cpSync(goodFolder, join(folder, 'geodata'), { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('0: the answer alone on standard output, the rest beside it, nothing written', () => {
	const { status, stdout, stderr } = run('--date', '2022-02-25', '--format', 'json');
	expect(stderr).toContain('Deriving the figures in memory: static/data has not been built.');
	expect(stderr).toContain('There is no observation for 25 February 2022.');
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toMatchObject({
		question: { date: '2022-02-25', observationDate: '2022-02-24' }
	});
	expect(readdirSync(folder)).toEqual(['geodata']);
});

test('1: the data has errors', () => {
	const spoilt = join(folder, 'spoilt');
	cpSync(goodFolder, spoilt, { recursive: true });
	cpSync('tests/fixtures/bad/unknown-status', spoilt, { recursive: true });
	const { status, stdout, stderr } = run('--geodata', 'spoilt');
	rmSync(spoilt, { recursive: true });
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toContain('spoilt/deposits/donetsk.geojson:12:19 test-lithium');
});

test('2: all that was not understood, at once', () => {
	const { status, stdout, stderr } = run(
		...['--date', '2014-03-17', '--commodity', 'litium', '--format', 'spreadsheet']
	);
	expect(status).toBe(2);
	expect(stdout).toBe('');
	expect(stderr).toContain('found     the format "spreadsheet"\nexpected  table, json, csv, md');
	expect(stderr).toContain('found     the date 2014-03-17, before the first observation');
	expect(stderr).toContain('expected  did you mean "lithium"?');
});
