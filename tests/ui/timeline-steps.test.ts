import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/lib/domain/dataset/dataset';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import type { Reliability } from '../../src/lib/domain/dataset/observation';
import { clusterEvents } from '../../src/lib/ui/timeline/event-clusters';
import { gapsOf } from '../../src/lib/domain/dataset/timeline';
import { playFrom, playStart } from '../../src/lib/ui/timeline/play-speed';
import { stepFrom, type StepUnit } from '../../src/lib/ui/timeline/step-units';

const observations = [
	'2014-03-18',
	'2022-02-24',
	'2022-02-25',
	'2022-03-01',
	'2022-03-03',
	'2022-03-31',
	'2022-04-30'
].map((date) => ({
	...{ date: isoDate(date), origin: 'survey', reliability: 'reliable' as const, areaKm2: 1 }
}));
/** The area changed on 24 February and on 1 and 31 March 2022. */
const timeline = { observations, origins: [], changes: [1, 3, 5] };
const dateAfter = (from: string, ...step: [StepUnit, 1 | -1]) => {
	const index = observations.findIndex(({ date }) => date === from);
	return observations[stepFrom(timeline, index, ...step)]!.date;
};

test('a change is the nearest day with another area, and none beyond the last', () => {
	expect(dateAfter('2022-02-24', 'change', 1)).toBe('2022-03-01');
	expect(dateAfter('2022-03-01', 'change', 1)).toBe('2022-03-31');
	expect(dateAfter('2022-03-31', 'change', 1)).toBe('2022-03-31');
	expect(dateAfter('2022-04-30', 'change', -1)).toBe('2022-03-31');
	expect(dateAfter('2022-02-24', 'change', -1)).toBe('2014-03-18');
});

test('a week and a month are the nearest observation at least that way', () => {
	expect(dateAfter('2022-02-24', 'week', 1)).toBe('2022-03-03');
	expect(dateAfter('2022-03-03', 'week', -1)).toBe('2022-02-24');
	expect(dateAfter('2022-03-31', 'month', 1)).toBe('2022-04-30');
	expect(dateAfter('2022-03-31', 'month', -1)).toBe('2022-02-25');
});

test('a step always moves, until the record ends', () => {
	expect(dateAfter('2022-03-03', 'week', 1)).toBe('2022-03-31');
	expect(dateAfter('2022-02-24', 'month', -1)).toBe('2014-03-18');
	expect(dateAfter('2014-03-18', 'week', -1)).toBe('2014-03-18');
	expect(dateAfter('2022-04-30', 'month', 1)).toBe('2022-04-30');
});

test('play goes on by its stride, stops at the far end of a gap, and ends with the record', () => {
	const gaps = gapsOf(observations);
	expect(gaps.map(({ index }) => index)).toEqual([1]);
	expect(playFrom(0, 7, 'fast', gaps)).toBe(1);
	expect(playFrom(1, 7, 'fast', gaps)).toBe(6);
	expect(playFrom(1, 7, 'slow', gaps)).toBe(2);
	expect(playFrom(6, 7, 'normal', gaps)).toBeNull();
});

test('events closer than a marker share one, in order of date', () => {
	const event = (id: string, date: string): TimelineEvent => ({
		...{ id, date: isoDate(date), kind: 'agreement', titleEn: id, titleUk: id, sourceUrl: '' }
	});
	const at: Record<string, number> = { a: 0.1, b: 0.12, c: 0.14, d: 0.5 };
	const events = [
		event('d', '2025-01-01'),
		...['a', 'b', 'c'].map((id) => event(id, '2022-01-01'))
	];
	const clusters = clusterEvents(events, ({ id }) => at[id]!, 0.03);
	expect(clusters.map((cluster) => cluster.events.map(({ id }) => id))).toEqual([
		['a', 'b'],
		['c'],
		['d']
	]);
	expect(clusters[0]!.position).toBeCloseTo(0.11, 12);
	// The middles of neighbours are never closer than a marker.
	const close = { a: 0.1, b: 0.125, c: 0.131, d: 0.16 } as Record<string, number>;
	const [first, second] = clusterEvents(events, ({ id }) => close[id]!, 0.03);
	expect(first!.events).toHaveLength(3);
	expect(second!.position - first!.position).toBeGreaterThanOrEqual(0.03);
});

test('play begins anew on the first day that can be quoted of the source that goes on', () => {
	const day = (date: string, origin: string, reliability: Reliability) => ({
		...{ date: isoDate(date), origin, reliability, areaKm2: 1 }
	});
	const days = [
		day('2014-03-18', 'atlas', 'reliable'),
		day('2022-02-23', 'atlas', 'proxy'),
		day('2022-02-24', 'survey', 'uncertain'),
		day('2022-04-23', 'survey', 'reliable'),
		day('2022-04-24', 'survey', 'unconfirmed')
	];
	expect(playStart(days)).toBe(3);
	expect(playStart(days.slice(0, 3))).toBe(0);
});
