import { escaped } from '../../domain/xml-text';
import type { Document, Section } from './document';

/** What a page has beside its document; all of it is HTML. */
export interface PageParts {
	readonly language: string;
	readonly css: string;
	/** Stands between the first sentences and the tables. */
	readonly figures: string;
}

/** No script, nothing fetched: pictures are in the page. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:`;

/** The document as a page that is complete in itself; on a narrow screen each row of a table stands as a list. */
export function documentHtml(
	{ title, lead, blocks = [], sections, notes }: Document,
	{ language, css, figures }: PageParts
): string {
	return [
		'<!doctype html>',
		`<html lang="${language}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		`<title>${escaped(title)}</title>`,
		`<style>${css}</style>`,
		'</head>',
		'<body>',
		'<main>',
		`<h1>${escaped(title)}</h1>`,
		...lead.map((words) => `<p>${escaped(words)}</p>`),
		...blocks.map((lines) => `<pre tabindex="0">${escaped(lines.join('\n'))}</pre>`),
		figures,
		...sections.map(sectionHtml),
		...(notes.length > 0
			? [`<ul>${notes.map((note) => `<li>${escaped(note)}</li>`).join('')}</ul>`]
			: []),
		'</main>',
		'</body>',
		'</html>',
		''
	].join('\n');
}

/** The roles are those that the elements have: a table that is laid out otherwise loses them. */
function sectionHtml({ title, columns, rows, under }: Section): string {
	const heads = columns.map(
		({ name, align }) =>
			`<th role="columnheader" scope="col" class="${align}">${escaped(name)}</th>`
	);
	return [
		'<section>',
		'<table role="table">',
		`<caption><h2>${escaped(title)}</h2></caption>`,
		`<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>`,
		'<tbody role="rowgroup">',
		...rows.map((cells) => rowHtml(cells, columns)),
		'</tbody>',
		'</table>',
		...under.map((words) => `<p class="under">${escaped(words)}</p>`),
		'</section>'
	].join('\n');
}

function rowHtml(cells: readonly string[], columns: Section['columns']): string {
	const written = cells.map((cell, i) => {
		const { name, align } = columns[i]!;
		if (i === 0) return `<th role="rowheader" scope="row">${escaped(cell)}</th>`;
		return `<td role="cell" class="${align}" data-name="${escaped(name)}">${escaped(cell)}</td>`;
	});
	return `<tr role="row">${written.join('')}</tr>`;
}
