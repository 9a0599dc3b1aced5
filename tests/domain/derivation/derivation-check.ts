import { expect } from 'vitest';
import type { Derivation, DerivedNumbers } from '../../../src/lib/domain/derivation/derivation';
import type { CommodityEstimate } from '../../../src/lib/domain/estimate/estimate';
import type { DepositControl, Partition } from '../../../src/lib/domain/control/side';
import { readingOf } from '../../../src/lib/domain/estimate/balance-outcome';
import { recompute } from '../../../src/lib/domain/derivation/derivation-recompute';
import { formulaText } from '../../../src/lib/domain/derivation/formula-text';
import { nodesOf } from '../../../src/lib/domain/derivation/derivation-walk';
import type { Range } from '../../../src/lib/domain/numbers/range';

const bounds = ['low', 'central', 'high'] as const;

/** The largest difference of two ranges, relative to the larger value. */
export function difference(a: Range, b: Range): number {
	return Math.max(
		...bounds.map((bound) => {
			const size = Math.max(Math.abs(a[bound]), Math.abs(b[bound]));
			return size === 0 || a[bound] === b[bound] ? 0 : Math.abs(a[bound] - b[bound]) / size;
		})
	);
}

export const nodesOfAll = (derived: DerivedNumbers) => [
	...new Set(derived.numbers.flatMap((root) => nodesOf(root)))
];

const named = ({ quantity, subject, formula }: Derivation) =>
	`${quantity} of ${subject?.id ?? 'nothing'}: ${formulaText(formula)}`;

/** Every inner node follows from its inputs (percentiles from their draws, see there), and every leaf says what it rests on. */
export function expectSound(derived: DerivedNumbers): void {
	for (const node of nodesOfAll(derived)) {
		if (node.operation === 'leaf')
			expect([named(node), groundFault(node)]).toEqual([named(node), null]);
		else if (node.operation !== 'percentiles') {
			const off = difference(recompute(node.operation, node.inputs), node.value);
			expect([named(node), off < 1e-12 ? 'follows' : off]).toEqual([named(node), 'follows']);
		}
	}
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

/** The roots of a commodity are the numbers of its estimate, to the last digit. */
export function expectRootsOfCommodity(
	{ numbers }: DerivedNumbers,
	result: CommodityEstimate
): void {
	const valueOf = (quantity: Derivation['quantity']) =>
		[...numbers, ...numbers.flatMap((root) => root.inputs)].find(
			(node) => node.quantity === quantity
		)?.value ?? null;
	const { tonnage, count, value, recoverable } = result;
	const balance = readingOf(result.balance);
	expect(numbers[0]!.value).toEqual(tonnage?.share ?? count.share);
	expect(valueOf('tonnage-behind')).toEqual(tonnage?.behind ?? null);
	expect(valueOf('tonnage-total')).toEqual(tonnage?.total ?? null);
	expect(valueOf('tonnage-before-2022')).toEqual(tonnage?.before2022 ?? null);
	const partition = result.partition.tonnage ?? result.partition.count;
	expect([
		valueOf('part-before-2022')?.central,
		valueOf('part-since-2022')?.central,
		valueOf('part-contested')?.central,
		valueOf('part-free')?.central
	]).toEqual(partsOf(partition));
	expect(valueOf('count-share')).toEqual(count.share);
	expect(valueOf('count-behind')).toEqual(count.behind);
	expect(valueOf('value-behind')).toEqual(value?.behind ?? null);
	expect(valueOf('value-total')).toEqual(value?.total ?? null);
	// Its share of value is that of its tonnage.
	expect(valueOf('value-share')).toBeNull();
	expect(valueOf('recoverable-behind')).toEqual(recoverable?.behind ?? null);
	expect(valueOf('recoverable-share')).toBeNull();
	expect(valueOf('balance-share')).toEqual(balance?.share ?? null);
	expect(valueOf('balance-behind')).toEqual(balance?.behind ?? null);
	expect(valueOf('balance-total')).toEqual(balance?.total ?? null);
	if (result.balance.kind === 'not-by-oblast') {
		expect(valueOf('national-balance')).toEqual(result.balance.nation.total);
	}
	expectCounts(valueOf, result);
}

/** How much the readings rest on, and how many sites. */
function expectCounts(
	valueOf: (quantity: Derivation['quantity']) => Range | null,
	{ balance, count, sites, value }: CommodityEstimate
): void {
	const reading = readingOf(balance);
	const centre = (quantity: Derivation['quantity']) => valueOf(quantity)?.central ?? null;
	expect(centre('site-tonnage-of-balance')).toEqual(reading?.siteTonnageOfBalance ?? null);
	const nationwide = reading?.parts.some(({ allocation }) => allocation.place.kind === 'basin');
	if (reading?.share && nationwide) expect(centre('allocated')).toBeCloseTo(reading.allocated, 12);
	expect(valueOf('count-before-2022')).toEqual(count.before2022);
	expect(centre('count-all')).toBe(sites.all);
	expect(centre('count-with-tonnage')).toBe(sites.withTonnage);
	expect(centre('count-unknown-side')).toBe(sites.unknownSide);
	expect(centre('count-valued')).toBe(value?.sitesValued ?? null);
}

/** The share of a deposit is that of its control, to the last digit. */
export function expectRootsOfDeposit({ numbers }: DerivedNumbers, control: DepositControl): void {
	const [share, before] = numbers;
	expect([share!.quantity, share!.value]).toEqual(['share-behind', control.share]);
	expect([before!.quantity, before!.value]).toEqual(['share-before-2022', control.before2022]);
	expect(numbers.slice(2, 6).map(({ value }) => value.central)).toEqual(partsOf(control.partition));
}
