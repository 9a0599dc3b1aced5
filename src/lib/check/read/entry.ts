import type { Issue, Place } from '../issue';
import type { JsonPath } from '../json-text';

/** A typed record that still knows where it was written. */
export interface Entry<T> {
	/** Id of the record, or its row key. */
	readonly id: string;
	readonly value: T;
	/** Place of the record, or of a part of it: `at('properties', 'sources', 0)`, `at('unit')`. */
	readonly at: (...path: JsonPath) => Place;
}

/** All records of one subject that could be typed. */
export interface Layer<T> {
	readonly entries: readonly T[];
	/** Ids of all records, also of those whose fields are wrong, so that one fault is reported once. Null: the file could not be read at all. */
	readonly ids: ReadonlySet<string> | null;
}

export interface Reading<T> {
	readonly layer: Layer<T>;
	readonly issues: readonly Issue[];
}

export function unreadLayer<T>(issues: readonly Issue[]): Reading<T> {
	return { layer: { entries: [], ids: null }, issues };
}
