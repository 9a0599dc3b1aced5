/** What a report says, before it is laid out as plain text or Markdown. */
export interface Document {
	readonly title: string;
	/** One sentence each. */
	readonly lead: readonly string[];
	/** Lines whose indentation says what follows from what. */
	readonly blocks?: readonly (readonly string[])[];
	readonly sections: readonly Section[];
	readonly notes: readonly string[];
}

export interface Section {
	readonly title: string;
	readonly columns: readonly ColumnHead[];
	readonly rows: readonly (readonly string[])[];
	/** Stands right under the table, so that no figure is read without it. */
	readonly under: readonly string[];
}

export interface ColumnHead {
	readonly name: string;
	/** Numbers stand to the right. */
	readonly align: 'left' | 'right';
}

/** A column of a section whose rows are made from `R`. */
export interface Column<R> extends ColumnHead {
	readonly cell: (row: R) => string;
}

/** Where there is nothing to print: unknown, or not asked. */
export const emptyCell = '–';

/** The section that `columns` make of `rows`. */
export function sectionOf<R>(
	title: string,
	columns: readonly Column<R>[],
	rows: readonly R[],
	under: readonly string[] = []
): Section {
	return { title, columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))), under };
}
