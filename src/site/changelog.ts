/** The newest section of a changelog as plain text, a line for each entry; throws where there is none. */
export function newestChanges(changelog: string): string {
	const [, section] = changelog.split(/^## .*$/m);
	const text = plain(section ?? '');
	if (text === '')
		throw new Error('expected a section "## …" with what changed in CHANGELOG.md, found none');
	return text;
}

/** Markdown without its marks; an entry that goes on in a further line is one line. */
function plain(markdown: string): string {
	return markdown
		.trim()
		.replace(/\r/g, '')
		.replace(/\n[ \t]*(?![-*\n#\t ])/g, ' ')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^#+ +|^[ \t]*[-*] +/gm, '')
		.replace(/\*\*|`/g, '')
		.replace(/ +$/gm, '')
		.replace(/\n+ ?/g, '\n');
}
