import { readFileSync } from 'node:fs';
import { parseCsv } from '../../src/lib/check/format/csv';

/** Who held a place on a day, as public reporting has it. None of the sources is a source of the record. */
export interface FactOfControl {
	readonly place_en: string;
	readonly oblast: string;
	/** Degrees. */
	readonly lon: number;
	readonly lat: number;
	readonly date: string;
	readonly expected: 'occupied' | 'free';
}

/** The facts of truth-places.csv, which has the source of each. */
export const factsOfControl: readonly FactOfControl[] = parseCsv(
	readFileSync('tests/geodata/truth-places.csv', 'utf8')
).map((row) => ({
	...(row as unknown as FactOfControl),
	lon: Number(row['lon']),
	lat: Number(row['lat'])
}));
