import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Basin } from '../../src/lib/domain/dataset/dataset';
import type { Derivation } from '../../src/lib/domain/derivation/derivation';
import {
	derivationLines,
	type DerivationLabels
} from '../../src/lib/domain/derivation/derivation-text';
import { deriveCommodity } from '../../src/lib/domain/derivation/derive-commodity';
import { deriveDeposit } from '../../src/lib/domain/derivation/derive-deposit';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { usualDraws } from '../../src/lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '../../src/lib/domain/monte-carlo/interval-estimator';
import { exactly, type Range } from '../../src/lib/domain/numbers/range';
import { derivationCsv } from '../../src/lib/export/derivation-csv';
import { derivation as enTexts } from '../../src/lib/i18n/derivation/en';
import { derivation as ukTexts } from '../../src/lib/i18n/derivation/uk';
import { derivedValue } from '../../src/lib/ui/derivation/derived-value';
import { sourceLinks, subjectInSentence } from '../../src/lib/ui/derivation/derivation-words';
import {
	keyedInputs,
	openingOfInput,
	openingOfOpened,
	openingOfRoot,
	readingBelow,
	type Opening
} from '../../src/lib/ui/derivation/reading';
import { english, ukrainian } from './speech';
import { balancePart, balanceRow } from '../domain/estimate/balance-fixture';
import { sourced } from '../domain/derivation/derivation-fixture';

const { dataset: unnamed, history } = sourced([
	{ id: 'a', commodity: 'coal', tonnes: 100e6, category: 'certain', distanceKm: 5 },
	{ id: 'b', commodity: 'coal', tonnes: 300e6, category: 'c2', distanceKm: -5000 }
]);
const dataset = {
	...unnamed,
	sources: unnamed.sources.map((source) => ({ ...source, url: 'https://example.org/figures' }))
};
const texts = { en: enTexts, uk: ukTexts };
const options = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
const estimate = new IntervalEstimator(dataset, history, usualDraws).of(
	estimateAt(dataset, history, options)
);
const coal = deriveCommodity(dataset, history, estimate, 'coal')!;
const [share] = coal.numbers;

const read = (text: string): readonly Readonly<Record<string, string>>[] =>
	parse<Record<string, string>>(text, { columns: true, bom: true });

test('the file starts with its question; its first derived number is the panel’s, to the last digit', () => {
	const lines = read(derivationCsv(coal, dataset));
	const asked = Object.fromEntries(
		lines
			.filter((line) => line['quantity'] === 'question')
			.map((line) => [line['subject_kind'], line['subject']])
	);
	expect(asked).toMatchObject({
		date: '2022-04-15',
		observationDate: '2022-04-15',
		oblast: '',
		prices: '2021-2025',
		priceCase: 'range',
		version: 'test'
	});
	const first = lines.find((line) => line['depth'] !== '')!;
	const { resource } = estimate.commodities[0]!;
	expect(first).toMatchObject({ row: '1', depth: '0', quantity: 'share', subject: 'coal' });
	for (const bound of ['low', 'central', 'high'] as const) {
		expect(Number(first[bound])).toBe(resource!.share[bound]);
	}
});

test('inputs follow one depth deeper; what was spelt out names its row; leaves name their ground', () => {
	const lines = read(derivationCsv(coal, dataset)).filter((line) => line['depth'] !== '');
	const depths = lines.map((line) => Number(line['depth']));
	expect(depths.every((depth, row) => row === 0 || depth <= depths[row - 1]! + 1)).toBe(true);
	const again = lines.filter((line) => line['same_as'] !== '');
	expect(again.length).toBeGreaterThan(0);
	for (const line of again) {
		const spelt = lines.find((other) => other['row'] === line['same_as'])!;
		expect([spelt['quantity'], spelt['subject'], spelt['central']]).toEqual([
			line['quantity'],
			line['subject'],
			line['central']
		]);
	}
	const of = (quantity: string) => lines.find((line) => line['quantity'] === quantity)!;
	expect(of('published-figure')).toMatchObject({
		ground: 'published',
		sources: 'test',
		source_urls: 'https://example.org/figures'
	});
	expect(of('category-weight')).toMatchObject({
		ground: 'judgement',
		table: 'reserve-categories.csv'
	});
	expect(of('published-price')['source_urls']).toBe('https://example.org/');
});

const labels: DerivationLabels = {
	...texts.en,
	subject: (subject) => subjectInSentence(subject, dataset, 'en', texts.en.totals)
};

