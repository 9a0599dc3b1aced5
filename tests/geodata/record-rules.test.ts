import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { takeOutArtefacts } from '../../src/geodata/record/artefacts';
import { contestedSeries } from '../../src/geodata/record/contested';
import { correctedSeries, decided, type Correction } from '../../src/geodata/record/corrections';
import { neighbourhood } from '../../src/geodata/record/neighbourhood';
import type { Bank, Place } from '../../src/geodata/record/place';
import { withoutPockets } from '../../src/geodata/record/pockets';
import type { Series } from '../../src/geodata/record/steady-series';
import { knownPlaces } from '../../src/geodata/record/unknown-places';
import { placeAt, placeInPlane, row, runsIn, series, votes } from './record-made-up';

const times = <T>(count: number, make: (i: number) => T): T[] =>
	Array.from({ length: count }, (_, i) => make(i));

describe('faults of the source', () => {
	const shared = 'u50 r10 u40';
	const after = (ownRuns: readonly string[], from = 40) => {
		const all = ownRuns.map(votes);
		return { found: takeOutArtefacts(all, from), all };
	};

	it('are runs that a hundred places share to the day, and go', () => {
		const { found, all } = after(times(100, () => shared));
		expect(found).toEqual([{ first: 50, after: 60, places: 100, others: 0 }]);
		expect(all.every((own) => !own.includes(1))).toBe(true);
	});

	it('are none if fewer share them, if they begin too early or last to the end', () => {
		expect(after(times(99, () => shared)).found).toEqual([]);
		expect(
			after(
				times(100, () => shared),
				51
			).found
		).toEqual([]);
		expect(after(times(100, () => 'u50 r50')).found).toEqual([]);
	});

	it('make other runs from free land that begin on that day contested, as long as they last', () => {
		const others = ['u50 r30 u20', 'u50 r5 u45', 'c50 r30 u20', 'u49 r30 u21'];
		const { found, all } = after([...times(100, () => shared), ...others]);
		expect(found[0]?.others).toBe(2);
		expect(all.slice(100)).toEqual(
			['u50 c10 r20 u20', 'u50 c5 u45', 'c50 r30 u20', 'u49 r30 u21'].map(votes)
		);
	});
});

describe('places that the source does not know', () => {
	const long = series('o366 f10');
	const short = series('o365 f11');
	const never = series('f376');

	interface Around {
		readonly km?: number;
		readonly bank?: Bank;
		readonly named?: boolean;
	}

	/** Whether a place that is never named takes part, amid others that are 10 km away or as far as `km` says. */
	function isTaken(
		around: readonly Series[],
		{ km = 10, bank = 'left', named = false }: Around = {}
	): boolean {
		const others = around.map((_, i) => {
			const angle = (2 * Math.PI * i) / around.length;
			return placeInPlane(`${i}`, km * Math.cos(angle), km * Math.sin(angle), bank);
		});
		const places = [placeInPlane('unknown', 0, 0), ...others];
		const names = [named, ...around.map(() => true)];
		return knownPlaces(places, [never, ...around], names)[0]!;
	}

	it('are left out if 4 of the 6 nearest were occupied for more than a year', () => {
		expect(isTaken([long, long, long, long, never, never])).toBe(false);
		expect(isTaken([long, long, long, never, never, never])).toBe(true);
		expect(isTaken([long, long, long, short, never, never])).toBe(true);
	});

	it('take part if these are further than 15 km or on the other bank, or if the source names them', () => {
		const around = times(6, () => long);
		expect(isTaken(around)).toBe(false);
		expect(isTaken(around, { km: 16 })).toBe(true);
		expect(isTaken(around, { bank: 'right' })).toBe(true);
		expect(isTaken(around, { named: true })).toBe(true);
	});

	it('are looked for again without those that were left out', () => {
		// Of the six nearest of "second" three are occupied, until "first" is out and a seventh comes in.
		const second = placeInPlane('second', 0, 0);
		const first = placeInPlane('first', 9, 0);
		const free = [placeInPlane('a', -5, 1), placeInPlane('b', -5, -1)];
		const near = [placeInPlane('c', 8, 1), placeInPlane('d', 8, -1), placeInPlane('e', 9, 3)];
		const far = placeInPlane('f', 14, 0);
		const places = [second, first, ...free, ...near, far];
		const all = [never, never, never, never, long, long, long, long];
		const named = [false, false, true, true, true, true, true, true];
		expect(knownPlaces(places, all, named)).toEqual([false, false, ...named.slice(2)]);
	});
});

