import { editDistance } from '../../lib/domain/search/edit-distance';

const cyrillic = 'АВЕЅІЈКМНОРСТУХЬавеѕіјкмнорстухьԁԛԝ';
const latin = 'ABESIJKMHOPCTYXbabesijkmhopctyxbdqw';
const likeLatin = new Map([...cyrillic].map((letter, i) => [letter, latin[i]!]));

/** Cyrillic letters that look like Latin ones as these, and letters that nobody sees left out. */
function inLatin(text: string): string {
	return [...text.replace(/\p{Cf}/gu, '')]
		.map((letter) => likeLatin.get(letter) ?? letter)
		.join('');
}

/** The known word that `text` was most likely meant to be; null when none is near. */
export function nearest(text: string, known: Iterable<string>): string | null {
	let best: string | null = null;
	let bestDistance = Math.max(2, Math.floor(text.length / 3)) + 1;
	const latin = inLatin(text);
	for (const word of known) {
		// Mt is no kt: a letter in the other case is nearer than another letter.
		if (inLatin(word) === latin) return word;
		const distance = editDistance(latin.toLowerCase(), inLatin(word).toLowerCase());
		if (distance < bestDistance) [best, bestDistance] = [word, distance];
	}
	return best;
}

/** A remedy that names the nearest known word, or else says `otherwise`. */
export function didYouMean(text: string, known: Iterable<string>, otherwise: string): string {
	const near = nearest(text, known);
	return near === null ? otherwise : `did you mean "${near}"? Otherwise: ${otherwise}`;
}
