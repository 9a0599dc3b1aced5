/** A text as a string of CSS (CSS Syntax 3, § 4.3.5), also within `<style>`, which ends at its end tag. */
export function cssString(text: string): string {
	const escaped = text.replace(
		/["\\<\n\r\f]/g,
		(letter) => `\\${letter.charCodeAt(0).toString(16)} `
	);
	return `"${escaped}"`;
}

/** Styles that write a text at the foot of each page of paper, left of its number. */
export function paperFoot(text: string): string {
	return `@page{@bottom-left{content:${cssString(text)};font:8pt 'IBM Plex Sans',sans-serif}}`;
}
