import { expect, test } from 'vitest';
import { releaseOfVersion } from '../../src/lib/domain/dataset/kept-release';
import { liveRootOf, releaseOfRoot } from '../../src/lib/domain/dataset/release';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';

const name = '2026-04-24-6d82113e-0f3a91c2';

test.each([
	['/', null, '/'],
	['/minerals/', null, '/minerals/'],
	[`/v/${name}/`, name, '/'],
	[`/maps/minerals/v/${name}/`, name, '/maps/minerals/'],
	// A site may stand below such a path, and is no release.
	['/v/2/', null, '/v/2/'],
	[`/x${name}/`, null, `/x${name}/`],
	['./', null, './'],
	['../../', null, '../../']
])('%s: is it a release, and of which site', (root, release, live) => {
	expect([releaseOfRoot(root), liveRootOf(root)]).toEqual([release, live]);
});

test('the newest release with a version is found, and that of a name', () => {
	const release = (name: string) => ({
		...{ name, version: name.slice(0, -9), lastDate: isoDate('2026-04-24') },
		...{ published: '2026-11-30T11:31:28Z', changes: '' }
	});
	const [newest, older, other] = [
		release(name),
		release('2026-04-24-6d82113e-ffffffff'),
		release('2025-04-24-00000000-00000000')
	] as const;
	const host = { current: newest, releases: [newest, older, other] };
	expect(releaseOfVersion(host, '2026-04-24-6d82113e')).toBe(newest);
	expect(releaseOfVersion(host, older.name)).toBe(older);
	expect(releaseOfVersion(host, '2025-04-24-00000000')).toBe(other);
	expect(releaseOfVersion(host, '2020-01-01-00000000')).toBeNull();
});
