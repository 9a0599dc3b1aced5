import { exactly, type Range } from './range';

/** Quantities that share one uncertain weight, e.g. all figures of a commodity in category C2. */
export interface WeightedGroup {
	/** The part behind the line, unweighted, with its bounds. */
	readonly part: Range;
	/** The whole, unweighted. */
	readonly whole: number;
	readonly weight: Range;
}

/** Groups that share one more uncertain factor, e.g. all categories of a commodity its price. */
export interface FactoredGroups {
	readonly factor: Range;
	readonly groups: readonly WeightedGroup[];
}

/** Bounds of the share Σ w·part / Σ w·whole; null when there is nothing to share. See `factoredRatioBounds`. */
export function ratioBounds(groups: readonly WeightedGroup[]): Range | null {
	return factoredRatioBounds([{ factor: exactly(1), groups }]);
}

/**
 * Bounds of the share Σ f·w·part / Σ f·w·whole when every factor f and every weight w may lie anywhere between
 * its bounds, the same above and below (METHOD §7: one vector for numerator and denominator). So the factor of
 * a single bundle cancels out, as a price does within one commodity (METHOD §3.1).
 *
 * A share λ is within reach when Σ f·w·(part − λ·whole) can be made zero. Per bundle that sum is largest where
 * w is high for groups with part > λ·whole and low for the others, and f high where the bundle's sum is
 * positive; setting λ to the share of that corner until it no longer rises is Dinkelbach's method for ratios
 * (Management Science 13, 1967), which ends at the exact extreme. Null when there is nothing to share.
 */
export function factoredRatioBounds(bundles: readonly FactoredGroups[]): Range | null {
	const present = bundles.map(presentGroups).filter(({ groups }) => groups.length > 0);
	if (present.length === 0) return null;
	const low = extreme(present, 'low');
	const high = extreme(present, 'high');
	// Every central weight may be zero where bounds exist; the middle of the bounds then stands in.
	const central = centralShare(present) ?? (low + high) / 2;
	// Sums that should be equal may differ in their last digit; shares stay in order and within 0..1.
	return {
		low: withinOne(Math.min(low, central)),
		central: withinOne(central),
		high: withinOne(Math.max(high, central))
	};
}

type Bound = keyof Range;
type Choice<T> = (of: T) => number;

function presentGroups({ factor, groups }: FactoredGroups): FactoredGroups {
	const weighs = ({ whole, weight }: WeightedGroup) => whole * weight.high * factor.high > 0;
	return { factor, groups: groups.filter(weighs) };
}

function centralShare(bundles: readonly FactoredGroups[]): number | null {
	return shareAt(
		bundles,
		'central',
		({ weight }) => weight.central,
		({ factor }) => factor.central
	);
}

/** Where every weight and factor is highest: what is present has a share there. */
function shareAtHighest(bundles: readonly FactoredGroups[], bound: Bound): number {
	return shareAt(
		bundles,
		bound,
		({ weight }) => weight.high,
		({ factor }) => factor.high
	)!;
}

/** Largest or smallest share that weights and factors allow. */
function extreme(bundles: readonly FactoredGroups[], bound: 'low' | 'high'): number {
	const sign = bound === 'high' ? 1 : -1;
	let share = shareAtHighest(bundles, bound);
	for (;;) {
		const better = bestShare(bundles, bound, share);
		if (better === null || sign * better <= sign * share) return share;
		share = better;
	}
}

/** The share at the corner where Σ f·w·(part − share·whole) is furthest in the direction of the bound. */
function bestShare(
	bundles: readonly FactoredGroups[],
	bound: 'low' | 'high',
	share: number
): number | null {
	const sign = bound === 'high' ? 1 : -1;
	const gain = (group: WeightedGroup) => sign * (group.part[bound] - share * group.whole);
	const weight: Choice<WeightedGroup> = (group) =>
		gain(group) > 0 ? group.weight.high : group.weight.low;
	const factor: Choice<FactoredGroups> = ({ factor: { low, high }, groups }) =>
		sum(groups, (group) => weight(group) * gain(group)) > 0 ? high : low;
	return shareAt(bundles, bound, weight, factor);
}

/** Share at chosen weights and factors; null where they make the whole zero. */
function shareAt(
	bundles: readonly FactoredGroups[],
	bound: Bound,
	weight: Choice<WeightedGroup>,
	factor: Choice<FactoredGroups>
): number | null {
	const total = (value: (group: WeightedGroup) => number) =>
		sum(bundles, (bundle) => {
			const scale = factor(bundle);
			return sum(bundle.groups, (group) => scale * weight(group) * value(group));
		});
	const whole = total((group) => group.whole);
	return whole > 0 ? total((group) => group.part[bound]) / whole : null;
}

function withinOne(share: number): number {
	return Math.min(1, Math.max(0, share));
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
	let total = 0;
	for (const item of items) total += value(item);
	return total;
}
