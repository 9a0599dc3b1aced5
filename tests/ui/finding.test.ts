import { expect, test } from 'vitest';
import { estimateAt, type EstimateOptions } from '../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { usualDraws } from '../../src/lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '../../src/lib/domain/monte-carlo/interval-estimator';
import { exactly } from '../../src/lib/domain/numbers/range';
import { en } from '../../src/lib/i18n/en';
import { finding } from '../../src/lib/ui/share/finding';
import type { ShownView } from '../../src/lib/ui/share/shown-view';
import { commodity, country, price, type Site } from '../domain/estimate/estimate-fixture';
import { english, ukrainian } from './finding-speech';

const sites: readonly Site[] = [
	// Coal: 40 t of C2 (weights 0.3, 0.5, 0.7) fall behind the line on 24 February 2022, 60 t stay free.
	{
		id: 'a',
		commodity: 'coal',
		tonnes: 40,
		category: 'c2',
		distanceKm: 500,
		distanceBefore2022Km: -500
	},
	{ id: 'b', commodity: 'coal', tonnes: 60, category: 'certain', distanceKm: -500 },
	{ id: 'c', commodity: 'lithium', tonnes: 25, category: 'certain', distanceKm: 500 },
	{ id: 'd', commodity: 'lithium', tonnes: 75, category: 'certain', distanceKm: -500 },
	{ id: 'e', commodity: 'titanium', tonnes: null, distanceKm: 500 }
];
const named = (id: string, nameEn: string, nameUk: string) => commodity(id, { nameEn, nameUk });
const { dataset: tiny, history } = country(
	sites,
	[
		named('coal', 'Coal', 'Вугілля'),
		named('lithium', 'Lithium', 'Літій'),
		named('titanium', 'Titanium', 'Титан')
	],
	[price('coal', { low: 100e6, central: 200e6, high: 300e6 }), price('lithium', exactly(1e9))]
);
const dataset = {
	...tiny,
	oblasts: tiny.oblasts.map((oblast) =>
		oblast.code === 'UA-14'
			? { ...oblast, nameEn: 'Donetsk Oblast', nameUk: 'Донецька область' }
			: oblast
	),
	categories: tiny.categories.map((category) =>
		category.id === 'c2'
			? { ...category, nameEn: 'C2, evaluated', nameUk: 'C2, оцінені' }
			: category
	)
};
const labels = new Map(dataset.commodities.map((label) => [label.id, label]));

const intervals = new IntervalEstimator(dataset, history, usualDraws);
const drawn = (options: EstimateOptions, chosen?: readonly string[]) =>
	intervals.of(estimateAt(dataset, history, options, chosen));

function shown(
	options: Partial<EstimateOptions> & { compare?: string } = {},
	changes: Partial<ShownView> = {}
): ShownView {
	const { compare, ...rest } = options;
	const asked = {
		date: isoDate('2022-04-20'),
		oblast: null,
		prices: '2021-2025',
		...rest
	} as const;
	const estimate = drawn(asked);
	return {
		estimate,
		totals: drawn(asked, changes.chosen).totals,
		compared: compare === undefined ? null : drawn({ ...asked, date: isoDate(compare) }),
		isLatest: true,
		draws: usualDraws,
		labels,
		chosen: [],
		measure: 'share',
		dataset,
		count: 5,
		...changes
	};
}

/** Intl separates with several kinds of space; a reader sees a space. */
const said = (view: ShownView, speech: typeof english | typeof ukrainian) =>
	finding(view, speech).replace(/[\u00a0\u202f]/g, ' ');

const intervalsAre = {
	en: 'Ranges are 90% intervals.',
	uk: 'Діапазони — це 90-відсоткові інтервали.'
};
const evidence = {
	en: (names: string) =>
		`Evidence C: weak for ${names} (no national total: the deposits with a figure alone).`,
	uk: (names: string) =>
		`Підстави C: слабкі — ${names} (підсумку по країні немає: лише родовища з даними).`
};
const selection = {
	en: 'Of all resources, only some are named here.',
	uk: 'З усіх копалин тут названо лише деякі.'
};
const caveat = {
	en: 'Gross in-ground value is the sticker price of rock in the ground, not wealth, not profit, not damage: no cost of any kind is taken off.',
	uk: 'Валова вартість у надрах — це ринкова ціна сировини, що ще лежить у надрах, а не багатство, не прибуток і не збитки: жодних витрат не віднято.'
};

