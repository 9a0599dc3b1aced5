import { warningAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

/** Hints at sources whose address is that of a whole site: no reader finds there what is cited. */
export function sourceAddresses(draft: Draft): Issue[] {
	return draft.sources.entries
		.filter(({ value }) => isBareSite(value.url))
		.map(({ id, value, at }) =>
			warningAt(at('url'), {
				record: id,
				found: `"${value.url}", the start page of a site`,
				expected: 'the address of the page that is cited',
				remedy: 'give the address of the page; empty the cell where nobody knows it'
			})
		);
}

function isBareSite(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { pathname, search, hash } = new URL(address);
	return pathname === '/' && search === '' && hash === '';
}
