import { formatNumber } from '../../../lib/domain/format';

interface Cells {
	readonly from: string;
	readonly to: string;
	readonly count: number;
}

/** What became of the cells of the occupation record as a whole: they have no ids of their own. */
export function cellsNote(before: Uint8Array | null, after: Uint8Array | null): string {
	const [old, now] = [cellsOf(before), cellsOf(after)];
	if (old === null || now === null) return 'Cells of the record, of which one side cannot be read.';
	const days = old.to === now.to ? `to ${now.to}, as before` : `to ${now.to} (before: ${old.to})`;
	const count = (cells: Cells) => formatNumber(cells.count, 'en');
	const counted =
		old.count === now.count
			? `${count(now)} cells, as many as before`
			: `${count(now)} cells (before: ${count(old)})`;
	return `The record goes ${days}; ${counted}. The area of each day is in occupation/observations.csv.`;
}

/** Null: there are none, or they cannot be read. */
function cellsOf(bytes: Uint8Array | null): Cells | null {
	if (bytes === null) return null;
	try {
		const raw = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
			readonly from?: unknown;
			readonly to?: unknown;
			readonly objects?: { readonly cells?: { readonly geometries?: unknown } };
		} | null;
		const geometries = raw?.objects?.cells?.geometries;
		if (!Array.isArray(geometries)) return null;
		return { from: String(raw?.from), to: String(raw?.to), count: geometries.length };
	} catch {
		return null;
	}
}
