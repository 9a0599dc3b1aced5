import { expect, test } from 'vitest';
import { labelOf } from '../../src/lib/domain/dataset/commodity';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { coverageOf } from '../../src/lib/domain/estimate/coverage';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import type { Measure } from '../../src/lib/domain/estimate/measure';
import { exactly } from '../../src/lib/domain/numbers/range';
import { announcementOf } from '../../src/lib/ui/explore/announcement';
import { commodity, country, price, type Site } from '../domain/estimate/estimate-fixture';
import { english, ukrainian } from './speech';

const site = (id: string, tonnes: number, distanceKm: number): Site => ({
	...{ id, commodity: 'coal', tonnes, category: 'certain', distanceKm }
});
const coal = commodity('coal', { nameEn: 'Coal', nameUk: 'Вугілля', importance: 1 });
const sites = [site('a', 30, 5000), site('b', 70, -5000)];
const { dataset, history } = country(sites, [coal], [price('coal', exactly(10))]);
const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
const estimate = estimateAt(dataset, history, question);

function told(measure: Measure, speech: typeof english | typeof ukrainian): string {
	const labels = new Map([['coal', labelOf(coal)]]);
	const shown = { measure, total: estimate.totals.all };
	const coverage = coverageOf(dataset, estimate);
	const text = announcementOf(estimate, labels, [], coverage, shown, speech);
	return text.replace(/\u00a0/g, ' ');
}

test('a screen reader is told the day, the deposits and the shares of the headline', () => {
	expect(told('share', english)).toBe(
		'15 April 2022: 1 of 2 deposits behind the front line. Shares: coal 30%. Measure: Share.'
	);
	expect(told('share', ukrainian)).toContain(
		'за лінією фронту родовищ 1 з 2. Частки: вугілля 30 %.'
	);
});

test('of money it is told what kind, behind the line and in all', () => {
	expect(told('value', english)).toContain(
		'Gross in-ground value: USD 300 behind the line of USD 1,000 in all.'
	);
});