test('a share with its interval, grade, place and date, and the deposits of what has none', () => {
	const view = shown({}, { chosen: ['coal', 'titanium'] });
	expect(said(view, english)).toBe(
		`On 20 April 2022, this much of each resource in Ukraine lies behind the front line: coal 25% (20–30%), 1 of 2 deposits behind the line. ${evidence.en('coal')} On 20 April 2022, by number of deposits in Ukraine: titanium 1 of 1 deposit behind the line. Resources chosen: coal and titanium. ${intervalsAre.en}`
	);
	expect(said(view, ukrainian)).toBe(
		`Станом на 20 квітня 2022 року за лінією фронту перебуває така частка кожної копалини (уся Україна): вугілля — 25 % (20–30 %), 1 з 2 родовищ за лінією. ${evidence.uk('вугілля')} Станом на 20 квітня 2022 року, за кількістю родовищ (уся Україна): титан — 1 з 1 родовища за лінією. Вибрані копалини: вугілля і титан. ${intervalsAre.uk}`
	);
});

test('an earlier observation is told of in the past tense', () => {
	const view = shown({ date: isoDate('2022-03-20') }, { isLatest: false });
	expect(said(view, english)).toMatch(/^On 20 March 2022, this much .+ lay behind the front line/);
	expect(said(view, ukrainian)).toMatch(/^Станом на 20 березня 2022 року .+ перебувала така/);
});

test('draws that are not the usual ones are named, and an interval that is not drawn is not', () => {
	const few = shown({}, { draws: { count: 500, seed: 7 } });
	expect(said(few, english)).toContain('Ranges are 90% intervals of 500 draws, seed 7.');
	expect(said(few, ukrainian)).toContain('(500 випробувань, початкове число генератора — 7)');
	const options = { date: isoDate('2022-04-20'), oblast: null, prices: '2021-2025' } as const;
	const undrawn = said(shown({}, { estimate: estimateAt(dataset, history, options) }), english);
	expect(undrawn).toContain('coal 25%, 1 of 2 deposits');
	expect(undrawn).not.toContain('interval');
});

test('what is behind the line and in all, each with its interval', () => {
	const view = shown({}, { measure: 'tonnage' });
	expect(said(view, english)).toBe(
		`On 20 April 2022, this amount of each resource in Ukraine lies behind the front line: coal 20 t (14.6–25.6 t) of 80 t (74.6–85.6 t) in all (ore); lithium 25 t of 100 t in all (ore). ${evidence.en('coal and lithium')} ${selection.en} ${intervalsAre.en}`
	);
	expect(said(view, ukrainian)).toBe(
		`Станом на 20 квітня 2022 року за лінією фронту перебуває така кількість кожної копалини (уся Україна): вугілля — 20 т (14,6–25,6 т) із загальних 80 т (74,6–85,6 т) (руда); літій — 25 т із загальних 100 т (руда). ${evidence.uk('вугілля і літій')} ${selection.uk} ${intervalsAre.uk}`
	);
});

test('of shares alone there is no amount: the share is told, and that none is published', () => {
	const view = shown({}, { measure: 'tonnage', chosen: ['coal'] });
	const [coal] = view.estimate.commodities;
	const resource = { ...coal!.resource!, behind: null, total: null };
	const commodities = [{ ...coal!, resource }];
	const shares = { ...view, estimate: { ...view.estimate, commodities } };
	expect(said(shares, english)).toContain('coal 25% (20–30%), no amount is published. ');
	expect(said(shares, ukrainian)).toContain(
		'вугілля — 25 % (20–30 %), кількості не опубліковано. '
	);
});

