import fc from 'fast-check';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import type { OccupationTopology } from '../../src/lib/domain/dataset/occupation-record';
import type { HoldableLand } from '../../src/lib/domain/land/holdable-land';
import { exactly } from '../../src/lib/domain/numbers/range';
import type { Edit, Scenario } from '../../src/lib/domain/what-if/scenario';
import { scenarioInFile } from '../../src/lib/domain/what-if/scenario-file';
import { withLine } from '../../src/lib/domain/what-if/what-if';
import { preparedBuiltLand } from '../../src/lib/domain/land/built-land';
import { ScenarioService, type ScenarioAnswer } from '../../src/lib/worker/scenario-service';
import { commodity, country, price } from '../domain/estimate/estimate-fixture';
import { multiPolygon, polygon } from '../domain/geometry/shapes';

/** Land from 34° to 38° E with a corner every 0.1°, of which the half east of 36° is behind the line. */
const side = (from: readonly [number, number], to: readonly [number, number]) => {
	const steps = Math.round(10 * Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])));
	const at = (k: 0 | 1, i: number) => from[k] + ((to[k] - from[k]) * i) / steps;
	return Array.from({ length: steps }, (_, i) =>
		[at(0, i), at(1, i)].map((value) => Math.round(value * 1e4) / 1e4)
	);
};
const rectangle = (west: number, south: number, east: number, north: number) => {
	const ring = [
		...side([west, south], [36, south]),
		...side([36, south], [east, south]),
		...side([east, south], [east, north]),
		...side([east, north], [36, north]),
		...side([36, north], [west, north]),
		...side([west, north], [west, south])
	];
	return polygon([...ring, ring[0]!]);
};
const [land, east] = [rectangle(34, 47, 38, 50), rectangle(36, 47, 38, 50)];
const sites = Array.from({ length: 40 }, (_, i) => ({
	...{ id: `site-${i}`, commodity: 'coal', tonnes: 100, category: 'certain' },
	distanceKm: -300
}));
const plain = country(sites, [commodity('coal')], [price('coal', exactly(1))]);
const imported = { ...plain.dataset.timeline.origins[0]!, id: 'imported' };
const dataset = {
	...plain.dataset,
	timeline: { ...plain.dataset.timeline, origins: [imported] },
	deposits: plain.dataset.deposits.map((deposit, i) => ({
		...deposit,
		point: [34.2 + (i % 8) / 2, 47.3 + Math.floor(i / 8) / 2] as const
	}))
};
const cells: FeatureCollection = {
	type: 'FeatureCollection',
	features: [{ type: 'Feature', properties: { intervals: [0, 60] }, geometry: east }]
};
const snapshots: FeatureCollection = { type: 'FeatureCollection', features: [] };
const record = {
	...topology({ cells, snapshots }),
	...{ front: [], frontLives: [] }
} as unknown as OccupationTopology;
const holdableLand = topology({ land: multiPolygon(land) }) as HoldableLand;
const oblasts: FeatureCollection = {
	type: 'FeatureCollection',
	features: [{ type: 'Feature', properties: { code: 'UA-14' }, geometry: land }]
};
const built = { boundaries: topology({ oblasts }), holdableLand };
const serviceOf = () => new ScenarioService(dataset, built, record);
const service = serviceOf();

function laid(answer: ScenarioAnswer) {
	if (answer.kind !== 'laid') throw new Error(JSON.stringify(answer.refusal));
	return answer;
}

const edit: fc.Arbitrary<Edit> = fc
	.record({
		kind: fc.constantFrom('take' as const, 'free' as const),
		west: fc.integer({ min: 3450, max: 3700 }),
		south: fc.integer({ min: 4720, max: 4900 }),
		wide: fc.integer({ min: 5, max: 80 })
	})
	.map(({ kind, west, south, wide }) => ({
		kind,
		corners: [
			[west / 100, south / 100],
			[(west + wide) / 100, south / 100],
			[(west + wide) / 100, (south + wide) / 100],
			[west / 100, (south + wide) / 100]
		]
	}));
const scenarios = fc.array(edit, { minLength: 1, maxLength: 3 });

/** Sums over edges in another order differ in their last digits. */
function rounded({ control, observation, frontLine }: ReturnType<typeof laid>) {
	const six = (value: number) => Number(value.toPrecision(6));
	return {
		areaKm2: six(observation.areaKm2),
		distances: [...control.distances].sort(),
		contested: [...control.contested].sort(),
		decided: [control.decided.behind, control.decided.free].map((ids) => [...ids].sort()),
		bound: [...control.bound].map(([id, values]) => [id, values.map(six)]).sort(),
		areas: [...control.areas].map(([id, { low, central, high }]) => [
			id,
			[low, central, high].map((value) => value.toFixed(6))
		]),
		front: frontLine.coordinates.flat().length
	};
}

test('a scenario is the same after others as by itself', () => {
	fc.assert(
		fc.property(scenarios, (scenario: Scenario) => {
			const after = service.lay(0, scenario);
			const alone = serviceOf().lay(0, scenario);
			expect(after.kind).toBe(alone.kind);
			if (alone.kind === 'laid') expect(rounded(laid(after))).toEqual(rounded(alone));
		}),
		{ numRuns: 40 }
	);
});

test('its file is a line that says the same, and gives the scenario back', () => {
	fc.assert(
		fc.property(scenarios, (scenario: Scenario) => {
			const answer = service.lay(0, scenario);
			if (answer.kind !== 'laid') return;
			const file = service.file(0, scenario)!;
			expect(scenarioInFile(file)?.scenario).toEqual(scenario);
			const { features } = JSON.parse(file) as FeatureCollection<MultiPolygon>;
			const area = features[0]!.geometry;
			const { date } = dataset.timeline.observations[0]!;
			const again = withLine(dataset, plain.history, {
				...{ date, area, contested: null },
				land: preparedBuiltLand(built)
			});
			if (again.kind !== 'laid') throw new Error(JSON.stringify(again.refusal));
			expect(again.areaKm2).toBeCloseTo(answer.observation.areaKm2, 3);
			for (const [id, tenths] of answer.control.distances) {
				expect(again.line.control.distances.get(id)).toBe(tenths);
			}
		}),
		{ numRuns: 40 }
	);
});

test('where everything is taken there is no line, and what is no scenario is refused', () => {
	const all: Edit = {
		kind: 'take',
		corners: [
			[33, 46],
			[39, 46],
			[39, 51],
			[33, 51]
		]
	};
	expect(service.lay(0, [all])).toMatchObject({ kind: 'no-line' });
	expect(service.lay(0, [{ ...all, corners: [] }])).toMatchObject({
		kind: 'refused',
		refusal: { kind: 'too-few-corners' }
	});
	expect(service.file(0, [{ ...all, corners: [] }])).toBeNull();
	expect(service.lay(0, []).kind).toBe('laid');
});
