import type { CsvRecord } from '../format/csv';
import { cell } from '../record/raw-files';

/**
 * Why a row that the raw tables mark "superseded or subset" is not counted, beside the counted rows of its
 * commodity: a part of one of them by its category, older than one of them, or simply not chosen.
 */
export function supersededReason(row: CsvRecord, counted: readonly CsvRecord[]): string {
	if (counted.length === 0) return 'superseded, or a part of a figure that is not recorded here';
	if (counted.some((other) => isPartOf(row, other))) {
		return 'a part of the counted figure, which covers more categories';
	}
	const newest = Math.max(...counted.map((other) => yearOf(other) ?? -Infinity));
	const year = yearOf(row);
	return year !== null && year < newest
		? 'superseded: the counted figure is newer'
		: 'another published figure is counted instead';
}

/** C1 is a part of C1+C2 of the same year. */
function isPartOf(row: CsvRecord, whole: CsvRecord): boolean {
	const categories = cell(whole, 'category').split('+');
	return (
		categories.length > 1 &&
		categories.includes(cell(row, 'category')) &&
		yearOf(row) === yearOf(whole) &&
		cell(row, 'basis') === cell(whole, 'basis')
	);
}

/** The last year that the row names, e.g. 2024 of "2023-2024". */
function yearOf(row: CsvRecord): number | null {
	const years = cell(row, 'year').match(/\d{4}/g) ?? [];
	return years.length === 0 ? null : Math.max(...years.map(Number));
}
