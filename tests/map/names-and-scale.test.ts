import { describe, expect, it } from 'vitest';
import { shortOblastName } from '$lib/domain/dataset/oblast';
import { metresPerPixel, scaleFor } from '$lib/map/scale';

describe('shortOblastName', () => {
	it.each([
		['Poltava Oblast', 'Poltava'],
		['Полтавська область', 'Полтавська'],
		['Autonomous Republic of Crimea', 'Crimea'],
		['Автономна Республіка Крим', 'Крим']
	])('prints %s as %s', (name, short) => {
		expect(shortOblastName(name)).toBe(short);
	});
});

describe('scaleFor', () => {
	it('is round, and as wide as it says', () => {
		for (const zoom of [3.9, 5.66, 8, 11]) {
			const { metres, widthPx } = scaleFor(48.5, zoom);
			expect([1, 2, 5]).toContain(Number(String(metres)[0]));
			expect(widthPx).toBeLessThanOrEqual(100);
			expect(widthPx).toBeGreaterThan(35);
			expect(widthPx * metresPerPixel(48.5, zoom)).toBeCloseTo(metres);
		}
	});
});
