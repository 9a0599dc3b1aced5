import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	isTypable,
	shapeOfText,
	textOfShape,
	type TypedShape
} from '../../../src/lib/domain/edit/typed-shape';
import { nearestOnLines } from '../../../src/lib/domain/geometry/nearest-on-lines';

const position = fc.tuple(
	fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => value / 1e4),
	fc.integer({ min: -900_000, max: 900_000 }).map((value) => value / 1e4)
);
const ring = fc
	.array(position, { minLength: 3, maxLength: 6 })
	.map((positions) => [...positions, positions[0]!]);
const shape: fc.Arbitrary<TypedShape> = fc.oneof(
	position.map((coordinates) => ({ type: 'Point' as const, coordinates })),
	fc
		.array(position, { minLength: 2, maxLength: 6 })
		.map((coordinates) => ({ type: 'LineString' as const, coordinates })),
	fc
		.array(ring, { minLength: 1, maxLength: 3 })
		.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
);

describe('a shape as typed coordinates', () => {
	it('is read as it was written', () => {
		fc.assert(
			fc.property(shape, (one) => {
				expect(shapeOfText(textOfShape(one), one.type)).toEqual({ shape: one });
			})
		);
	});

	it.each([
		['37.5 48.2', 'Point', { shape: { type: 'Point', coordinates: [37.5, 48.2] } }],
		['37.5; 48.2\n\n\n', 'Point', { shape: { type: 'Point', coordinates: [37.5, 48.2] } }],
		['48,2 37,5', 'Point', { line: 1 }],
		['181, 48', 'Point', { line: 1 }],
		['37, 48\n38, 95', 'LineString', { line: 2 }],
		['37, 48\n38, 49', 'Polygon', { line: 2 }],
		['', 'Point', { line: 1 }]
	] as const)('is refused with its line where it is none: %j as %s', (text, type, found) => {
		expect(shapeOfText(text, type)).toEqual(found);
	});

	it('is none of several polygons', () => {
		expect(isTypable({ type: 'MultiPolygon', coordinates: [] })).toBe(false);
	});
});

test('a place snaps to the nearest place of a line within reach, and to none beyond', () => {
	const lines = [
		[
			[36, 48],
			[38, 48]
		],
		[
			[37, 48.02],
			[37, 49]
		]
	];
	expect(nearestOnLines(lines, [36.5, 48.01], 0.02)).toEqual([36.5, 48]);
	expect(nearestOnLines(lines, [35.99, 48], 0.02)).toEqual([36, 48]);
	expect(nearestOnLines(lines, [36.5, 48.05], 0.02)).toBeNull();
	// 0.04° of longitude are no more than 0.027° of latitude here.
	expect(nearestOnLines(lines, [37.04, 48.5], 0.03)).toEqual([37, 48.5]);
	expect(nearestOnLines([], [37, 48], 1)).toBeNull();
});
