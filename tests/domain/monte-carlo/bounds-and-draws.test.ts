import { describe, expect, it } from 'vitest';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { monteCarlo } from '../../../src/lib/domain/monte-carlo/monte-carlo';
import { normalCdf } from '../../../src/lib/domain/numbers/normal-distribution';
import { pointShare } from '../../../src/lib/domain/control/occupied-share';
import { methodEn } from '../../../src/lib/i18n/method/en';
import { methodUk } from '../../../src/lib/i18n/method/uk';
import { en } from '../../../src/lib/i18n/en';
import { uk } from '../../../src/lib/i18n/uk';
import { commodity, country, price, type Site } from '../estimate/estimate-fixture';

const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;

/** Share of the tonnage in the bounds and in the draws. */
function shares(sites: readonly Site[]) {
	const { dataset, history } = country(
		sites,
		[commodity('salt')],
		[price('salt', { low: 45, central: 53.5, high: 62 })]
	);
	const drawn = monteCarlo(dataset, history, question, { draws: 2000, seed: 1 });
	return {
		bounds: estimateAt(dataset, history, question).commodities[0]!.tonnage!.share,
		drawn: drawn.commodities[0]!.tonnage!.share
	};
}

const site = (id: string, distanceKm: number, oblast: Site['oblast'] = 'UA-14'): Site => ({
	id,
	commodity: 'salt',
	tonnes: 1e6,
	category: 'certain',
	oblast,
	distanceKm
});

describe('the bounds of a point', () => {
	it('are one standard error of place and line together either way: Φ(x/σ ∓ 1)', () => {
		for (const [distance, sigma] of [
			[6.1, 5.4],
			[-3, 5],
			[0, 2]
		] as const) {
			const share = pointShare(distance, sigma);
			expect(share.low).toBeCloseTo(normalCdf(distance / sigma - 1), 12);
			expect(share.central).toBeCloseTo(normalCdf(distance / sigma), 12);
			expect(share.high).toBeCloseTo(normalCdf(distance / sigma + 1), 12);
		}
	});
});

describe('as the method says', () => {
	it('the draws go beyond the bounds where one large site near the line decides', () => {
		const { bounds, drawn } = shares([site('artemivske', 6.1)]);
		expect(bounds.low).toBeGreaterThan(0.5);
		expect(drawn.p5).toBe(0);
		expect(drawn.p95).toBe(1);
	});

	it('the draws stay within the bounds where many sites cancel out', () => {
		const oblasts = ['UA-14', 'UA-09', 'UA-23', 'UA-63', 'UA-65', 'UA-12'] as const;
		const sites = oblasts.flatMap((oblast) =>
			[1, 2, 3, 4, 5, 6].map((i) => site(`${oblast}-${i}`, i - 3.5, oblast))
		);
		const { bounds, drawn } = shares(sites);
		expect(drawn.p5).toBeGreaterThan(bounds.low);
		expect(drawn.p95).toBeLessThan(bounds.high);
	});
});

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
