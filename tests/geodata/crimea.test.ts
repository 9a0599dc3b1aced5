import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { shippedText } from '../shipped/geodata';

type Outline = Feature<Polygon | MultiPolygon>;

function layer(path: string): readonly Outline[] {
	return (JSON.parse(shippedText(path)) as FeatureCollection<Polygon | MultiPolygon>).features;
}

const oblasts = layer('boundaries/oblasts.geojson');
const countries = layer('boundaries/countries.geojson');
const record = layer('occupation/natural-earth.geojson');

const holding = (features: readonly Outline[], place: readonly [number, number]) =>
	features.filter((feature) => booleanPointInPolygon([...place], feature)).map(({ id }) => id);

describe.each([
	['Simferopol', [34.1, 44.95], 'UA-43'],
	['Sevastopol', [33.52, 44.6], 'UA-40'],
	['Yalta', [34.16, 44.5], 'UA-43'],
	['Kerch', [36.47, 45.35], 'UA-43']
] as const)('%s', (_name, place, code) => {
	test('lies in Ukraine', () => expect(holding(oblasts, place)).toEqual([code]));
	test('lies in no other country', () => expect(holding(countries, place)).toEqual([]));
	test('lies behind the line since 2014', () =>
		expect(holding(record, place)).toEqual(record.map(({ id }) => id)));
});

test('the outlines before 24 February 2022 end at the border of Ukraine', () => {
	expect(holding(record, [39.7, 47.23])).toEqual([]);
	expect(holding(record, [37.8, 48])).toContain('2022-02-23');
	expect(holding(record, [37.8, 48])).not.toContain('2014-03-18');
	expect(holding(record, [30.52, 50.45])).toEqual([]);
});
