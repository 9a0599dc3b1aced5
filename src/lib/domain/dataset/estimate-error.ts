import type { Range } from '../numbers/range';

/** Why no estimate can be made of the figures at hand. */
export type EstimateFault =
	/** A figure's reserve category has no row in the table of weights. */
	| 'unknown-category'
	/** Not a number, where one is computed with. */
	| 'not-a-number'
	/** There is no observation to answer a date. */
	| 'empty-record'
	/** An observation whose origin, and so the error of its line, is not described. */
	| 'unknown-origin'
	/** A deposit whose side was not derived. */
	| 'no-side';

/** Figures that no estimate can be made of; the message says where, what was found and what is expected. */
export class EstimateError extends RangeError {
	constructor(
		readonly fault: EstimateFault,
		message: string
	) {
		super(message);
		this.name = 'EstimateError';
	}
}

/** The value itself. Throws EstimateError naming its owner (a deposit or a row of a table) and field when it is NaN. */
export function checkedNumber(value: number, owner: string, field: string): number {
	if (!Number.isNaN(value)) return value;
	throw new EstimateError('not-a-number', `${owner}: expected a number as ${field}, found NaN`);
}

/** The range itself. Throws like `checkedNumber`, naming the bound. */
export function checkedRange<T extends Range>(range: T, owner: string, field: string): T {
	checkedNumber(range.low, owner, `${field} (low)`);
	checkedNumber(range.central, owner, `${field} (central)`);
	checkedNumber(range.high, owner, `${field} (high)`);
	return range;
}
