import { createHash } from 'node:crypto';

/** Most of the data is asked for by several derivations, and nobody changes it. */
const known = new WeakMap<object, string>();

/**
 * SHA-256 in hexadecimal of plain data: texts, numbers, lists, records, maps and sets. Throws TypeError for anything else, since
 * two values that differ where nobody looks would have one digest.
 */
export function digestOfValue(value: unknown): string {
	if (typeof value !== 'object' || value === null) return sha256(written(value));
	const digest = known.get(value) ?? sha256(written(value));
	known.set(value, digest);
	return digest;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Different values are written differently, and `NaN`, `undefined` and maps too, which JSON does not tell apart. */
function written(value: unknown): string {
	if (typeof value === 'string') return JSON.stringify(value);
	if (typeof value !== 'object' || value === null) return writtenPrimitive(value);
	if (Array.isArray(value)) return `[${writtenList(value)}]`;
	if (value instanceof Float64Array) return `Numbers[${value.join()}]`;
	if (value instanceof Map) return `Map[${writtenList([...value])}]`;
	if (value instanceof Set) return `Set[${writtenList([...value])}]`;
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) throw unexpected(value);
	const members = Object.entries(value).map(
		([name, one]) => `${JSON.stringify(name)}:${written(one)}`
	);
	return `{${members.join()}}`;
}

function writtenPrimitive(value: unknown): string {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (value === null) return 'null';
	if (value === undefined) return 'undefined';
	throw unexpected(value);
}

/** Coordinates are most of the data, and a list of numbers is written at once. */
function writtenList(list: readonly unknown[]): string {
	const isNumbers = list.every((one) => typeof one === 'number');
	return isNumbers ? list.join() : list.map(written).join();
}

function unexpected(value: unknown): TypeError {
	return new TypeError(`expected plain data, found ${Object.prototype.toString.call(value)}`);
}
