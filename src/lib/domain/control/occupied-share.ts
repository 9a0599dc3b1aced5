import type { Range } from '../numbers/range';
import { normalCdf } from '../numbers/normal-distribution';

/** Contested, or nothing is known about the side: 0 in the low bound, 1 in the high one, a half between (METHOD §4). */
export const contestedShare: Range = { low: 0, central: 0.5, high: 1 };

/** Farther than this many combined errors from the line the side is certain (METHOD §4.2). */
export const certainSigmas = 3;

/** From here on "behind the line" is said, and down from its complement "not behind" (METHOD §4.5). */
export const sureShare = 0.9;

/**
 * Probability that a point deposit lies behind the line: Φ(x/σ), where x is the signed distance to the front line
 * (km, positive behind it) and σ = √(σ_L² + σ_F²) the combined error of place and line (km), and 0 or 1 from 3σ on.
 * METHOD §4.
 */
export function pointProbability(distanceKm: number, sigmaKm: number): number {
	if (isCertain(distanceKm, sigmaKm)) return distanceKm > 0 ? 1 : distanceKm < 0 ? 0 : 0.5;
	return normalCdf(distanceKm / sigmaKm);
}

/**
 * The same of a deposit that may lie at any of some places, each as likely as every other, at these signed distances:
 * mean of Φ(x/σ_F), since their spread is the error of the place. METHOD §4.1.
 */
export function meanProbability(distancesKm: readonly number[], lineErrorKm: number): number {
	const sum = distancesKm.reduce((all, km) => all + pointProbability(km, lineErrorKm), 0);
	return sum / distancesKm.length;
}

/** Whether a point is so far from the line that its errors cannot move it across. */
export function isCertain(distanceKm: number, sigmaKm: number): boolean {
	return !(Math.abs(distanceKm) < certainSigmas * sigmaKm);
}

/** The same probability with P5 and P95 of the side, which is 0 or 1, as bounds. */
export function pointShare(distanceKm: number, sigmaKm: number): Range {
	return shareOfChance(pointProbability(distanceKm, sigmaKm));
}

/**
 * A probability with P5 and P95 of a side, which is 0 or 1, as bounds; where both are the same side, the interval is
 * widened to hold the probability (METHOD §7).
 */
export function shareOfChance(probability: number): Range {
	return {
		low: probability > 0.95 ? probability : 0,
		central: probability,
		high: probability < 0.05 ? probability : 1
	};
}

/**
 * Share of a point deposit when the line's error is a uniform band of ±`bandKm`: clamp((x + b) / 2b, 0, 1).
 * METHOD §4, whose test case 6 asks for it; every origin of the record so far gives a standard deviation.
 */
export function pointShareUniform(distanceKm: number, bandKm: number): number {
	return Math.min(1, Math.max(0, (distanceKm + bandKm) / (2 * bandKm)));
}