test('deposits are counted, by-products apart', () => {
	const view = shown({}, { measure: 'count', chosen: ['coal'] });
	const [coal] = view.estimate.commodities;
	const commodities = [{ ...coal!, byProduct: { ...coal!.main, all: 3, behind: 2 } }];
	const withOthers = { ...view, estimate: { ...view.estimate, commodities } };
	expect(said(withOthers, english)).toBe(
		'On 20 April 2022, by number of deposits in Ukraine: coal 1 of 2 deposits behind the line, also reported in 3 deposits of other resources, 2 of them behind the line. Resources chosen: coal.'
	);
	expect(said(view, ukrainian)).toBe(
		'Станом на 20 квітня 2022 року, за кількістю родовищ (уся Україна): вугілля — 1 з 2 родовищ за лінією. Вибрані копалини: вугілля.'
	);
});

test('money comes with totals, prices and what it is not', () => {
	const view = shown({}, { measure: 'value' });
	expect(said(view, english)).toBe(
		`On 20 April 2022, this much gross in-ground value in Ukraine lies behind the front line: coal USD 2–5 billion of USD 10–20 billion in all; lithium USD 30 billion of USD 100 billion in all. All priced resources: USD 30 billion of USD 100 billion in all, 25% (24–26%) of what is priced. Without coal: USD 30 billion of USD 100 billion in all. ${evidence.en('coal and lithium')} ${selection.en} ${intervalsAre.en} Prices of 2021–2025: low to high. ${caveat.en}`
	);
	expect(said(view, ukrainian)).toBe(
		`Станом на 20 квітня 2022 року за лінією фронту перебуває стільки валової вартості в надрах (уся Україна): вугілля — 2–5 млрд дол. США із загальних 10–20 млрд дол. США; літій — 30 млрд дол. США із загальних 100 млрд дол. США. Усі копалини, що мають ціну: 30 млрд дол. США із загальних 100 млрд дол. США, 25 % (24–26 %) оціненого. Без вугілля: 30 млрд дол. США із загальних 100 млрд дол. США. ${evidence.uk('вугілля і літій')} ${selection.uk} ${intervalsAre.uk} Ціни 2021–2025 років: від низької до високої. ${caveat.uk}`
	);
});

test('critical raw materials have a total of their own; what has no price says why', () => {
	const view = shown({}, { measure: 'value', chosen: ['coal', 'lithium'] });
	const { all, withoutCoal } = view.totals;
	const critical = { ...view, totals: { all, withoutCoal, critical: withoutCoal } };
	expect(said(critical, english)).toContain(
		'Critical raw materials only: USD 30 billion of USD 100 billion in all.'
	);
	expect(said(critical, ukrainian)).toContain('Лише критична сировина: 30 млрд');
	expect(said(view, english)).not.toContain('Critical');
	const [coal] = view.estimate.commodities;
	const commodities = [{ ...coal!, money: null, noMoney: 'beyond-market' as const }];
	const tonnesOnly = { ...view, estimate: { ...view.estimate, commodities } };
	expect(said(tonnesOnly, english)).toContain('coal tonnes only: more than 20 years of');
});

test('what matters most to readers is named first, and four of them at most', () => {
	const importances: Readonly<Record<string, number>> = { lithium: 1, coal: 7 };
	const ordered = new Map(
		dataset.commodities.map((row) => [row.id, { ...row, importance: importances[row.id] ?? null }])
	);
	expect(said(shown({}, { labels: ordered }), english)).toMatch(/lithium 25%.*; coal 25%/);
	expect(said(shown({}, { labels: ordered, chosen: ['coal', 'lithium'] }), english)).toMatch(
		/coal 25%.*; lithium 25%/
	);
	// Before 24 February 2022 no coal lies behind the line: what does is told first.
	const before = shown({ date: isoDate('2022-02-22') }, { labels: ordered });
	expect(said(before, english)).toMatch(/lithium 25%.*; coal 0%/);
	const coalFirst = new Map(
		[...ordered].map(([id, row]) => [id, { ...row, importance: id === 'coal' ? 1 : 2 }])
	);
	expect(said({ ...before, labels: coalFirst }, english)).toMatch(/lithium 25%.*; coal 0%/);
});

