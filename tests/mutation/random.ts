import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Choices that are the same for a seed on every machine. */
export interface Chooser {
	/** A whole number from 0 to below `count`. */
	readonly index: (count: number) => number;
	readonly of: <T>(list: readonly T[]) => T;
}

export function chooser(seed: number): Chooser {
	const generator = xoroshiro128plus(seed);
	const index = (count: number) => uniformInt(generator, 0, count - 1);
	return { index, of: (list) => list[index(list.length)]! };
}
