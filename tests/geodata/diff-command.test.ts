import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/geodata/command';
import { diffCommand } from '../../src/geodata/diff/diff-command';
import { all, deposits, lithiumBehind, movedTo, replaced, type FolderChange } from './diff-folders';
import { copyOfGood, withCopyOfGood } from './geodata-folder';
import { run } from './run-command';

/** Exit codes of a change without and with `--strict`. */
function codesAfter(change: FolderChange): readonly number[] {
	return withCopyOfGood(lithiumBehind, (base) =>
		withCopyOfGood(all(lithiumBehind, change), (folder) =>
			[false, true].map((strict) => {
				const asked = { base, folder, format: 'text', out: null, page: null, strict } as const;
				return diffCommand(asked, () => undefined).code;
			})
		)
	);
}

describe('the diff command', () => {
	it('writes the report to standard output, and its steps beside it', async () => {
		const [base, changed] = [copyOfGood(), copyOfGood()];
		replaced(deposits, '"value": 10,', '"value": 20,')(changed.folder);
		const asked = ['diff', base.folder, '--folder', changed.folder];
		const { status, stdout, stderr } = await run(...asked).finally(() => {
			base.remove();
			changed.remove();
		});
		expect(status).toBe(0);
		expect(stdout).toContain('value: 10 → 20');
		expect(stdout).not.toContain('checking');
		expect(stderr).toContain('checking the new data');
	});

	it('writes a page into a file', () => {
		withCopyOfGood(
			() => undefined,
			(folder) => {
				const out = join(folder, '..', 'diff.html');
				const words = {
					base: folder,
					folder,
					format: 'html',
					out,
					page: null,
					strict: false
				} as const;
				expect(diffCommand(words, () => undefined)).toMatchObject({ code: 0 });
				expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>/);
			}
		);
	});

	it('exits with 1 for errors of the new data, and for a warning where these count', () => {
		expect(codesAfter(replaced('sources.csv', 'test-source', 'Test'))).toEqual([1, 1]);
		const far = movedTo([33.7, 47.5]);
		expect(codesAfter(far)).toEqual([0, 1]);
		const told: FolderChange = (folder) =>
			appendFileSync(join(folder, 'CHANGELOG.md'), '- It was moved.\n');
		expect(codesAfter(all(far, told))).toEqual([0, 0]);
	});

	it('exits with 2 where there is nothing to compare, and says what to do', () => {
		const asked = {
			base: 'HEAD',
			folder: 'no-such',
			format: 'text',
			out: null,
			page: null
		} as const;
		const { code, error } = diffCommand({ ...asked, strict: false }, () => undefined);
		expect(code).toBe(2);
		expect(error).toMatch(/^found +no folder no-such\nexpected .+\nremedy /);
	});

	it.each([
		[[], { base: 'HEAD', folder: 'geodata', format: 'text', out: null, page: null, strict: false }],
		[['main', '--strict'], { base: 'main', strict: true }],
		[
			['--format=html', '--out', 'x.html', '../old'],
			{ base: '../old', format: 'html', out: 'x.html' }
		]
	])('diff %j is understood', (words, command) => {
		expect(parseCommand(['diff', ...words])).toMatchObject({ name: 'diff', ...command });
	});

	it.each([
		[['a', 'b'], 'a, b', 'one base'],
		[['--format', 'htm'], '"htm"', 'did you mean "html"?'],
		[['--strict=yes'], '"--strict" with a value', '--strict'],
		[['--base', 'x'], '"--base"', '--folder <folder>']
	])('diff %j is not', (words, what, expected) => {
		expect(parseCommand(['diff', ...words])).toMatchObject({
			name: 'unknown',
			found: expect.stringContaining(what),
			expected: expect.stringContaining(expected)
		});
	});
});
