import type { SearchKind } from '$lib/domain/search/search-entry';

/** What an address that leads nowhere seems to ask for. */
export interface Asked {
	/** Its last part, as words; empty: it has none. */
	readonly name: string;
	/** By the folder it stands in; undefined: any. */
	readonly kind: SearchKind | undefined;
}

const kindOfFolder: Readonly<Record<string, SearchKind>> = {
	deposit: 'deposit',
	deposits: 'deposit',
	oblast: 'oblast',
	commodity: 'commodity'
};

/** `/uk/deposit/li-shevchenkivsk/` asks for a deposit, "li shevchenkivsk". Takes any path. */
export function askedOfPath(pathname: string, base: string): Asked {
	const parts = pathname.slice(base.length).split('/').filter(Boolean);
	const [folder = '', last = ''] = [parts.at(-2), parts.at(-1)];
	const name = decoded(last)
		.replace(/\.html?$/i, '')
		.replace(/[-_+\s]+/g, ' ')
		.trim();
	return { name, kind: kindOfFolder[folder.toLowerCase()] };
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
