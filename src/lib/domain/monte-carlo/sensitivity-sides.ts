import { areaShareAt } from '../control/control-history';
import type { DepositControl } from '../control/side';
import type { Deposit, DepositId } from '../dataset/deposit';
import type { ResourceModel } from '../estimate/resource-model';
import { normalCdf } from '../numbers/normal-distribution';
import {
	depositSides,
	drawnDistanceKm,
	lineSigma,
	movedShares,
	type SideColumn
} from './drawn-places';
import type { DrawnSidesOf } from './drawn-resource';
import { unlistedSides } from './drawn-unlisted';
import type { DrawNumbers } from './draw-numbers';
import type { Assumption, SensitivityRun } from './sensitivity-run';

/** Where lots lie when one kind of assumption alone is drawn: elsewhere at their expected shares. */
export function sidesOf(
	{ dataset, day, numbers }: SensitivityRun,
	{ resource }: ResourceModel,
	kind: Assumption
): DrawnSidesOf {
	const deposits = new Map(dataset.deposits.map((deposit) => [deposit.id, deposit]));
	return {
		deposit: (id) => sideOf(deposits.get(id)!, controlOf(day.control, id), kind, numbers),
		// Only where sizes are drawn are there unlisted deposits of their own.
		unlisted: () => unlistedSides(resource, day, dataset.oblasts, numbers),
		piece: ({ place }, { area }) => {
			const share = areaShareAt(day.history, area, day.observation);
			if (share === null) return null;
			const sigma = errorOfPiece(kind, lineSigma(share), outlineSigma(place.id));
			const name = `${resource.commodity.id} ${place.id}`;
			return sigma === 0
				? share.central
				: movedShares(
						share.central,
						sigma,
						numbers.normals(`outline way ${name}`),
						numbers.normals(`outline ${name}`)
					);
		}
	};

	function outlineSigma(id: string): number {
		return resource.placed.find(({ allocation }) => allocation.place.id === id)?.outlineSigma ?? 0;
	}
}

function controlOf(control: ReadonlyMap<DepositId, DepositControl>, id: DepositId): DepositControl {
	const found = control.get(id);
	if (found === undefined) throw new RangeError(`${id}: expected a side, found none`);
	return found;
}

function errorOfPiece(kind: Assumption, line: number, outline: number): number {
	if (kind === 'line') return line;
	return kind === 'outline' ? outline : 0;
}

/**
 * The line decides what is contested and, at sea, not known. Of a point near the line each error moves the share that is
 * expected over the other one.
 */
function sideOf(
	deposit: Deposit,
	control: DepositControl,
	kind: Assumption,
	numbers: DrawNumbers
): SideColumn {
	const { share, basis, side } = control;
	const isCertain = share.central === 0 || share.central === 1;
	if (isCertain || (kind !== 'line' && kind !== 'place')) return share.central;
	switch (basis) {
		case 'point':
			if (side !== 'contested') return pointShares(deposit, control, kind, numbers);
			return kind === 'line' ? depositSides(deposit, control, numbers) : share.central;
		case 'place':
			return kind === 'place' ? depositSides(deposit, control, numbers) : share.central;
		case 'area':
		case 'flag':
		case 'none':
			return kind === 'line' ? depositSides(deposit, control, numbers) : share.central;
		default:
			return basis satisfies never;
	}
}

/** Φ of the distance that one drawn error leaves, over the other: the mean of all draws of both is Φ(x / σ). */
function pointShares(
	{ id, oblast }: Deposit,
	control: DepositControl,
	kind: 'line' | 'place',
	numbers: DrawNumbers
): Float64Array {
	const { lineErrorKm, locationErrorKm } = control;
	const distanceKm = drawnDistanceKm(control) ?? 0;
	const isLine = kind === 'line';
	const errors = numbers.normals(isLine ? `front ${oblast}` : `place ${id}`);
	const [drawn, other] = isLine
		? [lineErrorKm, locationErrorKm ?? 0]
		: [locationErrorKm ?? 0, lineErrorKm];
	return errors.map((error) => shareAt(distanceKm + drawn * error, other));
}

function shareAt(distanceKm: number, sigmaKm: number): number {
	if (sigmaKm === 0) return Number(distanceKm > 0);
	return normalCdf(distanceKm / sigmaKm);
}
