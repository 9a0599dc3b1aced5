import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaShareAt, distanceKmAt } from '../../../src/lib/domain/control/control-history';
import { observationAt, unchangedSince } from '../../../src/lib/domain/dataset/timeline';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset';
import type { Deposit } from '../../../src/lib/domain/dataset/deposit';
import { controlAt, estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { geodesicKm } from '../../../src/lib/domain/geometry/geodesic';
import { withObservation } from '../../../src/lib/domain/what-if/inserted-observation';
import { addDays, isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { pointShare } from '../../../src/lib/domain/control/occupied-share';
import { prepareLand } from '../../../src/lib/domain/land/prepared-land';
import { exactly } from '../../../src/lib/domain/numbers/range';
import { withLine, type WhatIf } from '../../../src/lib/domain/what-if/what-if';
import { commodity, country, price, type Site } from '../estimate/estimate-fixture';
import { box, multiPolygon, polygon } from '../geometry/shapes';

/** Land from 34° to 38° E; its eastern half is behind the line that is laid, 35.5–36° E is contested. */
const places: Readonly<Record<string, readonly [number, number]>> = {
	west: [35, 48.5],
	east: [37, 48.5],
	between: [35.8, 48.5],
	outlined: [36, 48.5],
	apart: [35, 49.5]
};
const sites = Object.keys(places).map((id): Site => ({
	id,
	commodity: 'coal',
	tonnes: 100,
	distanceKm: -300,
	category: 'certain'
}));
const imported = {
	...{ id: 'imported', titleEn: '', titleUk: '', licence: '', attribution: '', url: '', note: '' },
	lineErrorStaticKm: 1,
	lineErrorMovingKm: 2
};
const plain = country(sites, [commodity('coal')], [price('coal', exactly(100))]);
const dataset: Dataset = {
	...plain.dataset,
	timeline: {
		...plain.dataset.timeline,
		origins: [...plain.dataset.timeline.origins, imported]
	},
	deposits: plain.dataset.deposits.map((deposit): Deposit => ({
		...deposit,
		point: places[deposit.id]!,
		outlined: ['outlined', 'apart'].includes(deposit.id)
	}))
};
const outline = box(35.9, 48.4, 36.1, 48.6);
const history = {
	...plain.history,
	areas: Object.fromEntries(
		['outlined', 'apart', 'UA-14', 'half at sea', 'at sea'].map((id) => [id, [0, 0, 0, 0]])
	)
};
const land = prepareLand({
	holdable: multiPolygon(box(34, 47, 38, 50)),
	places: new Map([
		['UA-14', box(35, 48, 37, 49)],
		['half at sea', box(35, 46, 37, 48)],
		['at sea', box(35, 45, 37, 46)]
	]),
	outlines: new Map([
		['outlined', outline],
		['apart', box(34.9, 49.4, 35.1, 49.6)]
	])
});
const date = isoDate('2022-03-10');
/** The west side has corners every 0.1°, so that the coast and the border fall out of the front line. */
const westSide = Array.from({ length: 61 }, (_, i) => [36, 45.5 + i / 10]);
const area = polygon([...westSide, [39, 51.5], [39, 45.5], [36, 45.5]]);
const laid = (
	occupied: Polygon | MultiPolygon = area,
	contested: Polygon | MultiPolygon | null = null
) => {
	const result = withLine(dataset, history, { date, area: occupied, contested, land });
	if (result.kind !== 'laid') throw new Error(JSON.stringify(result.refusal));
	return result;
};
const observation = observationAt(dataset.timeline, date) + 1;

describe('a line through the middle', () => {
	const result = laid();
	const control = controlAt(result.dataset, result.history, observation);

	test('is one more observation of its own origin, with the error of a moving line', () => {
		const { observations } = result.dataset.timeline;
		expect(observations).toHaveLength(61);
		expect(observations[observation]).toMatchObject({ date, origin: 'imported' });
		expect(observationAt(result.dataset.timeline, date)).toBe(observation);
		expect(control.get('west')!.lineErrorKm).toBe(2);
	});

	test('changes the area on its day and back on the next observation', () => {
		const { timeline } = result.dataset;
		const before = timeline.changes.filter((index) => index < observation);
		expect(before).toEqual(dataset.timeline.changes.filter((index) => index < observation));
		expect(timeline.changes.slice(before.length)).toEqual([observation, observation + 1]);
		expect(unchangedSince(timeline, observation)).toBeNull();
		expect(unchangedSince(timeline, observation + 5)).toBe(addDays(date, 1));
	});

	test('points have their side and distance to the line', () => {
		const km = geodesicKm(35, 48.5, 36, 48.5);
		expect(distanceKmAt(result.history, 'west', observation)).toBeCloseTo(-km, 0);
		expect(distanceKmAt(result.history, 'east', observation)).toBeCloseTo(km, 0);
		expect(control.get('east')).toMatchObject({ side: 'behind', basis: 'point' });
		expect(control.get('west')!.side).toBe('free');
	});

	test('oblasts and outlines have their shares, moved by 2 km', () => {
		expect(areaShareAt(result.history, 'UA-14', observation)!.central).toBe(0.5);
		const share = areaShareAt(result.history, 'outlined', observation)!;
		const moved = 2 / geodesicKm(35.9, 48.5, 36.1, 48.5);
		expect(share.low).toBeCloseTo(0.5 - moved, 2);
		expect(share.central).toBe(0.5);
		expect(share.high).toBeCloseTo(0.5 + moved, 2);
		expect(distanceKmAt(result.history, 'outlined', observation)).toBe(0);
	});

	test('an outline away from the line is all free, its distance that of its nearest corner', () => {
		expect(areaShareAt(result.history, 'apart', observation)).toEqual(exactly(0));
		const km = geodesicKm(35.1, 49.4, 36, 49.4);
		expect(distanceKmAt(result.history, 'apart', observation)).toBeCloseTo(-km, 0);
	});

	test('the front line runs where there is land on both sides', () => {
		const latitudes = result.frontLine.coordinates.flat().map(([, lat]) => lat!);
		expect(Math.min(...latitudes)).toBeCloseTo(47, 6);
		expect(Math.max(...latitudes)).toBeCloseTo(50, 6);
		expect(new Set(result.frontLine.coordinates.flat().map(([lng]) => lng))).toEqual(new Set([36]));
	});

	test('the estimate of that day follows it; the days before and after stay as they were', () => {
		const tonnes = (day: number) =>
			estimateAt(result.dataset, result.history, {
				...{ date: addDays(date, day), oblast: null, prices: '2021-2025' }
			}).commodities[0]!.resource!.behind!.central;
		// One deposit behind, half of one outline, and a point 14.8 km from a line known to 2 km, itself known to 4 km.
		const between = pointShare(-geodesicKm(35.8, 48.5, 36, 48.5), Math.hypot(2, 4)).central;
		expect(tonnes(0)).toBeCloseTo(100 * (1 + 0.5 + between), 2);
		expect(tonnes(-1)).toBe(0);
		expect(tonnes(1)).toBe(0);
	});
});

test('of a place partly at sea the share of its land counts', () => {
	const result = laid(box(36, 47, 38, 50));
	const share = (id: string) => areaShareAt(result.history, id, observation)!.central;
	expect(share('half at sea')).toBeCloseTo(0.5, 4);
	expect(share('at sea')).toBe(0);
});

describe('a contested area', () => {
	const result = laid(area, box(35.5, 46, 36, 51));
	const control = controlAt(result.dataset, result.history, observation);

	test('puts a point on neither side: 0, a half, 1', () => {
		expect(control.get('between')).toMatchObject({
			side: 'contested',
			share: { low: 0, central: 0.5, high: 1 },
			partition: { before2022: 0, since2022: 0, contested: 1, free: 0 }
		});
		expect(control.get('west')!.side).toBe('free');
		expect(control.get('east')!.side).toBe('behind');
	});

	test('counts half centrally and wholly in the high bound of a share', () => {
		const share = areaShareAt(result.history, 'UA-14', observation)!;
		expect(share.central).toBeCloseTo(0.5 + 0.25 / 2, 6);
		expect(share.high).toBeGreaterThan(0.75);
		expect(share.low).toBeLessThan(0.5);
	});

	test('lasts for its observation only', () => {
		const next = controlAt(result.dataset, result.history, observation + 1);
		expect(next.get('between')!.side).toBe('free');
	});

	test('yields to the occupied area where they overlap', () => {
		const overlapping = laid(area, box(35.5, 46, 38, 51));
		const sides = controlAt(overlapping.dataset, overlapping.history, observation);
		expect(sides.get('east')!.side).toBe('behind');
		expect(areaShareAt(overlapping.history, 'UA-14', observation)!.central).toBeCloseTo(0.75, 6);
	});
});

describe('a line that cannot be laid is refused with its reason', () => {
	const refusalOf = (result: WhatIf) => (result.kind === 'refused' ? result.refusal : null);
	const lay = (occupied: Polygon | MultiPolygon, contested: Polygon | null = null) =>
		refusalOf(withLine(dataset, history, { date, area: occupied, contested, land }));
	const bowTie = polygon([
		[35, 48],
		[36, 49],
		[36, 48],
		[35, 49],
		[35, 48]
	]);

	test('nothing', () => {
		expect(lay({ type: 'MultiPolygon', coordinates: [] })).toEqual({ kind: 'empty' });
		expect(lay(polygon([]))).toEqual({ kind: 'empty' });
	});

	test('no free land beside it', () => {
		expect(lay(box(33, 46, 39, 51))).toEqual({ kind: 'no-front-line' });
		expect(lay(box(10, 46, 11, 47))).toEqual({ kind: 'no-front-line' });
	});

	test('a ring that crosses itself, in either part', () => {
		expect(lay(bowTie)).toMatchObject({
			...{ kind: 'bad-area', part: 'area' },
			fault: { kind: 'overlapping' }
		});
		expect(lay(area, bowTie)).toMatchObject({ kind: 'bad-area', part: 'contested' });
	});

	test('a coordinate that is no place', () => {
		const nowhere = polygon([
			[35, 48],
			[NaN, 48],
			[36, 49]
		]);
		expect(lay(nowhere)).toMatchObject({ part: 'area', fault: { kind: 'no-place' } });
	});

	test('without an origin for imported lines nothing can be said', () => {
		expect(() => withLine(plain.dataset, history, { date, area, contested: null, land })).toThrow(
			/imported/
		);
	});
});

test('a dragged corner: with the earlier line at hand the result is the same', () => {
	const earlier = laid().line;
	const corners = [...westSide];
	corners[30] = [35.7, 48.5];
	const dragged = polygon([...corners, [39, 51.5], [39, 45.5], [36, 45.5]]);
	const input = { date, area: dragged, contested: null, land };
	const [anew, after] = [
		withLine(dataset, history, input),
		withLine(dataset, history, { ...input, earlier })
	];
	if (anew.kind !== 'laid' || after.kind !== 'laid') throw new Error('expected both to be laid');
	expect(after.history).toEqual(anew.history);
	expect(after.frontLine).toEqual(anew.frontLine);
	const crossing = polygon([
		...corners.slice(0, 30),
		[38.9, 51.6],
		...corners.slice(31),
		[39, 45.5]
	]);
	expect(withLine(dataset, history, { ...input, area: crossing, earlier }).kind).toBe('refused');
});

test('an inserted observation moves on what comes after it', () => {
	const runs = {
		distances: { a: [0, -50, 20, 30], b: [0, -50, 18, 40] },
		areas: { a: [0, 1, 2, 3] },
		contested: { a: [10, 30], b: [40, 50] },
		decided: { behind: { a: [5, 25] }, free: {} },
		bound: { a: [0, 1, 2, 20, 3, 4] }
	};
	const at = observation;
	expect(at).toBe(19);
	const { history: inserted } = withObservation(
		dataset,
		runs,
		{ date, origin: 'imported', reliability: 'reliable', areaKm2: 1 },
		{
			distances: new Map([['a', 77]]),
			areas: new Map([['a', exactly(0.5)]]),
			contested: ['b'],
			decided: { behind: [], free: ['a'] },
			bound: new Map([
				['a', [5, 6] as const],
				['b', [7, 8] as const]
			])
		}
	);
	expect(inserted.distances).toEqual({
		a: [0, -50, 19, 77, 20, -50, 21, 30],
		b: [0, -50, 18, 40]
	});
	expect(inserted.areas).toEqual({ a: [0, 1, 2, 3, 19, 5000, 5000, 5000, 20, 1, 2, 3] });
	expect(inserted.contested).toEqual({ a: [10, 19, 20, 31], b: [19, 20, 41, 51] });
	expect(inserted.decided).toEqual({ behind: { a: [5, 19, 20, 26] }, free: { a: [19, 20] } });
	expect(inserted.bound).toEqual({ a: [0, 1, 2, 19, 5, 6, 20, 1, 2, 21, 3, 4], b: [19, 7, 8] });
});

test('changes after the day that is inserted move on by one; one on that day stays a change', () => {
	const { observations } = dataset.timeline;
	const inserted = (changes: readonly number[], on: string) =>
		withObservation(
			{ ...dataset, timeline: { ...dataset.timeline, changes } },
			history,
			{ date: isoDate(on), origin: 'imported', reliability: 'reliable', areaKm2: 1 },
			{
				...{ distances: new Map(), areas: new Map(), contested: [] },
				...{ decided: { behind: [], free: [] }, bound: new Map() }
			}
		).dataset.timeline.changes;
	expect(inserted([4, 19, 30], '2022-03-10')).toEqual([4, 19, 20, 31]);
	expect(inserted([4, 30], observations[0]!.date)).toEqual([1, 2, 5, 31]);
	expect(inserted([4, 30], '2021-01-01')).toEqual([1, 5, 31]);
	expect(inserted([4, 30], '2030-01-01')).toEqual([4, 30, observations.length]);
});

test('a line dated before the record comes first, one after it last', () => {
	const dates = (on: string) => {
		const result = withLine(dataset, history, { date: isoDate(on), area, contested: null, land });
		return result.kind === 'laid' ? result.dataset.timeline.observations.map((o) => o.date) : [];
	};
	expect(dates('2021-01-01')[0]).toBe('2021-01-01');
	expect(dates('2030-01-01').at(-1)).toBe('2030-01-01');
});
