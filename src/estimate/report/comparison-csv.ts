import type { Comparison } from '../answer/compare';
import { comparisonCsvColumns } from './comparison-csv-columns';
import { columnsCsv, dictionaryCsv } from '../../lib/export/csv-column';

/** A comparison as CSV, one line for each commodity. */
export function comparisonCsv(comparison: Comparison): string {
	const { commodities } = comparison.later;
	return columnsCsv(
		comparisonCsvColumns,
		comparison.changes.map((change) => ({
			change,
			commodity: commodities.get(change.commodity),
			comparison
		}))
	);
}

/** What each column of `comparisonCsv` means. */
export function comparisonDictionaryCsv(): string {
	return dictionaryCsv(comparisonCsvColumns);
}
