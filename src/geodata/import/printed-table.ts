import { stringify } from 'csv-stringify/sync';
import type { CommandOutput } from '../command-output';
import type { SheetColumn } from './sheet';

/** `uk`: Ukrainian headers, semicolons and decimal commas, without which a Ukrainian spreadsheet makes dates of numbers. */
export type Language = 'en' | 'uk';

export const delimiterOf: Readonly<Record<Language, string>> = { en: ',', uk: ';' };

/** Rows by the names of their columns, as a table of a language. */
export function tableIn(
	language: Language,
	columns: readonly SheetColumn[],
	rows: readonly Readonly<Record<string, string>>[]
): string {
	const cells = rows.map((row) =>
		columns.map(({ name, kind }) => numberIn(language, kind, row[name] ?? ''))
	);
	const headers = columns.map(({ name, uk }) => (language === 'uk' ? uk : name));
	return stringify([headers, ...cells], { delimiter: delimiterOf[language] });
}

/** A cell as spreadsheets of a language write it. */
export function numberIn(language: Language, kind: SheetColumn['kind'], cell: string): string {
	return language === 'uk' && kind === 'number' ? cell.replace('.', ',') : cell;
}

/** A table as it is printed into a file: spreadsheets take it for UTF-8 by its byte-order mark alone. */
export function printedTable(text: string): CommandOutput {
	return { out: `\uFEFF${text.replace(/\n$/, '')}`, error: '', code: 0 };
}
