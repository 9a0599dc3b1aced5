import type { DepositControl } from '../control/side';
import { locationZones, type Deposit } from '../dataset/deposit';
import { normalCdf, normalQuantile } from '../numbers/normal-distribution';
import type { Range } from '../numbers/range';
import { exponential } from '../numbers/reproducible-functions';
import type { DrawNumbers } from './draw-numbers';

/** A side in each draw, 0..1, or the same in all. */
export type SideColumn = Float64Array | number;

/**
 * Which draws have a deposit behind the line, and how much of an outline (METHOD §7). The line's error is one an oblast
 * (judgement: a line that is drawn wrongly is wrong over tens of kilometres), scaled with σ_F near the deposit; the error
 * of the place is its own.
 */
export function depositSides(
	deposit: Deposit,
	control: DepositControl,
	numbers: DrawNumbers
): SideColumn {
	const { central } = control.share;
	if (central === 0 || central === 1) return central;
	const shared = numbers.normals(`front ${deposit.oblast}`);
	const own = numbers.normals(`place ${deposit.id}`);
	switch (control.basis) {
		case 'area':
			return movedShares(central, lineSigma(control.share), shared, own);
		case 'point':
			if (control.side === 'contested') return own.map((x) => Number(x > 0));
			return pointSides(control, shared, own);
		case 'place':
			return own.map((x) => Number(x < normalQuantile(central)));
		case 'flag':
		case 'none':
			return openSides(deposit, own, numbers);
		default:
			return control.basis satisfies never;
	}
}

function pointSides(
	control: DepositControl,
	shared: Float64Array,
	own: Float64Array
): Float64Array {
	const { lineErrorKm, locationErrorKm } = control;
	const distanceKm = drawnDistanceKm(control);
	if (distanceKm === null || locationErrorKm === null) {
		throw new RangeError('expected a distance and a location error of a point, found none');
	}
	return own.map((x, draw) =>
		Number(distanceKm + lineErrorKm * shared[draw]! + locationErrorKm * x > 0)
	);
}

/**
 * The distance that both errors of a point are added to, km. Of a point that is bound to the land of its oblast it is the
 * one at which a point that is not would have the same share: the draws keep that share, and the line moves them together
 * with their neighbours.
 */
export function drawnDistanceKm({
	distanceKm,
	sigmaKm,
	share,
	isBound
}: DepositControl): number | null {
	return isBound && sigmaKm !== null ? sigmaKm * normalQuantile(share.central) : distanceKm;
}

/** An open question on land is the deposit's own; fields of one sea change hands together. */
function openSides({ zone }: Deposit, own: Float64Array, numbers: DrawNumbers): Float64Array {
	const errors = zone === locationZones[0] ? own : numbers.normals(`sea ${zone}`);
	return errors.map((x) => Number(x > 0));
}

/** The bounds of an area's share lie one error of the line to either side. */
export function lineSigma({ low, high }: Range): number {
	return (high - low) / 2;
}

/**
 * Shares of an area whose mean is `share` in every case: up or down by |error|, cut at 1 and 0, with the chance of going
 * up that keeps the mean. So an outline that lies almost all on one side can lose more than it can gain, as it must where
 * its edges are not known well. `direction` and `size`: standard normal numbers.
 */
export function movedShares(
	share: number,
	sigma: number,
	direction: Float64Array,
	size: Float64Array
): SideColumn {
	if (share <= 0 || share >= 1 || sigma === 0) return Math.min(1, Math.max(0, share));
	const [up, down] = [meanCut(1 - share, sigma), meanCut(share, sigma)];
	const upFrom = normalQuantile(1 - down / (up + down));
	return size.map((x, draw) => {
		const error = sigma * Math.abs(x);
		return direction[draw]! > upFrom ? Math.min(1, share + error) : Math.max(0, share - error);
	});
}

/** Mean of min(limit, σ·|N|) for a standard normal N. */
function meanCut(limit: number, sigma: number): number {
	const h = limit / sigma;
	const density = Math.sqrt(2 / Math.PI) * (1 - exponential((-h * h) / 2));
	return sigma * density + 2 * limit * (1 - normalCdf(h));
}
