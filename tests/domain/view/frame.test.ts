import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	defaultFrame,
	embedModes,
	embedParts,
	embedThemes,
	frameFromParams,
	frameNames,
	frameToParams,
	type EmbedFrame
} from '../../../src/lib/domain/view/frame';
import { viewNames } from '../../../src/lib/domain/view/view-url';

const read = (query: string) => frameFromParams(new URLSearchParams(query));

const frame: fc.Arbitrary<EmbedFrame> = fc.record({
	parts: fc.subarray([...embedParts], { minLength: 1 }),
	theme: fc.option(fc.constantFrom(...embedThemes), { nil: null }),
	mode: fc.constantFrom(...embedModes)
});

test('a frame comes back from its link', () => {
	fc.assert(
		fc.property(frame, (asked) => {
			expect(frameFromParams(frameToParams(asked))).toEqual({ state: asked, dropped: [] });
		})
	);
});

test('the default needs no parameter', () => {
	expect(frameToParams(defaultFrame).toString()).toBe('');
	expect(read('')).toEqual({ state: defaultFrame, dropped: [] });
});

test('no text throws, and something is always left to show', () => {
	const name = fc.oneof(fc.constantFrom(...frameNames), fc.string());
	const links = fc.array(fc.tuple(name, fc.string()));
	fc.assert(
		fc.property(links, (pairs) => {
			const { state } = frameFromParams(new URLSearchParams(pairs));
			expect(state.parts.length).toBeGreaterThan(0);
		})
	);
});

test('what a view asks for is no fault of a frame, and the two share no name', () => {
	expect(read('date=2025-06-30&commodity=lithium&pane=table').dropped).toEqual([]);
	for (const name of frameNames) expect(viewNames).not.toContain(name);
});

test('parts stand in the order of the page; one that is none is named, the others stay', () => {
	expect(read('parts=map,board,title').state.parts).toEqual(['title', 'board', 'map']);
	const { state, dropped } = read('parts=board,fireworks&theme=pink&mode=still&colour=red');
	expect(state).toEqual({ parts: ['board'], theme: null, mode: 'still' });
	expect(dropped).toEqual([
		{ parameter: 'colour', value: 'red', reason: 'unknown-parameter' },
		{ parameter: 'parts', value: 'fireworks', reason: 'unknown-name' },
		{ parameter: 'theme', value: 'pink', reason: 'unknown-name' }
	]);
});
