import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Base, BaseProblem } from '../../src/geodata/diff/base/base';
import { findBase } from '../../src/geodata/diff/base/find-base';
import { diskFolder } from '../../src/geodata/disk-folder';
import { digestOf } from '../../src/geodata/digest';
import { replaced } from './diff-folders';
import { goodFolder } from './geodata-folder';

let root = '';
const repository = () => join(root, 'repository');
const folder = () => join(repository(), 'geodata');

/** Of no user of this machine. */
const author = [
	'-c',
	'user.name=A',
	'-c',
	'user.email=a@example.org',
	'-c',
	'commit.gpgsign=false'
];

function git(...args: readonly string[]): void {
	execFileSync('git', ['-C', repository(), ...author, ...args], { stdio: 'pipe' });
}

beforeAll(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'diff-git-')));
	mkdirSync(join(repository(), 'src/lib/domain'), { recursive: true });
	git('init', '--quiet', '--initial-branch', 'main');
	writeFileSync(join(repository(), 'src/lib/domain/a.ts'), '');
	git('add', '.');
	git('commit', '--quiet', '--message', 'Code');
	cpSync(goodFolder, folder(), { recursive: true });
	git('add', '.');
	git('commit', '--quiet', '--message', 'Data');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function found(base: Base | BaseProblem): Base {
	if ('remedy' in base) throw new Error(base.found);
	return base;
}

describe('the base of a diff', () => {
	it('is a folder as it was in a commit, to the last byte', () => {
		const before = digestOf(diskFolder(folder()));
		replaced('prices.csv', '400', '500')(folder());
		const base = found(findBase(folder(), 'HEAD'));
		git('checkout', '--quiet', '--', '.');
		expect(digestOf(base.folder)).toBe(before);
		expect(base.name).toMatch(/^HEAD \([0-9a-f]{7}\)$/);
		expect(base.folder.items('deposits')?.map(({ name }) => name)).toContain('donetsk.geojson');
		expect(base.folder.items('nothing')).toBeNull();
	});

	it('is another folder where there is one of that path', () => {
		const base = found(findBase(folder(), goodFolder));
		expect(base).toMatchObject({ name: goodFolder, code: { kind: 'unknown' } });
	});

	it('knows whether the code that computes is another, committed or not', () => {
		expect(found(findBase(folder(), 'main')).code).toEqual({ kind: 'same' });
		const added = join(repository(), 'src/lib/domain/b.ts');
		writeFileSync(added, '');
		const { code } = found(findBase(folder(), 'main'));
		rmSync(added);
		expect(code).toEqual({ kind: 'differs', files: ['src/lib/domain/b.ts'] });
	});

	it.each([
		['no-such-branch', 'no commit "no-such-branch"', 'git branch --all'],
		['origin/main', 'no commit "origin/main"', 'git fetch origin main'],
		['--output=/tmp/x', 'no commit "--output=/tmp/x"', 'correct the name'],
		['main~1', 'no file of', 'name a later commit']
	])('%s cannot be one, and what to do is said', (ref, what, remedy) => {
		expect(findBase(folder(), ref)).toMatchObject({
			found: expect.stringContaining(what),
			remedy: expect.stringContaining(remedy)
		});
	});

	it('outside of a repository there is none', () => {
		const outside = join(root, 'outside');
		cpSync(goodFolder, outside, { recursive: true });
		expect(findBase(outside, 'HEAD')).toMatchObject({
			found: expect.stringContaining('in no git repository'),
			remedy: expect.stringContaining('name a folder')
		});
	});

	it('a shallow clone says how to fetch what it lacks', () => {
		const clone = join(root, 'clone');
		const source = `file://${repository()}`;
		execFileSync('git', ['clone', '--quiet', '--depth', '1', source, clone], { stdio: 'pipe' });
		expect(findBase(join(clone, 'geodata'), 'HEAD~1')).toMatchObject({
			found: expect.stringContaining('shallow'),
			remedy: expect.stringContaining('git fetch --unshallow')
		});
	});
});
