import { describe, expect, it } from 'vitest';
import type { NationalBalance } from '../../src/lib/domain/dataset/national-balance';
import type { Language } from '../../src/lib/domain/language';
import { methodEn } from '../../src/lib/i18n/method/en';
import { methodUk } from '../../src/lib/i18n/method/uk';
import { balanceTable, type BalanceTables } from '../../src/lib/ui/method/balance-tables';
import { balanceRow } from '../domain/estimate/balance-fixture';
import { english, ukrainian } from './speech';

const speeches = { en: english, uk: ukrainian };
const columns = { en: methodEn.columns, uk: methodUk.columns };

const row = balanceRow({
	category: 'abc1',
	quantity: 43_219_900_000,
	basis: 'coal in place',
	published: { value: 43_219.9, unit: 'Mt', basis: 'coal in place', category: 'A+B+C1' },
	year: '1999'
});

function tablesOf(nationalBalance: readonly NationalBalance[]): BalanceTables {
	return {
		controlFlags: [],
		nationalBalance,
		balanceAllocations: [],
		names: {},
		sources: []
	};
}

const tableOf = (changes: Partial<NationalBalance>, language: Language) =>
	balanceTable(tablesOf([{ ...row, ...changes }]), columns[language], speeches[language]);

/** The cell "as published" of a table with this row alone. */
function published(changes: Partial<NationalBalance>, language: Language): string | undefined {
	return tableOf(changes, language).rows[0]?.cells[2]?.text.replaceAll('\u00a0', ' ');
}

describe('a total of the balance as published', () => {
	it('has its value, unit, category and year in the numbers and words of the page', () => {
		expect(published({}, 'en')).toBe('43,219.9 Mt, A+B+C1, 1999');
		expect(published({}, 'uk')).toBe('43 219,9 млн т, A+B+C1, 1999');
	});

	it('has a category of words in the language of the page', () => {
		const category = 'not stated';
		const oil = { published: { value: 78.5, unit: 'Mt', basis: 'oil', category }, year: '2021' };
		expect(published(oil, 'en')).toBe('78.5 Mt, not stated, 2021');
		expect(published(oil, 'uk')).toBe('78,5 млн т, не вказано, 2021');
	});

	it('is said to be undated where its source gives no year', () => {
		const undated = { year: '', dated: false, editionYear: 1999 };
		expect(published(undated, 'en')).toBe('43,219.9 Mt, A+B+C1, undated, about 1999');
		expect(published(undated, 'uk')).toBe('43 219,9 млн т, A+B+C1, без дати, близько 1999 року');
	});

	it('is measured as its source measures it, also where a grade brings it to another basis', () => {
		const ore = { value: 125.951, unit: 'Mt', basis: 'ore', category: 'A+B+C1' };
		const { rows } = tableOf({ published: ore, basis: 'graphite' }, 'en');
		expect(rows[0]?.cells[3]?.text).toBe('ore');
	});

	it('stands once for each edition', () => {
		const tables = tablesOf([row, { ...row, source: 'other', editionYear: 2021 }]);
		const { rows } = balanceTable(tables, columns.en, speeches.en);
		expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
	});
});
