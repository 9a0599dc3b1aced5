import { expect, test } from 'vitest';
import type { TotalMoney } from '../../src/lib/domain/estimate/resource-money';
import { coalPart, totalLines } from '../../src/lib/ui/panel/total-lines';

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
