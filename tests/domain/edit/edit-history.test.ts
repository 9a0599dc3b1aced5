import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	done,
	emptyHistory,
	redone,
	settled,
	undone,
	withFile,
	type EditHistory
} from '../../../src/lib/domain/edit/edit-history';
import { changeBetween, changed, inverseOf } from '../../../src/lib/domain/edit/text-change';
import { linesOf, windowAround } from '../../../src/lib/domain/edit/text-lines';

const path = 'prices.csv';
const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'я', '😀') });

/** The history after typing texts one after the other. */
function typed(history: EditHistory, ...texts: readonly string[]): EditHistory {
	return texts.reduce((last, next) => {
		const change = changeBetween(last.texts.get(path)!, next);
		return change === null ? last : done(last, { path, kind: 'type', change });
	}, history);
}
const opened = (first: string) => withFile(emptyHistory, path, first);
const shown = (history: EditHistory | null) => history?.texts.get(path);

test('a change makes one text of the other, and its inverse takes it back', () => {
	fc.assert(
		fc.property(text, text, (before, after) => {
			const change = changeBetween(before, after);
			if (change === null) {
				expect(before).toBe(after);
				return;
			}
			expect(changed(before, change)).toBe(after);
			expect(changed(after, inverseOf(change))).toBe(before);
		})
	);
});

test('whatever was done is undone step by step to the beginning, and done again to the end', () => {
	fc.assert(
		fc.property(text, fc.array(text, { maxLength: 8 }), (first, texts) => {
			const last = typed(opened(first), ...texts);
			let history = last;
			for (let before = undone(history); before !== null; before = undone(history))
				history = before;
			expect(shown(history)).toBe(first);
			for (let after = redone(history); after !== null; after = redone(history)) history = after;
			expect(shown(history)).toBe(shown(last));
		})
	);
});

test('letters that go on at one place are one step until the field is left', () => {
	const word = typed(opened('x'), 'xa', 'xab', 'xabc', 'xab');
	expect(shown(undone(word))).toBe('x');
	const later = typed(settled(word), 'xabd');
	expect(shown(undone(later))).toBe('xab');
	const elsewhere = typed(word, 'zxab');
	expect(shown(undone(elsewhere))).toBe('xab');
	const erased = typed(opened('abc'), 'ab', 'a', '');
	expect(shown(undone(erased))).toBe('abc');
});

test('a new step ends what could be done again, and a file that is closed takes its steps along', () => {
	const back = undone(typed(opened('x'), 'xa'))!;
	expect(redone(typed(back, 'xb'))).toBeNull();
	const two = done(withFile(typed(opened('x'), 'xa'), 'units.csv', 'u'), {
		...{ path: 'units.csv', kind: 'cell' as const },
		change: { at: 0, removed: 'u', inserted: 'v' }
	});
	const one = withFile(two, path, null);
	expect([...one.texts]).toEqual([['units.csv', 'v']]);
	expect(undone(undone(one)!)).toBeNull();
});

test('a step of a file that is not open is refused', () => {
	const change = { at: 0, removed: '', inserted: 'a' };
	expect(() => done(emptyHistory, { path, kind: 'type', change })).toThrow(RangeError);
});

test('a window onto a text holds the line that is asked for, and whole lines alone', () => {
	fc.assert(
		fc.property(text, fc.integer({ min: 1, max: 9 }), fc.nat(20), (whole, most, asked) => {
			const all = whole.split('\n');
			const lines = linesOf(whole);
			expect(lines.count).toBe(all.length);
			const line = Math.min(asked + 1, all.length);
			const window = windowAround(whole, lines, line, most);
			expect(window.from <= line && line <= window.to).toBe(true);
			expect(window.text).toBe(all.slice(window.from - 1, window.to).join('\n'));
			expect(lines.lineAt(lines.start(line))).toBe(line);
			expect(whole.slice(window.at, window.at + window.text.length)).toBe(window.text);
		})
	);
});
