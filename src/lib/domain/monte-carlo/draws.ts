/** A Monte Carlo run that a link restores: how many draws, from which seed. */
export interface Draws {
	readonly count: number;
	/** Whole number, 0 to 2³² − 1: fixes every draw. */
	readonly seed: number;
}

/** 2,000 draws: the standard error of a share is at most √(0.25 / N) = 1.1 percentage points (METHOD §7). */
export const drawCounts = { fewest: 100, usual: 2000, most: 20_000 } as const;

/** What intervals are drawn from unless a link says otherwise. */
export const usualDraws: Draws = { count: drawCounts.usual, seed: 1 };

const largestSeed = 2 ** 32 - 1;

export function isDrawCount(count: number): boolean {
	return Number.isInteger(count) && count >= drawCounts.fewest && count <= drawCounts.most;
}

export function isSeed(seed: number): boolean {
	return Number.isInteger(seed) && seed >= 0 && seed <= largestSeed;
}

/** Throws RangeError saying what was expected when the draws cannot be made. */
export function checkDraws({ count, seed }: Draws): void {
	if (!isDrawCount(count)) {
		const { fewest, most } = drawCounts;
		throw new RangeError(
			`draws: expected a whole number from ${fewest} to ${most}, found ${count}`
		);
	}
	if (!isSeed(seed)) {
		throw new RangeError(`seed: expected a whole number from 0 to ${largestSeed}, found ${seed}`);
	}
}
