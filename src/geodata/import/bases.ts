import type { CsvRecord } from '../format/csv';
import { parseCsv } from '../format/csv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grade } from './grade';

/** The hand-edited decisions on which basis each commodity is summed. */
export interface Bases {
	/** Commodity id to basis; empty: nothing is summed. */
	readonly basisOf: ReadonlyMap<string, string>;
	/** Rows of `conversions.csv`. */
	readonly conversions: readonly CsvRecord[];
}

export function readBases(geodata: string): Bases {
	const read = (file: string) => parseCsv(readFileSync(join(geodata, file), 'utf8'));
	const basisOf = new Map(read('commodities.csv').map((row) => [row['id']!, row['basis']!]));
	return { basisOf, conversions: read('conversions.csv') };
}

/**
 * How a figure on `basis` becomes an amount on the commodity's basis: directly, through its grade, or not at
 * all (null).
 */
export function basisRoute(
	{ basisOf, conversions }: Bases,
	commodity: string,
	basis: string,
	grade: Grade | null
): 'direct' | 'grade' | null {
	const target = basisOf.get(commodity) ?? '';
	if (target === '') return null;
	if (basis === target) return 'direct';
	const rows = conversions.filter(
		(row) => row['commodity'] === commodity && row['from_basis'] === basis
	);
	if (rows.some((row) => row['grade_of'] === '')) return 'direct';
	return rows.some((row) => row['grade_of'] === grade?.of) ? 'grade' : null;
}
