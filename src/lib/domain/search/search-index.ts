import MiniSearch from 'minisearch';
import { fold } from './fold';
import { nothingInCommon, remoteness, tooFarToMean } from './nearest';
import { compareRanks, rankOf, type Rank } from './rank';
import { searchedEntries, type SearchedEntry } from './searched-name';
import {
	searchEntries,
	searchKinds,
	type SearchEntry,
	type SearchKind,
	type SearchNames
} from './search-entry';
import { keyOf } from './search-key';
import { viewOfWords } from './view-of-words';
import { searchQuery, toleratedDistance, type SearchQuery } from './search-query';

/** A hit, and which of its names was found. */
export type SearchHit = SearchEntry & Pick<Rank, 'via'>;

export interface SearchResult {
	/** Best first: same name, beginning, then like it; among equals oblasts, commodities, deposits, places. */
	readonly hits: readonly SearchHit[];
	/** Where there is no hit: up to three entries with the nearest names. */
	readonly nearest: readonly SearchHit[];
}

export interface SearchIndex {
	/** What answers to `text`; nothing at all when no letter or digit is in it. Never throws. */
	readonly find: (text: string) => SearchResult;
	/** Up to `count` entries that a name which may be wrong may mean, best first, of `kind` where one is given. */
	readonly suggest: (text: string, count: number, kind?: SearchKind) => readonly SearchHit[];
}

const suggestedCount = 3;

/** An index over all names; to be built once, in some 20 ms. */
export function buildSearchIndex(names: SearchNames): SearchIndex {
	const entries = searchedEntries(searchEntries(names));
	const index = fill(entries);
	const ranked = (query: SearchQuery) =>
		hitsOf(candidates(index, query).flatMap((id) => rankedEntry(query, entries[id]!)));
	return {
		find(text) {
			const query = searchQuery(text);
			if (query.full === '') return { hits: [], nearest: [] };
			const hits = withView(ranked(query), viewOfWords(text, entries), query);
			const nearest = hits.length > 0 ? [] : nearestOf(query, entries, nothingInCommon);
			return { hits, nearest: nearest.slice(0, suggestedCount) };
		},
		suggest(text, count, kind) {
			const query = searchQuery(text);
			if (query.full === '') return [];
			const fitting = ranked(query).filter((hit) => kind === undefined || hit.kind === kind);
			const known = new Set(fitting.map(keyOf));
			const ofKind = entries.filter(({ entry }) => kind === undefined || entry.kind === kind);
			const near = nearestOf(query, ofKind, tooFarToMean);
			const more = near.filter((hit) => !known.has(keyOf(hit)));
			return [...fitting, ...more].slice(0, count);
		}
	};
}

const wordsOf = (names: readonly string[]) => names.flatMap((name) => name.split(' '));

/** What the words name by themselves stays first; else the view that they ask for is. */
function withView(
	hits: readonly SearchHit[],
	view: SearchEntry | null,
	{ full }: SearchQuery
): readonly SearchHit[] {
	if (view === null) return hits;
	const isNamed = ({ nameEn, nameUk }: SearchHit) => [nameEn, nameUk].map(fold).includes(full);
	const named = hits.filter(isNamed);
	return [...named, { ...view, via: null }, ...hits.filter((hit) => !isNamed(hit))];
}

type Indexed = { readonly id: number; readonly name: string; readonly context: string };

function fill(entries: readonly SearchedEntry[]): MiniSearch<Indexed> {
	const index = new MiniSearch<Indexed>({
		fields: ['name', 'context'],
		tokenize: (text) => text.split(' '),
		// Keys are folded already; their capitals are letters of their own.
		processTerm: (term) => term
	});
	index.addAll(
		entries.map(({ en, uk, idWords, others, context }, id) => ({
			id,
			name: [...new Set([...en.words, ...uk.words, ...idWords, ...wordsOf(others)])].join(' '),
			context: context.join(' ')
		}))
	);
	return index;
}

/** Entries in which every word of the query occurs, begins a word, or is like one. */
function candidates(index: MiniSearch<Indexed>, { words }: SearchQuery): readonly number[] {
	const found = index.search({
		combineWith: 'AND',
		prefix: true,
		// A swap of two letters is one slip, but two edits to the index; `rankOf` counts it as one.
		fuzzy: (term) => {
			const tolerated = toleratedDistance(term.length);
			return tolerated === 0 ? false : tolerated + 1;
		},
		queries: words.map((keys) => ({ combineWith: 'OR', queries: [...keys] }))
	});
	return found.map(({ id }) => id as number);
}

interface RankedEntry {
	readonly entry: SearchEntry;
	readonly rank: Rank;
}

function rankedEntry(query: SearchQuery, searched: SearchedEntry): readonly RankedEntry[] {
	const rank = rankOf(query, searched);
	return rank === null ? [] : [{ entry: searched.entry, rank }];
}

/** In order; beside the very name that was typed, letter for letter, names that are merely like it are noise. */
function hitsOf(ranked: readonly RankedEntry[]): readonly SearchHit[] {
	const sorted = [...ranked].sort(byRank);
	const named = sorted[0]?.rank.grade === 'same name' && sorted[0].rank.distance === 0;
	return sorted
		.filter(({ rank }) => !named || rank.grade !== 'like')
		.map(({ entry, rank }) => ({ ...entry, via: rank.via }));
}

function byRank(a: RankedEntry, b: RankedEntry): number {
	return compareRanks(a.rank, b.rank) || inOrder(a.entry, b.entry);
}

/** By kind; places by their size; else by name. */
function inOrder(a: SearchEntry, b: SearchEntry): number {
	return (
		searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind) ||
		populationOf(b) - populationOf(a) ||
		(a.nameEn < b.nameEn ? -1 : 1)
	);
}

function populationOf(entry: SearchEntry): number {
	return entry.kind === 'place' ? entry.population : 0;
}

function nearestOf(
	query: SearchQuery,
	entries: readonly SearchedEntry[],
	within: number
): readonly SearchHit[] {
	return entries
		.map((searched) => ({ entry: searched.entry, remote: remoteness(query, searched) }))
		.filter(({ remote }) => remote < within)
		.sort((a, b) => a.remote - b.remote || inOrder(a.entry, b.entry))
		.map(({ entry }) => ({ ...entry, via: null }));
}
