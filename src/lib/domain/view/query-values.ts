import { tidied } from './link-text';

/** A part of a query string that could not be used as it stood. */
export interface Dropped {
	readonly parameter: string;
	readonly value: string;
	readonly reason:
		| 'unknown-parameter'
		/** A parameter counts once: its first value. */
		| 'repeated'
		| 'not-a-date'
		| 'before-first-date'
		| 'after-last-date'
		| 'unknown-name'
		| 'not-a-camera'
		| 'not-a-scenario'
		| 'not-a-draw-count'
		| 'not-a-seed'
		| 'incomplete-draws'
		/** A version of the data, which an address below `v/` has, not a setting. */
		| 'names-version';
}

/** Notes a part that could not be used. */
export type Drop = (parameter: string, value: string, reason: Dropped['reason']) => void;

/** One of `choices`; null: not there, or none of them. */
export function readChoice<T extends string>(
	params: URLSearchParams,
	name: string,
	choices: readonly T[],
	drop: Drop
): T | null {
	const text = params.get(name);
	if (text === null) return null;
	const choice = choices.find((candidate) => candidate === text);
	if (choice === undefined) drop(name, text, 'unknown-name');
	return choice ?? null;
}

/** A name among `names`; null: not there, or not one of them. */
export function readKnown(
	params: URLSearchParams,
	name: string,
	names: ReadonlySet<string>,
	drop: Drop
): string | null {
	const text = params.get(name);
	if (text === null || names.has(text)) return text;
	drop(name, text, 'unknown-name');
	return null;
}

/** A list without repetitions, as `a,b`; unknown names are dropped one by one. */
export function readList<T extends string>(
	params: URLSearchParams,
	name: string,
	known: ReadonlySet<T>,
	drop: Drop
): readonly T[] {
	const words = (params.get(name) ?? '').split(',').map(tidied);
	const names = new Set(words.filter((word) => word !== ''));
	return ([...names] as T[]).filter((part) => {
		if (known.has(part)) return true;
		drop(name, part, 'unknown-name');
		return false;
	});
}

/** A whole number that `allows`; null: not there, or another. */
export function readWhole(
	params: URLSearchParams,
	name: 'draws' | 'seed' | 'scene',
	allows: (value: number) => boolean,
	otherwise: Dropped['reason'],
	drop: Drop
): number | null {
	const text = params.get(name);
	if (text === null) return null;
	if (/^\d+$/.test(text) && allows(Number(text))) return Number(text);
	drop(name, text, otherwise);
	return null;
}

/** Null: an empty list is left out of a link. */
export function listText(list: readonly string[]): string | null {
	return list.length > 0 ? list.join(',') : null;
}
