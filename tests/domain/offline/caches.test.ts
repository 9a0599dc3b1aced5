import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	buildCacheName,
	buildCaches,
	copyCacheName,
	copyCaches,
	outdatedCaches,
	pagesCacheName
} from '../../../src/lib/domain/offline/cache-names';

const root = '/minerals/';
const release = '/minerals/v/2026-04-24-6d82113e-0f3a91c2/';
const named = (...sinces: number[]) =>
	buildCaches(
		root,
		sinces.map((since) => buildCacheName(root, `b${since}`, since))
	);

describe('the caches of a site', () => {
	it('are read back from their names, newest first', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.tuple(fc.nat(), fc.stringMatching(/^\w+$/)), {
					selector: ([since]) => since
				}),
				(builds) => {
					const names = builds.map(([since, build]) => buildCacheName(root, build, since));
					const found = buildCaches(root, names).map(({ since, build }) => [since, build]);
					expect(found).toEqual([...builds].sort(([a], [b]) => b - a));
				}
			)
		);
	});

	it('are told from those of a release below it, of another site, and from each other', () => {
		const own = buildCacheName(root, 'one', 1);
		const copy = copyCacheName(root, 'uk/brief/two/', 2);
		const names = [
			...[own, copy, pagesCacheName(root)],
			...[buildCacheName(release, 'one', 1), copyCacheName(release, 'brief/two/', 1)],
			...[buildCacheName('/', 'one', 1), 'workbox-precache', '']
		];
		expect(buildCaches(root, names).map(({ name }) => name)).toEqual([own]);
		expect(copyCaches(root, names)).toEqual([copy]);
	});

	it('of a briefing are those of its page, newest first', () => {
		const [older, newer] = [9, 10].map((since) => copyCacheName(root, 'brief/one/', since));
		const names = [older!, copyCacheName(root, 'uk/brief/one/', 11), newer!];
		expect(copyCaches(root, names, 'brief/one/')).toEqual([newer, older]);
	});
});

describe('what is dropped', () => {
	it('is older than the last two builds, and no open page lives on it', () => {
		const [, , third, fourth] = named(4, 3, 2, 1);
		expect(outdatedCaches(named(4, 3), [])).toEqual([]);
		expect(outdatedCaches(named(4, 3, 2, 1), [])).toEqual([third!.name, fourth!.name]);
		expect(outdatedCaches(named(4, 3, 2, 1), [third!.name])).toEqual([fourth!.name]);
	});

	it('is nothing while it is not known what an open page lives on', () => {
		expect(outdatedCaches(named(4, 3, 2, 1), [null])).toEqual([]);
	});
});
