import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { oblastLabels } from '../../src/geodata/build/oblast-labels';
import { readGeodata } from '../../src/geodata/read/read-geodata';

const { geodata } = readGeodata('geodata');
if (geodata === null) throw new Error('expected the shipped geodata to have no error');
const shapes = geodata.shapes.oblasts.features;
const labels = oblastLabels(geodata);

test('every oblast has its name within its own borders', () => {
	expect(labels.size).toBe(27);
	for (const { id, geometry } of shapes) {
		const point = labels.get(id)!;
		expect(booleanPointInPolygon([...point], geometry), `${id}`).toBe(
			true
		);
	}
});

test('no name is written where another is', () => {
	const places = [...labels];
	for (const [code, [lng, lat]] of places) {
		const near = places.filter(
			([other, [x, y]]) => other !== code && Math.abs(x - lng) < 0.5 && Math.abs(y - lat) < 0.15
		);
		// The cities of Kyiv and Sevastopol lie within or beside an oblast, and have their dot instead.
		expect(near.filter(([other]) => other !== 'UA-30' && code !== 'UA-30')).toEqual([]);
	}
});
