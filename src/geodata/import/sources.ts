import type { CsvCell, CsvRecord } from '../format/csv';
import { cell, namesWithheldSource, readRawCsv } from '../record/raw-files';
import { cleanHowRead } from './wording';

export const sourceColumns = [
	'id',
	'title',
	'publisher',
	'year',
	'url',
	'licence',
	'how_read'
] as const;

const domainKnowledge = {
	id: 'compiler',
	title: 'Compiler’s own knowledge; no page was read',
	publisher: '',
	year: '2026',
	url: '',
	licence: 'facts only',
	how_read: 'no page read'
};

/**
 * The register of sources, without the one that may not be imported. `present`: the rows of the canonical
 * file; those that the raw register does not have were added by hand, and stay.
 */
export function importSources(
	from: string,
	present: readonly CsvRecord[]
): readonly Readonly<Record<string, CsvCell>>[] {
	const raw = readRawCsv(from, 'deposits/sources.csv');
	const imported = raw.filter((row) => !namesWithheldSource(cell(row, 'source_id'))).map(sourceRow);
	const rawIds = new Set(raw.map((row) => cell(row, 'source_id')));
	const added = present.filter((row) => !rawIds.has(cell(row, 'id')));
	return [...imported, ...added].sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
}

function sourceRow(row: CsvRecord): Readonly<Record<string, CsvCell>> {
	if (cell(row, 'source_id') === domainKnowledge.id) return domainKnowledge;
	return {
		id: cell(row, 'source_id'),
		title: cell(row, 'title'),
		publisher: cell(row, 'publisher'),
		year: cell(row, 'year'),
		url: cell(row, 'url'),
		licence: cell(row, 'licence'),
		how_read: cleanHowRead(cell(row, 'how_read'))
	};
}
