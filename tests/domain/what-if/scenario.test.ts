import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../../src/lib/domain/geometry/area';
import { difference } from '../../../src/lib/domain/geometry/cut-edges';
import { edgeIndex } from '../../../src/lib/domain/geometry/edge-index';
import { areaEdges } from '../../../src/lib/domain/geometry/edges';
import { isInside } from '../../../src/lib/domain/geometry/point-status';
import { windingKm2 } from '../../../src/lib/domain/geometry/prepared-area';
import { geodesicKm } from '../../../src/lib/domain/geometry/geodesic';
import { changedLand } from '../../../src/lib/domain/what-if/changed-land';
import { dividedLand, ScenarioArea } from '../../../src/lib/domain/what-if/scenario-area';
import {
	crossesItself,
	mostCorners,
	scenarioFault,
	type Corner,
	type Edit,
	type Scenario
} from '../../../src/lib/domain/what-if/scenario';
import { scenarioInFile } from '../../../src/lib/domain/what-if/scenario-file';
import { typedNumber, typedPlace } from '../../../src/lib/domain/what-if/typed-place';
import { multiPolygon, box, polygon } from '../geometry/shapes';

/** Land from 34° to 38° E with a corner every 0.1°; what lies east of 36° is behind the line. */
const parallel = (lat: number, from: number, to: number) =>
	Array.from({ length: 21 }, (_, i) => [from + ((to - from) * i) / 20, lat]);
const meridian = (lng: number, from: number, to: number) =>
	Array.from({ length: 31 }, (_, i) => [
		lng,
		Math.round((from + ((to - from) * i) / 30) * 10) / 10
	]);
const ring = (...sides: number[][][]) => polygon([...sides.flat(), sides[0]![0]!]);
const east = ring(
	parallel(47, 36, 38),
	meridian(38, 47, 50),
	parallel(50, 38, 36),
	meridian(36, 50, 47)
);
const land = ring(
	parallel(47, 34, 36),
	parallel(47, 36, 38),
	meridian(38, 47, 50),
	parallel(50, 38, 36),
	parallel(50, 36, 34),
	meridian(34, 50, 47)
);
const behind = areaEdges(east);
const holdable = edgeIndex(areaEdges(multiPolygon(land)));
const contested = areaEdges(box(35.8, 48, 36, 48.4));
const day = () => dividedLand(behind, difference(holdable.edges, behind), contested);

function applied(scenario: Scenario, scenarios = new ScenarioArea(day(), holdable)) {
	const result = scenarios.apply(scenario);
	if ('kind' in result) throw new Error(result.kind);
	const { edges } = result.behind.cut;
	return {
		result,
		edges,
		km2: windingKm2(edgeIndex(edges)),
		isBehind: (lng: number, lat: number) => isInside(edgeIndex(edges), lng, lat),
		...changedLand(edgeIndex(behind), edgeIndex(edges), result.behind.cut)
	};
}

const square = (west: number, south: number, size = 0.5): readonly Corner[] => [
	[west, south],
	[west + size, south],
	[west + size, south + size],
	[west, south + size]
];

/** The second leaves of the first a strip, and beside it one that is thinner than a metre. */
const besideEachOther = [
	{ kind: 'take' as const, corners: square(35.5, 47) },
	{ kind: 'free' as const, corners: square(35.5, 47.1) }
];

