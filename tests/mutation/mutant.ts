import type { Chooser } from './random';

/** A file of the data after one mishap. */
export interface Mutant {
	readonly path: string;
	/** What happened to it, e.g. `number × 1000`. */
	readonly kind: string;
	/** The member or column that was hit; empty: a row, a feature or the whole file. */
	readonly field: string;
	/** First and last line of the record that was hit, in the file as it is now; null: the whole file. */
	readonly lines: readonly [first: number, last: number] | null;
	/** Id of the record that was hit; empty: none. */
	readonly record: string;
	/** Null: the file is gone. */
	readonly content: Uint8Array | null;
}

/** What a mishap makes of a text; null: it cannot happen to it. */
export type Mishap = (text: string, choose: Chooser) => Omit<Mutant, 'path' | 'kind'> | null;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Number of the line, from 1, in which a character stands. */
export const lineAt = (text: string, index: number): number =>
	text.slice(0, index).split('\n').length;
