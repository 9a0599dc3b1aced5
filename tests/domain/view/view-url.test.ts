import { contestedCounts } from '../../../src/lib/domain/control/control-history';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { depositStatuses, locationAccuracyIds } from '../../../src/lib/domain/dataset/deposit';
import { drawCounts } from '../../../src/lib/domain/monte-carlo/draws';
import { sides } from '../../../src/lib/domain/control/side';
import { addDays, isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { oblastCodes } from '../../../src/lib/domain/dataset/oblast';
import { priceCases } from '../../../src/lib/domain/dataset/price';
import { defaultView, panes, type View } from '../../../src/lib/domain/view/view';
import {
	crossesItself,
	mostEdits,
	type Corner,
	type Edit
} from '../../../src/lib/domain/what-if/scenario';
import { measures } from '../../../src/lib/domain/estimate/measure';
import { viewFromParams, viewToParams, type KnownIds } from '../../../src/lib/domain/view/view-url';

const known: KnownIds = {
	commodities: new Set(['lithium', 'coal', 'iron-ore']),
	deposits: new Set(['li-shevchenkivske', 'li-dobra']),
	otherLines: ['commons'],
	categories: new Set(['abc1', 'c2', 'p1']),
	firstDate: isoDate('2014-03-18'),
	lastDate: isoDate('2026-04-24')
};
const parse = (query: string) => viewFromParams(new URLSearchParams(query), known);

const date = fc.integer({ min: 0, max: 4420 }).map((days) => addDays(known.firstDate, days));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const corner = fc
	.tuple(fc.integer({ min: 200_000, max: 420_000 }), fc.integer({ min: 430_000, max: 540_000 }))
	.map(([x, y]): Corner => [x / 1e4, y / 1e4]);
const edit: fc.Arbitrary<Edit> = fc.oneof(
	fc
		.record({
			kind: fc.constantFrom('take' as const, 'free' as const),
			corners: fc.array(corner, { minLength: 3, maxLength: 9 })
		})
		.filter(({ corners }) => !crossesItself(corners)),
	fc.record({
		kind: fc.constant('move' as const),
		km: fc.integer({ min: -2000, max: 2000 }).map((tenths) => (tenths === 0 ? 1 : tenths) / 10),
		from: corner,
		to: corner
	})
);
const scenario = fc.array(edit, { minLength: 1, maxLength: mostEdits });
const view: fc.Arbitrary<View> = fc.record({
	date: optional(date),
	compare: optional(date),
	against: optional(fc.constantFrom(...known.otherLines)),
	scenario: fc.option(scenario, { nil: [] }),
	commodities: fc.uniqueArray(fc.constantFrom(...known.commodities)),
	measure: fc.constantFrom(...measures),
	prices: fc.constant('2021-2025' as const),
	priceCase: fc.constantFrom(...priceCases),
	contested: fc.constantFrom(...contestedCounts),
	filter: fc.record({
		statuses: fc.uniqueArray(fc.constantFrom(...depositStatuses)),
		sides: fc.uniqueArray(fc.constantFrom(...sides)),
		categories: fc.uniqueArray(fc.constantFrom(...known.categories)),
		accuracies: fc.uniqueArray(fc.constantFrom(...locationAccuracyIds))
	}),
	oblast: optional(fc.constantFrom(...oblastCodes)),
	deposit: optional(fc.constantFrom(...known.deposits)),
	camera: optional(
		fc.record({
			lng: fc.integer({ min: -17999999, max: 17999999 }).map((n) => n / 1e5),
			lat: fc.integer({ min: -8499999, max: 8499999 }).map((n) => n / 1e5),
			zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
			bearing: fc.integer({ min: -1800, max: 1800 }).map((n) => n / 10)
		})
	),
	pane: fc.constantFrom(...panes),
	draws: optional(
		fc.record({
			count: fc.integer({ min: drawCounts.fewest, max: drawCounts.most }),
			seed: fc.integer({ min: 0, max: 2 ** 32 - 1 })
		})
	)
});

test('every view survives the address bar', () => {
	fc.assert(
		fc.property(view, (original) => {
			const { view: restored, dropped } = parse(viewToParams(original).toString());
			expect(restored).toEqual(original);
			expect(dropped).toEqual([]);
		})
	);
});

test('any query string gives a view, and a view that is written again reads the same', () => {
	fc.assert(
		fc.property(fc.string(), fc.array(fc.tuple(fc.string(), fc.string())), (raw, pairs) => {
			for (const query of [raw, new URLSearchParams(pairs).toString()]) {
				const { view: once } = parse(query);
				expect(parse(viewToParams(once).toString()).view).toEqual(once);
			}
		})
	);
});

test('the default view has no query string', () => {
	expect(viewToParams(defaultView).toString()).toBe('');
	expect(parse('').view).toEqual(defaultView);
});

test.each([
	['date=2031-01-01', 'date', 'after-last-date'],
	['date=1999-01-01', 'date', 'before-first-date'],
	['date=2025-02-30', 'date', 'not-a-date'],
	['compare=yesterday', 'compare', 'not-a-date'],
	['against=rumour', 'against', 'unknown-name'],
	['commodity=lithium,unobtainium', 'commodity', 'unknown-name'],
	['oblast=atlantis', 'oblast', 'unknown-name'],
	['deposit=nowhere', 'deposit', 'unknown-name'],
	['measure=weight', 'measure', 'unknown-name'],
	['map=here', 'map', 'not-a-camera'],
	['map=//', 'map', 'not-a-camera'],
	['map=6/49/31/200', 'map', 'not-a-camera'],
	['scenario=nonsense', 'scenario', 'not-a-scenario'],
	['scenario=t1.2', 'scenario', 'not-a-scenario'],
	['scenario=m2s.1.1.1.1', 'scenario', 'not-a-scenario'],
	['status=haunted', 'status', 'unknown-name'],
	['side=left', 'side', 'unknown-name'],
	['category=abc1,x9', 'category', 'unknown-name'],
	['location=nearby', 'location', 'unknown-name'],
	['price=spot', 'price', 'unknown-name'],
	['draws=99&seed=1', 'draws', 'not-a-draw-count'],
	['draws=20001&seed=1', 'draws', 'not-a-draw-count'],
	['draws=5e3&seed=1', 'draws', 'not-a-draw-count'],
	['draws=5000&seed=4294967296', 'seed', 'not-a-seed'],
	['draws=5000&seed=-1', 'seed', 'not-a-seed'],
	['draws=5000&seed=', 'draws', 'incomplete-draws'],
	['draws=5000', 'draws', 'incomplete-draws'],
	['seed=7', 'seed', 'incomplete-draws'],
	['version=2020-01-01-ffffffff', 'version', 'names-version'],
	['colour=red', 'colour', 'unknown-parameter'],
	['date=2024-01-01&date=2023-01-01', 'date', 'repeated']
])('%s: names what it dropped', (query, parameter, reason) => {
	const { dropped } = parse(query);
	expect(dropped).toHaveLength(1);
	expect(dropped[0]).toMatchObject({ parameter, reason });
});

test('a date outside the record goes to the nearest end; the good half of a list is kept', () => {
	expect(parse('date=1999-01-01').view.date).toBe('2014-03-18');
	expect(parse('date=2031-01-01').view.date).toBeNull();
	expect(parse('commodity=lithium,unobtainium').view.commodities).toEqual(['lithium']);
	expect(parse('oblast=donetsk').view.oblast).toBe('UA-14');
});

test('draws and their seed stand in the link together', () => {
	const { view: restored } = parse('draws=5000&seed=4294967295');
	expect(restored.draws).toEqual({ count: 5000, seed: 4_294_967_295 });
	expect(viewToParams(restored).toString()).toBe('draws=5000&seed=4294967295');
	expect(parse('draws=99&seed=1').view.draws).toBeNull();
});

/** What a mail, a chat or a word processor does to a link; each as a change of its query string. */
const mishaps: Readonly<Record<string, (query: string) => string>> = {
	'the stop of a sentence': (query) => `${query}.`,
	'a comma': (query) => `${query},`,
	'a bracket and a stop': (query) => `${query}).`,
	'quotation marks': (query) => `${query}%C2%BB`,
	'a blank': (query) => `${query}%20`,
	'a no-break space': (query) => `${query}%C2%A0`,
	'an unseen space': (query) => `${query}%E2%80%8B`,
	'blanks before every value': (query) => query.replaceAll('=', '=%20').replaceAll('%2C', ',%20'),
	'a separator written for HTML': (query) => query.replaceAll('&', '&amp;'),
	'one at its end': (query) => `${query}&amp;`,
	capitals: (query) => query.replace(/%..|[a-z]/g, (letter) => letter.toUpperCase()),
	'a second encoding of values': (query) => query.replaceAll('%', '%25'),
	'tracking parameters': (query) =>
		`fbclid=IwAR0&${query}&utm_source=mail&UTM_Campaign=x&gclid=1&mc_eid=2&yclid=3&msclkid=4&_ga=2.1&_gl=1`,
	'settings without a value': (query) =>
		`${query}&date=&compare=&commodity=&oblast=&deposit=&map=&draws=&seed=&version=`
};

test.each(Object.entries(mishaps))('a link survives %s', (_, mishap) => {
	fc.assert(
		fc.property(view, (original) => {
			const query = viewToParams(original).toString();
			fc.pre(query !== '');
			expect(parse(mishap(query))).toEqual({ view: original, dropped: [] });
		})
	);
});

test('what is left out of a link unsaid does not come back with the next address', () => {
	const { view: restored, dropped } = parse('date=2024-01-01&fbclid=IwAR0&utm_source=mail&ref=x');
	expect(dropped).toEqual([]);
	expect(viewToParams(restored).toString()).toBe('date=2024-01-01');
});

test.each(['UA-14', 'ua-14', 'Donetsk', ' donetsk'])('an oblast is read as %s', (written) => {
	expect(parse(new URLSearchParams({ oblast: written }).toString())).toMatchObject({
		view: { oblast: 'UA-14' },
		dropped: []
	});
});

test('a setting that nobody knows is said even without a value', () => {
	expect(parse('date%3D2024-01-01').dropped).toMatchObject([{ reason: 'unknown-parameter' }]);
});

test('a version that a link names is told of, whatever it is, and never goes into an address', () => {
	fc.assert(
		fc.property(view, fc.string(), (original, version) => {
			const link = viewToParams(original);
			link.append('version', version);
			const { view: restored, dropped } = viewFromParams(link, known);
			expect(restored).toEqual(original);
			expect(dropped.filter(({ reason }) => reason !== 'names-version')).toEqual([]);
			expect(viewToParams(restored).has('version')).toBe(false);
		})
	);
	expect(parse('date=2024-01-01&version=2020-01-01-ffffffff').dropped).toEqual([
		{ parameter: 'version', value: '2020-01-01-ffffffff', reason: 'names-version' }
	]);
});

test('a scenario with one fault is dropped as a whole, and so is one of too many changes or corners', () => {
	const move = { kind: 'move', km: 10, from: [37, 48], to: [36.5, 47.5] } as const;
	const text = viewToParams({ ...defaultView, scenario: [move, move] }).get('scenario')!;
	expect(parse(`scenario=${text}`).view.scenario).toEqual([move, move]);
	expect(parse(`scenario=${text.slice(0, -4)}`).view.scenario).toEqual([]);
	const written = (scenario: readonly Edit[]) => viewToParams({ ...defaultView, scenario });
	for (const tooMuch of [
		Array.from({ length: mostEdits + 1 }, () => move),
		[{ ...move, km: 200.1 }],
		[{ ...move, to: [36, 55] as const }],
		[{ kind: 'take' as const, corners: zigzag(201) }]
	]) {
		const { view, dropped } = parse(written(tooMuch).toString());
		expect(view.scenario).toEqual([]);
		expect(dropped).toHaveLength(1);
	}
	const most = [{ kind: 'free' as const, corners: zigzag(200) }];
	expect(parse(written(most).toString()).view.scenario).toEqual(most);
});

/** An outline that does not cross itself. */
function zigzag(corners: number): readonly Corner[] {
	return Array.from({ length: corners }, (_, i): Corner => {
		const x = i < corners - 2 ? 30 + i / 100 : i === corners - 2 ? 34 : 29;
		return [Math.round(x * 1e4) / 1e4, i < corners - 2 ? 48 + (i % 2) / 10 : 47];
	});
}
