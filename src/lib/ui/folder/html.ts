const names: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** A text as it stands in HTML, also within an attribute. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (found) => names[found]!);

/** An element with what is in it, which is HTML already; nothing where there is nothing. */
export function element(tag: string, inner: string, attributes = ''): string {
	return inner === '' ? '' : `<${tag}${attributes && ` ${attributes}`}>${inner}</${tag}>`;
}

/** The same for each of some texts. */
export function elements(tag: string, texts: readonly string[], attributes = ''): string {
	return texts.map((text) => element(tag, escaped(text), attributes)).join('\n');
}
