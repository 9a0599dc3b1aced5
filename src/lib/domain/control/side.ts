import type { Range } from '../numbers/range';

export const sides = ['behind', 'free', 'near', 'contested', 'unknown'] as const;

/**
 * `near`: too near the line to tell (METHOD §4.5); `unknown`: at sea, where the line says nothing, and no sourced flag
 * says who holds the field.
 */
export type Side = (typeof sides)[number];

/** Whether nobody can tell on which side a deposit lies. */
export function isUntold({ side }: { readonly side: Side }): boolean {
	return side === 'near' || side === 'unknown';
}

/**
 * What a side rests on: signed distance of a point, share of an outline, share of the oblast of a deposit whose place is
 * not known, a sourced flag, or nothing.
 */
export type ControlBasis = 'point' | 'area' | 'place' | 'flag' | 'none';

/**
 * Why the side of a point is certain: all land of its oblast within 3σ lies on one side, or the line is 3σ away
 * (METHOD §4.1, §4.2); null: it is not, or it does not follow from a point.
 */
export type CertainBy = 'oblast' | 'distance' | null;

/** Four parts that add up to 1 (METHOD §3.5); central values. */
export interface Partition {
	/** Behind the line on 23 February 2022 already, and now. */
	readonly before2022: number;
	readonly since2022: number;
	/** In a contested area, or the side is unknown: 0 in the low bound of a share, 1 in the high one, ½ between. */
	readonly contested: number;
	readonly free: number;
}

/** One deposit at one observation. */
export interface DepositControl {
	readonly basis: ControlBasis;
	readonly side: Side;
	/**
	 * Share behind the line, 0..1. Of a point and of an unknown place the centre is the probability of lying there and the
	 * bounds are P5 and P95 of its side (see `shareOfChance`); of an outline the bounds are those of the part of it.
	 */
	readonly share: Range;
	readonly certainBy: CertainBy;
	/**
	 * Whether the error of the place reaches over the border of its oblast or the shore, so that `share` is that of places
	 * on the land between them, not Φ(distance / σ) (METHOD §4.1).
	 */
	readonly isBound: boolean;
	/** The part of `share` that was behind the line on 23 February 2022 already. */
	readonly before2022: Range;
	readonly partition: Partition;
	/** Signed distance to the front line, km; positive: behind it; null: not located or offshore. */
	readonly distanceKm: number | null;
	/** σ_L, standard deviation of the place, km; null: not located. */
	readonly locationErrorKm: number | null;
	/** σ_F, error of the line near the site, km. */
	readonly lineErrorKm: number;
	/** Combined standard deviation √(σ_L² + σ_F²), km; null where there is no distance. */
	readonly sigmaKm: number | null;
}
