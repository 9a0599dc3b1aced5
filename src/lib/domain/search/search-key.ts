import type { SearchEntry } from './search-entry';

/** Tells entries of all kinds apart: `deposit/li-shevchenkivske`. */
export function keyOf({ kind, id }: SearchEntry): string {
	return `${kind}/${id}`;
}
