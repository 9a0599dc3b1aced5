import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	countedQuantity,
	isCounted,
	twelveDigits,
	type Conversion
} from '../../../src/lib/domain/dataset/counted-quantity';
import type { Commodity } from '../../../src/lib/domain/dataset/commodity';
import { isKnownUnit, unitFactor } from '../../../src/lib/domain/dataset/quantity-unit';
import { units } from './units';

const lithium: Pick<Commodity, 'id' | 'basis' | 'unit'> = {
	id: 'lithium',
	basis: 'lithium carbonate equivalent',
	unit: 't'
};
const gas = { id: 'natural-gas', basis: 'gas', unit: '1000 m3' } as const;
const gold = { id: 'gold', basis: 'gold', unit: 't' } as const;
const conversions: Conversion[] = [
	{ commodity: 'lithium', fromBasis: 'ore', gradeOf: 'Li2O', factor: 2.473, source: '', note: '' },
	{ commodity: 'gold', fromBasis: 'dore', gradeOf: null, factor: 0.9, source: '', note: '' }
];
const tables = { units, conversions };
const ore = { value: 10, unit: 'Mt', basis: 'ore', grade: { of: 'Li2O', percent: 1.2 } };

describe('a counted quantity', () => {
	it('is value × grade × stoichiometric factor (METHOD §11 case 1)', () => {
		expect(countedQuantity(ore, lithium, tables)).toEqual({
			quantity: 296_760,
			factors: [
				{ kind: 'published', value: 10, unit: 'Mt', of: 'ore' },
				{ kind: 'grade', percent: 1.2, of: 'Li2O' },
				{ kind: 'stoichiometry', value: 2.473 }
			]
		});
	});

	it('is the published value where the basis is already the commodity’s', () => {
		const figure = { value: 760, unit: 'kt', basis: 'lithium carbonate equivalent', grade: null };
		expect(countedQuantity(figure, lithium, tables)).toEqual({
			quantity: 760_000,
			factors: [{ kind: 'published', value: 760, unit: 'kt', of: 'lithium carbonate equivalent' }]
		});
	});

	it('takes a conversion that needs no grade', () => {
		const figure = { value: 10, unit: 't', basis: 'dore', grade: null };
		expect(countedQuantity(figure, gold, tables)).toEqual({
			quantity: 9,
			factors: [
				{ kind: 'published', value: 10, unit: 't', of: 'dore' },
				{ kind: 'stoichiometry', value: 0.9 }
			]
		});
	});

	it('is the product of its factors, to twelve digits', () => {
		const amounts = fc.record({
			value: fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
			unit: fc.constantFrom('t', 'kt', 'Mt', 'bn t', 'Moz'),
			percent: fc.double({ min: 1e-6, max: 100, noNaN: true })
		});
		fc.assert(
			fc.property(amounts, ({ value, unit, percent }) => {
				const figure = { value, unit, basis: 'ore', grade: { of: 'Li2O', percent } };
				const counted = countedQuantity(figure, lithium, tables);
				if (!isCounted(counted)) throw new Error('the figure is countable');
				const product = value * unitFactor(units, unit, 't')! * (percent / 100) * 2.473;
				expect(counted.quantity).toBe(twelveDigits(product));
				expect(counted.factors).toHaveLength(3);
			})
		);
	});

	it.each([
		['bcm', gas, 1e6],
		['tcf', gas, 28_316_846.592],
		['t', gold, 1],
		['kt', gold, 1e3],
		['Mt', gold, 1e6],
		['bn t', gold, 1e9],
		['Moz', gold, 31.1034768]
	])('brings one %s to the commodity’s unit', (unit, commodity, quantity) => {
		const figure = { value: 1, unit, basis: commodity.basis, grade: null };
		expect(countedQuantity(figure, commodity, tables)).toMatchObject({ quantity });
	});

	it.each([
		['unit', { ...ore, unit: 'bcm' }, 'the unit "bcm"'],
		['unit', { ...ore, unit: 'constructor' }, 'the unit "constructor"'],
		['conversion', { ...ore, basis: 'pegmatite' }, 'the basis "pegmatite"'],
		['grade', { ...ore, grade: null }, 'no grade'],
		['grade', { ...ore, grade: { of: 'Ta2O5', percent: 1 } }, 'a grade of Ta2O5']
	])('names the missing %s', (missing, figure, found) => {
		expect(countedQuantity(figure, lithium, tables)).toMatchObject({ missing, found });
	});

	it('is refused for a commodity that is not summed', () => {
		const result = countedQuantity(ore, { ...lithium, basis: null }, tables);
		expect(result).toMatchObject({ missing: 'basis' });
	});
});

describe('a known unit', () => {
	it.each(['Mt', 'Mt/yr', 'kt/month', '%', 'Moz', 'bcm/yr'])('%s', (unit) => {
		expect(isKnownUnit(units, unit)).toBe(true);
	});
	it.each(['', 'mt', 'Mt/day', '/yr', '%/yr', 'toString'])('not "%s"', (unit) => {
		expect(isKnownUnit(units, unit)).toBe(false);
	});
});
