import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { expect, test } from 'vitest';
import { oblastLabels } from '../../src/geodata/build/oblast-labels';
import { geodata } from '../shipped/geodata';

const shapes = geodata.shapes.oblasts.features;
const labels = oblastLabels(geodata);

test('every oblast has its name within its own borders', () => {
	// Kyiv and Sevastopol have their dot among the cities.
	expect(labels.size).toBe(shapes.length - 2);
	for (const { id, geometry } of shapes) {
		const point = labels.get(id);
		if (point !== undefined) expect(booleanPointInPolygon([...point], geometry), id).toBe(true);
	}
});

test('no name is written where another is', () => {
	const places = [...labels];
	for (const [code, [lng, lat]] of places) {
		const near = places.filter(
			([other, [x, y]]) => other !== code && Math.abs(x - lng) < 0.5 && Math.abs(y - lat) < 0.15
		);
		expect([code, ...near]).toEqual([code]);
	}
});
