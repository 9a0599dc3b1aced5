import type { TextChange } from '../../domain/edit/text-change';

/** A cell as a person reads and writes it. */
export interface AttributeCell {
	readonly text: string;
	/** False: the file has no such value here, or it is changed elsewhere. */
	readonly isEditable: boolean;
}

export interface AttributeRow {
	/** Place in the file, from 0. */
	readonly index: number;
	/** Line of the file, from 1. */
	readonly line: number;
	/** One for each column. */
	readonly cells: readonly AttributeCell[];
}

/** The records of a file as a table, whose cells know where they stand in the text. */
export interface AttributeTable {
	readonly columns: readonly string[];
	readonly total: number;
	readonly rows: (from: number, count: number) => readonly AttributeRow[];
	/** The change of the text that writes `value` into a cell; null: it is not editable, or has the value. */
	readonly change: (row: number, column: number, value: string) => TextChange | null;
}
