import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateOfDayNumber, dayNumber, isoDate } from '$lib/domain/dataset/iso-date';
import { motionDays } from '$lib/export/motion/motion-days';

const day = fc.integer({ min: 16_000, max: 21_000 }).map(dateOfDayNumber);

it('an animation goes from the first to the last day, evenly and never back', () => {
	fc.assert(
		fc.property(day, day, fc.integer({ min: 2, max: 80 }), (a, b, most) => {
			const days = motionDays(a, b, most);
			const [first, last] = a <= b ? [a, b] : [b, a];
			expect(days[0]).toBe(first);
			expect(days.at(-1)).toBe(last);
			expect(days.length).toBeLessThanOrEqual(most);
			const steps = days.slice(1).map((next, i) => dayNumber(next) - dayNumber(days[i]!));
			if (steps.length === 0) return;
			expect(Math.min(...steps)).toBeGreaterThan(0);
			expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
		})
	);
});

it('a short span has each of its days', () => {
	expect(motionDays(isoDate('2022-02-27'), isoDate('2022-03-02'))).toEqual([
		...['2022-02-27', '2022-02-28', '2022-03-01', '2022-03-02']
	]);
});
