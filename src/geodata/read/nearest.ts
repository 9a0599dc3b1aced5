/** Fewest insertions, deletions and replacements of a character that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
		}
		previous = current;
	}
	return previous[b.length]!;
}

/** The known word that `text` was most likely meant to be; null when none is near. */
export function nearest(text: string, known: Iterable<string>): string | null {
	let best: string | null = null;
	let bestDistance = Math.max(2, Math.floor(text.length / 3)) + 1;
	for (const word of known) {
		const distance = editDistance(text.toLowerCase(), word.toLowerCase());
		if (distance < bestDistance) [best, bestDistance] = [word, distance];
	}
	return best;
}

/** A remedy that names the nearest known word, or else says `otherwise`. */
export function didYouMean(text: string, known: Iterable<string>, otherwise: string): string {
	const near = nearest(text, known);
	return near === null ? otherwise : `did you mean "${near}"? Otherwise: ${otherwise}`;
}