describe('edits of the land behind the line', () => {
	test('none leaves it as it was', () => {
		const { km2, taken, freed } = applied([]);
		expect(km2).toBeCloseTo(areaKm2(east), 6);
		expect([taken.coordinates, freed.coordinates]).toEqual([[], []]);
	});

	test('taken land joins it, whichever way its outline runs, and what lies beyond the border counts not', () => {
		for (const corners of [square(35.8, 49.8), [...square(35.8, 49.8)].reverse()]) {
			const { km2, taken, freed } = applied([{ kind: 'take', corners }]);
			const inLand = areaKm2(box(35.8, 49.8, 36, 50));
			expect(km2 - areaKm2(east)).toBeCloseTo(inLand, 1);
			expect(areaKm2(taken)).toBeCloseTo(inLand, 1);
			expect(freed.coordinates).toEqual([]);
		}
	});

	test('freed land leaves it, with a hole where it lies within', () => {
		const { isBehind, freed, result } = applied([{ kind: 'free', corners: square(36.5, 48) }]);
		expect(isBehind(36.75, 48.25)).toBe(false);
		expect(isBehind(36.4, 48.25)).toBe(true);
		expect(areaKm2(freed)).toBeCloseTo(areaKm2(box(36.5, 48, 37, 48.5)), 1);
		expect(isInside(result.free.index(), 36.75, 48.25)).toBe(true);
	});

	test('edits hold in their order, also where one begins at the very side of another', () => {
		const first: Edit = { kind: 'take', corners: square(35.5, 48) };
		const beside: Edit = { kind: 'take', corners: square(35, 48) };
		const both = applied([first, beside]);
		expect(both.km2 - areaKm2(east)).toBeCloseTo(areaKm2(box(35, 48, 36, 48.5)), 1);
		const within: Edit = { kind: 'free', corners: square(35.6, 48.1, 0.2) };
		expect(applied([first, within]).isBehind(35.7, 48.2)).toBe(false);
		expect(applied([within, first]).isBehind(35.7, 48.2)).toBe(true);
	});

	test('what was contested is not any longer where an edit says whose it is', () => {
		const { result } = applied([{ kind: 'take', corners: square(35.9, 48) }]);
		const left = result.contested.index();
		expect(isInside(left, 35.95, 48.2)).toBe(false);
		expect(isInside(left, 35.85, 48.2)).toBe(true);
	});

	test('a scenario after another one is the same as by itself', () => {
		const scenarios = new ScenarioArea(day(), holdable);
		const steps = fc.array(
			fc.record({
				kind: fc.constantFrom('take' as const, 'free' as const),
				corners: fc
					.tuple(fc.integer({ min: 340, max: 375 }), fc.integer({ min: 470, max: 495 }))
					.map(([x, y]) => square(x / 10, y / 10))
			}),
			{ maxLength: 4 }
		);
		fc.assert(
			fc.property(steps, (scenario) => {
				const { km2, taken, freed } = applied(scenario, scenarios);
				expect(km2).toBe(applied(scenario).km2);
				expect(km2).toBeCloseTo(areaKm2(east) + areaKm2(taken) - areaKm2(freed), 1);
			}),
			{ examples: [[besideEachOther]] }
		);
	});
});

describe('the line moved between two places', () => {
	const move = (km: number): Edit => ({ kind: 'move', km, from: [36.1, 49], to: [35.9, 48] });

	test.each([10, -10])('by %d km, forward or back', (km) => {
		const { isBehind, km2 } = applied([move(km)]);
		const way = Math.sign(km);
		const lngAt = (distance: number) => 36 - (way * distance) / geodesicKm(36, 48.5, 37, 48.5);
		expect(isBehind(lngAt(9.5), 48.5)).toBe(km > 0);
		expect(isBehind(lngAt(10.5), 48.5)).toBe(km < 0);
		// Beyond the ends the line bends back to where it was.
		expect(isBehind(lngAt(5), 49.2)).toBe(km < 0);
		const length = geodesicKm(36, 48, 36, 49);
		expect(way * (km2 - areaKm2(east))).toBeGreaterThan(10 * length);
		expect(way * (km2 - areaKm2(east))).toBeLessThan(10 * length + Math.PI * 50 + 20);
	});

	test('far from the line it is refused', () => {
		const far = new ScenarioArea(day(), holdable).apply([
			{ kind: 'move', km: 5, from: [34.5, 49], to: [36, 48] }
		]);
		expect(far).toEqual({ edit: 0, kind: 'off-line' });
	});

	test('between parts that do not hang together it is refused', () => {
		const pocket: Edit = { kind: 'take', corners: square(34.5, 48) };
		const scenarios = new ScenarioArea(day(), holdable);
		const between: Edit = { kind: 'move', km: 5, from: [34.5, 48.2], to: [36, 48] };
		expect(scenarios.apply([pocket, between])).toEqual({ edit: 1, kind: 'different-lines' });
	});
});

