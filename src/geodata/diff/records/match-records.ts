/** Records of two versions of a file, paired. */
export interface Matched<T> {
	readonly changed: readonly (readonly [before: T, after: T])[];
	readonly added: readonly T[];
	readonly removed: readonly T[];
}

/**
 * Pairs what is written alike first, then what is alike by each name in turn, the strictest first: so a row finds its
 * earlier state also where several rows share a key. Those with one name are paired in the order of the file.
 */
export function matchRecords<T>(
	before: readonly T[],
	after: readonly T[],
	same: (record: T) => string,
	names: readonly ((record: T) => string)[]
): Matched<T> {
	let left = pairBy(before, after, same);
	const changed: (readonly [T, T])[] = [];
	for (const name of names) {
		left = pairBy(left.before, left.after, name);
		changed.push(...left.pairs);
	}
	const order = new Map(after.map((record, i) => [record, i]));
	changed.sort(([, a], [, b]) => order.get(a)! - order.get(b)!);
	return { changed, added: left.after, removed: left.before };
}

interface Paired<T> {
	readonly pairs: readonly (readonly [T, T])[];
	readonly before: readonly T[];
	readonly after: readonly T[];
}

function pairBy<T>(
	before: readonly T[],
	after: readonly T[],
	name: (record: T) => string
): Paired<T> {
	const waiting = new Map<string, T[]>();
	for (const record of before) {
		const key = name(record);
		const queue = waiting.get(key);
		if (queue === undefined) waiting.set(key, [record]);
		else queue.push(record);
	}
	const pairs: (readonly [T, T])[] = [];
	const left: T[] = [];
	const taken = new Set<T>();
	for (const record of after) {
		const found = waiting.get(name(record))?.shift();
		if (found === undefined) left.push(record);
		else {
			pairs.push([found, record]);
			taken.add(found);
		}
	}
	return { pairs, before: before.filter((record) => !taken.has(record)), after: left };
}
