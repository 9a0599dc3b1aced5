import type { Dataset } from '../../lib/domain/dataset/dataset';

/**
 * The dataset with those sources alone that something in it cites: others are of tables that only pages print, and the
 * first visit need not carry them.
 */
export function withCitedSources(dataset: Dataset): Dataset {
	const { sources, ...tables } = dataset;
	const cited = new Set<string>();
	collect(tables, cited);
	return { ...dataset, sources: sources.filter(({ id }) => cited.has(id)) };
}

/** Every text below a value; a cell may cite several sources with `;` between them. */
function collect(value: unknown, texts: Set<string>): void {
	if (typeof value === 'string') for (const text of value.split(';')) texts.add(text.trim());
	else if (typeof value === 'object' && value !== null) {
		for (const below of Object.values(value)) collect(below, texts);
	}
}