describe('bounds', () => {
	test.each([
		[{ kind: 'take', corners: square(35, 48).slice(0, 2) }, 'too-few-corners'],
		[{ kind: 'take', corners: square(19.9, 48) }, 'outside'],
		[{ kind: 'free', corners: [...square(35, 48).slice(0, 3), [NaN, 48]] }, 'outside'],
		[{ kind: 'move', km: 200.1, from: [36, 48], to: [36, 49] }, 'too-far'],
		[{ kind: 'move', km: 0, from: [36, 48], to: [36, 49] }, 'too-far'],
		[{ kind: 'move', km: NaN, from: [36, 48], to: [36, 49] }, 'too-far'],
		[
			{
				kind: 'take',
				corners: [
					[35, 48],
					[36, 49],
					[36, 48],
					[35, 49]
				]
			},
			'crosses-itself'
		],
		[
			{
				kind: 'take',
				corners: [
					[35, 48],
					[36, 48],
					[35.5, 48]
				]
			},
			'crosses-itself'
		],
		[
			{
				kind: 'take',
				corners: [
					[35, 48],
					[35, 48],
					[35, 48]
				]
			},
			'crosses-itself'
		]
	] as readonly (readonly [Edit, string])[])('%j: %s', (edit, kind) => {
		expect(scenarioFault([edit])).toEqual({ edit: 0, kind });
		expect(new ScenarioArea(day(), holdable).apply([edit])).toEqual({ edit: 0, kind });
	});

	test('many changes and many corners', () => {
		const one: Edit = { kind: 'take', corners: square(35, 48) };
		expect(scenarioFault(Array.from({ length: 20 }, () => one))).toBeNull();
		expect(scenarioFault(Array.from({ length: 21 }, () => one))?.kind).toBe('too-many-edits');
		const round = (corners: number) =>
			Array.from({ length: corners }, (_, i): Corner => {
				const angle = (2 * Math.PI * i) / corners;
				return [35 + Math.cos(angle), 48 + Math.sin(angle)];
			});
		expect(scenarioFault([{ kind: 'take', corners: round(mostCorners) }])).toBeNull();
		const tooMany = [
			{ kind: 'take' as const, corners: round(150) },
			{ kind: 'free' as const, corners: round(51) }
		];
		expect(scenarioFault(tooMany)).toEqual({ edit: 1, kind: 'too-many-corners' });
	});

	test('an outline crosses itself or not, wherever it begins and whichever way it runs', () => {
		const bow: readonly Corner[] = [
			[35, 48],
			[36, 49],
			[36, 48],
			[35, 49]
		];
		for (let i = 0; i < 4; i++) {
			const turned = (corners: readonly Corner[]) => [...corners.slice(i), ...corners.slice(0, i)];
			expect(crossesItself(turned(bow))).toBe(true);
			expect(crossesItself(turned(bow).reverse())).toBe(true);
			expect(crossesItself(turned(square(35, 48)))).toBe(false);
		}
	});
});

describe('a saved file', () => {
	const scenario: Scenario = [
		{ kind: 'take', corners: square(35, 48) },
		{ kind: 'move', km: -2.5, from: [36, 48], to: [36, 49] }
	];

	test('gives its scenario back', () => {
		const text = JSON.stringify({
			scenario: { date: '2025-04-30', edits: scenario },
			features: []
		});
		expect(scenarioInFile(text)).toEqual({ date: '2025-04-30', scenario });
		expect(scenarioInFile(`\ufeff${text}`)).not.toBeNull();
	});

	test.each([
		'',
		'{',
		'null',
		'[]',
		'{"scenario":{"date":"2025-04-30","edits":[]}}',
		'{"scenario":{"date":"2025-02-30","edits":[{"kind":"take","corners":[[35,48],[36,48],[36,49]]}]}}',
		'{"scenario":{"date":"2025-04-30","edits":[{"kind":"take","corners":[[35,48],[36,48],["36",49]]}]}}',
		'{"scenario":{"date":"2025-04-30","edits":[{"kind":"burn","corners":[[35,48],[36,48],[36,49]]}]}}',
		'{"scenario":{"date":"2025-04-30","edits":[{"kind":"move","km":1e9,"from":[35,48],"to":[36,49]}]}}'
	])('%s holds none', (text) => {
		expect(scenarioInFile(text)).toBeNull();
	});

	test('no text throws', () => {
		fc.assert(fc.property(fc.json(), (text) => void scenarioInFile(text)));
	});
});

test('numbers are read as people type them', () => {
	for (const text of ['36.25', '36,25', ' 36.25 ', '36.25°', '+36.25']) {
		expect(typedNumber(text)).toBe(36.25);
	}
	expect(typedNumber('−2,5')).toBe(-2.5);
	for (const text of ['', 'x', '36.2.5', '1e5', '36°15′', 'NaN', 'Infinity', '0x20']) {
		expect(typedNumber(text)).toBeNull();
	}
	expect(typedPlace('36,5', '48')).toEqual({ corner: [36.5, 48] });
	expect(typedPlace('36,5', 'north')).toEqual({ fault: 'latitude' });
	expect(typedPlace('', '')).toEqual({ fault: 'longitude' });
});
