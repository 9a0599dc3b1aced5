import { RandomSource } from '../numbers/random-source';
import type { Draws } from './draws';

/**
 * The random numbers of a run (METHOD §7), each stream named by what it is of: the same for every date, oblast and
 * filter, so that an interval moves only where the line or the data do, and a new deposit changes no other number.
 */
export class DrawNumbers {
	readonly draws: Draws;
	readonly #normals = new Map<string, Float64Array>();
	readonly #uniforms = new Map<string, Float64Array>();

	constructor(draws: Draws) {
		this.draws = draws;
	}

	/** One standard normal number a draw. */
	normals(name: string): Float64Array {
		return this.#stream(this.#normals, name, (random) => random.normal());
	}

	/** One uniform number within 0 and 1 a draw. */
	uniforms(name: string): Float64Array {
		return this.#stream(this.#uniforms, name, (random) => random.uniform());
	}

	/** A source of its own, for as many numbers as are needed. */
	source(name: string): RandomSource {
		return new RandomSource(seedOf(this.draws.seed, name));
	}

	#stream(
		known: Map<string, Float64Array>,
		name: string,
		next: (random: RandomSource) => number
	): Float64Array {
		const found = known.get(name);
		if (found !== undefined) return found;
		const random = this.source(name);
		const numbers = new Float64Array(this.draws.count).map(() => next(random));
		known.set(name, numbers);
		return numbers;
	}
}

/** FNV-1a of the name, begun with the seed: other names, other streams. */
function seedOf(seed: number, name: string): number {
	let hash = (2166136261 ^ seed) >>> 0;
	for (let i = 0; i < name.length; i++) {
		hash = Math.imul(hash ^ name.charCodeAt(i), 16777619) >>> 0;
	}
	return hash;
}
