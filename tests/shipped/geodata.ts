import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue } from '../../src/lib/check/issue';
import { readGeodata } from '../../src/geodata/read-geodata';
import { shippedFolder } from './folder';

// No test reads the shipped folder by another way, but that of the promises which a builder keeps, and the mutants.
export { shippedFolder };

/** The text of one of its files, e.g. `prices.csv`. */
export const shippedText = (path: string): string =>
	readFileSync(join(shippedFolder, path), 'utf8');

const reading = readGeodata(shippedFolder);
if (reading.geodata === null) {
	throw new Error(`the shipped geodata has errors:\n${reading.issues.map(formatIssue).join('\n')}`);
}

/** The shipped data, read and checked once for all test files of a process: no test changes it. */
export const geodata = reading.geodata;

/**
 * Index of the first observation of the daily record. Those before it are outlines of coarser origin, which cross the
 * cells of the daily record.
 */
export const firstDaily = geodata.timeline.observations.findIndex(
	({ origin }) => origin !== 'natural-earth'
);
