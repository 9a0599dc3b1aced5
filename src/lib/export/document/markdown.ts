import type { ColumnHead, Document, Section } from './document';

/** The document as Markdown with pipe tables. */
export function documentMarkdown({ title, lead, blocks = [], sections, notes }: Document): string {
	return [
		`# ${text(title)}`,
		lead.map(text).join('\n\n'),
		...blocks.map((lines) => lines.map((line) => `    ${line}`).join('\n')),
		...sections.map(sectionMarkdown),
		...(notes.length > 0 ? [notes.map((note) => `- ${text(note)}`).join('\n')] : [])
	].join('\n\n');
}

function sectionMarkdown({ title, columns, rows, under }: Section): string {
	const line = (cells: readonly string[]) => `| ${cells.map(text).join(' | ')} |`;
	const table = [
		line(columns.map(({ name }) => name)),
		`| ${columns.map(rule).join(' | ')} |`,
		...rows.map(line)
	].join('\n');
	return [`## ${text(title)}`, table, ...under.map(text)].join('\n\n');
}

function rule({ align }: ColumnHead): string {
	return align === 'right' ? '--:' : ':--';
}

/** Text in which nothing acts as Markdown. */
function text(words: string): string {
	return words.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
