import type { Document, Section } from './document';

const gap = '  ';

/** The document as plain text for a terminal; columns stand under each other. */
export function documentText({ title, lead, blocks = [], sections, notes }: Document): string {
	return [
		[title, ...lead].join('\n'),
		...blocks.map((lines) => lines.join('\n')),
		...sections.map(sectionText),
		...(notes.length > 0 ? [notes.join('\n')] : [])
	].join('\n\n');
}

function sectionText({ title, columns, rows, under }: Section): string {
	const lines = [columns.map(({ name }) => name), ...rows];
	const widths = columns.map((_, i) => Math.max(...lines.map((cells) => (cells[i] ?? '').length)));
	const laidOut = lines.map((cells) =>
		cells
			.map((cell, i) =>
				columns[i]?.align === 'right' ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)
			)
			.join(gap)
			.trimEnd()
	);
	const rule = widths.map((width) => '─'.repeat(width)).join(gap);
	return [title, laidOut[0]!, rule, ...laidOut.slice(1), ...under].join('\n');
}
