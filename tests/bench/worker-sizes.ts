import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join('build', '_app', 'immutable', 'workers');

/** Budget of our own workers that the page starts, together, bytes compressed with gzip. */
export const workerBudgetBytes = 30_000;

/** Started by who edits the data, or the line: these workers bring the whole check, or a clipper. */
const onDemand = /^(edit|records|scenario)\b/;

/** Sizes of our own workers for readers in the built site, bytes compressed with gzip, by name; MapLibre's is not ours. */
export function workerSizes(): ReadonlyMap<string, number> {
	const files = readdirSync(folder).filter(
		(file) => !file.startsWith('maplibre') && !onDemand.test(file)
	);
	return new Map(
		files.map((file) => [
			file.replace(/\.worker.*$/, ''),
			gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
		])
	);
}
