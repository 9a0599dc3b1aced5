import { distanceToBeginning, editDistance } from './edit-distance';
import type { SearchedEntry, SearchedName } from './searched-name';
import type { SearchQuery } from './search-query';

/** An unfinished name is a little less near than a whole one as far off, single words less still. */
const unfinishedCost = 0.05;
const singleWordsCost = 0.1;

/** As far as this, not one letter is shared. */
export const nothingInCommon = 1;
/** From this on two names are merely made of the same letters: "nonsense" is not a slip for Voznesensk (0.4). */
export const tooFarToMean = 0.3;

/**
 * How far a query is from an entry: letters off over letters, of the better of its two names, as a whole, as a
 * beginning, or word by word; 0: the same.
 */
export function remoteness(query: SearchQuery, { en, uk }: SearchedEntry): number {
	return Math.min(...[en, uk].map((name) => remotenessOfName(query, name)));
}

function remotenessOfName(query: SearchQuery, name: SearchedName): number {
	return Math.min(
		relativeDistance(query.core, name.core),
		distanceToBeginning(query.core, name.core) / query.core.length + unfinishedCost,
		meanOverWords(query, name.words) + singleWordsCost
	);
}

function relativeDistance(key: string, other: string): number {
	return editDistance(key, other) / Math.max(key.length, other.length);
}

function meanOverWords({ words }: SearchQuery, names: readonly string[]): number {
	const distances = words.map(([key = '']) =>
		Math.min(...names.map((name) => relativeDistance(key, name)))
	);
	return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}