describe('places that lie next to each other', () => {
	const at = (x: number, y: number, bank?: Bank) => placeInPlane(`${x}`, x, y, bank);
	const sorted = (places: readonly Place[], taken = places.map(() => true)) =>
		neighbourhood(places, taken).map((own) => own.toSorted((a, b) => a - b));

	it('are at most 25 km apart, on one bank, and take part', () => {
		const places = [at(0, 0), at(20, 5), at(46, 0), at(10, 10, 'right')];
		expect(sorted(places)).toEqual([[1], [0], [], []]);
		expect(sorted(places, [true, false, true, true])).toEqual([[], [], [], []]);
		expect(sorted([at(0, 0), at(20, 5)])).toEqual([[1], [0]]);
	});
});

describe('pockets', () => {
	/** Two rows of places, the second next to the end of the first; all days are alike unless a series says otherwise. */
	function without(first: readonly string[], second: readonly string[], edge: number[] = []) {
		const all = [...first, ...second].map(series);
		const atEdge = all.map((_, i) => edge.includes(i));
		return withoutPockets(all, row(all.length), atEdge).map(runsIn);
	}
	const free = (count: number) => times(count, () => 'f60');
	const occupied = (count: number) => times(count, () => 'o60');

	it('of 20 free places or fewer are occupied from day 50 on', () => {
		const held = times(20, () => 'f50 o10');
		expect(without(free(20), occupied(21))).toEqual([...held, ...occupied(21)]);
		expect(without(free(21), occupied(21))).toEqual([...free(21), ...occupied(21)]);
	});

	it('of 20 occupied places or fewer are free from day 50 on', () => {
		const freed = times(20, () => 'o50 f10');
		expect(without(occupied(20), free(21))).toEqual([...freed, ...free(21)]);
	});

	it('that are occupied stay if one of them is near the border or the coast', () => {
		expect(without(occupied(20), free(21), [7])).toEqual([...occupied(20), ...free(21)]);
	});

	it('that are free do not stay there', () => {
		expect(without(free(20), occupied(21), [7])[7]).toBe('f50 o10');
	});

	it('go on the days on which they are pockets, and no longer', () => {
		const turning = [...free(20), 'f55 o5'];
		expect(without(turning, occupied(21)).slice(19, 21)).toEqual(['f55 o5', 'f55 o5']);
	});
});

describe('contested land', () => {
	/** A row of places of which the first is occupied; `unsteady` is the place at `steps` from it. */
	function contested(unsteady: string, steps: number, settled: Uint8Array | null = null): string {
		const all = times(6, (i) => series(i === 0 ? 'o200' : 'f200'));
		const of = <T>(one: T) => all.map((_, i) => (i === steps ? one : null));
		const found = contestedSeries(all, of(series(unsteady)), of(settled), row(6));
		expect(found.every((own, i) => i === steps || !own.includes(1))).toBe(true);
		return runsIn(found[steps]!);
	}

	it('is where no side is steady at most two neighbours from a place of the other side', () => {
		expect(contested('f100 o20 f80', 1)).toBe('f100 o20 f80');
		expect(contested('f100 o20 f80', 2)).toBe('f100 o20 f80');
		expect(contested('f100 o20 f80', 3)).toBe('f200');
	});

	it('is on both sides of the line', () => {
		expect(contested('f100 o20 f80', 0)).toBe('f100 o20 f80');
	});

	it('is none before day 58', () => {
		expect(contested('o200', 1)).toBe('f58 o142');
	});

	it('is none for less than 15 days, and goes on over less than 15 other days', () => {
		expect(contested('f100 o14 f86', 1)).toBe('f200');
		expect(contested('f100 o15 f85', 1)).toBe('f100 o15 f85');
		expect(contested('f100 o8 f14 o8 f70', 1)).toBe('f100 o30 f70');
		expect(contested('f100 o20 f15 o20 f45', 1)).toBe('f100 o20 f15 o20 f45');
	});

	it('is what a correction says, for however short', () => {
		const settled = new Uint8Array(200);
		settled.fill(decided.contested, 20, 25);
		settled.fill(decided.side, 110, 200);
		expect(contested('f100 o40 f60', 1, settled)).toBe('f20 o5 f175');
		settled.fill(decided.side, 120, 200).fill(decided.nothing, 110, 120);
		expect(contested('f100 o40 f60', 1, settled)).toBe('f20 o5 f75 o20 f80');
	});
});

