import type { Range } from '../numbers/range';

export const sides = ['behind', 'free', 'contested', 'unknown'] as const;

/** `unknown`: not located, offshore without a sourced control flag, or a district-accuracy point near the line. */
export type Side = (typeof sides)[number];

/** What a side rests on: signed distance of a point, share of an outline, a sourced flag, or nothing. */
export type ControlBasis = 'point' | 'area' | 'flag' | 'none';

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
	/** Share behind the line, 0..1. */
	readonly share: Range;
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
