/**
 * Distances from `word` to every beginning of `other`, the empty one first: the fewest letters to insert, leave out,
 * exchange, or swap with the next (optimal string alignment).
 */
function distancesToBeginnings(word: string, other: string): readonly number[] {
	let beforeLast: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= word.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const same = word[row - 1] === other[column - 1];
			const swapped =
				row > 1 &&
				column > 1 &&
				word[row - 1] === other[column - 2] &&
				word[row - 2] === other[column - 1];
			current[column] = Math.min(
				last[column]! + 1,
				current[column - 1]! + 1,
				last[column - 1]! + (same ? 0 : 1),
				swapped ? beforeLast[column - 2]! + 1 : Infinity
			);
		}
		beforeLast = last;
		last = current;
	}
	return last;
}

/** Letters to insert, leave out, exchange or swap to make one word of the other. */
export function editDistance(word: string, other: string): number {
	return distancesToBeginnings(word, other)[other.length]!;
}

/** The distance to the beginning of `other` that is nearest: `word` may still be typed. */
export function distanceToBeginning(word: string, other: string): number {
	return Math.min(...distancesToBeginnings(word, other));
}
