import { isNothing } from '$lib/domain/format';
import type { ShareLevel } from '$lib/i18n/headline/share-levels';

/** Shares that a word says, by the share that it stands for. */
const fractions = {
	tenth: 1 / 10,
	seventh: 1 / 7,
	fifth: 1 / 5,
	quarter: 1 / 4,
	third: 1 / 3,
	'two-fifths': 2 / 5,
	half: 1 / 2,
	'three-fifths': 3 / 5,
	'two-thirds': 2 / 3,
	'three-quarters': 3 / 4,
	'four-fifths': 4 / 5,
	'nine-tenths': 9 / 10
} as const;
/** The first screen carries six digits. */
const allBut = 1e-6;
type Fraction = keyof typeof fractions;

/** The word for a share, 0..1: the nearest fraction, or that it is next to nothing or next to all. */
export function shareLevel(share: number): ShareLevel {
	if (isNothing(share)) return 'none';
	if (share > 1 - allBut) return 'all';
	if (share < 0.02) return 'almost-none';
	if (share > 0.98) return 'almost-all';
	if (share < 0.075) return 'below-tenth';
	if (share > 0.925) return 'above-nine-tenths';
	const distance = (name: Fraction) => Math.abs(fractions[name] - share);
	const names = Object.keys(fractions) as Fraction[];
	return names.reduce((nearest, name) => (distance(name) < distance(nearest) ? name : nearest));
}
