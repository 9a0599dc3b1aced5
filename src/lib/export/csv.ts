/** A cell of a CSV file; null is an empty cell. */
export type Cell = string | number | null;

/** Text that a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * RFC 4180 text with CRLF and a byte-order mark, without which spreadsheets misread Cyrillic.
 * Text that starts like a formula gets an apostrophe, so that opening a file runs nothing.
 */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const lines = [header, ...rows].map((cells) => cells.map(cellText).join(','));
	return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const safe = formula.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
