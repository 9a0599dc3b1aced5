import { expect, test } from 'vitest';
import { fitOptions } from '../../src/lib/map/map-bounds';

test('Ukraine keeps clear of what floats on a map of that width', () => {
	const padding = (width: number) => fitOptions(width).padding;
	expect(padding(390).right, 'buttons of 2.75rem and their margin').toBeGreaterThanOrEqual(54);
	expect(padding(390).bottom, 'the attribution').toBeGreaterThanOrEqual(34);
	expect(padding(1000)).toEqual({ top: 18, right: 18, bottom: 18, left: 18 });
});
