import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ControlLookup } from '../../../src/lib/domain/control/control-lookup';
import { controlAt } from '../../../src/lib/domain/estimate/estimate-at';
import { addDays, isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { commodity, country } from '../estimate/estimate-fixture';

const coal = commodity('coal');
const observations = 60;

/** Sorted run starts from 0, so that every observation has a value. */
const starts = fc
	.uniqueArray(fc.integer({ min: 1, max: observations - 1 }), { maxLength: 6 })
	.map((list) => [0, ...list.sort((a, b) => a - b)]);

const distanceRuns = starts.chain((list) =>
	fc
		.array(fc.integer({ min: -900, max: 900 }), { minLength: list.length, maxLength: list.length })
		.map((values) => list.flatMap((start, i) => [start, values[i]!]))
);

const areaRuns = starts.chain((list) =>
	fc
		.array(fc.integer({ min: 0, max: 1e4 }), { minLength: list.length, maxLength: list.length })
		.map((values) => list.flatMap((start, i) => [start, values[i]!, values[i]!, values[i]!]))
);

const flag = fc.record({
	from: fc.integer({ min: -5, max: 65 }),
	days: fc.option(fc.integer({ min: 1, max: 40 })),
	side: fc.constantFrom('behind' as const, 'free' as const, 'contested' as const)
});

test('at every observation the lookup answers what the direct computation does', () => {
	const first = isoDate('2022-02-20');
	fc.assert(
		fc.property(
			distanceRuns,
			areaRuns,
			flag,
			fc.boolean(),
			(distances, areas, { from, days, side }, twoOrigins) => {
				const { dataset, history } = country(
					['point', 'area', 'flag'].map((id) => ({
						id,
						commodity: 'coal',
						tonnes: 1,
						distanceKm: 0
					})),
					[coal],
					[]
				);
				const changed = {
					...history,
					distances: { point: distances, area: distances, flag: distances },
					areas: { area: areas }
				};
				const [origin] = dataset.timeline.origins;
				const flagged = {
					...dataset,
					timeline: {
						...dataset.timeline,
						origins: [
							origin!,
							{ ...origin!, id: 'other', lineErrorStaticKm: 1, lineErrorMovingKm: 2 }
						],
						observations: dataset.timeline.observations.map((observation, i) =>
							twoOrigins && i > 20 ? { ...observation, origin: 'other' } : observation
						)
					},
					controlFlags: [
						{
							deposit: 'flag',
							from: addDays(first, from),
							to: days === null ? null : addDays(first, from + days),
							side,
							source: 'test',
							says: ''
						}
					]
				};
				const lookup = new ControlLookup(flagged, changed);
				for (let i = observations - 1; i >= 0; i--) {
					expect(lookup.at(i)).toEqual(controlAt(flagged, changed, i));
				}
			}
		),
		{ numRuns: 40 }
	);
});

test('an index that is no observation is refused', () => {
	const { dataset, history } = country([], [coal], []);
	expect(() => new ControlLookup(dataset, history).at(60)).toThrow(/observation 60/);
});
