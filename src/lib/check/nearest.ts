import { editDistance } from '../../lib/domain/search/edit-distance';

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