test('every filter is named, with the price case, the oblast, and the day that answers another', () => {
	const view = shown(
		{
			date: isoDate('2022-05-01'),
			priceCase: 'low',
			oblast: 'UA-14',
			filter: {
				statuses: ['explored', 'closed'],
				sides: ['behind'],
				categories: ['c2'],
				accuracies: ['site']
			}
		},
		{ measure: 'value', chosen: ['coal'], count: 1 }
	);
	for (const [speech, words] of [
		[
			english,
			[
				'On 20 April 2022, this much gross in-ground value in Donetsk Oblast lies behind the front line: coal USD',
				'You asked for 1 May 2022.',
				'Resources chosen: coal. Only deposits with status: explored or closed; side of the line: behind the front line; reserve category: C2, evaluated; location known by: the site itself. All figures cover only the 1 deposit that matches these filters.',
				`Prices of 2021–2025: low. ${caveat.en}`
			]
		],
		[
			ukrainian,
			[
				'стільки валової вартості в надрах (Донецька область): вугілля — ',
				'Ви обрали 1 травня 2022 року.',
				'; категорія запасів: C2, оцінені; ',
				`Ціни 2021–2025 років: низька. ${caveat.uk}`
			]
		]
	] as const) {
		for (const part of words) expect(said(view, speech)).toContain(part);
	}
});

test('of two dates: both shares with their intervals and the difference, earlier first, whichever is chosen', () => {
	const text = {
		en: `From 22 February 2022 to 20 April 2022, the share of each resource behind the front line in Ukraine changed like this: coal from 0% to 25% (20–30%), +25 percentage points; lithium from 25% to 25%, 0 percentage points. ${evidence.en('coal and lithium')} ${selection.en} ${intervalsAre.en}`,
		uk: `Частка кожної копалини за лінією фронту (уся Україна), станом на 22 лютого 2022 року і станом на 20 квітня 2022 року: вугілля — спершу 0 %, потім 25 % (20–30 %), +25 відсоткових пунктів; літій — спершу 25 %, потім 25 %, 0 відсоткових пунктів. ${evidence.uk('вугілля і літій')} ${selection.uk} ${intervalsAre.uk}`
	};
	const forward = shown({ compare: '2022-02-22' });
	const backward = shown({ date: isoDate('2022-02-22'), compare: '2022-04-20' });
	for (const view of [forward, backward]) {
		expect(said(view, english)).toBe(text.en);
		expect(said(view, ukrainian)).toBe(text.uk);
	}
});

test('of two dates whose intervals overlap, that is said; a share of deposits has no interval', () => {
	const view = shown({ compare: '2022-02-22' }, { chosen: ['coal', 'titanium'] });
	const [coal, ...rest] = view.compared!.commodities;
	const share = { low: 0.1, central: 0.2, high: 0.28 };
	const commodities = [{ ...coal!, resource: { ...coal!.resource!, share } }, ...rest];
	const near = { ...view, compared: { ...view.compared!, commodities } };
	expect(said(near, english)).toContain(
		'coal from 20% (10–28%) to 25% (20–30%), +5 percentage points, within the intervals of both days; titanium (of its deposits) from 100% to 100%'
	);
	expect(said(near, ukrainian)).toContain('у межах інтервалів обох днів');
});

test('of two dates, amounts in the measure that is shown', () => {
	const money = shown({ compare: '2022-02-22' }, { measure: 'value', chosen: ['coal'] });
	expect(said(money, english)).toContain(
		'coal from 0% to 25% (20–30%), +25 percentage points, gross in-ground value behind the line USD 0, then USD 2–5 billion.'
	);
	expect(said(money, english)).toContain(`Prices of 2021–2025: low to high. ${caveat.en}`);
	const tonnage = shown({ compare: '2022-02-22' }, { measure: 'tonnage', chosen: ['coal'] });
	expect(said(tonnage, ukrainian)).toContain(
		'+25 відсоткових пунктів, за лінією спершу 0 т, потім 20 т (14,6–25,6 т).'
	);
	const count = shown({ compare: '2022-02-22' }, { measure: 'count', chosen: ['coal'] });
	expect(said(count, english)).toContain(
		'the share of deposits behind the front line in Ukraine changed like this: coal from 0% to 50%, +50 percentage points, deposits behind the line 0, then 1.'
	);
});

