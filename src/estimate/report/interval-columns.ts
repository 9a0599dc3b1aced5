import type { CsvColumn } from '../../lib/export/csv-column';
import type { Estimated } from '../../lib/domain/numbers/range';
import type { Cell } from '../../lib/export/csv';

/** What is not known is an empty cell. */
export function columnOf<R>(
	name: string,
	unit: string,
	explanation: string,
	cell: (row: R) => Cell | undefined
): CsvColumn<R> {
	return { name, unit, explanation, cell: (row) => cell(row) ?? null };
}

/** Three columns `name_low`, `name`, `name_high`: an expected value between the ends of its 90 % interval. */
export function intervalColumns<R>(
	name: string,
	unit: string,
	explanation: string,
	value: (row: R) => Estimated | null | undefined
): readonly CsvColumn<R>[] {
	const end = (of: 'low' | 'high', percent: number) =>
		columnOf<R>(
			`${name}_${of}`,
			unit,
			`${explanation}; ${of} end of the 90 % interval: ${percent} % of the draws do not exceed it, or the expected value where that lies beyond`,
			(row) => value(row)?.[of]
		);
	return [
		end('low', 5),
		columnOf<R>(name, unit, `${explanation}; expected value`, (row) => value(row)?.central),
		end('high', 95)
	];
}
