import type { CommodityId } from '../dataset/commodity';
import type { DepositId } from '../dataset/deposit';
import type { IsoDate } from '../dataset/iso-date';
import type { OblastCode } from '../dataset/oblast';
import type { Side } from '../control/side';
import type { Estimated } from '../numbers/range';
import { compareEstimates, type ShareOf } from './compare-estimates';
import type { Estimate } from './estimate';

/** Land that one source has behind the line and the other has not, km² (WGS84). */
export interface DifferingLand {
	readonly onlyOursKm2: number;
	readonly onlyTheirsKm2: number;
}

/** A deposit that lies on another side by the line of another source. */
export interface DifferingSide {
	readonly id: DepositId;
	readonly ours: Side;
	readonly theirs: Side;
}

/** The share of a commodity behind the line by either source, 0..1. */
export interface DifferingShare {
	readonly commodity: CommodityId;
	readonly of: ShareOf;
	readonly ours: Estimated;
	readonly theirs: Estimated;
}

/** How the line of another source differs from the record's on a day, and what that does to the estimate. */
export interface OtherLine extends DifferingLand {
	/** Row of `origins.csv`. */
	readonly origin: string;
	readonly date: IsoDate;
	/** Occupied land, km² (WGS84). */
	readonly oursKm2: number;
	readonly theirsKm2: number;
	/** Part of `theirsKm2` that the source leaves in strips along the border or coast, which its area does not quite reach. */
	readonly enclosedKm2: number;
	/** Oblasts with more than `oblastFromKm2` of such land, the most first. */
	readonly oblasts: readonly (DifferingLand & { readonly code: OblastCode })[];
	/** By id. */
	readonly deposits: readonly DifferingSide[];
	/** In the order of the estimate: those that differ by `shareFromPoints` or more. */
	readonly shares: readonly DifferingShare[];
}

/** Land of an oblast that is worth a line, both ways together, km². */
export const oblastFromKm2 = 50;

/** Percentage points from which a share is worth a line. */
export const shareFromPoints = 1;

/** The deposits of two estimates of one day that lie on different sides. */
export function differingSides(
	ours: Pick<Estimate, 'control'>,
	theirs: Pick<Estimate, 'control'>
): readonly DifferingSide[] {
	return Array.from(ours.control, ([id, { side }]) => ({
		...{ id, ours: side, theirs: theirs.control.get(id)?.side ?? 'unknown' }
	}))
		.filter((one) => one.ours !== one.theirs)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The commodities of two estimates of one day whose shares differ by `shareFromPoints` or more. */
export function differingShares(
	ours: Pick<Estimate, 'commodities'>,
	theirs: Pick<Estimate, 'commodities'>
): readonly DifferingShare[] {
	return compareEstimates(ours, theirs)
		.filter(({ points }) => Math.abs(points) >= shareFromPoints)
		.map(({ commodity, of, earlierShare, laterShare }) => ({
			...{ commodity, of, ours: earlierShare, theirs: laterShare }
		}));
}
