import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { emphasisKinds, parseEmphasis } from '../../../src/lib/domain/briefing/briefing';
import { sceneMessage } from '../../../src/lib/domain/briefing/scene-message';
import { knownIdsOf, sceneView } from '../../../src/lib/domain/briefing/scene-view';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';

test('an emphasis is a kind and an id, and nothing else is', () => {
	expect(parseEmphasis('deposit/li-dobra')).toEqual({ kind: 'deposit', id: 'li-dobra' });
	for (const text of ['', 'deposit', 'deposit/', 'mine/x', 'deposit/a/b', '/a'])
		expect(parseEmphasis(text)).toBeNull();
	expect(emphasisKinds.map((kind) => parseEmphasis(`${kind}/x`)?.kind)).toEqual(emphasisKinds);
});

describe('the view of a scene', () => {
	const known = knownIdsOf(
		{ commodities: [{ id: 'lithium' }], deposits: [], categories: [] } as never,
		{
			...{ firstDate: isoDate('2022-02-24'), lastDate: isoDate('2026-04-24') },
			...{ otherLines: [], version: 'any' }
		}
	);

	it('is read as the address of the map is', () => {
		expect(sceneView({ view: '?date=2025-04-30&commodity=lithium' }, known)).toMatchObject({
			date: '2025-04-30',
			commodities: ['lithium'],
			compare: null
		});
	});

	it('is refused without a day', () => {
		expect(() => sceneView({ view: '?commodity=lithium' }, known)).toThrow(/a stated day/);
	});
});

describe('a message between the windows of a presentation', () => {
	it('tells a scene or asks for it', () => {
		expect(sceneMessage({ kind: 'shown', scene: 3 }, 8)).toEqual({ kind: 'shown', scene: 3 });
		expect(sceneMessage({ kind: 'ask' }, 8)).toEqual({ kind: 'ask' });
	});

	it('is none where it names a scene that there is not, or is something else', () => {
		for (const scene of [0, 9, 1.5, NaN, '3', null])
			expect(sceneMessage({ kind: 'shown', scene }, 8)).toBeNull();
		fc.assert(
			fc.property(fc.anything(), (data) => {
				const message = sceneMessage(data, 8);
				expect(message === null || ['shown', 'ask'].includes(message.kind)).toBe(true);
			})
		);
	});
});
