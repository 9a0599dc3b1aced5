import { expect, test } from 'vitest';
import { labelOf } from '../../src/lib/domain/dataset/commodity';
import type { TotalMoney } from '../../src/lib/domain/estimate/resource-money';
import { coalPart, totalLines } from '../../src/lib/ui/panel/total-lines';
import { commodity } from '../domain/estimate/estimate-fixture';
import { ukrainian } from './speech';
import { spoken } from './spoken';

const total = (behind: number, ...commodities: readonly string[]): TotalMoney => ({
	behind: { central: behind },
	total: { central: 100 },
	share: null,
	commodities
});
const all = total(50, 'coal', 'lithium', 'gold');
const withoutCoal = total(5, 'lithium', 'gold');
const critical = total(2, 'lithium');

test('critical raw materials stand beside the total with and without coal', () => {
	const lines = totalLines({ all, withoutCoal, critical });
	expect(lines.map(({ name, total: { behind } }) => [name, behind.central])).toEqual([
		['total', 50],
		['totalWithoutCoal', 5],
		['totalCritical', 2]
	]);
	expect(coalPart({ all, withoutCoal, critical })).toBeCloseTo(0.9, 12);
});

test('a total that is of all that is priced is told once', () => {
	const totals = { all: critical, withoutCoal: critical, critical };
	expect(totalLines(totals).map(({ name }) => name)).toEqual(['total']);
	expect(coalPart(totals)).toBeNull();
	expect(totalLines({ all: null, withoutCoal: null, critical: null })).toEqual([]);
});

test('coal that is next to nothing, or of nothing, is not told', () => {
	expect(coalPart({ all, withoutCoal: total(49.9, 'lithium', 'gold'), critical })).toBeNull();
	const none = total(0, 'coal', 'gold');
	expect(coalPart({ all: none, withoutCoal: total(0, 'gold'), critical: null })).toBeNull();
});

test('a total says what lies behind the line of how much, of which resources, with its caveat', () => {
	const money = (low: number, central: number, high: number) => ({ low, central, high });
	const coal = labelOf(commodity('coal', { nameEn: 'Coal', nameUk: 'Кам’яне вугілля' }));
	const lithium = labelOf(commodity('lithium', { nameEn: 'Lithium', nameUk: 'Літій' }));
	const drawn: TotalMoney = {
		behind: money(2e12, 3e12, 6e12),
		total: money(5e12, 7e12, 1e13),
		share: money(0.4, 0.5, 0.6),
		commodities: ['coal', 'lithium']
	};
	const totals = { all: drawn, withoutCoal: total(0, 'lithium'), critical: total(0, 'lithium') };
	const labels = new Map([coal, lithium].map((label) => [label.id, label]));
	const { text } = spoken({ totals: { totals, labels } });
	expect(text).toContain('USD 2–6 trillion behind the line');
	expect(text).toContain('of USD 5–10 trillion in all, 50% (40–60%) of what is priced');
	expect(text).toContain('Covers coal and lithium.');
	expect(text).toContain('none of USD 100 behind the line');
	expect(text).toContain('Coal makes up 100% of the value behind the line');
	expect(text).toContain('not wealth, not profit, not damage');
	const uk = spoken({ totals: { totals, labels } }, ukrainian).text;
	expect(uk).toContain('Враховано: кам’яне вугілля і літій.');
	expect(uk).toContain('не багатство, не прибуток і не збитки');
});
