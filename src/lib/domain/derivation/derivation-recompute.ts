import { allocatedShare } from '../estimate/balance-reading';
import { twelveDigits } from '../dataset/counted-quantity';
import type { Derivation, DerivationOperation } from './derivation';
import { factoredGroups } from './derivation-groups';
import { countDeposits } from './derivation-walk';
import { pointShare } from '../control/occupied-share';
import {
	addRanges,
	exactly,
	multiplyRanges,
	scaleRange,
	smallerRange,
	zeroRange,
	type Range
} from '../numbers/range';
import { factoredRatioBounds } from '../numbers/ratio-bounds';
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
		case 'sum':
			return values.reduce(addRanges, zeroRange);
		case 'product':
			return productOf(values);
		case 'rounded-product':
			return mapped(productOf(values), twelveDigits);
		case 'ratio':
			return scaleRange(valueAt(values, 0), 1 / valueAt(values, 1).central);
		case 'central-ratio':
			return exactly(valueAt(values, 0).central / valueAt(values, 1).central);
		case 'ratio-bounds':
			return given(factoredRatioBounds(factoredGroups(inputs)), 'a weight above zero');
		case 'count':
			return exactly(countDeposits(inputs));
		case 'mean':
			return exactly(sumOf(centres) / centres.length);
		case 'weighted-mean':
			return exactly(weightedMean(inputs));
		case 'central-minimum':
			return exactly(Math.min(...centres));
		case 'difference':
			return exactly(centres.reduce((whole, part) => whole - part));
		case 'complement':
			return exactly(1 - sumOf(centres));
		case 'minimum':
			return values.reduce(smallerRange);
		case 'root-sum-of-squares':
			return exactly(rootOfSquares(...centres));
		case 'normal-cdf':
			return pointShare(valueAt(values, 0).central, valueAt(values, 1).central);
		case 'allocated-share':
			return given(allocatedShare(placed(inputs), exactly(1)).share, 'a place');
		case 'allocated-behind':
			return allocatedBehind(inputs);
		default:
			return operation satisfies never;
	}
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0);

/** Σ part × weight / Σ weight of inputs `part × weight`, central values. */
function weightedMean(inputs: readonly Derivation[]): number {
	const weights = inputs.map(({ inputs: [, weight] }) => weight?.value.central ?? NaN);
	return sumOf(inputs.map(({ value }) => value.central)) / sumOf(weights);
}

function productOf(values: readonly Range[]): Range {
	return values.reduce(multiplyRanges, exactly(1));
}

function mapped({ low, central, high }: Range, change: (value: number) => number): Range {
	return { low: change(low), central: change(central), high: change(high) };
}

/** Inputs `a × f` of an allocation, taken apart. */
function placed(inputs: readonly Derivation[]) {
	return inputs.map(({ inputs: [part, behind] }) => {
		if (!part || !behind) throw new RangeError('expected a part of the balance and its share');
		return { part: part.value, behind: behind.value };
	});
}

function allocatedBehind([share, total]: readonly Derivation[]): Range {
	if (!share || !total) throw new RangeError('expected a share and a total of the balance');
	return given(allocatedShare(placed(share.inputs), total.value).behind, 'a place');
}

function valueAt(values: readonly Range[], index: number): Range {
	return given(values[index] ?? null, `input ${index + 1}`);
}

function given<T>(value: T | null, expected: string): T {
	if (value === null) throw new RangeError(`expected ${expected}, found none`);
	return value;
}
