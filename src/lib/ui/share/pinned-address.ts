/** The address of a view in which also today's defaults are stated, so that it never changes silently. */
export function pinnedAddress(
	{ href, search }: Pick<Location, 'href' | 'search'>,
	pinned: Readonly<Record<string, string>>
): string {
	const stated = new URLSearchParams(search);
	const added = Object.entries(pinned)
		.filter(([name]) => !stated.has(name))
		.map(([name, value]) => `${name}=${value}`)
		.join('&');
	if (added === '') return href;
	const [address = '', hash] = href.split('#');
	const joined = `${address}${search === '' ? '?' : '&'}${added}`;
	return hash === undefined ? joined : `${joined}#${hash}`;
}
