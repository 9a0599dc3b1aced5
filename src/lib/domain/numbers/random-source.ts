import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { naturalLogarithm } from './reproducible-functions';

/** Uniform and normal numbers that one seed (a whole number, 0 to 2³² − 1) fixes, in every engine alike. */
export class RandomSource {
	readonly #generator;
	#spareNormal: number | null = null;

	constructor(seed: number) {
		this.#generator = xoroshiro128plus(seed);
		// The generator starts from a sparse state; a jump scatters its bits.
		this.#generator.jump();
	}

	/** Uniform between 0 and 1, both excluded: the middles of 2³² equal steps. */
	uniform(): number {
		return ((this.#generator.next() >>> 0) + 0.5) / 4294967296;
	}

	/** Standard normal, by the polar method (Marsaglia & Bray, SIAM Review 6, 1964, 260–264). */
	normal(): number {
		const spare = this.#spareNormal;
		if (spare !== null) {
			this.#spareNormal = null;
			return spare;
		}
		let x: number, y: number, square: number;
		do {
			x = 2 * this.uniform() - 1;
			y = 2 * this.uniform() - 1;
			square = x * x + y * y;
		} while (square >= 1);
		const factor = Math.sqrt((-2 * naturalLogarithm(square)) / square);
		this.#spareNormal = y * factor;
		return x * factor;
	}
}
