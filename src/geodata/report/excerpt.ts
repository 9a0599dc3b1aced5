import type { Place } from '../../lib/check/issue';

/** How much of a long line stands on either side of a place, UTF-16 units. */
const around = 60;

/**
 * The line of a place, and below it a caret under the column; of a long line, the part around the place. Null: the text
 * has no such line, or nothing stands on it.
 */
export function excerptOf(
	text: string,
	{ line, column }: Place
): { readonly line: string; readonly caret: string } | null {
	const whole = lineOf(text, line);
	if (whole === null || whole.trim() === '') return null;
	const at = Math.min(column - 1, whole.length);
	const from = Math.max(0, at - around);
	const to = Math.min(whole.length, at + around);
	const before = `${from > 0 ? '…' : ''}${plain(whole.slice(from, at))}`;
	const after = `${plain(whole.slice(at, to))}${to < whole.length ? '…' : ''}`;
	// Indents say nothing here.
	const shown = before.trimStart();
	return { line: shown + after, caret: `${' '.repeat([...shown].length)}^` };
}

/** Null: there are fewer lines. */
function lineOf(text: string, line: number): string | null {
	let start = 0;
	for (let number = 1; number < line; number++) {
		start = text.indexOf('\n', start) + 1;
		if (start === 0) return null;
	}
	const end = text.indexOf('\n', start);
	return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
}

/** Each character one column wide, and none that steers a terminal. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
