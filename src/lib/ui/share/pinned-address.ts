/**
 * The address of a view in which what is shown is stated even where it is today's default, so that it never changes
 * silently. What the address said of it before gives way: it may have asked for a day or a version that is not there.
 */
export function pinnedAddress(
	{ origin, pathname, hash }: Pick<Location, 'origin' | 'pathname' | 'hash'>,
	search: string,
	pinned: Readonly<Record<string, string>>
): string {
	const kept = search
		.replace(/^\?/, '')
		.split('&')
		.filter((pair) => pair !== '' && !Object.hasOwn(pinned, pair.split('=')[0] ?? ''));
	const stated = Object.entries(pinned).map(([name, value]) => `${name}=${value}`);
	return `${origin}${pathname}?${[...kept, ...stated].join('&')}${hash}`;
}
