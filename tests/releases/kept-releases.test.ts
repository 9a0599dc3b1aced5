import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { HostVersions } from '../../src/lib/domain/dataset/release';
import { plainFiles, readBuiltRelease } from '../../src/site/built-release';
import { writeHostVersions } from '../../src/site/host-versions';
import { keepRelease, layReleases, readKeptReleases } from '../../src/site/kept-releases';
import { buildSite, madeUpHost, version } from './made-up-site';

const autumn = { published: '2026-10-01T08:00:00Z', changes: 'The first.' };
const winter = { published: '2026-12-01T08:00:00Z', changes: 'The second.' };

/** Contents of all files of a folder, by their path. */
const contentsOf = (folder: string): Record<string, string> =>
	Object.fromEntries(
		plainFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')])
	);

describe('a kept release', () => {
	it('has the map, its embed and its briefings in both languages with code and data, and no other page', () => {
		const { site, kept } = madeUpHost();
		buildSite(site);
		const { name, added } = keepRelease(site, kept, autumn);
		expect(added).toBe(true);
		expect(name).toMatch(new RegExp(`^${version}-[0-9a-f]{8}$`));
		expect(plainFiles(join(kept, name))).toEqual([
			'__data.json',
			'_app/immutable/assets/plex.woff2',
			'_app/immutable/entry/app.js',
			'brief-picture/a-story-1.svg',
			'brief/a-story/index.html',
			'data/dataset.1a2b3c4d5e.json',
			'data/manifest.json',
			'embed/index.html',
			'icon.svg',
			'index.html',
			'poster/light.svg',
			'release.json',
			'search-names.json',
			'uk/__data.json',
			'uk/brief/a-story/index.html',
			'uk/embed/index.html',
			'uk/index.html'
		]);
		expect(JSON.parse(readFileSync(join(kept, name, 'release.json'), 'utf8'))).toEqual({
			...{ name, version, lastDate: '2026-04-24' },
			...autumn
		});
	});

	it('leads to the live site where it holds no page, and stays in the release where it does', () => {
		const { site, kept } = madeUpHost();
		buildSite(site);
		const { name } = keepRelease(site, kept, autumn);
		for (const folder of [
			'',
			'embed/',
			'brief/a-story/',
			'uk/',
			'uk/embed/',
			'uk/brief/a-story/'
		]) {
			const address = `http://host/minerals/v/${name}/${folder}`;
			const html = readFileSync(join(kept, name, folder, 'index.html'), 'utf8');
			const links = [...html.matchAll(/href="([^"]*)"/g)].map(
				([, href = '']) => new URL(href, address).href
			);
			expect([folder, links]).toEqual([
				folder,
				[
					`http://host/minerals/v/${name}/icon.svg`,
					'http://host/minerals/',
					`http://host/minerals/v/${name}/`,
					`http://host/minerals/v/${name}/uk/`,
					'http://host/minerals/method/?x=1#grades',
					`${address}#map`,
					'https://example.org/'
				]
			]);
		}
	});

	it('is the same when the same build is kept again', () => {
		const { site, kept } = madeUpHost();
		buildSite(site);
		const { name } = keepRelease(site, kept, autumn);
		const before = contentsOf(join(kept, name));
		buildSite(site);
		expect(keepRelease(site, kept, winter)).toEqual({ name, added: false });
		expect(contentsOf(join(kept, name))).toEqual(before);
	});

	it('stays beside one of the same data and other code', () => {
		const { site, kept } = madeUpHost();
		buildSite(site);
		const { name: first } = keepRelease(site, kept, autumn);
		const before = contentsOf(join(kept, first));
		buildSite(site, { code: 'showOtherwise()' });
		const { name: second, added } = keepRelease(site, kept, winter);
		expect([added, second === first]).toEqual([true, false]);
		expect(contentsOf(join(kept, first))).toEqual(before);
		expect(readKeptReleases(kept).map(({ name }) => name)).toEqual([second, first]);
	});

	it('is not written over where its files have changed, and stops what would lay it out', () => {
		const { site, kept } = madeUpHost();
		buildSite(site);
		const { name } = keepRelease(site, kept, autumn);
		const changed = join(kept, name, 'data/dataset.1a2b3c4d5e.json');
		writeFileSync(changed, 'other numbers');
		const refusal = new RegExp(`expected the files of ${name} .*restore`);
		expect(() => keepRelease(site, kept, winter)).toThrow(refusal);
		expect(readFileSync(changed, 'utf8')).toBe('other numbers');
		expect(() => readKeptReleases(kept)).toThrow(refusal);
		rmSync(join(kept, name), { recursive: true });
		expect(readKeptReleases(kept)).toEqual([]);
	});

	it('is not made of a build for one sub-path, whose pages would fetch the live code', () => {
		const { site, kept } = madeUpHost();
		buildSite(site);
		const page = join(site, 'index.html');
		writeFileSync(page, readFileSync(page, 'utf8').replaceAll('href="./', 'href="/minerals/'));
		expect(() => keepRelease(site, kept, autumn)).toThrow('build without BASE_PATH');
		expect(existsSync(kept)).toBe(false);
	});

	it('is not made of nothing', () => {
		const { site, kept } = madeUpHost();
		expect(() => keepRelease(site, kept, autumn)).toThrow('run "npm run build"');
	});
});

