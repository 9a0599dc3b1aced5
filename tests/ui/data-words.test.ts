import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { derive } from '../../src/geodata/build/derive';
import { readGeodata } from '../../src/geodata/read-geodata';
import { deriveValuesInGround } from '../../src/lib/domain/derivation/values-in-ground';
import { en } from '../../src/lib/i18n/en';
import { inWords } from '../../src/lib/i18n/context';
import { quotedWords } from '../../src/lib/i18n/data-words';
import { languageOfText } from '../../src/lib/i18n/language/text-language';
import { uk } from '../../src/lib/i18n/uk';
import { countedText, gradeText } from '../../src/lib/ui/deposit/counted-text';
import { productText } from '../../src/lib/ui/deposit/product-text';
import { withCopyOfGood } from '../geodata/geodata-folder';
import { dataset } from '../shipped/derived';
import * as shipped from '../shipped/speech';
import { commodity } from '../domain/estimate/estimate-fixture';
import { english, ukrainian } from './speech';

type Value = ReturnType<typeof deriveValuesInGround>[number];
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

/** The lithium deposit of the good fixture, its ore in a reserve category. */
function goodLithium(category: string) {
	const dataset = withCopyOfGood(
		(folder) => {
			const path = join(folder, 'deposits/donetsk.geojson');
			writeFileSync(path, readFileSync(path, 'utf8').replace('"abc1"', `"${category}"`));
		},
		(folder) => derive(readGeodata(folder).geodata!).dataset
	);
	return { dataset, row: dataset.deposits.find(({ id }) => id === 'test-lithium')! };
}

test('every code of a card is said in both languages: kinds, confidence, evidence', () => {
	const figures = dataset.deposits.flatMap((row) => row.figures);
	for (const { words } of [en.deposit, uk.deposit]) {
		const missing = [
			...figures.map(({ kind }) => ['kinds', kind] as const),
			...dataset.deposits.map(({ confidence }) => ['confidences', confidence] as const),
			...dataset.deposits.map(({ evidence }) => ['evidences', evidence] as const)
		].filter(([field, word]) => words[field][word] === undefined);
		expect(missing).toEqual([]);
	}
});

test('no Ukrainian word for a code is left in Latin letters', () => {
	const latin = Object.values(uk.deposit.words).flatMap((words) =>
		Object.values(words).filter((word) => /[a-z]/i.test(word))
	);
	expect(latin).toEqual([]);
});

test('what the page has no words for is quoted as English', () => {
	expect(quotedWords('ore', ukrainian)).toEqual({ text: 'руда', lang: 'uk' });
	expect(quotedWords('unheard-of rock', ukrainian)).toEqual({
		text: 'unheard-of rock',
		lang: 'en'
	});
	expect(quotedWords('Moz', english)).toEqual({ text: 'million troy ounces', lang: 'en' });
});

test('a counted figure is spelt out with the units of the page', () => {
	const { dataset, row } = goodLithium('abc1');
	const lithium = dataset.commodities.find(({ id }) => id === 'lithium');
	const text = (speech: typeof english | typeof ukrainian) =>
		plain(countedText(row.figures[0]!, lithium, speech));
	expect(text(english)).toBe('10 Mt × 1.2% Li2O × 2.473 = 297 kt');
	expect(text(ukrainian)).toBe('10 млн т × 1,2 % Li2O × 2,473 = 297 тис. т');
});

test('a value is a product with units and written numbers, by the yield of its own grade', () => {
	const { dataset, row } = goodLithium('c2');
	const [{ value }] = deriveValuesInGround(dataset, row) as [Value];
	expect(plain(productText(value, english))).toBe(
		'148 kt (weighted by category: 297 kt × 0.5) × 0.014 × 11,800 USD/t = USD 25 million'
	);
	expect(plain(productText(value, ukrainian))).toBe(
		'148 тис. т (зважено за категорією: 297 тис. т × 0,5) × 0,014 × 11 800 дол. США/т = 25 млн дол. США'
	);
});

