/** No line ends within a range or between a number and its noun: `56–66%`, `24 April`. */
export function unbroken(text: string): string {
	const wordJoiner = '\u2060';
	const noBreak = '\u00a0';
	return text.replace(/–(?=[\d<>])/g, `–${wordJoiner}`).replace(/(?<=\d) (?=\p{L})/gu, noBreak);
}
