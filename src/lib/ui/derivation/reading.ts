import type { Derivation, DerivationSubject } from '$lib/domain/derivation/derivation';
import type { Dataset } from '$lib/domain/dataset/dataset';

/** What every line of a shown tree needs. */
export interface Reading {
	readonly dataset: Dataset;
	/** Opens the card of a deposit; null: it is open. */
	readonly onselect: ((deposit: string) => void) | null;
	/** Id that a line above has named already; null: none. */
	readonly about: string | null;
}

/** The same below a line about `node`, which says its name and opens its deposit once. */
export function readingBelow(reading: Reading, { subject }: Pick<Derivation, 'subject'>): Reading {
	if (subject === null) return reading;
	return {
		...reading,
		about: subject.id,
		onselect: subject.kind === 'deposit' ? null : reading.onselect
	};
}

/**
 * How a line starts: shut; open down to its first list of deposits or places; or open to its last leaf, as a deposit or a
 * place is, so that one click more leads from the list to every source.
 */
export type Opening = 'shut' | 'list' | 'whole';

/** How a root starts: the leading number is open. */
export function openingOfRoot(root: Derivation, index: number): Opening {
	if (index > 0) return 'shut';
	return hasDepositList(root) ? 'list' : 'whole';
}

/** How an input starts below a line that starts as `opening`. */
export function openingOfInput(opening: Opening, parent: Derivation, index: number): Opening {
	if (isDepositList(parent)) return 'shut';
	return opening === 'list' && index > 0 ? 'shut' : opening;
}

/** How the inputs of a line appear once it has been opened by hand. */
export function openingOfOpened(opening: Opening, node: Derivation): Opening {
	if (opening !== 'shut') return opening;
	const isOne = listed.includes(node.subject?.kind) || !hasDepositList(node);
	return isOne ? 'whole' : 'list';
}

/** What stands in lists: to open one is to ask for all that it follows from. */
const listed: readonly (DerivationSubject['kind'] | undefined)[] = ['deposit', 'basin', 'oblast'];

const listing: readonly Derivation['operation'][] = ['sum', 'mean', 'count'];

/** A sum, mean or count with one input for each of several deposits, places or commodities; its own parts are no list. */
export function isDepositList({ operation, inputs, subject: own }: Derivation): boolean {
	return (
		listing.includes(operation) &&
		inputs.some(({ subject }) => subject && subject.kind !== 'category' && subject.id !== own?.id)
	);
}

function hasDepositList(node: Derivation): boolean {
	return isDepositList(node) || node.inputs.some(hasDepositList);
}

/** Inputs with a key that stays theirs when their order changes. */
export function keyedInputs(
	inputs: readonly Derivation[]
): readonly { readonly key: string; readonly input: Derivation; readonly index: number }[] {
	const seen = new Map<string, number>();
	return inputs.map((input, index) => {
		const name = `${input.quantity}/${input.subject?.kind}/${input.subject?.id}`;
		const nth = seen.get(name) ?? 0;
		seen.set(name, nth + 1);
		return { key: `${name}/${nth}`, input, index };
	});
}
