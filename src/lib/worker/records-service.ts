import type { Geometry } from 'geojson';
import { attributeTable } from '../check/geodata/attribute-table';
import type { AttributeRow, AttributeTable } from '../check/geodata/attributes';
import { canonicalText } from '../check/geodata/canonical-text';
import type { FeatureShape, FeatureTable } from '../check/geodata/feature-attributes';
import type { TextChange } from '../domain/edit/text-change';

/** A page of the table of a file. */
export interface RecordsPage {
	readonly columns: readonly string[];
	readonly total: number;
	readonly rows: readonly AttributeRow[];
}

/** An open file as a worker is handed it. */
export interface OpenText {
	readonly path: string;
	readonly text: string;
}

/** Records, shapes and canonical forms of open files. The last text that was read is kept, since many questions follow. */
export class RecordsService {
	#last: (OpenText & { readonly table: AttributeTable | null }) | null = null;

	/** Null: the file is no table of records, or its text is broken. */
	page(file: OpenText, from: number, count: number): RecordsPage | null {
		const table = this.#table(file);
		if (table === null) return null;
		return { columns: table.columns, total: table.total, rows: table.rows(from, count) };
	}

	/** See `AttributeTable.change`. */
	cellChange(file: OpenText, row: number, column: number, value: string): TextChange | null {
		return this.#table(file)?.change(row, column, value) ?? null;
	}

	/** The shapes of a layer; null: the file is none, or is broken. */
	shapes(file: OpenText): readonly FeatureShape[] | null {
		return this.#layer(file)?.shapes() ?? null;
	}

	/** The change that gives a feature another geometry. */
	reshape(file: OpenText, row: number, geometry: Geometry): TextChange | null {
		return this.#layer(file)?.reshape(row, geometry) ?? null;
	}

	/** See `canonicalText`. */
	canonical({ path, text }: OpenText): string | null {
		return canonicalText(path, text);
	}

	#layer(file: OpenText): FeatureTable | null {
		const table = this.#table(file);
		return table !== null && 'shapes' in table ? (table as FeatureTable) : null;
	}

	#table({ path, text }: OpenText): AttributeTable | null {
		if (this.#last?.path !== path || this.#last.text !== text)
			this.#last = { path, text, table: attributeTable(path, text) };
		return this.#last.table;
	}
}
