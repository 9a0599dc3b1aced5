import { expect, test } from 'vitest';
import type { WordedPrice } from '../../src/lib/domain/dataset/price-words';
import type { Language } from '../../src/lib/i18n/language/language';
import { methodEn } from '../../src/lib/i18n/method/en';
import { methodUk } from '../../src/lib/i18n/method/uk';
import { tableOf, type MethodTables } from '../../src/lib/ui/method/method-tables';
import { english, ukrainian } from './speech';

const zinc: WordedPrice = {
	id: 'zinc',
	form: { en: 'Zinc: LME', uk: 'Цинк: LME' },
	unit: { en: 'USD/t', uk: 'дол. США/т' },
	low: 2650,
	central: 2850,
	high: 3500,
	usdPerQuantityFactor: 1,
	period: '2021-2025',
	rule: 'yearly-values',
	ruleText: 'min / median / max',
	source: 'A source',
	sourceUrl: '',
	confidence: 'A',
	note: ''
};

const noTables: MethodTables = {
	categories: [],
	accuracies: [],
	outlineAccuracies: [],
	prices: [],
	origins: [],
	controlFlags: [],
	nationalBalance: [],
	balanceAllocations: [],
	names: {},
	sources: []
};

/** Product and unit of a price in the table of a page, with the language they are marked with. */
function productAndUnit(price: WordedPrice, language: Language) {
	const { columns } = language === 'uk' ? methodUk : methodEn;
	const tables = { ...noTables, prices: [price] };
	const { rows } = tableOf('prices', tables, columns, { uk: ukrainian, en: english }[language]);
	return rows[0]!.cells.slice(0, 2);
}

test('products and units of prices are in the language of the page', () => {
	expect(productAndUnit(zinc, 'uk')).toEqual([
		{ text: 'Цинк: LME', lang: 'uk' },
		{ text: 'дол. США/т', lang: 'uk' }
	]);
	expect(productAndUnit(zinc, 'en')).toEqual([
		{ text: 'Zinc: LME', lang: 'en' },
		{ text: 'USD/t', lang: 'en' }
	]);
});

test('what nobody has translated is quoted, and marked as English', () => {
	const untranslated = { ...zinc, form: { en: 'Zinc: LME', uk: '' } };
	expect(productAndUnit(untranslated, 'uk')).toEqual([
		{ text: 'Zinc: LME', lang: 'en' },
		{ text: 'дол. США/т', lang: 'uk' }
	]);
});

test('what an exception does is said in the words of the page, or quoted', () => {
	const salt = { ...zinc, rule: 'assumed-band', ruleText: 'mean -15% / +15%' } as const;
	const rule = (dataWords: Readonly<Record<string, string>>) =>
		tableOf('prices', { ...noTables, prices: [salt] }, methodUk.columns, {
			...ukrainian,
			dataWords
		}).rows[0]!.cells[6]!;
	expect(rule({ [salt.ruleText]: 'середнє, −15 % і +15 %' })).toEqual({
		text: `${methodUk.columns.rules['assumed-band']}: середнє, −15 % і +15 %`
	});
	expect(rule({})).toMatchObject({ detail: salt.ruleText });
});
