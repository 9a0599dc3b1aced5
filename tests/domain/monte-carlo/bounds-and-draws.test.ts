import { describe, expect, it } from 'vitest';
import { methodEn } from '../../../src/lib/i18n/method/en';
import { methodUk } from '../../../src/lib/i18n/method/uk';
import { en } from '../../../src/lib/i18n/en';
import { uk } from '../../../src/lib/i18n/uk';

describe('the words of the bounds', () => {
	const sectionOf = (method: typeof methodEn, id: string) =>
		method.sections.find((section) => section.id === id)!;

	it('print the formula of a point and say that the one standard error is judgement', () => {
		for (const method of [methodEn, methodUk]) {
			expect(sectionOf(method, 'bounds').formulas?.join()).toContain(
				'Φ( x ÷ σ − 1 ) … Φ( x ÷ σ + 1 )'
			);
		}
		expect(sectionOf(methodEn, 'judgement').paragraphs.join()).toContain(
			'one of them for the bounds'
		);
		expect(sectionOf(methodUk, 'judgement').paragraphs.join()).toContain(
			'одна така похибка в межах'
		);
	});

	it('claim neither all errors nor extremes', () => {
		expect(en.headline.bounds).toMatch(/one standard error .* the true figure may lie outside it/);
		expect(uk.headline.bounds).toMatch(/одну стандартну похибку.* не крайні значення/);
		const words = [methodEn, methodUk].flatMap((method) => sectionOf(method, 'bounds').paragraphs);
		expect(words.join()).not.toMatch(
			/all known errors|errors point the same way|всі відомі похибки/
		);
	});
});
