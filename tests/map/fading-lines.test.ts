import { expect, test } from 'vitest';
import type { FeatureCollection, Position } from 'geojson';
import { fadingLines } from '../../src/lib/map/fading-lines';

/** A line of 0.1° steps from one place to the other. */
function straight([x, y]: [number, number], [toX, toY]: [number, number]): Position[] {
	return Array.from({ length: 101 }, (_, i) => [
		x + ((toX - x) * i) / 100,
		y + ((toY - y) * i) / 100
	]);
}

const drawn = (coordinates: Position[]) => {
	const lines: FeatureCollection = {
		type: 'FeatureCollection',
		features: [
			{ type: 'Feature', properties: { name: 'a' }, geometry: { type: 'LineString', coordinates } }
		]
	};
	return fadingLines(lines).features.map(({ properties, geometry }) => ({
		name: properties?.['name'] as string,
		strength: properties?.['strength'] as number,
		ends: geometry.coordinates.flatMap((line) => [line[0]!, line.at(-1)!])
	}));
};

test('a line within Ukraine is whole and full', () => {
	const [from, to] = [
		[23, 50],
		[39, 47]
	] as const;
	expect(drawn(straight([...from], [...to]))).toEqual([
		{ name: 'a', strength: 1, ends: [[...from], [...to]] }
	]);
});

test.each([
	['west', [25, 47], [18, 47]],
	['east', [39, 49], [44.5, 49]],
	['north', [30, 51], [30, 55]],
	['south', [25, 45.5], [25, 42]]
] as const)('a line that is cut off in the %s has faded by then, without a gap', (_, from, to) => {
	const pieces = drawn(straight([...from], [...to]));
	const strengths = pieces.map(({ strength }) => strength);
	expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
	expect(strengths[0]).toBe(1);
	expect(strengths.at(-1)).toBeLessThan(0.2);
	pieces.slice(1).forEach(({ ends }, i) => expect(ends[0]).toEqual(pieces[i]!.ends.at(-1)));
});
