import type {
	BalanceAllocation,
	NationalBalance
} from '../../../src/lib/domain/dataset/national-balance';
import { exactly } from '../../../src/lib/domain/numbers/range';

/** 100 t of coal of one undated edition, but for `changes`. */
export function balanceRow(changes: Partial<NationalBalance> = {}): NationalBalance {
	const { quantity = 100, basis = 'ore' } = changes;
	const published = changes.published ?? { value: quantity, unit: 't', basis, category: '' };
	const { value, unit, basis: of } = published;
	const year = changes.year ?? '';
	return {
		commodity: 'coal',
		category: 'certain',
		quantity,
		basis,
		published,
		factors: [{ kind: 'published', value, unit, of }],
		year,
		editionYear: year === '' ? 1999 : Number(year),
		dated: year !== '',
		depositsCount: null,
		source: 'test',
		says: '',
		confidence: 'high',
		...changes
	};
}

/** A part of the balance of coal in a place, all of it but for `changes`. */
export function balancePart(
	id: string,
	changes: Partial<BalanceAllocation> = {}
): BalanceAllocation {
	return {
		commodity: 'coal',
		place: { kind: id.startsWith('UA-') ? 'oblast' : 'basin', id },
		part: exactly(1),
		valued: true,
		formula: { en: '', uk: '' },
		year: '',
		sources: ['test'],
		says: '',
		confidence: 'high',
		...changes
	};
}