test('of two dates whose lines have different sources, these are named', () => {
	const survey = { ...dataset.timeline.origins[0]!, titleEn: 'Survey', titleUk: 'Обстеження' };
	const coarse = { ...survey, id: 'coarse', titleEn: 'Coarse', titleUk: 'Груба' };
	const observations = dataset.timeline.observations.map((one) =>
		one.date < '2022-02-24' ? { ...one, origin: 'coarse' } : one
	);
	const timeline = { ...dataset.timeline, origins: [survey, coarse], observations };
	const view = shown(
		{ compare: '2022-02-22' },
		{ chosen: ['coal'], dataset: { ...dataset, timeline } }
	);
	expect(said(view, english)).toContain(
		'The two days rest on different sources (Coarse; Survey): part of the difference is how they draw the line.'
	);
	expect(said(view, ukrainian)).toContain('(Груба; Обстеження)');
	const alike = shown({ compare: '2022-02-22' }, { chosen: ['coal'] });
	expect(said(alike, english)).not.toContain('different sources');
});

test('a day that is not to be quoted says so', () => {
	const observations = dataset.timeline.observations.map((one) => ({
		...one,
		reliability: 'uncertain' as const
	}));
	const view = shown(
		{},
		{ dataset: { ...dataset, timeline: { ...dataset.timeline, observations } } }
	);
	expect(said(view, english)).toContain(en.panel.uncertain);
});

test('of five chosen resources, four have figures and all have their names', () => {
	const ids = ['coal', 'lithium', 'titanium', 'gold', 'uranium'];
	const gold: Site = { id: 'g', commodity: 'gold', tonnes: null, distanceKm: 500 };
	const more = country(
		[...sites, gold, { ...gold, id: 'u', commodity: 'uranium' }],
		ids.map((id) => commodity(id)),
		[]
	);
	const options = { date: isoDate('2022-04-20'), oblast: null, prices: '2021-2025' } as const;
	const estimate = estimateAt(more.dataset, more.history, options);
	const view = shown(
		{},
		{
			...{ estimate, totals: estimate.totals, chosen: ids },
			labels: new Map(more.dataset.commodities.map((label) => [label.id, label]))
		}
	);
	expect(said(view, english)).toMatch(/gold 1 of 1 deposit behind the line\. Resources/);
	expect(said(view, english)).toContain(
		'Resources chosen: coal, lithium, titanium, gold and uranium. Figures are given here for 4 of them.'
	);
	expect(said(view, ukrainian)).toContain('Числа тут наведено лише для 4 з них.');
});

test('an oblast of which deposits alone are counted: these are the finding, though none is chosen', () => {
	const gold: Site = { id: 'g', commodity: 'gold', tonnes: null, distanceKm: 500, oblast: 'UA-30' };
	const more = country([...sites, gold], [commodity('gold', { nameEn: 'Gold' })], []);
	const options = { date: isoDate('2022-04-20'), oblast: 'UA-30', prices: '2021-2025' } as const;
	const estimate = estimateAt(more.dataset, more.history, options);
	const goldLabels = new Map(more.dataset.commodities.map((label) => [label.id, label]));
	expect(
		said(shown({}, { estimate, totals: estimate.totals, labels: goldLabels }), english)
	).toContain('by number of deposits in UA-30: gold 1 of 1 deposit behind the line.');
});

test('no deposit of what is chosen: that is the finding', () => {
	const view = shown({ oblast: 'UA-30' }, { chosen: ['coal'] });
	expect(said(view, english)).toBe(`${en.panel.noSites} Resources chosen: coal.`);
});
