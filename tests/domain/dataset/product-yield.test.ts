import { describe, expect, it } from 'vitest';
import { productYieldOf, type GradeYield } from '../../../src/lib/domain/dataset/product-yield';

const iron = { id: 'iron-ore', productYield: { low: 0.35, central: 0.4, high: 0.45 } };

/** Ore of 32.8 % Fe yields 35 to 45 % of a product of 62 %; ore of 55 % or more is sold as it is. */
const rows: readonly GradeYield[] = [
	{
		...{ commodity: 'iron-ore', gradeOf: 'Fe', source: 'a-source', note: '' },
		...{ productPercent: 62, referencePercent: 32.8, directPercent: 55 }
	}
];

const yieldAt = (percent: number, of = 'Fe') => productYieldOf(iron, { of, percent }, rows);

describe('product from ore', () => {
	it('is what it holds where it is sold as it is, without loss', () => {
		expect(yieldAt(63)).toEqual({ low: 63 / 62, central: 63 / 62, high: 63 / 62 });
		expect(yieldAt(55).central).toBe(55 / 62);
	});

	it('is that of the commodity at the grade which that holds for', () => {
		expect(yieldAt(32.8)).toEqual(iron.productYield);
	});

	it('is in proportion to the grade below the grade of sale', () => {
		const half = yieldAt(16.4);
		expect(half.low).toBeCloseTo(0.175, 12);
		expect(half.central).toBeCloseTo(0.2, 12);
		expect(half.high).toBeCloseTo(0.225, 12);
		expect(yieldAt(54.9).high).toBeLessThan(yieldAt(55).low);
	});

	it('is that of the commodity where the grade is not known or of another substance', () => {
		expect(productYieldOf(iron, null, rows)).toEqual(iron.productYield);
		expect(yieldAt(63, 'Fe2O3')).toEqual(iron.productYield);
	});

	it('is that of a commodity without a row, whatever the grade', () => {
		const coal = { id: 'coal', productYield: { low: 0.5, central: 0.7, high: 1 } };
		expect(productYieldOf(coal, { of: 'Fe', percent: 63 }, rows)).toEqual(coal.productYield);
	});
});
