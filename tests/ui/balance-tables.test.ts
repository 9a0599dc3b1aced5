import { describe, expect, it } from 'vitest';
import type { NationalBalance } from '../../src/lib/domain/dataset/national-balance';
import type { Language } from '../../src/lib/domain/language';
import { methodEn } from '../../src/lib/i18n/method/en';
import { methodUk } from '../../src/lib/i18n/method/uk';
import { balanceTable, type BalanceTables } from '../../src/lib/ui/method/balance-tables';
import { english, ukrainian } from './speech';

const speeches = { en: english, uk: ukrainian };
const columns = { en: methodEn.columns, uk: methodUk.columns };

const row: NationalBalance = {
	commodity: 'coal',
	category: 'abc1',
	quantity: 43_219_900_000,
	basis: 'coal in place',
	published: { value: 43_219.9, unit: 'Mt', category: 'A+B+C1' },
	year: '1999',
	source: 'balance',
	says: '',
	confidence: 'medium'
};

/** The cell "as published" of a table with this row alone. */
function published(changes: Partial<NationalBalance>, language: Language): string | undefined {
	const tables: BalanceTables = {
		recoveries: [],
		controlFlags: [],
		nationalBalance: [{ ...row, ...changes }],
		balanceAllocations: [],
		names: {},
		sources: []
	};
	const { rows } = balanceTable(tables, columns[language], speeches[language]);
	return rows[0]?.cells[2]?.text.replaceAll('\u00a0', ' ');
}

describe('a total of the balance as published', () => {
	it('has its value, unit, category and year in the numbers and words of the page', () => {
		expect(published({}, 'en')).toBe('43,219.9 Mt, A+B+C1, 1999');
		expect(published({}, 'uk')).toBe('43 219,9 млн т, A+B+C1, 1999');
	});

	it('has a category of words in the language of the page, and no year where none is known', () => {
		const oil = { published: { value: 78.5, unit: 'Mt', category: 'not stated' }, year: '' };
		expect(published(oil, 'en')).toBe('78.5 Mt, not stated');
		expect(published(oil, 'uk')).toBe('78,5 млн т, не вказано');
	});
});
