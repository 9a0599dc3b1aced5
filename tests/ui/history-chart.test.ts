import { describe, expect, it } from 'vitest';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import { chartShapes, roundTop } from '$lib/ui/history/chart-shapes';
import { ukraineBounds } from '../../src/lib/map/map-bounds';
import { mercatorFrame } from '../../src/lib/map/mercator-frame';
import { markRadius } from '$lib/ui/dossier/mark-radius';

const point = (date: string, low: number, central: number, high: number) => ({
	date: date as IsoDate,
	low,
	central,
	high
});

describe('the chart of a share through time', () => {
	it('holds each share until the next observation', () => {
		const shapes = chartShapes([
			point('2022-01-01', 0, 0.5, 1),
			point('2022-01-11', 0.2, 0.6, 0.8),
			point('2022-01-21', 0.4, 0.7, 0.9)
		]);
		expect(shapes?.line).toBe('M0 50H500V40H1000V30');
		// Above from left to right, below back: the low share before a step holds up to it.
		expect(shapes?.band).toBe('M0 0H500V20H1000V10V60V80H500V100H0Z');
		expect(shapes?.years).toEqual([{ year: '2022', x: 0 }]);
	});

	it('draws nothing where nothing was observed, and begins after the last gap of years', () => {
		const shapes = chartShapes([
			point('2014-03-18', 0, 0, 0),
			point('2022-02-28', 0, 0, 0),
			point('2022-03-31', 0, 0.1, 0.2),
			point('2022-06-30', 0, 0.2, 0.3),
			point('2022-07-31', 0, 0.2, 0.3)
		]);
		expect(shapes?.line.match(/M/g)).toHaveLength(2);
		expect(shapes?.earlier).toBe(1);
	});

	it('marks what rests on an observation that is not reliable', () => {
		const shapes = chartShapes([
			point('2022-01-01', 0, 0, 0),
			{ ...point('2022-01-11', 0, 0, 0), reliability: 'uncertain' },
			point('2022-01-21', 0, 0, 0)
		]);
		expect(shapes?.uncertain).toEqual([{ from: 0.5, to: 1 }]);
	});

	it('is none for a single observation', () => {
		expect(chartShapes([point('2022-02-28', 0, 0, 0)])).toBeNull();
		expect(chartShapes([])).toBeNull();
	});
});

describe('the top of an axis', () => {
	it('is round, and so is its half', () => {
		expect([10.2e9, 1.08e12, 2e3, 0.37, 7, 9.5, 0].map(roundTop)).toEqual([
			20e9, 2e12, 2e3, 0.4, 8, 10, 0
		]);
	});
});

describe('the circle of a place’s error', () => {
	it('grows with the latitude as Web Mercator does', () => {
		// 18.15 degrees across: at the equator 111.32 km are 1 / 18.15 of it, at 60° twice that.
		const frame = mercatorFrame(ukraineBounds);
		expect(markRadius(111.32, [30, 0], frame)).toBeCloseTo(1 / 18.15, 10);
		expect(markRadius(111.32, [30, 60], frame)).toBeCloseTo(2 / 18.15, 10);
	});
});
