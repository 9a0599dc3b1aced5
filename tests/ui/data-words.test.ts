import { expect, test } from 'vitest';
import { deriveValuesInGround } from '../../src/lib/domain/derivation/values-in-ground';
import type { Dataset } from '../../src/lib/domain/dataset/dataset';
import { en } from '../../src/lib/i18n/en';
import { allocationFormula } from '../../src/lib/i18n/allocation-formula';
import { ukrainianReasons } from '../../src/lib/i18n/deposit/reasons';
import { methodUk } from '../../src/lib/i18n/method/uk';
import { titleOfSource } from '../../src/lib/i18n/source-title';
import { languageOfText } from '../../src/lib/i18n/language/text-language';
import { uk } from '../../src/lib/i18n/uk';
import { countedText, gradeText } from '../../src/lib/ui/deposit/counted-text';
import { productText } from '../../src/lib/ui/deposit/product-text';
import { geodata } from '../shipped/geodata';

/** All that a card reads; the timeline is not part of it. */
const dataset = geodata as unknown as Dataset;
const english = { messages: en, language: 'en' } as const;
const ukrainian = { messages: uk, language: 'uk' } as const;
const deposit = (id: string) => dataset.deposits.find((row) => row.id === id)!;
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

test('every word of ours on a card has a Ukrainian one: kinds, units, reasons, confidence, evidence', () => {
	const { words } = uk.deposit;
	const figures = dataset.deposits.flatMap((row) => row.figures);
	const missing = [
		...figures.map(({ kind }) => ['kinds', kind] as const),
		...figures.map(({ unit }) => ['units', unit] as const),
		...dataset.deposits.map(({ confidence }) => ['confidences', confidence] as const),
		...dataset.deposits.map(({ evidence }) => ['evidences', evidence] as const)
	].filter(([field, word]) => words[field][word] === undefined);
	expect(missing).toEqual([]);
	const reasons = figures.map(({ reason }) => reason).filter((reason) => reason !== '');
	expect(reasons.filter((reason) => ukrainianReasons[reason] === undefined)).toEqual([]);
});

test('no Ukrainian word of the data is left in Latin letters', () => {
	const latin = [...Object.values(uk.deposit.words), ukrainianReasons].flatMap((words) =>
		Object.values(words).filter((word) => /[a-z]/i.test(word))
	);
	expect(latin).toEqual([]);
});

test('a counted figure is spelt out with the units of the page', () => {
	const row = deposit('li-shevchenkivske');
	const lithium = dataset.commodities.find(({ id }) => id === 'lithium');
	const figure = row.figures.find(({ counted }) => counted !== null)!;
	const text = (speech: typeof english | typeof ukrainian) =>
		plain(countedText(figure, lithium, dataset.conversions, speech));
	expect(text(english)).toMatch(/^[\d.]+ Mt × [\d.]+% Li2O × 2\.473 = \d+ kt$/);
	expect(text(ukrainian)).toMatch(/^[\d,]+ млн т × [\d,]+ % Li2O × 2,473 = \d+ тис\. т$/);
});

test('a value is a product with units and written numbers', () => {
	const [{ value, recoverable }] = deriveValuesInGround(dataset, deposit('li-shevchenkivske')) as [
		ReturnType<typeof deriveValuesInGround>[number]
	];
	expect(plain(productText(value, english))).toMatch(
		/^\d{3} kt \(weighted by category: \d{3} kt × 0\.\d+\) × 11,800 USD\/t = USD \d\.\d+ billion$/
	);
	expect(plain(productText(value, ukrainian))).toMatch(
		/^\d{3} тис\. т \(зважено за категорією: \d{3} тис\. т × 0,\d+\) × 11 800 дол\. США\/т = \d,\d+ млрд дол\. США$/
	);
	expect(recoverable).toBeNull();
});

test('gas, whose recovery is known, has a recoverable value too', () => {
	const gas = dataset.deposits.flatMap((row) => deriveValuesInGround(dataset, row));
	const found = gas.find(({ commodity }) => commodity.id === 'natural-gas')!;
	expect(found.recoverable?.value).toEqual(found.value.value);
	expect(plain(productText(found.recoverable!, english))).toMatch(/^USD [\d.]+ [a-z]+ = USD /);
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
	const compiler = dataset.sources.find(({ id }) => id === 'compiler')!;
	expect(titleOfSource(compiler, 'en')).toEqual({
		text: 'Compiler’s own knowledge; no page was read',
		lang: 'en'
	});
	expect(titleOfSource(compiler, 'uk').lang).toBe('uk');
	expect(titleOfSource({ id: 'x', title: 'Месторождения Крыма' }, 'uk').lang).toBe('ru');
});

test('formulas and statements of the balance have no English word of ours in Ukrainian', () => {
	const said = dataset.balanceAllocations.flatMap(({ formula, says }) => [
		allocationFormula(formula, 'uk'),
		methodUk.columns.statements[says] ?? says
	]);
	expect(said.filter((text) => /[a-z]{2,}/i.test(text))).toEqual([]);
});
