import type { Geometry } from 'geojson';
import { errorAt, type Issue, type Place } from '../../lib/check/issue';

/** A shape with its properties, of a file of any form. */
export interface Shape {
	readonly id: string | null;
	readonly properties: Readonly<Record<string, unknown>>;
	/** As it is written: nothing of it is checked. Null: it has none. */
	readonly geometry: Geometry | null;
	/** Place of the shape, or of a part of it where the form of the file has places. */
	readonly at: (...path: readonly (string | number)[]) => Place;
}

export interface ShapesReading {
	/** Null: there is an error. */
	readonly shapes: readonly Shape[] | null;
	readonly repairs: readonly string[];
	readonly issues: readonly Issue[];
}

export function shapesRefused(
	file: string,
	found: string,
	expected: string,
	remedy: string
): ShapesReading {
	const issue = errorAt({ file, line: 1, column: 1 }, { record: '', found, expected, remedy });
	return { shapes: null, repairs: [], issues: [issue] };
}

/** What a parser threw, in a line. */
export function messageOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.split('\n')[0]!.slice(0, 120);
}
