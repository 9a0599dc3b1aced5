import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/geodata/command';
import { goodFolder, withCopyOfGood } from './geodata-folder';

/** Runs the command line as npm does. */
function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/geodata/main.ts', ...args],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

function spoil(folder: string): void {
	cpSync('tests/fixtures/bad/unknown-status', folder, { recursive: true });
}

describe('the geodata command', () => {
	it('check counts what it read', () => {
		const { status, stdout } = run('check', goodFolder);
		expect(status).toBe(0);
		expect(stdout).toContain('5 deposits in 4 of 27 oblasts');
	});

	it('check exits with 1, after all issues and one summary', () => {
		withCopyOfGood(spoil, (folder) => {
			const { status, stderr } = run('check', folder);
			expect(status).toBe(1);
			expect(stderr).toContain(`${folder}/deposits/donetsk.geojson:12:19 test-lithium`);
			expect(stderr.trimEnd()).toMatch(/1 error, 0 warnings in 1 file$/);
		});
	});

	it('build leaves the last good output alone when the data has an error', () => {
		withCopyOfGood(spoil, (folder) => {
			const out = join(folder, '..', 'out');
			mkdirSync(out);
			writeFileSync(join(out, 'manifest.json'), 'the last good build');
			const { status, stderr } = run('build', folder, '--out', out);
			expect(status).toBe(1);
			expect(stderr).toContain('Nothing was built');
			expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe('the last good build');
			expect(existsSync(`${out}.next`)).toBe(false);
		});
	});

	it('format mends line ends and layout, and then has nothing to do', () => {
		withCopyOfGood(
			(folder) => {
				const file = join(folder, 'deposits/donetsk.geojson');
				const compact = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
				writeFileSync(file, `\uFEFF${compact}\r\n`);
			},
			(folder) => {
				const path = 'deposits/donetsk.geojson';
				expect(run('format', folder).stdout).toBe(`formatted ${folder}/${path}\n`);
				expect(readFileSync(join(folder, path), 'utf8')).toBe(
					readFileSync(join(goodFolder, path), 'utf8')
				);
				expect(run('format', folder)).toMatchObject({ status: 0, stdout: '' });
			}
		);
	});

	it('format leaves a broken file as it is and says so', () => {
		withCopyOfGood(
			(folder) => writeFileSync(join(folder, 'events.csv'), 'id,date\nsigned,2025-04-30\n'),
			(folder) => {
				const { status, stderr } = run('format', folder);
				expect(status).toBe(1);
				expect(stderr).toContain('events.csv');
				expect(readFileSync(join(folder, 'events.csv'), 'utf8')).toContain('id,date\n');
			}
		);
	});

	it('a bad option exits with 2 and says what is expected', () => {
		const { status, stderr } = run('build', '--output', 'x');
		expect(status).toBe(2);
		expect(stderr).toContain('"--output"');
		expect(stderr).toContain('--out <folder>');
	});
});

describe('the words of a command', () => {
	it.each([
		[['check'], { name: 'check', folder: 'geodata' }],
		[['check', 'elsewhere'], { name: 'check', folder: 'elsewhere' }],
		[['build'], { name: 'build', folder: 'geodata', out: 'static/data' }],
		[['build', '--out=x'], { name: 'build', folder: 'geodata', out: 'x' }],
		[['record', '--from', 'raw'], { name: 'record', from: 'raw', to: 'geodata' }],
		[['check', '--help'], { name: 'help' }],
		[[], { name: 'help' }]
	])('%j', (args, command) => {
		expect(parseCommand(args)).toEqual(command);
	});

	it.each([
		[['chekc'], '"chekc"', 'did you mean "check"?'],
		[['toString'], '"toString"', 'check, build, record, format'],
		[['record'], 'without --from', '--from <folder'],
		[['record', '--from'], '"--from" without a folder', '--from <folder>'],
		[['check', 'a', 'b'], 'a, b', 'one folder'],
		[['check', '--out', 'x'], '"--out"', 'no option']
	])('%j is not understood', (args, found, expected) => {
		expect(parseCommand(args)).toMatchObject({
			name: 'unknown',
			found: expect.stringContaining(found),
			expected: expect.stringContaining(expected)
		});
	});
});
