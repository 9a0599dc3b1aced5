import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { keptDerivations } from '../../src/geodata/kept/kept-derivations';
import { otherLines } from '../../src/geodata/build/other-lines';
import { occupiedGeometryAt } from '../../src/geodata/build/occupied-area';
import type { IsoDate } from '../../src/lib/domain/dataset/iso-date';
import { derived, observations, record } from '../shipped/derived';
import { geodata } from '../shipped/geodata';

function comparedWith(date: IsoDate, geometry: Polygon | MultiPolygon) {
	const properties = { origin: 'commons', source: 'a test' };
	const features = [{ type: 'Feature' as const, id: date, properties, geometry }];
	const comparisons = { type: 'FeatureCollection' as const, features };
	return otherLines({ ...geodata, comparisons }, derived)[0]!;
}

const middle = Math.round(observations.length / 2);

describe.each([2, middle, observations.length - 1])('at observation %i', (at) => {
	test('the line of the record compared with itself differs in nothing', () => {
		const { figures } = comparedWith(observations[at]!.date, occupiedGeometryAt(record, at));
		expect(figures.oblasts).toEqual([]);
		expect(figures.deposits).toEqual([]);
		expect(figures.shares).toEqual([]);
		expect(figures.onlyOursKm2).toBeLessThan(0.05);
		expect(figures.onlyTheirsKm2).toBeLessThan(0.05);
	});
});

/** As in a build, which keeps them. */
const derivations = keptDerivations();
const shipped = otherLines(geodata, derived, derivations);
derivations.end();

describe.each(shipped.map(({ figures }) => figures))('$origin on $date', (figures) => {
	test('its areas add up', () => {
		const { oursKm2, onlyTheirsKm2, onlyOursKm2, theirsKm2, enclosedKm2 } = figures;
		expect(oursKm2 + onlyTheirsKm2 - onlyOursKm2).toBeCloseTo(theirsKm2, 0);
		expect(enclosedKm2).toBeLessThan(theirsKm2 / 100);
		const observed = observations.find(({ date }) => date === figures.date)!;
		expect(Math.abs(oursKm2 / observed.areaKm2 - 1)).toBeLessThan(0.001);
	});

	test('its oblasts have more than 50 km² each, the most first, and no more than all of Ukraine', () => {
		const sums = figures.oblasts.map((one) => one.onlyOursKm2 + one.onlyTheirsKm2);
		expect(sums.every((km2) => km2 > 50)).toBe(true);
		expect(sums).toEqual([...sums].sort((a, b) => b - a));
		const total = sums.reduce((sum, km2) => sum + km2, 0);
		expect(total).toBeLessThanOrEqual(figures.onlyOursKm2 + figures.onlyTheirsKm2 + 1);
	});

	test('its deposits are on two sides and its shares differ by a percentage point or more', () => {
		for (const { ours, theirs } of figures.deposits) expect(ours).not.toBe(theirs);
		for (const { ours, theirs } of figures.shares) {
			expect(Math.abs(ours.central - theirs.central)).toBeGreaterThanOrEqual(0.01 - 1e-12);
		}
	});
});

test('their front line crosses the east or the south, where the line of the record runs', () => {
	for (const { frontLine } of shipped) {
		const positions = frontLine.coordinates.flat() as [number, number][];
		expect(positions.length).toBeGreaterThan(0);
		// West of this meridian there is none on these days: neither border nor coast is taken for it.
		for (const [lng] of positions) expect(lng).toBeGreaterThan(31.4);
	}
});
