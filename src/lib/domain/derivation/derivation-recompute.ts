import { twelveDigits } from '../dataset/counted-quantity';
import type { Derivation, DerivationOperation } from './derivation';
import { countDeposits } from './derivation-walk';
import { pointShare } from '../control/occupied-share';
import {
	addRanges,
	exactly,
	multiplyRanges,
	smallerRange,
	zeroRange,
	type Range
} from '../numbers/range';
import { rootOfSquares } from '../numbers/reproducible-functions';

/**
 * The value that an operation gives on its inputs: what every formula of a derivation means.
 * Throws RangeError for a leaf, which follows from nothing, and where the inputs do not fit the operation.
 */
export function recompute(operation: DerivationOperation, inputs: readonly Derivation[]): Range {
	const values = inputs.map(({ value }) => value);
	const centres = values.map(({ central }) => central);
	switch (operation) {
		case 'leaf':
			throw new RangeError('a leaf follows from no inputs');
		case 'percentiles':
			throw new RangeError('percentiles follow from the draws: draw again from their seed');
		case 'land-mean':
			throw new RangeError('a mean over places on land follows from the land: build it again');
		case 'sum':
			return values.reduce(addRanges, zeroRange);
		case 'product':
			return productOf(values);
		case 'rounded-product':
			return mapped(productOf(values), twelveDigits);
		case 'ratio':
			return exactly(valueAt(values, 0).central / valueAt(values, 1).central);
		case 'count':
			return exactly(countDeposits(inputs));
		case 'mean':
			return exactly(sumOf(centres) / centres.length);
		case 'first':
			return spanOf(values);
		case 'rest':
			return exactly(Math.max(0, differenceOf(centres)));
		case 'maximum':
			return exactly(Math.max(...centres));
		case 'central-minimum':
			return exactly(Math.min(...centres));
		case 'difference':
			return exactly(differenceOf(centres));
		case 'complement':
			return exactly(1 - sumOf(centres));
		case 'minimum':
			return values.reduce(smallerRange);
		case 'root-sum-of-squares':
			return exactly(rootOfSquares(...centres));
		case 'normal-cdf':
			return pointShare(valueAt(values, 0).central, valueAt(values, 1).central);
		default:
			return operation satisfies never;
	}
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0);

const differenceOf = (numbers: readonly number[]) => numbers.reduce((whole, part) => whole - part);

/** The first, with the least and the largest of all. */
function spanOf(values: readonly Range[]): Range {
	const centres = values.map(({ central }) => central);
	return {
		low: Math.min(...centres),
		central: valueAt(values, 0).central,
		high: Math.max(...centres)
	};
}

function productOf(values: readonly Range[]): Range {
	return values.reduce(multiplyRanges, exactly(1));
}

function mapped({ low, central, high }: Range, change: (value: number) => number): Range {
	return { low: change(low), central: change(central), high: change(high) };
}

function valueAt(values: readonly Range[], index: number): Range {
	const value = values[index];
	if (value === undefined) throw new RangeError(`expected input ${index + 1}, found none`);
	return value;
}