test('a terminal shows the number, the formula below it, and what each leaf rests on', () => {
	const [control] = deriveDeposit(dataset, history, estimate, 'a')!.numbers;
	expect(derivationLines(control!, labels)).toEqual([
		'Share of the deposit behind the line, a: 0.841345 (0–1)',
		'  Φ(x / σ) = Φ(5 / 5)',
		'  Distance to the front line (positive: behind it): 5 km',
		'    [from the data; table occupation/]',
		'  Error of place and line together: 5 km',
		'    √(σ_L² + σ_F²) = √(4² + 3²)',
		'    Error of the place: 4 km',
		'      [our judgement; table location-accuracy.csv]',
		'    Error of a line that stood still for 30 days: 3 km',
		'      [our judgement; table occupation/origins.csv]'
	]);
});

test('a part of a tree that stands in two places is spelt out once', () => {
	const lines = derivationLines(share!, labels).map((line) => line.trim());
	const ofB = lines.filter((line) =>
		line.startsWith('Amount in the deposit, weighted by reserve category, b:')
	);
	expect(ofB).toEqual([
		'Amount in the deposit, weighted by reserve category, b: 1.5×10⁸ (9×10⁷–2.1×10⁸) t',
		'Amount in the deposit, weighted by reserve category, b: 1.5×10⁸ (9×10⁷–2.1×10⁸) t (spelt out above)'
	]);
});

test('a tree after another one does not repeat it', () => {
	const [control] = deriveDeposit(dataset, history, estimate, 'a')!.numbers;
	const spelt = new Set([control!]);
	expect(derivationLines(control!, labels, spelt)).toEqual([
		'Share of the deposit behind the line, a: 0.841345 (0–1) (spelt out above)'
	]);
});

/** Lines that a reader sees: opened ones with the inputs below them. */
function seen(node: Derivation, opening: Opening): Derivation[] {
	if (opening === 'shut') return [node];
	const inputs = node.inputs.flatMap((input, index) =>
		seen(input, openingOfInput(opening, node, index))
	);
	return [node, ...inputs];
}

test('the located deposits are in sight, and one more click shows all that one follows from', () => {
	const first = seen(share!, openingOfRoot(share!, 0));
	const deposits = first.filter(({ quantity }) => quantity === 'site-tonnage-behind');
	expect(deposits.map(({ subject }) => subject?.id)).toEqual(['a', 'b']);
	expect(first.some(({ quantity }) => quantity === 'published-figure')).toBe(false);
	const opened = seen(deposits[0]!, openingOfOpened('shut', deposits[0]!));
	expect(opened.map(({ quantity }) => quantity)).toEqual(
		expect.arrayContaining(['distance', 'location-error', 'category-weight', 'published-figure'])
	);
});

test('two clicks lead from a placed part to the published split and the editions of the total', () => {
	const given = {
		...dataset,
		nationalBalance: [balanceRow({ year: '2020', quantity: 1e9 })],
		balanceAllocations: [balancePart('UA-14', { formula: { en: 'half', uk: 'половина' } })]
	};
	const dated = { ...history, areas: { 'UA-14': [0, 5000, 5000, 5000] } };
	const asked = estimateAt(given, dated, options);
	const [root] = deriveCommodity(given, dated, asked, 'coal')!.numbers;
	const first = seen(root!, openingOfRoot(root!, 0));
	const parts = first
		.map(({ quantity }) => quantity)
		.filter((one) => /^(un)?(located|placed)-behind$/.test(one));
	expect(parts).toEqual(['located-behind', 'placed-behind']);
	const placed = first.find(({ quantity }) => quantity === 'placed-behind')!;
	const list = seen(placed, openingOfOpened('shut', placed));
	const place = list.find(({ quantity }) => quantity === 'place-behind')!;
	const opened = seen(place, openingOfOpened('shut', place));
	expect(opened.map(({ quantity }) => quantity)).toEqual(
		expect.arrayContaining(['place-share', 'allocation', 'edition', 'balance-figure'])
	);
});

test('every number of the first level shows its inputs after one click', () => {
	for (const [index, root] of coal.numbers.entries()) {
		const opening = openingOfRoot(root, index);
		expect([root.quantity, opening === 'shut']).toEqual([root.quantity, index > 0]);
		expect(seen(root, openingOfOpened(opening, root)).length).toBeGreaterThan(root.inputs.length);
	}
});

test('a tree names a deposit and offers to open it once', () => {
	const [located] = share!.inputs[0]!.inputs;
	const site = located!.inputs[0]!;
	const top = { dataset, onselect: () => undefined, about: 'coal' };
	const below = readingBelow(top, site);
	expect([below.about, below.onselect]).toEqual(['a', null]);
	expect(readingBelow(top, located!).onselect).toBe(top.onselect);
});

