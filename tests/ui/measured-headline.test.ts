import { describe, expect, test } from 'vitest';
import { labelOf } from '../../src/lib/domain/dataset/commodity';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { coverageOf } from '../../src/lib/domain/estimate/coverage';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import type { Measure } from '../../src/lib/domain/estimate/measure';
import { exactly } from '../../src/lib/domain/numbers/range';
import { measuredHeadline } from '../../src/lib/ui/panel/measured-headline';
import { commodity, country, price, type Site } from '../domain/estimate/estimate-fixture';
import { english, ukrainian } from './speech';

const far = 5000;
const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;

/** A country of 60 t of coal behind the line and 40 t not, and of as much iron ore the other way round. */
function countryOn(behindKm: number) {
	const site = (id: string, of: string, tonnes: number, distanceKm: number): Site => ({
		...{ id, commodity: of, tonnes, category: 'abc1', distanceKm }
	});
	const sites = [
		site('a', 'coal', 60, behindKm),
		site('b', 'coal', 40, -far),
		site('c', 'iron-ore', 40, far),
		site('d', 'iron-ore', 60, -far)
	];
	const commodities = [
		commodity('coal', { nameEn: 'Coal', nameUk: 'Вугілля', importance: 1 }),
		commodity('iron-ore', { nameEn: 'Iron ore', nameUk: 'Залізна руда', importance: 2 })
	];
	const { dataset, history } = country(sites, commodities, [price('coal', exactly(10))]);
	return { dataset, estimate: estimateAt(dataset, history, question) };
}

function headline(
	measure: Measure,
	speech: typeof english | typeof ukrainian = english,
	compared: ReturnType<typeof countryOn>['estimate'] | null = null
) {
	const { dataset, estimate } = countryOn(far);
	const words = measuredHeadline(
		{
			...{ estimate, compared, totals: estimate.totals, measure, chosen: [] },
			coverage: coverageOf(dataset, estimate),
			labels: new Map(dataset.commodities.map((one) => [one.id, labelOf(one)])),
			scope: { date: null, place: null, filtered: false }
		},
		speech
	);
	// Numbers keep their units with spaces that do not break.
	return words?.replace(/\s/g, ' ') ?? null;
}

describe('the headline of a measure', () => {
	test('of the share is none of its own', () => {
		expect(headline('share')).toBeNull();
	});

	test('of the amount says how much of how much of what', () => {
		expect(headline('tonnage')).toBe(
			'60 t of 100 t of coal and 40 t of 100 t of iron ore lie behind the front line.'
		);
		expect(headline('tonnage', ukrainian)).toContain('вугілля — 60 т із 100 т');
	});

	test('of the value names the kind of money, and how much of it is coal only beside others', () => {
		const words = headline('value')!;
		expect(words).toMatch(
			/^USD [\d–,]+ of gross in-ground value lies behind the front line, of USD/
		);
		expect(words).not.toContain('is coal');
		expect(headline('value', ukrainian)).toContain('Валова вартість у надрах за лінією фронту — ');
	});

	test('of the number says how many of how many', () => {
		expect(headline('count')).toBe('2 of 4 deposits lie behind the front line.');
		expect(headline('count', ukrainian)).toBe('За лінією фронту 2 з 4 родовищ.');
	});
});

describe('the headline of a comparison', () => {
	const before = {
		...countryOn(-far).estimate,
		question: { ...countryOn(-far).estimate.question, observationDate: isoDate('2022-02-23') }
	};

	test('is what moved, from the earlier day to the later one, whichever the page calls its date', () => {
		expect(headline('share', english, before)).toMatch(
			/^From 23 February 2022 to .* 2022, the share behind the front line rose from 0% to 60% for coal\.$/
		);
		expect(headline('value', ukrainian, before)).toMatch(/вугілля — з 0 % до 60 %/);
	});

	test('says that nothing moved', () => {
		const same = countryOn(far).estimate;
		const other = {
			...same,
			question: { ...same.question, observationDate: isoDate('2022-02-23') }
		};
		expect(headline('share', english, other)).toMatch(/no share behind the front line moved\.$/);
	});
});
