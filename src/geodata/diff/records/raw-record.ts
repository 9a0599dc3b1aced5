/** The value of a field as it is written: a list keeps its items, all else is text. */
export type RawValue = string | readonly string[];

/** A record as a file has it, whatever layout the file is of: nothing is typed. */
export interface RawRecord {
	/** What names it in its file; several may share it. */
	readonly id: string;
	/** Its English name; empty: it has none. */
	readonly name: string;
	readonly fields: ReadonlyMap<string, RawValue>;
	/** The member "geometry" of a feature; undefined: the record is no feature. */
	readonly geometry?: unknown;
	/** Published figures of a deposit or basin, which have no id: `fields` say what each is of. */
	readonly figures: readonly RawRecord[];
}

/** Where nothing is written: it means unknown, or that there is none. */
export const emptyText = 'empty';

/** A value in one line. */
export function textOfValue(value: RawValue): string {
	const text = typeof value === 'string' ? value : value.join('; ');
	return text === '' ? emptyText : text.replace(/\s*\n\s*/g, ' ');
}
