import { expect, test } from 'vitest';
import { estimateAt, type EstimateOptions } from '../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
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
	const estimate = estimateAt(dataset, history, asked);
	return {
		estimate,
		totals: estimateAt(dataset, history, asked, changes.chosen),
		compared:
			compare === undefined
				? null
				: estimateAt(dataset, history, { ...asked, date: isoDate(compare) }),
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

const bounds = {
	en: 'Bounds go from low to high; they are not a confidence interval.',
	uk: 'Межі — від низького до високого значення; це не довірчий інтервал.'
};
const selection = {
	en: 'Of all resources, only some are named here.',
	uk: 'З усіх копалин тут названо лише деякі.'
};
const caveat = {
	en: 'Gross in-ground value is not what the deposits are worth: no cost of any kind is taken off.',
	uk: 'Валова вартість у надрах — це не те, чого варті родовища: жодних витрат не віднято.'
};

test('a share with its bounds, place and date, and the sites of what has no tonnage', () => {
	const view = shown({}, { chosen: ['coal', 'titanium'] });
	expect(said(view, english)).toBe(
		`On 20 April 2022, 25% (17–32%) of the published coal tonnage in Ukraine lay behind the front line. The share rests on figures for 2 of 2 deposits. On 20 April 2022, this many deposits in Ukraine lay behind the front line: titanium 1 of 1 deposit, 100%. Resources chosen: coal and titanium. ${bounds.en}`
	);
	expect(said(view, ukrainian)).toBe(
		`Вугілля (уся Україна): станом на 20 квітня 2022 року за лінією фронту перебувало 25 % (17–32 %) оприлюдненого тоннажу. В основі частки — дані про 2 з 2 родовищ. Станом на 20 квітня 2022 року за лінією фронту перебувало стільки родовищ (уся Україна): титан — 1 з 1 родовища, 100 %. Вибрані копалини: вугілля і титан. ${bounds.uk}`
	);
});

test('tonnage behind the line and in all, each with its bounds', () => {
	const view = shown({}, { measure: 'tonnage' });
	expect(said(view, english)).toBe(
		`On 20 April 2022, this much of the published tonnage in Ukraine lay behind the front line: coal 20 t (12–28 t) of 80 t (72–88 t) (ore); lithium 25 t (25 t) of 100 t (100 t) (ore). ${selection.en} ${bounds.en}`
	);
	expect(said(view, ukrainian)).toBe(
		`Станом на 20 квітня 2022 року за лінією фронту перебувало стільки оприлюдненого тоннажу (уся Україна): вугілля — 20 т (12–28 т) із 80 т (72–88 т) (руда); літій — 25 т (25 т) із 100 т (100 т) (руда). ${selection.uk} ${bounds.uk}`
	);
});

test('sites are counted', () => {
	const view = shown({}, { measure: 'count' });
	expect(said(view, english)).toBe(
		`On 20 April 2022, this many deposits in Ukraine lay behind the front line: coal 1 of 2 deposits, 50%; lithium 1 of 2 deposits, 50%. ${selection.en} ${bounds.en}`
	);
	expect(said(view, ukrainian)).toBe(
		`Станом на 20 квітня 2022 року за лінією фронту перебувало стільки родовищ (уся Україна): вугілля — 1 з 2 родовищ, 50 %; літій — 1 з 2 родовищ, 50 %. ${selection.uk} ${bounds.uk}`
	);
});

test('money comes with totals, prices and what it is not', () => {
	const view = shown({}, { measure: 'value' });
	expect(said(view, english)).toBe(
		`On 20 April 2022, this much gross in-ground value in Ukraine lay behind the front line: coal USD 1–8 billion of USD 7–30 billion in all, 2 of 2 deposits priced; lithium USD 30 billion of USD 100 billion in all, 2 of 2 deposits priced. All priced resources: USD 30 billion behind the line of USD 100 billion in all, 25% (24–26%) of what is priced. Without coal: USD 30 billion behind the line of USD 100 billion in all. ${selection.en} ${bounds.en} Prices of 2021–2025: low to high. ${caveat.en}`
	);
	expect(said(view, ukrainian)).toBe(
		`Станом на 20 квітня 2022 року за лінією фронту перебувало стільки валової вартості в надрах (уся Україна): вугілля — 1–8 млрд дол. США із загальних 7–30 млрд дол. США, оцінено 2 з 2 родовищ; літій — 30 млрд дол. США із загальних 100 млрд дол. США, оцінено 2 з 2 родовищ. Усі копалини, що мають ціну: 30 млрд дол. США за лінією фронту із загальних 100 млрд дол. США, 25 % (24–26 %) оціненого. Без вугілля: 30 млрд дол. США за лінією фронту із загальних 100 млрд дол. США. ${selection.uk} ${bounds.uk} Ціни 2021–2025 років: від низької до високої. ${caveat.uk}`
	);
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
	expect(said(view, english)).toBe(
		`On 20 April 2022, this much gross in-ground value in Donetsk Oblast lay behind the front line: coal USD 1–3 billion of USD 1–3 billion in all, 1 of 1 deposit priced. You asked for 1 May 2022. The record ends earlier; its last day is used. Resources chosen: coal. Only deposits with status: explored or closed; side of the line: behind the front line; reserve category: C2, evaluated; location known by: the site itself. All figures cover only the 1 deposit that matches these filters. ${bounds.en} Prices of 2021–2025: low. ${caveat.en}`
	);
	expect(said(view, ukrainian)).toBe(
		`Станом на 20 квітня 2022 року за лінією фронту перебувало стільки валової вартості в надрах (Донецька область): вугілля — 1–3 млрд дол. США із загальних 1–3 млрд дол. США, оцінено 1 з 1 родовища. Ви обрали 1 травня 2022 року. Літопис закінчується раніше; узято його останній день. Вибрані копалини: вугілля. Лише родовища за такими ознаками: стан: розвідане або закрите; бік від лінії: за лінією фронту; категорія запасів: C2, оцінені; місце визначено за: сама ділянка. Усі показники — лише про родовища, які відповідають цим фільтрам: 1. ${bounds.uk} Ціни 2021–2025 років: низька. ${caveat.uk}`
	);
});

test('of two dates: both shares with their bounds and the difference, earlier first, whichever is chosen', () => {
	const text = {
		en: `From 22 February 2022 to 20 April 2022, the share of published tonnage behind the front line in Ukraine changed like this: coal from 0% to 25% (17–32%), +25 percentage points; lithium from 25% to 25%, 0 percentage points. ${selection.en} ${bounds.en}`,
		uk: `Частка оприлюдненого тоннажу за лінією фронту (уся Україна), станом на 22 лютого 2022 року і станом на 20 квітня 2022 року: вугілля — спершу 0 %, потім 25 % (17–32 %), +25 відсоткових пунктів; літій — спершу 25 %, потім 25 %, 0 відсоткових пунктів. ${selection.uk} ${bounds.uk}`
	};
	const forward = shown({ compare: '2022-02-22' });
	const backward = shown({ date: isoDate('2022-02-22'), compare: '2022-04-20' });
	for (const view of [forward, backward]) {
		expect(said(view, english)).toBe(text.en);
		expect(said(view, ukrainian)).toBe(text.uk);
	}
});

test('of two dates, amounts in the measure that is shown', () => {
	const money = shown({ compare: '2022-02-22' }, { measure: 'value', chosen: ['coal'] });
	expect(said(money, english)).toContain(
		'coal from 0% to 25% (17–32%), +25 percentage points, gross in-ground value behind the line USD 0, then USD 1–8 billion.'
	);
	expect(said(money, english)).toContain(`Prices of 2021–2025: low to high. ${caveat.en}`);
	const tonnage = shown({ compare: '2022-02-22' }, { measure: 'tonnage', chosen: ['coal'] });
	expect(said(tonnage, ukrainian)).toContain(
		'+25 відсоткових пунктів, за лінією спершу 0 т (0 т), потім 20 т (12–28 т).'
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
			...{ estimate, totals: estimate, chosen: ids },
			labels: new Map(more.dataset.commodities.map((label) => [label.id, label]))
		}
	);
	expect(said(view, english)).toMatch(/gold 1 of 1 deposit, 100%\. Resources/);
	expect(said(view, english)).toContain(
		'Resources chosen: coal, lithium, titanium, gold and uranium. Figures are given here for 4 of them.'
	);
	expect(said(view, ukrainian)).toContain('Числа тут наведено лише для 4 з них.');
});

test('an oblast with sites alone: these are the finding, though none is chosen', () => {
	const gold: Site = { id: 'g', commodity: 'gold', tonnes: null, distanceKm: 500, oblast: 'UA-30' };
	const more = country([...sites, gold], [commodity('gold', { nameEn: 'Gold' })], []);
	const options = { date: isoDate('2022-04-20'), oblast: 'UA-30', prices: '2021-2025' } as const;
	const estimate = estimateAt(more.dataset, more.history, options);
	const goldLabels = new Map(more.dataset.commodities.map((label) => [label.id, label]));
	expect(said(shown({}, { estimate, totals: estimate, labels: goldLabels }), english)).toContain(
		'this many deposits in UA-30 lay behind the front line: gold 1 of 1 deposit, 100%.'
	);
});

test('no site of what is chosen: that is the finding', () => {
	const view = shown({ oblast: 'UA-30' }, { chosen: ['coal'] });
	expect(said(view, english)).toBe(`${en.panel.noSites} Resources chosen: coal. ${bounds.en}`);
});
