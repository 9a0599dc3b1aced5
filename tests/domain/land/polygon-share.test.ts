import { expect, test } from 'vitest';
import type { Polygon } from 'geojson';
import { edgeIndex } from '../../../src/lib/domain/geometry/edge-index';
import { areaEdges } from '../../../src/lib/domain/geometry/edges';
import { shareOf } from '../../../src/lib/domain/geometry/overlap';
import { prepareArea } from '../../../src/lib/domain/geometry/prepared-area';
import {
	firstOrderRange,
	shareWithLineMoved,
	type OutlineAtLine
} from '../../../src/lib/domain/land/polygon-share';
import { box } from '../geometry/shapes';

/** On the equator a degree is 111.195 km on Turf's sphere, which draws the band. */
const degrees = (km: number) => km / 111.195;
const halfSide = degrees(5);
const square = box(-halfSide, -halfSide, halfSide, halfSide);
/** A square of 10 km, occupied east of a meridian. */
function at(lineKm: number, outline: Polygon = square): OutlineAtLine {
	const line = degrees(lineKm);
	const occupied = edgeIndex(areaEdges(box(line, -1, 1, 1)));
	return {
		outline,
		prepared: prepareArea(outline),
		share: shareOf(occupied, outline),
		front: [
			[
				[line, -1],
				[line, 0],
				[line, 1]
			]
		],
		shareOf: (part) => shareOf(occupied, part)
	};
}

test('a line that passes at 1 km reaches in by what is left of its error', () => {
	const outside = shareWithLineMoved(at(6), 2);
	expect(outside.low).toBe(0);
	expect(outside.central).toBe(0);
	expect(outside.high).toBeCloseTo(0.1, 3);
	const behind = shareWithLineMoved(at(-6), 2);
	expect(behind.low).toBeCloseTo(0.9, 3);
	expect(behind.high).toBe(1);
});

test('beyond its error a line changes nothing, and without a line a share is certain', () => {
	expect(shareWithLineMoved(at(8), 2)).toEqual({ low: 0, central: 0, high: 0 });
	const share = at(0).share;
	expect(shareWithLineMoved({ ...at(0), front: [] }, 2)).toEqual({
		low: share,
		central: share,
		high: share
	});
});

test('where the clipper throws, the band is the length of line inside × its error: 10 × 1 of 100 km²', () => {
	const throwing = () => {
		throw new Error('Unable to complete output ring');
	};
	const halfDegrees = [-1, -0.5, 0, 0.5, 1].map((part) => [0, part * halfSide]);
	const straight = { ...at(0), front: [halfDegrees] };
	const range = shareWithLineMoved(straight, 1, throwing);
	expect(range.low).toBeCloseTo(0.4, 3);
	expect(range.central).toBeCloseTo(0.5, 6);
	expect(range.high).toBeCloseTo(0.6, 3);
});

test('to first order: 20 km of line, 5 km of error, 1,000 km²: ±10 %, and never beyond 0 and 1', () => {
	expect(firstOrderRange(0.62, 20, 5, 1000)).toEqual({ low: 0.52, central: 0.62, high: 0.72 });
	expect(firstOrderRange(0.05, 20, 5, 1000)).toEqual({
		low: 0,
		central: 0.05,
		high: expect.closeTo(0.15, 12)
	});
	expect(firstOrderRange(0.95, 20, 5, 1000).high).toBe(1);
});
