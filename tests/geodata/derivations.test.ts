import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Derivations } from '../../src/geodata/kept/derivations';
import { digestOfValue } from '../../src/geodata/kept/digest-of-value';
import { KeptResults } from '../../src/geodata/kept/kept-results';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kept-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** As a run of its own. */
const run = (version = 'one') => new Derivations({ results: new KeptResults(folder), version });

/** The sum of some numbers, and how often it was derived. */
function summing(derivations: Derivations, numbers: readonly number[]) {
	let times = 0;
	const sum = derivations.of('sum', { numbers }, () => {
		times++;
		return numbers.reduce((total, one) => total + one, 0);
	}).value;
	return { sum, times };
}

test('a result is derived once, and anew for another input or another version of the code', () => {
	expect(summing(run(), [1, 2])).toEqual({ sum: 3, times: 1 });
	expect(summing(run(), [1, 2])).toEqual({ sum: 3, times: 0 });
	expect(summing(run(), [1, 4])).toEqual({ sum: 5, times: 1 });
	expect(summing(run('another'), [1, 2])).toEqual({ sum: 3, times: 1 });
	expect(summing(run(), [1, 2])).toEqual({ sum: 3, times: 0 });
});

test('what follows from a result is derived anew with it', () => {
	const doubled = (numbers: readonly number[]) => {
		const derivations = run();
		const sum = derivations.of('sum', { numbers }, () => numbers.length);
		return derivations.of('doubled', { sum }, () => sum.value * 2).value;
	};
	expect([doubled([1]), doubled([1, 1]), doubled([1])]).toEqual([2, 4, 2]);
});

test('of many items those alone are derived that are new or another, in the order asked for', () => {
	const lengths = (texts: Readonly<Record<string, string>>) => {
		const asked: string[] = [];
		const result = run().ofEach('lengths', {}, new Map(Object.entries(texts)), (items) => {
			asked.push(...items.keys());
			return Object.fromEntries(
				Array.from(items)
					.filter(([, text]) => text !== '')
					.map(([id, text]) => [id, text.length])
			);
		}).value;
		return { asked, result: Object.entries(result) };
	};
	expect(lengths({ b: 'two', a: 'four', c: '' })).toEqual({
		asked: ['b', 'a', 'c'],
		result: [
			['b', 3],
			['a', 4]
		]
	});
	expect(lengths({ c: '', a: 'four', b: 'other', d: 'x' })).toEqual({
		asked: ['b', 'd'],
		result: [
			['a', 4],
			['b', 5],
			['d', 1]
		]
	});
});

test('values that differ have different digests, and what is no plain data has none', () => {
	const values = [
		...[1, '1', null, undefined, NaN, [], {}, new Map(), new Set(), [1, 2], [[1], 2], ['1,2']],
		...[{ a: 1 }, { a: undefined }, new Map([['a', 1]]), Float64Array.of(1, 2), [12], [null]],
		...[{ a: [1], b: 2 }, { a: [1, 2] }, ['a', 'b'], ['a","b']]
	];
	expect(new Set(values.map(digestOfValue)).size).toBe(values.length);
	expect(digestOfValue({ a: [1, { b: 'c' }] })).toBe(digestOfValue({ a: [1, { b: 'c' }] }));
	expect(() => digestOfValue({ a: new Date(0) })).toThrow(TypeError);
	expect(() => digestOfValue([() => 1])).toThrow(TypeError);
});

test('what was used longest ago gives way where all together are too large', () => {
	const results = new KeptResults(folder, 250);
	for (const [key, age] of [
		['first', 30],
		['second', 20],
		['third', 10]
	] as const) {
		results.write(key, 'x'.repeat(50));
		const then = new Date(Date.now() - age * 1000);
		utimesSync(join(folder, key), then, then);
	}
	expect(results.read('first')).toEqual({ value: 'x'.repeat(50) });
	results.clean();
	expect(readdirSync(folder).sort()).toEqual(['first', 'third']);
});