test('an equation stands only where something happens in it', () => {
	const figure = (value: number, unit: string, quantity: number) => ({
		...goodLithium('c2').row.figures[0]!,
		counted: { quantity, factors: [{ kind: 'published', value, unit, of: '' } as const] }
	});
	const graphite = commodity('graphite', { unit: 't' });
	const text = (...of: Parameters<typeof figure>) =>
		plain(countedText(figure(...of), graphite, english));
	expect(text(14, 'kt', 14e3)).toBe('14 kt');
	expect(text(1700, 'Mt', 1.7e9)).toBe('1.7 bn t');
	expect(text(1, 'Moz', 31.1034768)).toBe('1 million troy ounces = 31.1 t');
});

test('a value of one factor is no product', () => {
	const { dataset, row } = goodLithium('abc1');
	const [{ value }] = deriveValuesInGround(dataset, row) as [Value];
	const [tonnage] = value.inputs as [Value['value']];
	expect(productText({ ...value, inputs: [tonnage] }, english)).toBeNull();
});

test('every counted figure and every value of the shipped deposits is a sum that can be read', () => {
	const commodities = new Map(dataset.commodities.map((one) => [one.id, one]));
	for (const speech of [shipped.english, shipped.ukrainian]) {
		const figures = dataset.deposits.flatMap((row) =>
			row.figures.flatMap(
				(figure) => countedText(figure, commodities.get(figure.commodity), speech) ?? []
			)
		);
		const values = dataset.deposits
			.flatMap((row) => deriveValuesInGround(dataset, row))
			.flatMap(({ value }) => productText(value, speech) ?? []);
		expect(figures.length).toBeGreaterThanOrEqual(80);
		expect(values.length).toBeGreaterThan(40);
		const strange = /undefined|null|NaN|Infinity|\[object/;
		expect([...figures, ...values].filter((text) => strange.test(text))).toEqual([]);
		expect(values.filter((text) => !text.includes(' = '))).toEqual([]);
	}
});

test('the language of a quoted title is told by its letters', () => {
	expect(languageOfText('Mineral Commodity Summaries')).toBe('en');
	expect(languageOfText('Державний баланс запасів')).toBe('uk');
	expect(languageOfText('Месторождения Крыма')).toBe('ru');
});

test('grades are written as the page writes percent and numbers', () => {
	expect(gradeText('Li2O 1.1 %', 'en')).toBe('Li2O 1.1%');
	expect(plain(gradeText('K2O 10-11 %', 'uk'))).toBe('K2O 10–11 %');
	expect(plain(gradeText('Au 0.1-14.7 g/t', 'uk'))).toBe('Au 0,1–14,7 g/t');
});

test('a source of our own is named in the language of the page, others as they are', () => {
	const { title } = dataset.sources.find(({ id }) => id === 'compiler')!;
	expect(quotedWords(title, shipped.english)).toEqual({
		text: 'Compiler’s own knowledge; no page was read',
		lang: 'en'
	});
	expect(quotedWords(title, shipped.ukrainian).lang).toBe('uk');
	expect(quotedWords('Месторождения Крыма', shipped.ukrainian).lang).toBe('ru');
});

test('formulas and statements of the balance have no English word of ours in Ukrainian', () => {
	const { dataWords } = shipped.ukrainian;
	const statements = dataset.balanceAllocations.map(({ says }) => says);
	/** A new statement may wait for its translation: it is quoted then, and the check counts what is missing. */
	const worded = statements.filter((says) => dataWords[says] !== undefined);
	expect(worded.length).toBeGreaterThan(0.9 * statements.length);
	const said = [
		...dataset.balanceAllocations.map(({ formula }) => formula.uk),
		...worded.map((says) => inWords(says, shipped.ukrainian))
	];
	expect(said.filter((text) => /[a-z]{2,}/i.test(text))).toEqual([]);
});
