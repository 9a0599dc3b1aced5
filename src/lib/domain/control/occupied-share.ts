import { exactly, type Range } from '../numbers/range';
import { normalCdf } from '../numbers/normal-distribution';

/** Contested, or nothing is known about the side: 0 in the low bound, 1 in the high one, a half between (METHOD §4). */
export const contestedShare: Range = { low: 0, central: 0.5, high: 1 };

/**
 * Share of a point deposit behind the line: Φ(x/σ), where x is the signed distance to the front line
 * (km, positive behind it) and σ = √(σ_L² + σ_F²) the combined error of place and line (km). METHOD §4.
 *
 * The bounds move the line by one combined standard deviation against and towards the deposit: Φ(x/σ ∓ 1).
 */
export function pointShare(distanceKm: number, sigmaKm: number): Range {
	if (!(sigmaKm > 0)) return exactly(distanceKm > 0 ? 1 : distanceKm < 0 ? 0 : 0.5);
	const z = distanceKm / sigmaKm;
	return { low: certainty(z - 1), central: certainty(z), high: certainty(z + 1) };
}

/** Φ, with what is less likely than one in a million taken as certain: so far out the normal model claims nothing. */
function certainty(z: number): number {
	const share = normalCdf(z);
	return share < 1e-6 ? 0 : share > 1 - 1e-6 ? 1 : share;
}

/**
 * Share of a point deposit when the line's error is a uniform band of ±`bandKm`: clamp((x + b) / 2b, 0, 1).
 * METHOD §4, whose test case 6 asks for it; every origin of the record so far gives a standard deviation.
 */
export function pointShareUniform(distanceKm: number, bandKm: number): number {
	return Math.min(1, Math.max(0, (distanceKm + bandKm) / (2 * bandKm)));
}
