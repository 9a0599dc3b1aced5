import type { Resource } from '../estimate/resource';
import { exponential, naturalLogarithm } from '../numbers/reproducible-functions';
import type { DrawNumbers } from './draw-numbers';

/** σ of the logarithm of a deposit's size is at least this (METHOD §14.4). */
const leastSigma = 1;

/** Fewer known sizes say nothing of how sizes vary. */
const fewestSizes = 5;

/** More deposits than this that nobody lists are drawn as so many, each for several. */
const mostDrawn = 100;

/**
 * Sizes of the deposits that the unplaced rest may lie in, one column a deposit: lognormal, with σ from the known sizes
 * of the commodity. A deposit that the national count has and nobody lists adds its size to a listed one, drawn with
 * replacement, because nothing else is known of where it lies.
 */
export function drawnSizes(resource: Resource, numbers: DrawNumbers): readonly Float64Array[] {
	const { count } = numbers.draws;
	const { unplaced, unlisted, commodity } = resource;
	const sigma = sizeSigma(resource);
	const random = numbers.source(`sizes ${commodity.id}`);
	const sizes = unplaced.map(() => new Float64Array(count));
	const extras = Math.min(unlisted, mostDrawn);
	const each = extras === 0 ? 0 : unlisted / extras;
	for (let draw = 0; draw < count; draw++) {
		for (const size of sizes) size[draw] = exponential(sigma * random.normal());
		for (let i = 0; i < extras; i++) {
			const chosen = sizes[Math.floor(random.uniform() * sizes.length)]!;
			chosen[draw]! += each * exponential(sigma * random.normal());
		}
	}
	return sizes;
}

/** Standard deviation of the logarithms of the known sizes. */
function sizeSigma({ located }: Resource): number {
	const logarithms = located
		.map(({ terms }) => terms.reduce((sum, { quantity }) => sum + quantity, 0))
		.filter((size) => size > 0)
		.map(naturalLogarithm);
	if (logarithms.length < fewestSizes) return leastSigma;
	const mean = logarithms.reduce((sum, x) => sum + x, 0) / logarithms.length;
	const squares = logarithms.reduce((sum, x) => sum + (x - mean) ** 2, 0);
	return Math.max(leastSigma, Math.sqrt(squares / (logarithms.length - 1)));
}
