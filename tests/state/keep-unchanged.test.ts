import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepUnchanged } from '$lib/state/keep-unchanged';

it('gives the earlier object where nothing changed', () => {
	const before = { rows: [{ low: 1, high: 2 }], date: '2024-06-01' };
	expect(keepUnchanged(before, structuredClone(before))).toBe(before);
});

it('keeps the rows that are equal and takes the one that changed', () => {
	const before = { rows: [{ low: 1 }, { low: 2 }], date: '2024-06-01' };
	const after = { rows: [{ low: 1 }, { low: 3 }], date: '2024-06-02' };
	const kept = keepUnchanged(before, after);
	expect(kept).toEqual(after);
	expect(kept.rows[0]).toBe(before.rows[0]);
	expect(kept.rows[1]).not.toBe(before.rows[1]);
});

it('takes what is new as it is: a longer or shorter list, a key that came or went, null, a map', () => {
	const map = new Map([['a', 1]]);
	expect(keepUnchanged([1, 2], [1])).toEqual([1]);
	expect(keepUnchanged([1], [1, undefined])).toEqual([1, undefined]);
	expect(keepUnchanged({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
	expect(keepUnchanged({ a: 1 }, { b: undefined })).toEqual({ b: undefined });
	expect(keepUnchanged({ a: 1 }, null)).toBeNull();
	expect(keepUnchanged(null, { a: 1 })).toEqual({ a: 1 });
	expect(keepUnchanged([], {})).toEqual({});
	expect(keepUnchanged(new Map([['a', 1]]), map)).toBe(map);
	expect(keepUnchanged({ a: NaN }, { a: NaN })).toEqual({ a: NaN });
});

it('is equal to what came after, whatever was before, and changes neither', () => {
	const value = fc.jsonValue({ maxDepth: 4 });
	fc.assert(
		fc.property(value, value, (before, after) => {
			const [was, is] = [structuredClone(before), structuredClone(after)];
			expect(keepUnchanged(before, after)).toStrictEqual(is);
			expect(before).toStrictEqual(was);
			expect(after).toStrictEqual(is);
		})
	);
});
