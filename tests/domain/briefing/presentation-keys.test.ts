import { describe, expect, it, test } from 'vitest';
import { presentationKey, sceneAfter } from '../../../src/lib/domain/briefing/presentation-keys';

const plain = { ctrlKey: false, altKey: false, metaKey: false };

describe('a key of a presentation', () => {
	it.each([
		['ArrowRight', 'next'],
		['PageDown', 'next'],
		[' ', 'next'],
		['ArrowLeft', 'previous'],
		['PageUp', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		['F5', 'start'],
		['.', 'blank'],
		['Escape', 'leave'],
		['Tab', null],
		['toString', null]
	])('%s asks for %s', (key, asked) => {
		expect(presentationKey({ ...plain, key }, false)).toBe(asked);
	});

	it('is the browser’s with Ctrl, Alt or the command key', () => {
		for (const held of ['ctrlKey', 'altKey', 'metaKey'])
			expect(presentationKey({ ...plain, key: 'F5', [held]: true }, false)).toBeNull();
	});

	it('presses a button that has the focus, where it is Space or Enter', () => {
		expect(presentationKey({ ...plain, key: ' ' }, true)).toBeNull();
		expect(presentationKey({ ...plain, key: 'Enter' }, true)).toBeNull();
		expect(presentationKey({ ...plain, key: 'PageDown' }, true)).toBe('next');
	});
});

test('a step ends at the first and the last scene', () => {
	expect(sceneAfter('next', 7, 8)).toBe(8);
	expect(sceneAfter('next', 8, 8)).toBe(8);
	expect(sceneAfter('previous', 1, 8)).toBe(1);
	expect(sceneAfter('first', 5, 8)).toBe(1);
	expect(sceneAfter('start', 5, 8)).toBe(1);
	expect(sceneAfter('last', 2, 8)).toBe(8);
	expect(sceneAfter('blank', 2, 8)).toBe(2);
});
