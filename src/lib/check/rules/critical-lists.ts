import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

type Row = Draft['criticalLists']['entries'][number];

const producer = [
	'leading_producer_en',
	'leading_producer_uk',
	'producer_share',
	'producer_year',
	'share_basis'
] as const;

/** A row names its sources, tells of a producer wholly or not at all, and calls nothing strategic that is not critical. */
export function criticalLists(draft: Draft): Issue[] {
	return draft.criticalLists.entries.flatMap((row) => [
		...withoutSources(row),
		...producerInPart(row),
		...onlyStrategic(row)
	]);
}

function withoutSources({ id, value, at }: Row): Issue[] {
	if (value.sources.length > 0) return [];
	const finding = { found: 'no sources', expected: 'at least one', remedy: 'add one' };
	return [errorAt(at('sources'), { record: id, ...finding })];
}

function producerInPart({ id, cells, at }: Row): Issue[] {
	const missing = producer.filter((column) => cells[column] === '');
	if (missing.length === producer.length) return [];
	return missing.map((column) =>
		errorAt(at(column), {
			record: id,
			found: `${column}: an empty cell`,
			expected: 'the producer in both languages with its share, the year and what the share is of',
			remedy: 'fill the cell, or empty the other four'
		})
	);
}

/** Every strategic raw material is a critical one: Regulation (EU) 2024/1252, article 4. */
function onlyStrategic({ id, value, at }: Row): Issue[] {
	if (value.euStrategic !== true || value.euCritical !== false) return [];
	return [
		errorAt(at('eu_strategic'), {
			record: id,
			found: 'eu_strategic yes, but eu_critical no',
			expected: 'a strategic raw material that is a critical one too',
			remedy: 'correct one of the two, or empty the one that no source says'
		})
	];
}