describe('corrections', () => {
	const square = {
		type: 'Polygon' as const,
		coordinates: [
			[
				[33, 47],
				[34, 47],
				[34, 48],
				[33, 48],
				[33, 47]
			]
		]
	};
	const places = [
		placeAt('1', 33.5, 47.5),
		placeAt('2', 33.6, 47.5, { bank: 'right' }),
		placeAt('3', 34.5, 47.5)
	];
	/** The tenth day of the record. */
	const from = isoDate('2022-03-06');
	const to = isoDate('2022-03-16');
	const correct = (
		...rows: readonly Pick<Correction, 'state' | 'target'>[]
	): ReturnType<typeof correctedSeries> & { readonly runs: readonly string[] } => {
		const corrections = rows.map((one, i) => ({ id: `row-${i}`, from, to, ...one }));
		const all = places.map(() => series('f30'));
		const taken = places.map(() => true);
		const undisputed = places.map(() => null);
		const result = correctedSeries(all, places, taken, corrections, undisputed);
		expect(all.map(runsIn)).toEqual(['f30', 'f30', 'f30']);
		return { ...result, runs: result.series.map(runsIn) };
	};

	it('hold for the named places from the first day up to the day before `to`', () => {
		const { runs, effects } = correct({
			state: 'occupied',
			target: { scope: 'place', ids: ['1', '3'] }
		});
		expect(runs).toEqual(['f10 o10 f10', 'f30', 'f10 o10 f10']);
		expect(effects).toEqual([{ id: 'row-0', places: 2, changed: 2 }]);
	});

	it('hold for the places inside an area, of one bank where it names one', () => {
		const area = (bank: Bank | null) =>
			correct({ state: 'occupied', target: { scope: 'area', area: square, bank } }).runs;
		expect(area(null)).toEqual(['f10 o10 f10', 'f10 o10 f10', 'f30']);
		expect(area('right')).toEqual(['f30', 'f10 o10 f10', 'f30']);
	});

	it('tell of those that change nothing', () => {
		const { effects } = correct({ state: 'free', target: { scope: 'place', ids: ['1'] } });
		expect(effects).toEqual([{ id: 'row-0', places: 1, changed: 0 }]);
	});

	it('leave the side as it is where the land is contested, and say that it is', () => {
		const { runs, settled, effects } = correct({
			state: 'contested',
			target: { scope: 'place', ids: ['1'] }
		});
		expect(runs[0]).toBe('f30');
		expect(settled[0]?.indexOf(decided.contested)).toBe(10);
		expect(settled[0]?.lastIndexOf(decided.contested)).toBe(19);
		expect(effects[0]?.changed).toBe(1);
	});

	it('hold in the order of the table', () => {
		const target = { scope: 'place' as const, ids: ['1'] };
		expect(correct({ state: 'occupied', target }, { state: 'free', target }).runs[0]).toBe('f30');
	});

	it('of an outline are for no place; they change the record by being there', () => {
		const target = { scope: 'outline' as const, area: square };
		const { runs, effects } = correct({ state: 'occupied', target }, { state: 'free', target });
		expect(runs).toEqual(['f30', 'f30', 'f30']);
		expect(effects.map(({ changed }) => changed)).toEqual([1, 0]);
	});
});
