import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { kinks } from '@turf/kinks';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { pointInside } from '../../src/lib/check/assemble/point-inside';
import { selfMeeting } from '../../src/lib/check/ring-crossings';

const closed = (corners: readonly Position[]) => [...corners, corners[0]!];

/** Corners on a small grid, so that crossings, touches and edges on one line are common. */
const onGrid = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
		minLength: 3,
		maxLength: 9,
		selector: ([x, y]) => 7 * x + y
	})
	.map((corners) => closed(corners));

/** A star around [33, 48]: its corners stand in the order of their directions, so it never meets itself. */
const star = fc
	.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 })
	.map((radii) =>
		closed(
			radii.map((radius, i) => {
				const angle = (2 * Math.PI * i) / radii.length;
				return [33 + radius * Math.cos(angle), 48 + radius * Math.sin(angle)];
			})
		)
	);

test('a bow tie crosses itself in its middle', () => {
	const tie = closed([
		[0, 0],
		[2, 2],
		[2, 0],
		[0, 2]
	]);
	expect(selfMeeting(tie, 'cross')).toEqual({ kind: 'cross', at: [1, 1] });
});

test('a corner on another edge touches, and crosses nothing', () => {
	const pinched = closed([
		[0, 0],
		[4, 0],
		[4, 2],
		[2, 0],
		[0, 2]
	]);
	expect(selfMeeting(pinched, 'touch')).toEqual({ kind: 'touch', at: [2, 0] });
	expect(selfMeeting(pinched, 'cross')).toBeNull();
});

test('a star never meets itself', () => {
	const never = fc.property(star, (ring) => {
		expect(selfMeeting(ring, 'touch')).toBeNull();
	});
	fc.assert(never);
});

test('whatever Turf finds by comparing all pairs is found', () => {
	const found = fc.property(onGrid, (ring) => {
		const expected = kinks({ type: 'LineString', coordinates: ring }).features.length > 0;
		// Turf passes over edges on one line, so more may be found.
		if (expected) expect(selfMeeting(ring, 'touch')).not.toBeNull();
	});
	fc.assert(found, { numRuns: 500 });
});

test('where a ring meets itself does not depend on its first corner', () => {
	const found = fc.property(onGrid, fc.nat(8), (ring, by) => {
		const open = ring.slice(1);
		const turned = closed(open.map((_, i) => open[(i + by) % open.length]!));
		for (const kind of ['cross', 'touch'] as const) {
			expect(selfMeeting(turned, kind) === null).toBe(selfMeeting(ring, kind) === null);
		}
	});
	fc.assert(found, { numRuns: 300 });
});

test('the point of an outline lies inside it', () => {
	const inside = fc.property(star, (ring) => {
		const outline = { type: 'Polygon' as const, coordinates: [ring] };
		expect(booleanPointInPolygon([...pointInside(outline)], outline)).toBe(true);
	});
	fc.assert(inside);
});
