import type { Derivation } from './derivation';
import { addRanges, exactly, multiplyRanges, zeroRange, type Range } from '../numbers/range';
import type { FactoredGroups } from '../numbers/ratio-bounds';

/** A counted figure on its way to the top of a tree. */
interface Term {
	readonly commodity: string;
	readonly category: string;
	readonly weight: Range;
	/** What all figures of the commodity are multiplied by: price, yield, recovery. */
	readonly factor: Range;
	/** Quantity, or in the tree of a part the share of it that is meant. */
	readonly amount: Range;
}

type Quantity = Derivation['quantity'];

/**
 * What the bounds of a share Σ f·w·T / Σ w·T are taken over: from the trees of its numerator and denominator
 * the figures with their weights, by commodity and reserve category (METHOD §7: the same weight and the same
 * price above and below).
 */
export function factoredGroups([part, whole]: readonly Derivation[]): readonly FactoredGroups[] {
	if (!part || !whole) throw new RangeError('expected the tree of a part and that of its whole');
	const behind = groupedBy(termsOf(part), groupKey);
	return [...groupedBy(termsOf(whole), ({ commodity }) => commodity).values()].map((terms) => ({
		factor: terms[0]!.factor,
		groups: [...groupedBy(terms, groupKey)].map(([key, group]) => ({
			part: amountOf(behind.get(key) ?? []),
			whole: amountOf(group).central,
			weight: group[0]!.weight
		}))
	}));
}

const groupKey = ({ commodity, category }: Term) => `${commodity}/${category}`;

function termsOf(node: Derivation, commodity = ''): readonly Term[] {
	const within = node.subject?.kind === 'commodity' ? node.subject.id : commodity;
	if (node.quantity === 'weighted-figure') return [figureTerm(node, within)];
	if (node.operation === 'sum') return node.inputs.flatMap((input) => termsOf(input, within));
	const carrier = node.inputs.find(({ quantity }) => carriers.includes(quantity));
	if (carrier === undefined) return [];
	const factors = node.inputs.filter((input) => input !== carrier);
	return termsOf(carrier, within).map((term) => factors.reduce(multiplied, term));
}

/** Inputs of a product that hold figures; its other inputs are factors. */
const carriers: readonly Quantity[] = [
	'weighted-tonnage',
	'valued-tonnage',
	'gross-value',
	'recoverable-value'
];
/** Factors that say how much of a deposit is meant; every other one is shared by the commodity. */
const depositShares: readonly Quantity[] = ['share-behind', 'share-before-2022'];

function multiplied(term: Term, { quantity, value }: Derivation): Term {
	return depositShares.includes(quantity)
		? { ...term, amount: multiplyRanges(term.amount, value) }
		: { ...term, factor: multiplyRanges(term.factor, value) };
}

function figureTerm({ subject, inputs: [weight, quantity] }: Derivation, commodity: string): Term {
	if (!weight || !quantity || !subject) {
		throw new RangeError('expected a reserve category, its weight and a quantity');
	}
	return {
		commodity,
		category: subject.id,
		weight: weight.value,
		factor: exactly(1),
		amount: quantity.value
	};
}

function groupedBy(
	terms: readonly Term[],
	keyOf: (term: Term) => string
): ReadonlyMap<string, readonly Term[]> {
	const groups = new Map<string, Term[]>();
	for (const term of terms) {
		const group = groups.get(keyOf(term));
		if (group) group.push(term);
		else groups.set(keyOf(term), [term]);
	}
	return groups;
}

function amountOf(terms: readonly Term[]): Range {
	return terms.reduce((sum, { amount }) => addRanges(sum, amount), zeroRange);
}
