import type {
	Derivation,
	DerivationGround,
	DerivationOperation,
	DerivationQuantity,
	DerivationSubject,
	DerivationUnit
} from './derivation';
import { formulaOf } from './derivation-formula';
import type { Formula } from './formula';
import { recompute } from './derivation-recompute';
import { exactly, type Estimated, type Range } from '../numbers/range';

interface LeafParts {
	readonly quantity: DerivationQuantity;
	readonly value: Range;
	readonly unit: DerivationUnit;
	readonly ground: Exclude<DerivationGround, 'computed'>;
	readonly subject?: DerivationSubject;
	readonly formula?: Formula;
	readonly table?: string;
	readonly sources?: Derivation['sources'];
	readonly external?: Derivation['external'];
	readonly note?: string;
}

/** A number that follows from no other one: from a source, a table, or a definition. */
export function leaf(parts: LeafParts): Derivation {
	return {
		operation: 'leaf',
		subject: null,
		formula: null,
		asPublished: null,
		table: null,
		sources: [],
		external: null,
		note: '',
		inputs: [],
		...parts
	};
}

interface ComputedParts {
	readonly quantity: DerivationQuantity;
	readonly unit: DerivationUnit;
	readonly subject?: DerivationSubject | null;
	/** The estimate's own number, where the node stands for one. */
	readonly value?: Range;
	readonly note?: string;
	readonly asPublished?: Formula;
}

/** A number that follows from `inputs`; without a `value` of the estimate it is what the operation gives. */
export function computed(
	operation: Exclude<DerivationOperation, 'leaf'>,
	inputs: readonly Derivation[],
	parts: ComputedParts
): Derivation {
	return {
		operation,
		subject: null,
		formula: formulaOf(operation, inputs),
		asPublished: null,
		ground: 'computed',
		table: null,
		sources: [],
		external: null,
		note: '',
		inputs,
		...parts,
		value: parts.value ?? recompute(operation, inputs)
	};
}

/** The same with its central value alone: bounds that are added up in one direction are no interval. */
export function expected(
	operation: Exclude<DerivationOperation, 'leaf'>,
	inputs: readonly Derivation[],
	parts: Omit<ComputedParts, 'value'>
): Derivation {
	const value = exactly(recompute(operation, inputs).central);
	return computed(operation, inputs, { ...parts, value });
}

/** An estimate with its 90 % interval, once that is drawn. */
export function estimatedRange({ central, low = central, high = central }: Estimated): Range {
	return { low, central, high };
}

/** Largest central value first; equal ones keep their order. */
export function byContribution(nodes: readonly Derivation[]): readonly Derivation[] {
	return [...nodes].sort(
		(a, b) => b.value.central - a.value.central || b.value.high - a.value.high
	);
}
