import { expect, test } from 'vitest';
import type { Age } from '../../src/lib/domain/dataset/record-age';
import { ageInWords } from '../../src/lib/i18n/age/age-in-words';
import { age as englishAge } from '../../src/lib/i18n/age/en';
import { age as ukrainianAge } from '../../src/lib/i18n/age/uk';
import { en } from '../../src/lib/i18n/en';
import { uk } from '../../src/lib/i18n/uk';

const inEnglish = (age: Age) => ageInWords(age, 'en', englishAge);
// Browsers write either.
const inUkrainian = (age: Age) => ageInWords(age, 'uk', ukrainianAge).replace(/^вч/, 'уч');

test.each<[number, Age['unit'], string, string]>([
	[0, 'day', 'today', 'сьогодні'],
	[1, 'day', 'yesterday', 'учора'],
	[5, 'day', 'five days ago', 'п’ять днів тому'],
	[13, 'day', '13 days ago', '13 днів тому'],
	[2, 'week', 'two weeks ago', 'два тижні тому'],
	[6, 'week', 'six weeks ago', 'шість тижнів тому'],
	[3, 'month', 'three months ago', 'три місяці тому'],
	[7, 'month', 'seven months ago', 'сім місяців тому'],
	[11, 'month', '11 months ago', '11 місяців тому'],
	[22, 'month', '22 months ago', '22 місяці тому'],
	[2, 'year', 'two years ago', 'два роки тому'],
	[12, 'year', '12 years ago', '12 років тому']
])('an age of %d of a %s in words: %s, %s', (value, unit, english, ukrainian) => {
	expect(inEnglish({ value, unit })).toBe(english);
	expect(inUkrainian({ value, unit })).toBe(ukrainian);
});

test('the end of the record is one sentence, with its age and without', () => {
	const age = { value: 7, unit: 'month' } as const;
	const sentence = ({ ends }: typeof en.recordEnd, date: string, words: string) => [
		ends(date, null),
		ends(date, words)
	];
	expect(sentence(en.recordEnd, '24 April 2026', inEnglish(age))).toEqual([
		'The record ends on 24 April 2026.',
		'The record ends on 24 April 2026, seven months ago.'
	]);
	expect(sentence(uk.recordEnd, '24 квітня 2026 року', inUkrainian(age))).toEqual([
		'Дані про лінію — до 24 квітня 2026 року.',
		'Дані про лінію — до 24 квітня 2026 року, сім місяців тому.'
	]);
});
