import { describe, expect, test } from 'vitest';
import { labelOf } from '../../src/lib/domain/dataset/commodity';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import type { Measure } from '../../src/lib/domain/estimate/measure';
import { IntervalEstimator } from '../../src/lib/domain/monte-carlo/interval-estimator';
import { exactly } from '../../src/lib/domain/numbers/range';
import { balancePart, balanceRow } from '../domain/estimate/balance-fixture';
import { commodity, country, price, type Site } from '../domain/estimate/estimate-fixture';
import type { OtherDay } from '../../src/lib/ui/panel/other-day';
import { coal, counts, estimateRow } from './resource-fixture';
import { english, ukrainian } from './speech';
import { spoken } from './spoken';

const far = 5000;
const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
interface Shown {
	readonly speech?: typeof english | typeof ukrainian;
	readonly drawn?: boolean;
	/** Whether a national total and a split of it are published. */
	readonly total?: boolean;
	readonly measure?: Measure;
	readonly otherDay?: OtherDay | null;
}

/** The table of a country of these deposits of coal as a reader has it: its text, and its tags. */
function table(
	sites: readonly Partial<Site>[],
	{ speech = english, drawn = false, total = true, measure = 'share', otherDay = null }: Shown = {}
) {
	const whole = sites.map((site, i): Site => ({
		...{ id: `d${i}`, commodity: 'coal', tonnes: null, category: 'abc1', distanceKm: -far },
		...site
	}));
	const coal = commodity('coal', { nameEn: 'Coal', nameUk: 'Вугілля', noValueReasonEn: '' });
	const { dataset, history } = country(whole, [coal], [price('coal', exactly(10))], {
		nationalBalance: total ? [balanceRow({ year: '2020' })] : [],
		balanceAllocations: total ? [balancePart('UA-14', { part: exactly(0.6), year: '2021' })] : []
	});
	const given = { ...history, areas: { ...history.areas, 'UA-14': [0, 4000, 5000, 6000] } };
	const central = estimateAt(dataset, given, question);
	const estimate = drawn
		? new IntervalEstimator(dataset, given, { count: 200, seed: 1 }).of(central)
		: central;
	const labels = new Map([['coal', labelOf(coal)]]);
	const rows = estimate.commodities;
	const shown = { rows, labels, caption: '', measure, otherDay, unfolded: true };
	return spoken({ table: shown }, speech);
}

/** The worked case of METHOD §14: 20 t behind, 10 t not, half of a place with 30 t more, and two without a figure. */
const worked: readonly Partial<Site>[] = [
	{ tonnes: 20, distanceKm: far },
	{ tonnes: 10 },
	{ oblast: 'UA-53' },
	{ distanceKm: far, oblast: 'UA-23' }
];

describe('a resource with an estimate', () => {
	test('leads with one share, says how much of how much, of what, and what its parts are', () => {
		const { text } = table(worked);
		expect(text).toContain('Coal\n55%\n');
		expect(text).toContain('55 t behind the line of 100 t (ore)');
		expect(text).toContain('2 of 4 deposits behind the line');
		expect(text).toContain('in deposits with a figure: 20 t of 30 t');
		expect(text).toContain('placed by a published split: 15 t of 30 t');
		expect(text).toContain('published, not placed: 20 t of 40 t');
		expect(text).toContain('Evidence B: fair');
		expect(text).toContain('of gross in-ground value behind the line');
		expect(text).not.toMatch(/bounds|reading/);
	});

	test('says the same in Ukrainian', () => {
		const { text } = table(worked, { speech: ukrainian });
		expect(text).toContain('Вугілля\n55 %\n');
		expect(text).toContain('За лінією 55 т із 100 т (руда)');
		expect(text).toContain('2 з 4 родовищ за лінією');
		expect(text).toContain('Підстави B: задовільні');
	});

	test('has its interval, in words and as a whisker, as soon as that is drawn and not before', () => {
		expect(table(worked).body).not.toContain('whisker');
		const { body, text } = table(worked, { drawn: true });
		expect(body).toContain('whisker');
		expect(text).toMatch(/55%\n\(\d+–\d+%\)/);
		expect(text).toMatch(/55 t \(\d[\d.]*–\d[\d.]* t\) behind the line of/);
	});

	test('does not tell the parts where one is the whole', () => {
		const { body } = table([{ tonnes: 20, distanceKm: far }, { tonnes: 10 }], { total: false });
		expect(body).not.toContain('data-part');
	});

	test('never shows an amount of the day shown below the day compared with', () => {
		const otherDay = { date: '24 February 2022', rows: new Map() };
		const { text } = table(worked, { otherDay });
		expect(text).toMatch(/24 February 2022\n/);
		expect(text).toMatch(/Coal\n55%\nnot known\n/);
	});

	test('names the kind of money wherever money leads', () => {
		const { text } = table(worked, { measure: 'value' });
		expect(text).toMatch(/gross value[^]*USD [\d–]+\n/);
	});
});

describe('a resource without an estimate', () => {
	const few: readonly Partial<Site>[] = [
		{ tonnes: 20, distanceKm: far },
		{ distanceKm: 1 },
		{},
		{ distanceKm: far }
	];

	test('leads with the number of its deposits, and tells below what those with a figure hold', () => {
		const { text } = table(few, { total: false });
		expect(text).toContain('Coal\n2 of 4 deposits\n');
		expect(text).toContain('2 of 4 deposits behind the line, 1 too near to tell');
		expect(text).toContain('1 deposit with a figure: 20 t behind the line of 20 t (ore)');
		expect(text).not.toContain('%');
	});

	test('has a dot for each deposit and no bar: a count must not look like a share of an amount', () => {
		const { body } = table(few, { total: false });
		expect(body.match(/<circle/g)).toHaveLength(few.length);
		expect(body).not.toContain('class="bar');
		expect(table(worked).body).not.toContain('<circle');
	});

	test('leads in every measure that says nothing of it', () => {
		const told = (measure: Measure) => table(few, { total: false, measure }).text;
		expect(told('count')).toContain('2 of 4 deposits\n1 not told');
		// Beside it stands what there is in all.
		for (const measure of ['tonnage', 'value'] as const) {
			expect(told(measure)).toContain('2 of 4 deposits\nnot known, 1 not told');
		}
	});

	test('says that the deposits are of other resources where none has it as its main one', () => {
		const row = estimateRow({
			...{ resource: null, main: counts({}), byProduct: counts({ behind: 8, free: 5 }) }
		});
		const told = (speech: typeof english | typeof ukrainian) =>
			spoken(
				{
					table: { rows: [row], labels: new Map([['coal', coal]]), caption: '', measure: 'share' }
				},
				speech
			).text;
		expect(told(english)).toContain('8 of 13 deposits\nby-product\n');
		expect(told(ukrainian)).toContain('8 з 13 родовищ\nяк супутня\n');
	});
});
