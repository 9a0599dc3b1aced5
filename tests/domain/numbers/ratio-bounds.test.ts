import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactly, type Range } from '../../../src/lib/domain/numbers/range';
import {
	factoredRatioBounds,
	ratioBounds,
	type FactoredGroups,
	type WeightedGroup
} from '../../../src/lib/domain/numbers/ratio-bounds';

/** Thousandths: a weight that is no more than a rounding error has no share to speak of. */
const fraction = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const range: fc.Arbitrary<Range> = fc
	.tuple(fraction, fraction, fraction)
	.map((values) => values.sort((a, b) => a - b))
	.map(([low, central, high]) => ({ low, central, high }));
const group: fc.Arbitrary<WeightedGroup> = fc
	.record({ share: range, whole: fc.double({ min: 0.1, max: 100, noNaN: true }), weight: range })
	.map(({ share, whole, weight }) => ({
		part: { low: share.low * whole, central: share.central * whole, high: share.high * whole },
		whole,
		weight: { ...weight, high: weight.high + 0.01 }
	}));

test('nothing to share is no data, not zero', () => {
	expect(ratioBounds([])).toBeNull();
	expect(ratioBounds([{ part: exactly(0), whole: 0, weight: exactly(1) }])).toBeNull();
});

test('two categories: the weights shift the share between their own shares', () => {
	// C1: 100 t, all behind, weight 0.9..1; C2: 100 t, none behind, weight 0.3..0.7.
	const share = ratioBounds([
		{ part: exactly(100), whole: 100, weight: { low: 0.9, central: 1, high: 1 } },
		{ part: exactly(0), whole: 100, weight: { low: 0.3, central: 0.5, high: 0.7 } }
	])!;
	expect(share.low).toBeCloseTo(0.9 / 1.6, 12);
	expect(share.central).toBeCloseTo(1 / 1.5, 12);
	expect(share.high).toBeCloseTo(1 / 1.3, 12);
});

test('the bounds are those of the best and worst corner of the box of weights', () => {
	fc.assert(
		fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
			const corners = Array.from({ length: 2 ** groups.length }, (_, bits) =>
				groups.map((g, i) => ((bits >> i) & 1 ? g.weight.high : g.weight.low))
			).filter((weights) => weights.some((w) => w > 0));
			const ratio = (weights: readonly number[], bound: 'low' | 'high') =>
				groups.reduce((s, g, i) => s + weights[i]! * g.part[bound], 0) /
				groups.reduce((s, g, i) => s + weights[i]! * g.whole, 0);
			const share = ratioBounds(groups)!;
			expect(share.low).toBeCloseTo(Math.min(...corners.map((w) => ratio(w, 'low'))), 9);
			expect(share.high).toBeCloseTo(Math.max(...corners.map((w) => ratio(w, 'high'))), 9);
		})
	);
});

test('all weights times k leave the share as it is', () => {
	fc.assert(
		fc.property(
			fc.array(group, { minLength: 1, maxLength: 6 }),
			fc.double({ min: 0.01, max: 1000, noNaN: true }),
			(groups, k) => {
				const scaled = groups.map((g) => ({
					...g,
					weight: { low: g.weight.low * k, central: g.weight.central * k, high: g.weight.high * k }
				}));
				const before = ratioBounds(groups)!;
				const after = ratioBounds(scaled)!;
				expect(after.low).toBeCloseTo(before.low, 9);
				expect(after.central).toBeCloseTo(before.central, 9);
				expect(after.high).toBeCloseTo(before.high, 9);
			}
		)
	);
});

const bundle: fc.Arbitrary<FactoredGroups> = fc.record({
	factor: range.map((factor) => ({ ...factor, high: factor.high + 0.01 })),
	groups: fc.array(group, { minLength: 1, maxLength: 3 })
});
const bundles = fc.array(bundle, { minLength: 1, maxLength: 3 });

/** Every choice of one end for each of `ranges`. */
function cornersOf(ranges: readonly Range[]): readonly (readonly number[])[] {
	return ranges.reduce<readonly (readonly number[])[]>(
		(corners, { low, high }) =>
			corners.flatMap((corner) => [low, high].map((at) => [...corner, at])),
		[[]]
	);
}

test('with factors too, the bounds are those of the best and worst corner of the box', () => {
	fc.assert(
		fc.property(bundles, (all) => {
			const groups = all.flatMap(({ groups: own }, at) => own.map((one) => ({ ...one, at })));
			const shares = (bound: 'low' | 'high') =>
				cornersOf(all.map(({ factor }) => factor)).flatMap((factors) =>
					cornersOf(groups.map(({ weight }) => weight)).flatMap((weights) => {
						const sum = (value: (g: WeightedGroup) => number) =>
							groups.reduce((s, g, i) => s + factors[g.at]! * weights[i]! * value(g), 0);
						const whole = sum((g) => g.whole);
						return whole > 0 ? [sum((g) => g.part[bound]) / whole] : [];
					})
				);
			const found = factoredRatioBounds(all)!;
			expect(found.low).toBeCloseTo(Math.min(...shares('low')), 9);
			expect(found.high).toBeCloseTo(Math.max(...shares('high')), 9);
		})
	);
});

test('the factor of a single bundle cancels out: a price leaves the share of its own resource alone', () => {
	fc.assert(
		fc.property(bundle, ({ factor, groups }) => {
			const priced = factoredRatioBounds([{ factor, groups }])!;
			const plain = ratioBounds(groups)!;
			expect(priced.low).toBeCloseTo(plain.low, 12);
			expect(priced.high).toBeCloseTo(plain.high, 12);
			if (factor.central > 0) expect(priced.central).toBeCloseTo(plain.central, 12);
		})
	);
});

test('a part that exceeds its whole by a rounding error is a share of 1; bounds stay in order', () => {
	const above = 0.1 + 0.2;
	expect(
		ratioBounds([
			{ part: exactly(above), whole: 0.3, weight: { low: 0.3, central: 0.5, high: 0.7 } }
		])
	).toEqual(exactly(1));
	fc.assert(
		fc.property(bundles, (all) => {
			const { low, central, high } = factoredRatioBounds(all)!;
			expect(0 <= low && low <= central && central <= high && high <= 1).toBe(true);
		})
	);
});
