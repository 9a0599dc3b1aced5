/** Widths of letters of IBM Plex Sans, em, those of a kind together. */
const narrow = /[iljtf.,:;'’|!()[\]ії·/]/;
const wide = /[mwMWжшщюмфЖШЩЮМФыЫ%@—]/;
const capital = /[\p{Lu}]/u;

/**
 * About how wide a text in IBM Plex Sans is, in units of its size; a little too wide rather than too narrow. It is the same
 * wherever a picture is made: in a browser, and in the build where no font can be measured.
 */
export function textWidth(text: string, size: number, weight: 'regular' | 'semibold'): number {
	let em = 0;
	for (const letter of text) em += letterWidth(letter);
	return em * size * (weight === 'semibold' ? 1.05 : 1);
}

function letterWidth(letter: string): number {
	if (letter === ' ' || letter === '\u00a0' || letter === '\u202f') return 0.26;
	if (letter === '\u2060') return 0;
	if (narrow.test(letter)) return 0.32;
	if (wide.test(letter)) return 0.86;
	return capital.test(letter) ? 0.67 : 0.59;
}

/** The text in lines no wider than `width`, broken at spaces; a longer word has a line of its own. */
export function wrapText(
	text: string,
	width: number,
	size: number,
	weight: 'regular' | 'semibold' = 'regular'
): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line === '' || textWidth(longer, size, weight) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return line === '' ? lines : [...lines, line];
}
