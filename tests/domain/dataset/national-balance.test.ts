import { describe, expect, it } from 'vitest';
import { editionsOf } from '../../../src/lib/domain/dataset/national-balance';
import { balanceRow } from '../estimate/balance-fixture';

const old = balanceRow({ source: 'old', editionYear: 1999 });
const lectures = balanceRow({ source: 'lectures', editionYear: 2010 });
const register = balanceRow({ source: 'register', year: '2003' });
const sources = (...rows: Parameters<typeof editionsOf>[0]) =>
	editionsOf(rows).map(({ source }) => source);

describe('the editions of a balance', () => {
	it('begin with the newest dated one, however new an undated one may be', () => {
		expect(sources(old, lectures, register)).toEqual(['register', 'lectures', 'old']);
		const newer = balanceRow({ source: 'newer', year: '2021' });
		expect(sources(register, newer, lectures)).toEqual(['newer', 'lectures', 'register']);
	});

	it('begin with the newest where none is dated, and of one year with the first', () => {
		expect(sources(old, lectures)).toEqual(['lectures', 'old']);
		const same = { ...old, source: 'same' };
		expect(sources(old, same)).toEqual(['old', 'same']);
	});

	it('are what one source gives for one year', () => {
		const c2 = { ...old, category: 'c2', depositsCount: 12 };
		const later = { ...old, editionYear: 2005 };
		const [first, second] = editionsOf([old, later, c2]);
		expect(first).toEqual({
			source: 'old',
			year: 2005,
			dated: false,
			depositsCount: null,
			rows: [later]
		});
		expect(second).toMatchObject({ year: 1999, depositsCount: 12, rows: [old, c2] });
	});

	it('are none where no balance is published', () => {
		expect(editionsOf([])).toEqual([]);
	});
});
