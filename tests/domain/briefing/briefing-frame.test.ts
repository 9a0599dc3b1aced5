import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	briefingFrameFromParams,
	briefingFrameQuery,
	type BriefingFrame
} from '../../../src/lib/domain/briefing/briefing-frame';

const count = 8;
const read = (query: string) => briefingFrameFromParams(new URLSearchParams(query), count);

const frame: fc.Arbitrary<BriefingFrame> = fc.record({
	mode: fc.constantFrom('story', 'present', 'notes'),
	scene: fc.option(fc.integer({ min: 1, max: count }), { nil: null })
});

test('a frame comes back from its link', () => {
	fc.assert(
		fc.property(frame, (asked) => {
			expect(read(briefingFrameQuery(asked))).toEqual({ state: asked, dropped: [] });
		})
	);
});

test('its link is short, and the story needs none', () => {
	expect(briefingFrameQuery({ mode: 'present', scene: 3 })).toBe('?scene=3&present');
	expect(briefingFrameQuery({ mode: 'story', scene: null })).toBe('');
});

test('a flag counts with or without a value, in any letters', () => {
	for (const query of ['?present', '?present=', '?PRESENT', '?present=1'])
		expect(read(query).state.mode).toBe('present');
});

test('a scene that the briefing has not is named, and the first is shown', () => {
	for (const value of ['0', '9', '-1', '1.5', 'last', '1e1']) {
		expect(read(`?scene=${value}&present`)).toEqual({
			state: { mode: 'present', scene: null },
			dropped: [{ parameter: 'scene', value, reason: 'unknown-name' }]
		});
	}
});

test('no text throws, and something is always left to show', () => {
	const name = fc.oneof(fc.constantFrom('scene', 'present', 'notes'), fc.string());
	fc.assert(
		fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
			const { scene } = briefingFrameFromParams(new URLSearchParams(pairs), count).state;
			expect(scene ?? 1).toBeGreaterThanOrEqual(1);
			expect(scene ?? 1).toBeLessThanOrEqual(count);
		})
	);
});
