const references: Readonly<Record<string, string>> = {
	...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
};

/** Text as it stands in XML and HTML, also in an attribute between double quotes. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => references[letter]!);
