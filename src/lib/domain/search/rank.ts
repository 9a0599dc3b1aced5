import { editDistance } from './edit-distance';
import type { SearchedEntry, SearchedName } from './searched-name';
import { toleratedDistance, type SearchQuery } from './search-query';

/** How well an entry answers a query, best first. */
export const matchGrades = [
	'same name',
	'same without words of kind',
	'begins the name',
	'begins words of the name',
	'begins words of name and context',
	'like'
] as const;
export type MatchGrade = (typeof matchGrades)[number];

export interface Rank {
	readonly grade: MatchGrade;
	/** Among the same grade, less is better: letters off, or how another spelling differs. */
	readonly distance: number;
	/**
	 * The name that was found, to show which it was; null: what belongs to it was found, or a Latin name by Cyrillic
	 * letters.
	 */
	readonly via: 'nameEn' | 'nameUk' | null;
}

/** How an entry answers a query; null: it does not. */
export function rankOf(query: SearchQuery, searched: SearchedEntry): Rank | null {
	return rankOfBeginning(query, searched) ?? likeness(query, searched);
}

/** The same without what is merely like the query. */
export function rankOfBeginning(query: SearchQuery, searched: SearchedEntry): Rank | null {
	const byName = rankByName(query, searched);
	if (byName?.grade === 'same name') return byName;
	if (searched.idWords.join(' ') === query.full) {
		return { grade: 'same name', distance: 0, via: null };
	}
	if (searched.others.includes(query.full)) {
		return { grade: 'same name', distance: 0, via: byName?.via ?? null };
	}
	if (byName !== null) return byName;
	const words = [...searched.en.words, ...searched.uk.words, ...searched.idWords];
	return beginsAll(query, [...words, ...searched.context])
		? { grade: 'begins words of name and context', distance: 0, via: null }
		: null;
}

/** The better of both names; of equals that in the script of the query. */
function rankByName(query: SearchQuery, { en, uk }: SearchedEntry): Rank | null {
	const byEn = rankOfName(query, en, 'nameEn');
	const byUk = rankOfName(query, uk, 'nameUk');
	const [typed, other] = query.cyrillic ? [byUk, byEn] : [byEn, byUk];
	if (other === null || (typed !== null && compareRanks(typed, other) <= 0)) return typed;
	return query.cyrillic ? { ...other, via: typed?.via ?? null } : other;
}

/** Negative: the first is the better one. */
export function compareRanks(a: Rank, b: Rank): number {
	return matchGrades.indexOf(a.grade) - matchGrades.indexOf(b.grade) || a.distance - b.distance;
}

function rankOfName(query: SearchQuery, name: SearchedName, via: Rank['via']): Rank | null {
	const grade = gradeOfName(query, name);
	if (grade === null) return null;
	const distance =
		grade === 'same name' ? spellingDistance(query, name) : unlikeSpelling(query, name);
	return { grade, distance, via };
}

/** Tells Polohivske from Polokhivske, which fold to the same key. */
function spellingDistance({ spelt }: SearchQuery, name: SearchedName): number {
	return Math.min(...name.spelt.map((other) => editDistance(spelt, other)));
}

/** 0: some word begins just as it was typed: "Ya" means Yalta before Alushta, though both fold to a. */
function unlikeSpelling({ spelt }: SearchQuery, name: SearchedName): number {
	return name.spelt.some((other) => ` ${other}`.includes(` ${spelt}`)) ? 0 : 1;
}

function gradeOfName(query: SearchQuery, name: SearchedName): MatchGrade | null {
	const saysKind = query.full !== query.core;
	if (query.full === name.full || (!saysKind && query.full === name.core)) return 'same name';
	if (query.core === name.core) return 'same without words of kind';
	if (beginnings(query).some((key) => name.core.startsWith(key) || name.full.startsWith(key))) {
		return 'begins the name';
	}
	return beginsAll(query, name.words) ? 'begins words of the name' : null;
}

/** The words of the query as one text, in each of its unfinished forms. */
function beginnings({ words }: SearchQuery): readonly string[] {
	const finished = words.slice(0, -1).map(([key]) => key);
	return (words.at(-1) ?? []).map((key) => [...finished, key].join(' '));
}

function beginsAll(query: SearchQuery, words: readonly string[]): boolean {
	return query.words.every((keys) => begins(keys, words));
}

function begins(keys: readonly string[], words: readonly string[]): boolean {
	return keys.some((key) => words.some((word) => word.startsWith(key)));
}

/** The name that is fewest letters off, each word within what its length tolerates. */
function likeness(query: SearchQuery, searched: SearchedEntry): Rank | null {
	const around = [...searched.idWords, ...searched.context];
	const en = totalDistance(query, [...searched.en.words, ...around]);
	const uk = totalDistance(query, [...searched.uk.words, ...around]);
	const distance = Math.min(en, uk);
	if (distance === Infinity) return null;
	const viaUk = query.cyrillic || uk < en;
	return { grade: 'like', distance, via: viaUk ? 'nameUk' : 'nameEn' };
}

function totalDistance(query: SearchQuery, words: readonly string[]): number {
	return query.words.reduce((sum, keys) => sum + distanceTo(keys, words), 0);
}

function distanceTo(keys: readonly string[], words: readonly string[]): number {
	if (begins(keys, words)) return 0;
	const [key = ''] = keys;
	const tolerated = toleratedDistance(key.length);
	// No fewer letters are off than one word is longer than the other.
	const possible = words.filter((word) => Math.abs(word.length - key.length) <= tolerated);
	const nearest = Math.min(...possible.map((word) => editDistance(key, word)));
	return nearest <= tolerated ? nearest : Infinity;
}
