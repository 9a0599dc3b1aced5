import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPaths } from './built-page';

const readme = readFileSync('README.md', 'utf8');
const isEmbed = (path: string) => /\/embed\/$/.test(path);
const inRelease = (path: string) => /^\/(uk\/)?(embed\/|brief\/.*)?$/.test(path);
const paths = [
	...builtPaths,
	...builtPaths.filter(inRelease).map((path) => `/v/2026-04-24-6d82113e-57c81611${path}`)
];

interface Rule {
	readonly path: RegExp;
	readonly headers: readonly string[];
}

/** The rules of `_headers`: a path that begins a line, with `*` and `:names`, and headers that are indented. */
function rules(): readonly Rule[] {
	const lines = readFileSync(join('build', '_headers'), 'utf8').split('\n');
	const starts = lines.flatMap((line, at) => (line.startsWith('/') ? [at] : []));
	return starts.map((start, i) => ({
		path: new RegExp(
			`^${lines[start]!.replaceAll('.', String.raw`\.`)
				.replaceAll('*', '.*')
				.replace(/:\w+/g, '[^/]+')}$`
		),
		headers: lines.slice(start + 1, starts[i + 1]).filter((line) => line.startsWith('  '))
	}));
}

describe('of the pages of the site and of its releases', () => {
	it('embeds alone may be framed by others, where the host reads the shipped file', () => {
		const all = rules();
		expect(paths.filter(isEmbed)).toHaveLength(4);
		for (const path of paths) {
			const headers = all.flatMap((rule) => (rule.path.test(path) ? rule.headers : []));
			const ofFrames = headers.filter((header) => /frame/i.test(header)).map((one) => one.trim());
			const own = [
				"Content-Security-Policy: frame-ancestors 'self'",
				'X-Frame-Options: SAMEORIGIN'
			];
			// Of two rules for one header hosts would make a list that none of them can read.
			expect([path, ofFrames]).toEqual([path, isEmbed(path) ? [] : own]);
		}
	});

	it('embeds alone may be framed by others, where the host is told so as the README says', () => {
		const patterns = [...readme.matchAll(/\^\/\(v\/\S+?embed\//g)].map(([pattern]) => pattern);
		expect(patterns).toHaveLength(3);
		for (const pattern of patterns) {
			expect(paths.filter((path) => new RegExp(pattern).test(path))).toEqual(paths.filter(isEmbed));
		}
	});
});
