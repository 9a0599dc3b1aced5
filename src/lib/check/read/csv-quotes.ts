/** A place in a text, counted from 1. */
interface TextPlace {
	readonly line: number;
	readonly column: number;
}

/**
 * Where the quote stands that breaks a CSV text: the one that opens the cell in which a parser loses its way. A quote
 * that nobody closes is closed by the next one, in whatever line, so that the fault shows far behind its place. Null:
 * every quote has its partner.
 */
export function brokenQuote(text: string): TextPlace | null {
	let [line, lineStart] = [1, 0];
	let opened: TextPlace | null = null;
	let isCellStart = true;
	for (let i = 0; i < text.length; i++) {
		const character = text[i]!;
		const here = { line, column: i - lineStart + 1 };
		if (character === '\n') {
			line++;
			lineStart = i + 1;
			if (opened === null) isCellStart = true;
		} else if (character === '"' && opened === null) {
			if (!isCellStart) return here;
			opened = here;
		} else if (character === '"' && opened !== null) {
			const next = text[i + 1];
			if (next === '"') i++;
			else if (next === undefined || next === ',' || next === '\n' || next === '\r') {
				opened = null;
				isCellStart = false;
			} else return opened.line === line ? here : opened;
		} else if (opened === null) {
			isCellStart = character === ',';
		}
	}
	return opened;
}
