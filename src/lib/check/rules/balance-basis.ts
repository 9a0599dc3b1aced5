import type { MeasuredCommodity } from '../../domain/dataset/counted-quantity';
import {
	conversionOf,
	isCounted,
	type CountingTables
} from '../../domain/dataset/counted-quantity';
import { balanceQuantity, type DraftBalance } from '../assemble/assemble-balance';
import type { BalanceFault } from './balance-fault';

/** A balance that cannot be brought to the basis of its commodity can be added to nothing and held against nothing. */
export function basisFaults(
	row: DraftBalance,
	commodity: MeasuredCommodity | undefined,
	tables: CountingTables
): readonly BalanceFault[] {
	if (row.basis === '')
		return [['basis', 'no basis', 'what the tonnes measure', 'write it like "ore"']];
	if (commodity === undefined || row.commodities.length !== 1) return [];
	const result = balanceQuantity(row, commodity, tables);
	if (isCounted(result)) return [];
	const { missing, found, expected } = result;
	if (missing === 'unit')
		return [
			['unit', `"${row.unit}"`, expected, 'correct it, or write use "context" with a reason']
		];
	if (missing === 'basis')
		return [['basis', found, expected, `give ${commodity.id} this basis, or make the row context`]];
	const { gradeOf } = conversionOf(tables.conversions, commodity.id, row.basis) ?? {};
	return missing === 'grade'
		? [
				[
					'grade_of',
					found,
					`${gradeOf} and its grade_percent`,
					'give the grade, or make it context'
				]
			]
		: [['basis', found, expected, 'make it context, or give the grade and a conversion']];
}

/** A percentage of nothing, or a substance without one, converts nothing. */
export function gradeFaults({ gradeOf, gradePercent }: DraftBalance): readonly BalanceFault[] {
	if ((gradeOf === null) === (gradePercent === null)) return [];
	const missing = gradeOf === null ? 'grade_of' : 'grade_percent';
	return [
		[missing, 'half a grade', 'grade_of and grade_percent, or neither', 'fill it, or empty both']
	];
}
