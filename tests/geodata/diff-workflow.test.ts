import { execFileSync, spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { deposits, lithiumBehind, movedTo } from './diff-folders';
import { goodFolder } from './geodata-folder';

interface Step {
	readonly name?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly if?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
	readonly on: Readonly<Record<string, { readonly paths: readonly string[] }>>;
	readonly permissions: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const workflow = parse(readFileSync('.github/workflows/geodata.yml', 'utf8')) as Workflow;
const { steps } = workflow.jobs['report']!;

let root = '';
const clone = () => join(root, 'clone');

/** Of no user of this machine. */
const author = [
	'-c',
	'user.name=A',
	'-c',
	'user.email=a@example.org',
	'-c',
	'commit.gpgsign=false'
];

function git(...args: readonly string[]): string {
	return execFileSync('git', ['-C', clone(), ...author, ...args], { encoding: 'utf8' }).trim();
}

/** In place of the program of GitHub: keeps what it is asked, and the comment. */
const gh = `#!/bin/sh
echo "$@" >> "$GH_SAID"
while [ $# -gt 0 ]; do
	[ "$1" = --body-file ] && cp "$2" "$GH_SAID.body"
	shift
done
`;

/** A clone as checked out for a pull request: the code of this one, and the data of the fixtures. */
beforeAll(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'diff-workflow-')));
	mkdirSync(join(root, 'bin'));
	writeFileSync(join(root, 'bin/gh'), gh);
	chmodSync(join(root, 'bin/gh'), 0o755);
	mkdirSync(clone());
	for (const name of ['src', 'node_modules', 'package.json', 'tsconfig.json']) {
		symlinkSync(resolve(name), join(clone(), name));
	}
	cpSync(goodFolder, join(clone(), 'geodata'), { recursive: true });
	lithiumBehind(join(clone(), 'geodata'));
	git('init', '--quiet', '--initial-branch', 'main');
	git('add', 'geodata');
	git('commit', '--quiet', '--message', 'Data');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const said = () => join(root, 'said');
const summary = () => join(root, 'summary.md');

function runStep(name: string): { readonly status: number | null; readonly output: string } {
	const { run } = steps.find((step) => step.name === name)!;
	const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', run!], {
		cwd: clone(),
		encoding: 'utf8',
		env: {
			...process.env,
			PATH: `${join(root, 'bin')}${delimiter}${process.env['PATH']}`,
			...{ BASE: git('rev-parse', 'main'), PULL_REQUEST: '7' },
			...{ GITHUB_STEP_SUMMARY: summary(), GH_SAID: said() }
		}
	});
	return { status, output: stdout + stderr };
}

describe('the workflow of a pull request that changes geodata', () => {
	it('checks, says what changed, and posts it as one comment', () => {
		movedTo([33.7, 47.5])(join(clone(), 'geodata'));
		expect(runStep('Check the data')).toMatchObject({ status: 0 });
		expect(runStep('Say what the change does')).toMatchObject({ status: 0 });
		expect(runStep('Write the summary of the run')).toMatchObject({ status: 0 });
		expect(runStep('Post it on the pull request')).toMatchObject({ status: 0 });
		const body = readFileSync(`${said()}.body`, 'utf8');
		expect(body).toContain('| Test lithium field | test-lithium | Behind the front line |');
		expect(body).toContain('geodata/CHANGELOG.md:1:1 (warning)');
		expect(readFileSync(summary(), 'utf8')).toBe(body);
		expect(readFileSync(said(), 'utf8')).toBe(
			'pr comment 7 --edit-last --create-if-none --body-file report/diff.md\n'
		);
		expect(readFileSync(join(clone(), 'report/diff.html'), 'utf8')).toMatch(/<\/html>\s*$/);
	});

	it('with a fault in the data notes it beside its line, fails, and reports it all the same', () => {
		const file = join(clone(), 'geodata', deposits);
		writeFileSync(file, readFileSync(file, 'utf8').replace('"explored"', '"exploded"'));
		const check = runStep('Check the data');
		expect(check.status).toBe(1);
		expect(check.output).toMatch(/::error file=geodata\/deposits\/donetsk\.geojson,line=\d+/);
		expect(runStep('Say what the change does')).toMatchObject({ status: 1 });
		const report = readFileSync(join(clone(), 'report/diff.md'), 'utf8');
		expect(report).toContain('status: explored → exploded');
		expect(report).toContain('expected  ');
	});

	it('may do no more than it needs, and lets no text of a contributor into a command', () => {
		expect(Object.keys(workflow.on)).toEqual(['pull_request']);
		expect(workflow.on['pull_request']!.paths).toEqual(['geodata/**']);
		expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
		for (const { run, uses } of steps) {
			expect(run ?? '').not.toContain('${{');
			if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
		}
	});

	it('posts only where the token may write, and has the commit that it compares with', () => {
		const post = steps.find(({ run }) => run?.includes('gh pr comment'))!;
		expect(post.if).toContain('head.repo.full_name == github.repository');
		const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout'))!;
		expect(checkout.with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false });
	});
});
