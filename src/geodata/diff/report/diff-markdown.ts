import { documentMarkdown } from '../../../lib/export/document/markdown';
import type { Diff } from '../compare-folders';
import { diffDocument, usualRows } from './diff-document';

/** A comment on GitHub holds 65,536 characters. */
export const mostCharacters = 60_000;

/** The report in Markdown, with fewer rows of each table where it would be too long for a comment. */
export function diffMarkdown(diff: Diff): string {
	for (let rows = usualRows; rows > 0; rows = Math.floor(rows / 2)) {
		const text = documentMarkdown(diffDocument(diff, rows));
		if (text.length <= mostCharacters) return text;
	}
	return documentMarkdown(diffDocument(diff, 0));
}
