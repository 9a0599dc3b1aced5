import type { Resource } from '../estimate/resource';
import { exponential, naturalLogarithm } from '../numbers/reproducible-functions';
import type { DrawNumbers } from './draw-numbers';

/** σ of the logarithm of a deposit's size is at least this (METHOD §14.4). */
const leastSigma = 1;

/** Fewer known sizes say nothing of how sizes vary. */
const fewestSizes = 5;

/** More deposits than this that nobody lists are drawn as so many, each for several. */
const mostDrawn = 100;

/** Sizes of the deposits that the unplaced rest may lie in. */
export interface DrawnSizes {
	/** One column a deposit. */
	readonly listed: readonly Float64Array[];
	/** Of all that the national count has and nobody lists, together. */
	readonly unlisted: Float64Array;
}

/** Lognormal, with σ from the known sizes of the commodity. */
export function drawnSizes(resource: Resource, numbers: DrawNumbers): DrawnSizes {
	const { count } = numbers.draws;
	const sigma = sizeSigma(resource);
	const random = numbers.source(`sizes ${resource.commodity.id}`);
	const listed = resource.unplaced.map(() => new Float64Array(count));
	const unlisted = new Float64Array(count);
	const extras = Math.min(resource.unlisted, mostDrawn);
	const each = extras === 0 ? 0 : resource.unlisted / extras;
	for (let draw = 0; draw < count; draw++) {
		for (const size of listed) size[draw] = exponential(sigma * random.normal());
		for (let i = 0; i < extras; i++) {
			unlisted[draw]! += each * exponential(sigma * random.normal());
		}
	}
	return { listed, unlisted };
}

/** Standard deviation of the logarithms of the known sizes. */
export function sizeSigma({ located }: Resource): number {
	const logarithms = located
		.map(({ terms }) => terms.reduce((sum, { quantity }) => sum + quantity, 0))
		.filter((size) => size > 0)
		.map(naturalLogarithm);
	if (logarithms.length < fewestSizes) return leastSigma;
	const mean = logarithms.reduce((sum, x) => sum + x, 0) / logarithms.length;
	const squares = logarithms.reduce((sum, x) => sum + (x - mean) ** 2, 0);
	return Math.max(leastSigma, Math.sqrt(squares / (logarithms.length - 1)));
}
