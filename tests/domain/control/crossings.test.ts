import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ControlHistory } from '../../../src/lib/domain/control/control-history';
import { sideStory, type SideStory } from '../../../src/lib/domain/control/crossings';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset';
import { controlInputs } from '../../../src/lib/domain/control/control-inputs';
import { depositControl } from '../../../src/lib/domain/control/deposit-control';
import { EstimateError } from '../../../src/lib/domain/dataset/estimate-error';
import { addDays, isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { commodity, country, type Site } from '../estimate/estimate-fixture';

/** The fixture observes every day from 20 February to 20 April 2022. */
const day = (index: number) => addDays(isoDate('2022-02-20'), index);

function story(
	site: Partial<Site>,
	history: Partial<ControlHistory>,
	changes: Partial<Dataset> = {},
	at = 59
): SideStory {
	const whole: Site = { id: 'a', commodity: 'coal', tonnes: 1, distanceKm: -100, ...site };
	const land = country([whole], [commodity('coal')], [], changes);
	const inputs = controlInputs(land.dataset, { ...land.history, ...history });
	return sideStory(land.dataset.deposits[0]!, inputs, day(at));
}

test('lost, won back and lost again: every crossing with its date, the first day, and the days since', () => {
	const { crossings, firstBehind, now } = story(
		{},
		{ distances: { a: [0, -500, 10, 400, 20, -500, 30, 200] } }
	);
	expect(crossings).toEqual([
		{ date: day(0), side: 'free' },
		{ date: day(10), side: 'behind' },
		{ date: day(20), side: 'free' },
		{ date: day(30), side: 'behind' }
	]);
	expect(firstBehind).toBe(day(10));
	expect(now).toEqual({ date: day(30), side: 'behind', days: 29 });
});

test('seen from a day in between, the time on that side counts up to that day', () => {
	const runs = { distances: { a: [0, -500, 10, 400, 20, -500, 30, 200] } };
	expect(story({}, runs, {}, 25).now).toEqual({ date: day(20), side: 'free', days: 5 });
	expect(story({}, runs, {}, 9).now).toEqual({ date: day(0), side: 'free', days: 9 });
});

test('days that were not observed are not counted, nor is the time over them', () => {
	const { timeline } = country([], [], [], {}).dataset;
	const observations = timeline.observations.map((observation, index) =>
		index < 15 ? observation : { ...observation, date: addDays(observation.date, 2000) }
	);
	const gapped = { timeline: { ...timeline, observations } };
	const at = (runs: number[], date: number) =>
		story({}, { distances: { a: runs } }, gapped, date).now.days;
	// Behind the line since day 10, seen from behind the gap, and from before it.
	expect(at([0, -500, 10, 400], 2059)).toBeNull();
	expect(at([0, -500, 10, 400], 14)).toBe(4);
	// It passed at the first observation behind the gap.
	expect(at([0, -500, 15, 400], 2059)).toBe(44);
});

test('never behind the line, and always', () => {
	expect(story({ distanceKm: -100 }, {})).toMatchObject({
		firstBehind: null,
		crossings: [{ side: 'free' }]
	});
	const always = story({ distanceKm: 100 }, {});
	expect(always.firstBehind).toBe(day(0));
	expect(always.crossings).toHaveLength(1);
});

test('an outline turns with its larger half, once nine tenths of it are on that side', () => {
	const { crossings } = story(
		{ outline: [0, 0, 0] },
		{ areas: { a: [0, 0, 1000, 6000, 7, 0, 1100, 6000, 9, 0, 5100, 6000, 12, 0, 9000, 9000] } }
	);
	expect(crossings).toEqual([
		{ date: day(0), side: 'free' },
		{ date: day(9), side: 'behind' }
	]);
});

test('a flag holds from its first day to the day before its last, whatever the line says', () => {
	const flag = {
		deposit: 'a',
		from: day(5),
		to: day(8),
		side: 'behind',
		source: '',
		says: ''
	} as const;
	const { crossings } = story({ accuracy: 'none' }, {}, { controlFlags: [flag] });
	expect(crossings).toEqual([
		{ date: day(0), side: 'unknown' },
		{ date: day(5), side: 'behind' },
		{ date: day(8), side: 'unknown' }
	]);
});

test('a side that is sure later counts from the day on which the line passed', () => {
	const runs = { distances: { a: [0, -400, 10, -30, 20, 30, 30, 400] } };
	expect(story({}, runs).crossings).toEqual([
		{ date: day(0), side: 'free' },
		{ date: day(20), side: 'behind' }
	]);
	// Seen from a day on which it is not sure yet, it is too near to tell.
	expect(story({}, runs, {}, 25).now).toEqual({ date: day(10), side: 'near', days: 15 });
	expect(story({}, runs, {}, 45).now).toEqual({ date: day(20), side: 'behind', days: 25 });
});

test('before 24 February 2022 no day is told for what is too near an outline', () => {
	// The invasion is day 4 of the fixture.
	const runs = { distances: { a: [0, -400, 1, -30, 2, 30, 4, 400] } };
	const { crossings, firstBehind, mayHaveBeenBehind } = story({}, runs);
	expect(crossings).toEqual([
		{ date: day(0), side: 'free' },
		{ date: day(1), side: 'near' },
		{ date: day(4), side: 'behind' }
	]);
	expect([firstBehind, mayHaveBeenBehind]).toEqual([day(4), true]);
});

test('what nobody could tell may have been behind the line: that is never told as "never"', () => {
	expect(story({ accuracy: 'none' }, {})).toMatchObject({
		firstBehind: null,
		mayHaveBeenBehind: true
	});
	const runs = { distances: { a: [0, -500, 10, -100] } };
	expect(story({ accuracy: 'district' }, runs)).toMatchObject({
		firstBehind: null,
		mayHaveBeenBehind: true
	});
	const known = story({}, { distances: { a: [0, -500, 10, 400, 20, -500] } });
	expect(known.mayHaveBeenBehind).toBe(false);
	expect(story({ distanceKm: -100 }, {}).mayHaveBeenBehind).toBe(false);
});

test('at every observation the side is the one of the estimate', () => {
	const run = fc.tuple(fc.integer({ min: 1, max: 58 }), fc.integer({ min: -400, max: 400 }));
	const accuracy = fc.constantFrom('site', 'district', 'none');
	fc.assert(
		fc.property(fc.array(run, { maxLength: 6 }), accuracy, (list, how) => {
			const runs = [...new Map(list)].sort(([a], [b]) => a - b).flat();
			const site: Site = { id: 'a', commodity: 'coal', tonnes: 1, distanceKm: 5, accuracy: how };
			const { dataset, history } = country([site], [commodity('coal')], []);
			const distances: ControlHistory['distances'] = how === 'none' ? {} : { a: [0, 50, ...runs] };
			const inputs = controlInputs(dataset, { ...history, distances });
			for (let at = 0; at < 60; at++) {
				const { side } = depositControl(dataset.deposits[0]!, inputs, at, null);
				expect(sideStory(dataset.deposits[0]!, inputs, day(at)).now.side).toBe(side);
			}
		})
	);
});

test('an empty record has no story', () => {
	const land = country([{ id: 'a', commodity: 'coal', tonnes: 1, distanceKm: 5 }], [], []);
	const timeline = { ...land.dataset.timeline, observations: [] };
	const inputs = controlInputs({ ...land.dataset, timeline }, land.history);
	expect(() => sideStory(land.dataset.deposits[0]!, inputs, day(0))).toThrow(EstimateError);
});
