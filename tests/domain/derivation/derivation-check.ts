import { expect } from 'vitest';
import type { DepositControl, Partition } from '../../../src/lib/domain/control/side';
import type { Derivation, DerivedNumbers } from '../../../src/lib/domain/derivation/derivation';
import { recompute } from '../../../src/lib/domain/derivation/derivation-recompute';
import { formulaText } from '../../../src/lib/domain/derivation/formula-text';
import { nodesOf } from '../../../src/lib/domain/derivation/derivation-walk';
import { leadingShare, type CommodityEstimate } from '../../../src/lib/domain/estimate/estimate';
import type { Totals } from '../../../src/lib/domain/estimate/resource-money';
import type { Estimated, Range } from '../../../src/lib/domain/numbers/range';

/** The difference of two numbers, relative to the larger. */
export function difference(a: number, b: number): number {
	return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

export const nodesOfAll = (derived: DerivedNumbers) => [
	...new Set(derived.numbers.flatMap((root) => nodesOf(root)))
];

const named = ({ quantity, subject, formula }: Derivation) =>
	`${quantity} of ${subject?.id ?? 'nothing'}: ${formulaText(formula)}`;

/** Every inner node follows from its inputs (intervals from their draws, shares of places on land from the land), and every leaf says what it rests on. */
export function expectSound(derived: DerivedNumbers): void {
	const faults = nodesOfAll(derived).flatMap((node) => {
		const fault =
			rangeFault(node) ?? (node.operation === 'leaf' ? groundFault(node) : sumFault(node));
		return fault === null ? [] : [`${named(node)}: ${fault}`];
	});
	// One call: there are a million nodes, and each call of `expect` costs more than what it is told.
	expect(faults).toEqual([]);
}

function sumFault({ operation, inputs, value }: Derivation): string | null {
	if (operation === 'leaf' || operation === 'percentiles' || operation === 'land-mean') return null;
	const { central } = recompute(operation, inputs);
	return difference(central, value.central) < 1e-12
		? null
		: `${value.central}, and ${central} from its inputs`;
}

function rangeFault({ value: { low, central, high }, quantity }: Derivation): string | null {
	if ([low, central, high].some(Number.isNaN)) return 'not a number';
	// The line may be infinitely far.
	return low <= central && central <= high ? null : `${quantity}: ${low}, ${central}, ${high}`;
}

function groundFault(leaf: Derivation): string | null {
	const named = leaf.sources.length > 0 || leaf.external !== null;
	switch (leaf.ground) {
		case 'computed':
			return 'a leaf is not computed';
		case 'published':
			return named ? null : 'no source';
		case 'judgement':
		case 'data':
			return leaf.table === null ? 'no table' : null;
		case 'definition':
			return null;
		default:
			return leaf.ground satisfies never;
	}
}

const partsOf = ({ before2022, since2022, contested, free }: Partition) => [
	before2022,
	since2022,
	contested,
	free
];

const rangeOf = ({ central, low = central, high = central }: Estimated): Range => ({
	low,
	central,
	high
});

/** The roots of a commodity are the numbers of its estimate, to the last digit. */
export function expectRootsOfCommodity(derived: DerivedNumbers, row: CommodityEstimate): void {
	const valueOf = rootValues(derived);
	const { resource, located, money, partition } = row;
	expectShare(derived, row);
	if (resource?.total) expect(valueOf('total')).toEqual(rangeOf(resource.total));
	const contested = valueOf('part-contested')?.central ?? 0;
	expect([
		valueOf('part-before-2022')?.central,
		valueOf('part-since-2022')?.central,
		contested,
		valueOf('part-free')?.central
	]).toEqual(partsOf(partition));
	if (resource === null) expect(valueOf('located-total')?.central).toBe(located?.total);
	expect(valueOf('value-behind')).toEqual(money && rangeOf(money.behind));
	expect(valueOf('value-total')).toEqual(money && rangeOf(money.total));
	expectCounts(derived, row);
}

/** The first number with a quantity, of the roots or their inputs. */
function rootValues({ numbers }: DerivedNumbers) {
	return (quantity: Derivation['quantity']) =>
		[...numbers, ...numbers.flatMap((root) => root.inputs)].find(
			(node) => node.quantity === quantity
		)?.value ?? null;
}

/** The headline stands first, made of its three parts. */
function expectShare({ numbers: [first] }: DerivedNumbers, row: CommodityEstimate): void {
	const { resource } = row;
	if (resource === null) return;
	expect(first!.quantity).toBe('share');
	expect(first!.value).toEqual(rangeOf(leadingShare(row).share));
	const [behind] = first!.inputs;
	if (resource.behind) expect(behind!.value).toEqual(rangeOf(resource.behind));
	const { located, placed, unplaced } = resource.parts;
	const parts = [
		['located-behind', located],
		['placed-behind', placed],
		['unplaced-behind', unplaced]
	] as const;
	for (const [quantity, part] of parts) {
		const found = behind!.inputs.find((node) => node.quantity === quantity);
		expect(difference(found?.value.central ?? 0, part.behind)).toBeLessThan(1e-9);
	}
}

function expectCounts(derived: DerivedNumbers, { main, byProduct, resource }: CommodityEstimate) {
	const valueOf = rootValues(derived);
	const centre = (quantity: Derivation['quantity']) => valueOf(quantity)?.central ?? 0;
	for (const side of ['all', 'behind', 'free', 'near', 'contested', 'unknown'] as const) {
		expect(centre(`count-${side}`)).toBe(main[side]);
		expect(centre(`by-product-${side}`)).toBe(byProduct[side]);
	}
	if (resource === null) return;
	const { least, most } = resource.limits;
	expect([valueOf('least')?.central ?? 0, valueOf('most')?.central ?? 1]).toEqual([least, most]);
	expect(valueOf('coverage')?.central ?? null).toBe(resource.evidence.coverage);
}

/** The share of a deposit is that of its control, to the last digit. */
export function expectRootsOfDeposit({ numbers }: DerivedNumbers, control: DepositControl): void {
	const [share, before] = numbers;
	expect([share!.quantity, share!.value]).toEqual(['share-behind', control.share]);
	expect([before!.quantity, before!.value]).toEqual(['share-before-2022', control.before2022]);
	expect(numbers.slice(2, 6).map(({ value }) => value.central)).toEqual(partsOf(control.partition));
}

/** The totals and their shares are those of the estimate, to the last digit; one without money has no tree. */
export function expectRootsOfTotals({ numbers }: DerivedNumbers, totals: Totals): void {
	for (const [id, total] of [
		['all', totals.all],
		['without-coal', totals.withoutCoal],
		['critical', totals.critical]
	] as const) {
		const own = numbers.filter(({ subject }) => subject?.id === id);
		const nodes = own.flatMap((node) => [node, ...node.inputs]);
		const valueOf = (quantity: Derivation['quantity']) =>
			nodes.find((node) => node.quantity === quantity)?.value ?? null;
		expect(valueOf('value-behind')).toEqual(total && rangeOf(total.behind));
		expect(valueOf('value-total')).toEqual(total && rangeOf(total.total));
		expect(valueOf('value-share')).toEqual(total?.share ? rangeOf(total.share) : null);
	}
}
