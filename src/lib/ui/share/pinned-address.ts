import { releaseOfLive } from '$lib/domain/dataset/kept-release';
import { releaseOfRoot, type HostVersions } from '$lib/domain/dataset/release';
import type { Pinning } from './shared';

/** Where what is shown stays as it is: the root of its release; without one, that of the page. */
interface PinnedRoot {
	/** Path with a slash at its end. */
	readonly root: string;
	readonly pinning: Pinning;
}

/** `here`: root of the page; `host` null: which releases it keeps is not known. */
export function pinnedRoot(here: string, version: string, host: HostVersions | null): PinnedRoot {
	if (releaseOfRoot(here) !== null) return { root: here, pinning: 'release' };
	if (host === null) return { root: here, pinning: 'not-known' };
	const release = releaseOfLive(host, version);
	return release === null
		? { root: here, pinning: 'not-kept' }
		: { root: `${here}v/${release.name}/`, pinning: 'release' };
}

/**
 * The address of a view in which what is shown is stated even where it is today's default, so that it never changes
 * silently. What the address said of it before gives way: it may have asked for a day that is not there. The page is the
 * one below another root.
 */
export function pinnedAddress(
	{ origin, pathname, hash }: Pick<Location, 'origin' | 'pathname' | 'hash'>,
	search: string,
	pinned: Readonly<Record<string, string>>,
	{ here, root }: { readonly here: string; readonly root: string }
): string {
	const kept = search
		.replace(/^\?/, '')
		.split('&')
		.filter((pair) => pair !== '' && !Object.hasOwn(pinned, pair.split('=')[0] ?? ''));
	const stated = Object.entries(pinned).map(([name, value]) => `${name}=${value}`);
	const path = root + pathname.slice(here.length);
	return `${origin}${path}?${[...kept, ...stated].join('&')}${hash}`;
}
