import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lineChanges } from '../../src/geodata/import/line-changes';
import { writeFiles } from '../../src/geodata/write-files';

it('files are written all or none: those that were exchanged get their old bytes back', () => {
	const folder = mkdtempSync(join(tmpdir(), 'files-'));
	try {
		writeFileSync(join(folder, 'a.csv'), 'old');
		// A folder with something in it cannot be exchanged for a file.
		mkdirSync(join(folder, 'b.csv/inner'), { recursive: true });
		const files = [
			{ path: 'a.csv', text: 'new' },
			{ path: 'c/new.csv', text: 'new' },
			{ path: 'b.csv', text: 'new' }
		];
		expect(() => writeFiles(folder, files)).toThrow();
		expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
		expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
			...['a.csv', 'b.csv', 'b.csv/inner', 'c']
		]);
		writeFiles(folder, files.slice(0, 2));
		expect(readFileSync(join(folder, 'c/new.csv'), 'utf8')).toBe('new');
		expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv', 'c']);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

it.each([
	[null, 'a\nb\n', ['+ a', '+ b']],
	['a\nb\nc\n', 'a\nB\nc\n', ['- b', '+ B']],
	['a\nc\n', 'a\nb\nc\n', ['+ b']],
	['a\nb\n', 'a\nb\n', []]
])('the lines that a text loses and gets: %j to %j', (before, after, changes) => {
	expect(lineChanges(before, after)).toEqual(changes);
});
