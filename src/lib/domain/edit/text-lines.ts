/** Where the lines of a text begin: what a window onto a large text is cut by. */
export interface TextLines {
	readonly count: number;
	/** Offset of the first unit of a line, which counts from 1; of the line after the last: the length of the text. */
	readonly start: (line: number) => number;
	/** The line that holds an offset. */
	readonly lineAt: (offset: number) => number;
}

export function linesOf(text: string): TextLines {
	const starts = [0];
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
		starts.push(end + 1);
	return {
		count: starts.length,
		start: (line) => starts[Math.max(1, line) - 1] ?? text.length,
		lineAt: (offset) => {
			let [low, high] = [0, starts.length - 1];
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if (starts[middle]! <= offset) low = middle;
				else high = middle - 1;
			}
			return low + 1;
		}
	};
}

/** Lines of a window onto a text, from one to another (both within), and its text. */
export interface TextWindow {
	readonly from: number;
	readonly to: number;
	/** Offset of its first unit. */
	readonly at: number;
	readonly text: string;
}

/** A window of at most `most` lines with `line` in it, a few lines below its first; without the last line end. */
export function windowAround(
	text: string,
	lines: TextLines,
	line: number,
	most: number
): TextWindow {
	const from = Math.max(1, Math.min(line - Math.floor(most / 4), lines.count - most + 1));
	const to = Math.min(lines.count, from + most - 1);
	const at = lines.start(from);
	const end = to === lines.count ? text.length : lines.start(to + 1) - 1;
	return { from, to, at, text: text.slice(at, end) };
}
