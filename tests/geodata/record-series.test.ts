import { describe, expect, it } from 'vitest';
import { withoutShortRuns } from '../../src/geodata/record/short-runs';
import { steadyDays, steadySeries } from '../../src/geodata/record/steady-series';
import { runsIn, series, votes } from './record-made-up';

/** First and last day of each stretch on which a side is steady. */
function steady(runs: string, side: 0 | 1): readonly (readonly [number, number])[] {
	const days = steadyDays(votes(runs)).flatMap((one, day) => (one === side ? [day] : []));
	const ends = days.filter((day) => !days.includes(day + 1));
	return days.filter((day) => !days.includes(day - 1)).map((first, i) => [first, ends[i]!]);
}

const steadied = (runs: string) => runsIn(steadySeries(votes(runs)));

describe('a day is steady', () => {
	it('with at most one vote of the other side in the 31 days around it', () => {
		// Days 100 and 101 are both in the window of the days 86 to 115.
		expect(steady('r100 u2 r100', 1)).toEqual([
			[0, 85],
			[116, 201]
		]);
		expect(steady('r100 u1 r100', 1)).toEqual([[0, 200]]);
	});

	it('with a window of 15 days in the first 50 days', () => {
		expect(steady('r20 u2 r100', 1)).toEqual([
			[0, 13],
			[28, 121]
		]);
	});

	it('with votes for its side on 34 % of the window, in which contested days are none', () => {
		// 11 of 31 days are enough, wherever in the window they lie; 10 are not.
		expect(steady('c100 r11 c100', 1)).toEqual([[95, 115]]);
		expect(steady('c100 r10 c100', 1)).toEqual([]);
	});

	it('with a window that is cut at the ends of the record', () => {
		// 3 of the 8 days that the first day sees, of the 9 that the second sees not enough.
		expect(steady('r3 c100', 1)).toEqual([[0, 0]]);
		// 6 of the last 16 days; on the day before, 6 of 17.
		expect(steady('c100 r6', 1)).toEqual([[104, 105]]);
	});

	it('for the free side alike', () => {
		expect(steady('u100 r2 u100', 0)).toEqual([
			[0, 85],
			[116, 201]
		]);
		expect(steady('c100 u11 c100', 0)).toEqual([[95, 115]]);
	});
});

describe('the side of a place', () => {
	it('is that of the steady days between which it lies', () => {
		expect(steadied('r100 u20 r100')).toBe('o220');
		expect(steadied('u100 r20 u100')).toBe('f220');
	});

	it('changes after the last vote for the old side', () => {
		expect(steadied('u100 r100')).toBe('f100 o100');
		expect(steadied('u100 r3 u2 r100')).toBe('f105 o100');
		expect(steadied('r100 u3 r2 u100')).toBe('o105 f100');
	});

	it('changes in the middle of the contested days between the last old and the first new vote', () => {
		expect(steadied('u100 c4 r100')).toBe('f102 o102');
		expect(steadied('r100 c4 u100')).toBe('o102 f102');
		// The odd day is the old side's.
		expect(steadied('u100 c5 r100')).toBe('f103 o102');
	});

	it('is, before the first steady day, occupied from the first such vote if that day is occupied', () => {
		expect(steadied('c2 r1 u2 r100')).toBe('f2 o103');
	});

	it('is free before a first steady day that is free', () => {
		expect(steadied('r3 u100')).toBe('f103');
	});

	it('stays after the last steady day as it is', () => {
		expect(steadied('r100 u5 r5 u5')).toBe('o115');
		expect(steadied('u100 r5 u5 r5')).toBe('f115');
	});

	it('is the one with more votes if no day is steady; free if both have as many', () => {
		const often = (part: string) => Array.from({ length: 40 }, () => part).join(' ');
		expect(steadied(often('r2 u1'))).toBe('o120');
		expect(steadied(often('u2 r1'))).toBe('f120');
		expect(steadied(often('u1 r1'))).toBe('f80');
		expect(steadied('c80')).toBe('f80');
	});
});

describe('short runs', () => {
	const without = (runs: string) => runsIn(withoutShortRuns(series(runs)));

	it.each([
		['under 40 days take the side of their neighbours', 'f100 o39 f100', 'f239'],
		['of 40 days stay', 'f100 o40 f100', 'f100 o40 f100'],
		['that are free go alike', 'o100 f39 o100', 'o239'],
		['that begin after day 60 go', 'f61 o20 f100', 'f181'],
		['that begin by day 60 stay', 'f60 o20 f100', 'f60 o20 f100'],
		['at the end of the record stay', 'f100 o20', 'f100 o20'],
		['go shortest first', 'f100 o30 f10 o30 f100', 'f100 o70 f100']
	])('%s', (_rule, before, after) => {
		expect(without(before)).toBe(after);
	});

	it.each([
		['is filled', 'o5 f39 o40', 'o84'],
		['is filled on whichever side the longer run lies', 'o40 f39 o5', 'o84'],
		['of 40 days stays', 'o5 f40 o40', 'o5 f40 o40'],
		['behind a run under 5 days stays', 'o4 f39 o40', 'o4 f39 o40'],
		['between two runs under 40 days stays', 'o20 f10 o39', 'o20 f10 o39'],
		['at the beginning stays', 'f20 o100', 'f20 o100']
	])('a free gap on any date between 5 occupied days and 40 %s', (_rule, before, after) => {
		expect(without(before)).toBe(after);
	});

	it('leaves the series that it is given alone', () => {
		const given = series('f100 o20 f100');
		withoutShortRuns(given);
		expect(runsIn(given)).toBe('f100 o20 f100');
	});
});