test('inputs keep their key when their order changes', () => {
	const { inputs } = share!.inputs[0]!.inputs[0]!;
	const keys = (nodes: readonly Derivation[]) =>
		new Map(keyedInputs(nodes).map(({ key, input }) => [input, key]));
	expect(keys([...inputs].reverse())).toEqual(keys(inputs));
	expect(new Set(keys(inputs).values()).size).toBe(inputs.length);
	expect(new Set(keyedInputs([inputs[0]!, inputs[0]!]).map(({ key }) => key)).size).toBe(2);
});

test('values read as on the rest of the page, with their bounds and unit', () => {
	const node = (value: Range, unit: Derivation['unit']): Derivation => ({ ...share!, value, unit });
	const range = { low: 0.3, central: 0.5, high: 0.7 };
	const dataWords = {
		...{ Mt: 'млн т', t: 'т', ore: 'руда' },
		'USD/lb U3O8': 'дол. США/фунт U3O8'
	};
	const spoken = { ...ukrainian, dataWords };
	const shown = (value: Range, unit: Derivation['unit'], language: 'en' | 'uk' = 'en') =>
		derivedValue(
			node(value, unit),
			texts[language].sites,
			{ en: english, uk: spoken }[language]
		).replaceAll('\u00a0', ' ');
	expect(shown(range, 'share')).toBe('50% (30–70%)');
	expect(shown(exactly(1), 'share')).toBe('100%');
	expect(shown(range, 'factor')).toBe('0.5 (0.3–0.7)');
	expect(shown(exactly(1.1792), 'factor', 'uk')).toBe('1,1792');
	expect(shown(exactly(-12.4), 'km')).toBe('−12 km');
	expect(shown(exactly(13.8), { unit: 'Mt', basis: 'ore' }, 'uk')).toBe('13,8 млн т руда');
	expect(shown(exactly(2), { unit: 'USD/lb U3O8', basis: '' }, 'uk')).toBe('2 дол. США/фунт U3O8');
	expect(shown(exactly(2), { unit: 'USD/lb V2O5', basis: '' }, 'uk')).toBe('2 USD/lb V2O5');
	expect(shown(exactly(1e6), { unit: 't', sign: '/', per: 'Mt' })).toBe('1,000,000 t/Mt');
	expect(shown(exactly(1e6), { unit: 't', sign: '/', per: 'Mt' }, 'uk')).toBe('1 000 000 т/млн т');
	expect(shown({ low: 1e6, central: 2e6, high: 3e6 }, 't')).toBe('2 Mt (1–3 Mt)');
	expect(shown({ low: 1e9, central: 2e9, high: 3e9 }, 'USD')).toBe(
		'USD 2 billion (USD 1–3 billion)'
	);
	expect(shown(exactly(13.8), { unit: 'Mt', basis: 'ore' })).toBe('13.8 Mt ore');
	expect(shown({ low: 1, central: 2.5, high: 3 }, 'sites', 'uk')).toBe('2,5 (1–3) родовища');
	expect(shown(exactly(1), 'sites')).toBe('1 deposit');
	expect(shown(exactly(24), 'sites')).toBe('24 deposits');
	expect(shown(exactly(24), 'sites', 'uk')).toBe('24 родовища');
	expect(shown(exactly(11), 'sites', 'uk')).toBe('11 родовищ');
	expect(shown({ low: 0, central: 1.6714e-6, high: 0.02 }, 'sites')).toBe(
		'<0.01 (0–0.02) deposits'
	);
	expect(shown({ low: 1e-9, central: 1e-6, high: 1e-3 }, 'sites', 'uk')).toBe(
		'<0,01 (<0,01) родовища'
	);
});

test('names come from the data in the reader’s language; a source without a page is named too', () => {
	const basin: Basin = {
		id: 'x',
		nameEn: 'Donets',
		nameUk: 'Донецький',
		oblasts: [],
		commodities: [],
		outline: '',
		depositType: '',
		status: '',
		sources: [],
		notes: '',
		pieces: [],
		deposits: [],
		outlineSigma: 0.1,
		drawn: true,
		areaKm2: 1
	};
	const named = { ...dataset, basins: [basin] };
	const name = (kind: 'basin' | 'all' | 'deposit', id: string) =>
		subjectInSentence({ kind, id }, named, 'uk', texts.uk.totals);
	expect(name('basin', 'x')).toBe('Донецький');
	expect(name('all', 'without-coal')).toBe('без вугілля');
	expect(name('all', 'critical')).toBe('критична сировина');
	expect(name('deposit', 'gone')).toBe('gone');
	const links = sourceLinks(['test', 'gone'], [{ title: 'Line', url: '' }], dataset);
	expect(links.map(({ text, url, source }) => [text, url, source?.read ?? null])).toEqual([
		['Test', 'https://example.org/figures', 'opening'],
		['Line', '', null]
	]);
});
