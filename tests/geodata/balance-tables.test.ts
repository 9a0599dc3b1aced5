import { describe, expect, it, test } from 'vitest';
import { parseCsv } from '../../src/lib/check/format/csv';
import { readGeodata } from '../../src/geodata/read-geodata';
import { goodFolder } from './geodata-folder';
import { shippedText } from '../shipped/geodata';

describe('reading the two tables of the balance', () => {
	const { geodata } = readGeodata(goodFolder);

	it('keeps what is marked as balance, in the unit of the commodity', () => {
		expect(geodata?.nationalBalance).toEqual([
			{
				commodity: 'natural-gas',
				category: 'abc1',
				quantity: 1_148_283_000,
				basis: 'gas',
				published: { value: 1148.283, unit: 'bcm', basis: 'gas', category: 'A+B+C1' },
				factors: [{ kind: 'published', value: 1148.283, unit: 'bcm', of: 'gas' }],
				year: '',
				editionYear: 1999,
				dated: false,
				depositsCount: 336,
				source: 'test-source',
				says: '',
				confidence: 'medium'
			}
		]);
	});

	it('reads parts with their place and their bounds', () => {
		expect(geodata?.balanceAllocations[0]).toEqual({
			commodity: 'natural-gas',
			place: { kind: 'oblast', id: 'UA-53' },
			part: { low: 0.295, central: 0.295, high: 0.3 },
			valued: true,
			formula: { en: 'as published: 29.5%', uk: 'як оприлюднено: 29,5 %' },
			year: '',
			sources: ['test-source'],
			says: 'Share of national reserves',
			confidence: 'medium'
		});
	});

	it('keeps every row as published, with what it is used for', () => {
		expect(geodata?.balance.map(({ use, reason }) => [use, reason])).toEqual([
			['balance', ''],
			['allocation', ''],
			['context', 'offshore']
		]);
	});
});

/** The number of e.g. `(54 − 44.35) bcm / 1148.283 bcm A+B+C1` or `39.75 %`; NaN: it holds other words. */
function valueOf(formula: string): number {
	const bare = formula
		.replace(/\b(?:Mt|kt|bn t|t|bcm|A\+B\+C1?)(?![a-z0-9])/g, '')
		.replaceAll('−', '-')
		.replace(/\s/g, '')
		.replace(/%$/, '/100');
	const sum = (terms: string) =>
		(terms.match(/[+-]?[\d.]+/g) ?? []).map(Number).reduce((a, b) => a + b, 0);
	const factors = bare
		.replace(/\(([^()]*)\)/g, (_, terms: string) => String(sum(terms)))
		.split('/');
	return factors.map((factor) => (factor === '' ? NaN : Number(factor))).reduce((a, b) => a / b);
}

/** The three bounds of a formula such as `39.75 %; high: 41 %`: what is not named is the first. */
function boundsOf(formula: string): Readonly<Record<'low' | 'central' | 'high', number>> {
	const [first, ...others] = formula.replace('as published: ', '').split('; ');
	const central = valueOf(first!);
	const named = others.map((part) => part.split(': ') as [string, string]);
	return {
		low: central,
		central,
		high: central,
		...Object.fromEntries(named.map(([bound, text]) => [bound, valueOf(text)]))
	};
}

describe('the shipped parts follow from the published figures', () => {
	const rows = parseCsv(shippedText('balance-allocations.csv')).map((row) => ({
		name: `${row['commodity']} in ${row['place']}`,
		parts: [row['part_low'], row['part'], row['part_high']].map(Number),
		expected: boundsOf(row['formula_en']!)
	}));
	const computed = rows.filter(({ expected }) => Object.values(expected).every(Number.isFinite));

	it('is told by a formula that can be computed, for nearly all', () => {
		expect(computed.length).toBeGreaterThan(0.9 * rows.length);
	});

	test.each(computed)('$name', ({ parts, expected: { low, central, high } }) => {
		// Parts are written with four decimals.
		const off = [low, central, high].map((value, i) => Math.abs(value - parts[i]!));
		expect(Math.max(...off)).toBeLessThanOrEqual(5.1e-5);
	});
});

describe('the value of a formula', () => {
	it.each([
		['39.75 %', 0.3975],
		['15 Mt / 78.5 Mt', 15 / 78.5],
		['(54 − 44.35) bcm / 1148.283 bcm A+B+C1', 9.65 / 1148.283],
		['(2426.1 − 1700) Mt / (2276.397 + 169.192) Mt', 726.1 / 2445.589],
		['18.7 bn t / 26.3 bn t A+B+C', 18.7 / 26.3],
		['(3000 − 2400 − 400) t / 3000 t', 200 / 3000]
	])('%s', (formula, value) => {
		expect(valueOf(formula)).toBeCloseTo(value, 12);
	});

	it.each(['half of it, by eye', 'half of it', 'all but 3 % of it'])('is none of "%s"', (words) => {
		expect(valueOf(words)).toBeNaN();
	});
});
