import { compareRanks, matchGrades, rankOfBeginning, type Rank } from './rank';
import { fold } from './fold';
import type { SearchedEntry } from './searched-name';
import type { SearchEntry, SearchKind } from './search-entry';
import { searchQuery } from './search-query';

type Found<K extends SearchKind> = Extract<SearchEntry, { kind: K }>;

/** What asks for the part of a resource that lies behind the line, in any of its words. */
const behindPhrases = [
	...['behind the front line', 'behind the line', 'under occupation', 'occupied'],
	...['за лінією фронту', 'за лінією', 'під окупацією', 'в окупації', 'окуповані'],
	...['за линией фронта', 'за линией', 'под оккупацией', 'в оккупации', 'оккупированные']
]
	.map(fold)
	.sort((a, b) => b.length - a.length);

/** Words between the parts of a question. */
const betweenParts = new Set(['in', 'of', 'the', 'and', 'у', 'в', 'на', 'та'].map(fold));

const words = (text: string) =>
	text.split(/[^\p{L}\p{N}\p{M}'’ʼ-]+/u).filter((word) => word !== '');

/**
 * A resource in an oblast, or behind the line, where the words name both: "Poltava rare earths", "lithium behind the
 * line". No single thing has such a name, but the map has such a view. Null: they do not.
 */
export function viewOfWords(text: string, entries: readonly SearchedEntry[]): Found<'view'> | null {
	const { rest, behind } = withoutBehind(words(text));
	const telling = rest.filter((word) => !betweenParts.has(fold(word)));
	const whole = behind ? named(telling, 'commodity', entries) : null;
	if (whole !== null) return viewOf(whole, null, true);
	const splits = telling.slice(1).flatMap((_, at) => {
		const [first, second] = [telling.slice(0, at + 1), telling.slice(at + 1)];
		return [
			[first, second],
			[second, first]
		] as const;
	});
	for (const [resource, place] of splits) {
		const commodity = named(resource, 'commodity', entries);
		const oblast = commodity && named(place, 'oblast', entries);
		if (oblast) return viewOf(commodity, oblast, behind);
	}
	return null;
}

function withoutBehind(all: readonly string[]) {
	for (const phrase of behindPhrases) {
		const { length } = phrase.split(' ');
		const at = all.findIndex(
			(_, start) => fold(all.slice(start, start + length).join(' ')) === phrase
		);
		if (at >= 0) return { rest: [...all.slice(0, at), ...all.slice(at + length)], behind: true };
	}
	return { rest: all, behind: false };
}

/** The entry that the words name or begin to; a name that is merely like them is not meant. */
function named<K extends 'commodity' | 'oblast'>(
	part: readonly string[],
	kind: K,
	entries: readonly SearchedEntry[]
): Found<K> | null {
	const query = searchQuery(part.join(' '));
	if (query.core.length < 2) return null;
	const found = entries.flatMap((searched) => {
		const rank = searched.entry.kind === kind ? rankOfBeginning(query, searched) : null;
		return rank !== null && isNamed(rank) ? [{ entry: searched.entry as Found<K>, rank }] : [];
	});
	return found.sort((a, b) => compareRanks(a.rank, b.rank))[0]?.entry ?? null;
}

const isNamed = ({ grade }: Rank) =>
	matchGrades.indexOf(grade) <= matchGrades.indexOf('begins words of the name');

function viewOf(
	commodity: Found<'commodity'>,
	oblast: Found<'oblast'> | null,
	behind: boolean
): Found<'view'> {
	const joined = (name: 'nameEn' | 'nameUk') =>
		[commodity[name], ...(oblast ? [oblast[name]] : [])].join(', ');
	return {
		kind: 'view',
		id: [commodity.id, oblast?.id ?? '', behind ? 'behind' : ''].filter(Boolean).join('/'),
		...{ nameEn: joined('nameEn'), nameUk: joined('nameUk') },
		...{ group: commodity.group, commodity: commodity.id, oblast: oblast?.id ?? null, behind }
	};
}
