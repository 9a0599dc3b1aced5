import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/geodata/command';
import { copyOfGood, goodFolder, withCopyOfGood } from './geodata-folder';
import { run, spawned } from './run-command';

function spoil(folder: string): void {
	cpSync('tests/fixtures/bad/unknown-status', folder, { recursive: true });
}

/** A control file of two places on two days. */
function controlZip(): Uint8Array {
	const rows = ['101,20220410,UA', '202,20220410,RU', '101,20220411,RU', '202,20220411,RU'];
	return zipSync({
		'control_latest_2022.csv': strToU8(['geonameid,date,status', ...rows].join('\n'))
	});
}

/** All that the folder of the record holds. */
function digestOf(folder: string): string {
	const occupation = join(folder, 'occupation');
	const names = readdirSync(occupation).sort();
	return names.map((name) => `${name}\n${readFileSync(join(occupation, name), 'utf8')}`).join('\n');
}

/** `withCopyOfGood` for a command, which may take its time. */
async function onCopyOfGood(
	change: (folder: string) => void,
	use: (folder: string) => Promise<void>
): Promise<void> {
	const { folder, remove } = copyOfGood();
	try {
		change(folder);
		await use(folder);
	} finally {
		remove();
	}
}

describe('the geodata command', () => {
	it('check counts what it read', () => {
		const { status, stdout } = spawned('check', goodFolder);
		expect(status).toBe(0);
		expect(stdout).toContain('5 deposits in 4 of 27 oblasts');
	});

	it('check exits with 1, after all issues and one summary', () => {
		withCopyOfGood(spoil, (folder) => {
			const { status, stderr } = spawned('check', folder);
			expect(status).toBe(1);
			expect(stderr).toContain(`${folder}/deposits/donetsk.geojson:12:19 test-lithium`);
			expect(stderr.trimEnd()).toMatch(/1 error, 0 warnings in 1 file$/);
		});
	});

	it('build leaves the last good output alone when the data has an error', async () => {
		await onCopyOfGood(spoil, async (folder) => {
			const out = join(folder, '..', 'out');
			mkdirSync(out);
			writeFileSync(join(out, 'manifest.json'), 'the last good build');
			const { status, stderr } = await run('build', folder, '--out', out);
			expect(status).toBe(1);
			expect(stderr).toContain('Nothing was built');
			expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe('the last good build');
			expect(existsSync(`${out}.next`)).toBe(false);
		});
	});

	it('record builds the record, says so, and then has nothing to do', async () => {
		await onCopyOfGood(
			() => undefined,
			async (folder) => {
				const { status, stdout } = await run('record', folder);
				expect(status).toBe(0);
				expect(stdout).toContain('7 places over 46 days, to 2022-04-10: 6 cells.');
				expect(stdout).toContain(`wrote ${folder}/occupation/viina-cells.topo.json`);
				const again = await run('record', folder);
				expect(again.stdout).toContain('unchanged');
				expect(again.stdout).not.toContain('wrote');
			}
		);
	});

	it('record takes the days of a control file, and writes changes.csv with them', async () => {
		await onCopyOfGood(
			(folder) => writeFileSync(join(folder, 'year.zip'), controlZip()),
			async (folder) => {
				const { status, stdout } = await run('record', folder, '--viina', join(folder, 'year.zip'));
				expect(status).toBe(0);
				expect(stdout).toContain('read 2 places from 2022-04-10 to 2022-04-11');
				expect(stdout).toContain('7 places over 47 days, to 2022-04-11');
				expect(stdout).toContain(`wrote ${folder}/occupation/changes.csv`);
				const changes = readFileSync(join(folder, 'occupation/changes.csv'), 'utf8');
				expect(changes.trimEnd().split('\n').slice(-2)).toEqual([
					'302,2022-03-20,ru',
					'101,2022-04-11,ru'
				]);
			}
		);
	});

	it('record writes nothing when the control file or an input has a fault', async () => {
		await onCopyOfGood(
			(folder) => writeFileSync(join(folder, 'year.zip'), 'no zip'),
			async (folder) => {
				const before = digestOf(folder);
				const { status, stderr } = await run('record', folder, '--viina', join(folder, 'year.zip'));
				expect(status).toBe(1);
				expect(stderr).toContain(`${folder}/year.zip:1:1`);
				expect(stderr).toContain('Nothing was written');
				expect(digestOf(folder)).toBe(before);
			}
		);
	});

	it('format mends line ends and layout, and then has nothing to do', async () => {
		await onCopyOfGood(
			(folder) => {
				const file = join(folder, 'deposits/donetsk.geojson');
				const compact = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
				writeFileSync(file, `\uFEFF${compact}\r\n`);
			},
			async (folder) => {
				const path = 'deposits/donetsk.geojson';
				expect((await run('format', folder)).stdout).toBe(`formatted ${folder}/${path}\n`);
				expect(readFileSync(join(folder, path), 'utf8')).toBe(
					readFileSync(join(goodFolder, path), 'utf8')
				);
				expect(await run('format', folder)).toMatchObject({ status: 0, stdout: '' });
			}
		);
	});

	it('format leaves a broken file as it is and says so', async () => {
		await onCopyOfGood(
			(folder) => writeFileSync(join(folder, 'events.csv'), 'id,date\nsigned,2025-04-30\n'),
			async (folder) => {
				const { status, stderr } = await run('format', folder);
				expect(status).toBe(1);
				expect(stderr).toContain('events.csv');
				expect(readFileSync(join(folder, 'events.csv'), 'utf8')).toContain('id,date\n');
			}
		);
	});

	it('a bad option exits with 2 and says what is expected', async () => {
		const { status, stderr } = await run('build', '--output', 'x');
		expect(status).toBe(2);
		expect(stderr).toContain('"--output"');
		expect(stderr).toContain('--out <folder>');
	});
});

describe('the words of a command', () => {
	it.each([
		[['check'], { name: 'check', paths: [], format: 'text' }],
		[['check', 'a', 'b'], { name: 'check', paths: ['a', 'b'], format: 'text' }],
		[['check', '--format', 'sarif'], { name: 'check', paths: [], format: 'sarif' }],
		[['build'], { name: 'build', folder: 'geodata', out: 'static/data', cache: null }],
		[['build', '--out=x'], { name: 'build', folder: 'geodata', out: 'x', cache: null }],
		[['record'], { name: 'record', folder: 'geodata', viina: null }],
		[['record', 'x', '--viina', 'y.zip'], { name: 'record', folder: 'x', viina: 'y.zip' }],
		[['check', '--help'], { name: 'help' }],
		[[], { name: 'help' }]
	])('%j', (args, command) => {
		expect(parseCommand(args)).toEqual(command);
	});

	it.each([
		[['chekc'], '"chekc"', 'did you mean "check"?'],
		[['toString'], '"toString"', 'check, build, record, format'],
		[['record', '--viina'], '"--viina" without a value', '--viina <zip>'],
		[['record', '--from', 'raw'], '"--from"', '--viina <zip>'],
		[['build', 'a', 'b'], 'a, b', 'one folder'],
		[['format', '--out', 'x'], '"--out"', 'no option'],
		[['check', '--format', 'jsn'], '"jsn"', 'did you mean "json"?'],
		[['check', '--format', 'xml'], '"xml"', 'text, json, github, sarif']
	])('%j is not understood', (args, found, expected) => {
		expect(parseCommand(args)).toMatchObject({
			name: 'unknown',
			found: expect.stringContaining(found),
			expected: expect.stringContaining(expected)
		});
	});
});