describe('releases in a built site', () => {
	it('are what they were after data and code have changed, also compressed', () => {
		const { site, kept } = madeUpHost();
		buildSite(site, { words: 'Half of it' });
		const { name } = keepRelease(site, kept, autumn);
		buildSite(site, { words: 'Less of it', code: 'showOtherwise()' });
		const releases = readKeptReleases(kept);
		layReleases(kept, site, releases);
		layReleases(kept, site, releases);
		const laid = join(site, 'v', name);
		const files = contentsOf(join(kept, name));
		// What describes it stands in the list of the host.
		delete files['release.json'];
		expect(contentsOf(laid)).toEqual(files);
		expect(files['embed/index.html']).toContain('Half of it');
		for (const [path, text] of Object.entries(files)) {
			const file = join(laid, path);
			if (path.endsWith('.woff2')) {
				expect([path, existsSync(`${file}.br`)]).toEqual([path, false]);
				continue;
			}
			const [br, gz] = [readFileSync(`${file}.br`), readFileSync(`${file}.gz`)];
			expect([path, brotliDecompressSync(br).toString()]).toEqual([path, text]);
			expect([path, gunzipSync(gz).toString()]).toEqual([path, text]);
		}
		const compressed = 'data/dataset.1a2b3c4d5e.json.br';
		expect(statSync(join(laid, compressed)).size).toBe(statSync(join(kept, name, compressed)).size);
	});

	it('are gone from it when the host keeps them no longer', () => {
		const { site, kept } = madeUpHost();
		buildSite(site);
		keepRelease(site, kept, autumn);
		layReleases(kept, site, readKeptReleases(kept));
		rmSync(kept, { recursive: true });
		layReleases(kept, site, readKeptReleases(kept));
		expect(existsSync(join(site, 'v'))).toBe(false);
	});

	it('are no part of what a release of it is named for', () => {
		const { site, kept } = madeUpHost();
		buildSite(site);
		const { name } = keepRelease(site, kept, autumn);
		const releases = readKeptReleases(kept);
		layReleases(kept, site, releases);
		writeHostVersions(site, readBuiltRelease(site), releases);
		expect(readBuiltRelease(site).name).toBe(name);
	});

	it('are listed with what is live, newest first', () => {
		const { site, kept } = madeUpHost();
		buildSite(site);
		const { name: first } = keepRelease(site, kept, autumn);
		buildSite(site, { words: 'Less of it' });
		const { name: second } = keepRelease(site, kept, winter);
		buildSite(site, { words: 'None of it' });
		const current = readBuiltRelease(site);
		writeHostVersions(site, current, readKeptReleases(kept));
		const file = join(site, 'version.json');
		const lastDate = '2026-04-24';
		const expected = {
			current: { name: current.name, version, lastDate },
			releases: [
				{ name: second, version, lastDate, ...winter },
				{ name: first, version, lastDate, ...autumn }
			]
		};
		expect(JSON.parse(readFileSync(file, 'utf8')) as HostVersions).toEqual(expected);
		const compressed = brotliDecompressSync(readFileSync(`${file}.br`)).toString();
		expect(JSON.parse(compressed)).toEqual(expected);
	});
});
