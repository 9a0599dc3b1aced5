import { controlOf } from '../estimate/category-sum';
import { type Deposit, type DepositId, locationZones } from '../dataset/deposit';
import type { DepositControl } from '../control/side';
import { oblastCodes } from '../dataset/oblast';
import type { RandomSource } from '../numbers/random-source';
import { normalQuantile } from '../numbers/normal-distribution';
import type { Range } from '../numbers/range';

/**
 * What decides a deposit's side in a draw: it is behind the line when
 * `distance + sharedSigma × shared error + ownSigma × own error > 0`, the errors being standard normal.
 */
interface Place {
	readonly distance: number;
	readonly sharedSigma: number;
	readonly ownSigma: number;
}

const zones = locationZones.filter((zone) => zone !== 'onshore');

/**
 * Draws which deposits lie behind the line (METHOD §7), for every deposit of the dataset and in its order, so
 * that one seed means the same errors whatever the date and the area.
 *
 * The line's error is one per sector. A sector is an oblast (judgement: a line that is drawn wrongly is wrong
 * over tens of kilometres), and the error is scaled with σ_F near each deposit. The error of the place is
 * independent per deposit.
 */
export class DrawnSides {
	/** Part of each deposit behind the line in the last draw, 0..1. */
	readonly behind: Float64Array;
	readonly #outlines: readonly (Range | null)[];
	readonly #distances: Float64Array;
	readonly #sharedSigmas: Float64Array;
	readonly #ownSigmas: Float64Array;
	readonly #sharing: Int32Array;
	readonly #shared = new Float64Array(oblastCodes.length + zones.length);

	constructor(deposits: readonly Deposit[], control: ReadonlyMap<DepositId, DepositControl>) {
		const controls = deposits.map((deposit) => controlOf(control, deposit));
		const places = controls.map((found, index) => placeOf(found, deposits[index]!));
		this.behind = new Float64Array(deposits.length);
		this.#outlines = controls.map(({ basis, share }) => (basis === 'area' ? share : null));
		this.#distances = Float64Array.from(places, ({ distance }) => distance);
		this.#sharedSigmas = Float64Array.from(places, ({ sharedSigma }) => sharedSigma);
		this.#ownSigmas = Float64Array.from(places, ({ ownSigma }) => ownSigma);
		this.#sharing = Int32Array.from(controls, (found, index) => sharingOf(found, deposits[index]!));
	}

	/** Fills `behind`. */
	draw(random: RandomSource): void {
		for (let i = 0; i < this.#shared.length; i++) this.#shared[i] = random.normal();
		for (let i = 0; i < this.behind.length; i++) {
			const own = random.normal();
			const shared = this.#shared[this.#sharing[i]!]!;
			const outline = this.#outlines[i]!;
			const error = this.#sharedSigmas[i]! * shared + this.#ownSigmas[i]! * own;
			this.behind[i] =
				outline === null ? Number(this.#distances[i]! + error > 0) : movedShare(outline, shared);
		}
	}
}

/** A fair draw: behind where the own error is positive. */
const ownCoin: Place = { distance: 0, sharedSigma: 0, ownSigma: 1 };
/** A fair draw that all fields of one sea share. */
const zoneCoin: Place = { distance: 0, sharedSigma: 1, ownSigma: 0 };
const certain = (behind: boolean): Place => ({
	distance: behind ? 1 : -1,
	sharedSigma: 0,
	ownSigma: 0
});

/** Behind with a probability, by the own error alone. */
const ownChance = (probability: number): Place => ({
	distance: normalQuantile(probability),
	sharedSigma: 0,
	ownSigma: 1
});

/**
 * Contested or unknown sides are one fair draw per deposit, and one per sea for offshore fields, which change
 * hands together: judgement, since nothing says more than "either".
 */
function placeOf(control: DepositControl, deposit: Deposit): Place {
	const { side, basis, share } = control;
	if (share.central === 0 || share.central === 1) return certain(share.central === 1);
	if (side === 'contested' || side === 'unknown') {
		return deposit.zone === 'onshore' ? ownCoin : zoneCoin;
	}
	switch (basis) {
		case 'point':
			return measuredPlace(control);
		case 'place':
			return ownChance(share.central);
		case 'area':
		case 'flag':
		case 'none':
			return certain(share.central > 0.5);
		default:
			return basis satisfies never;
	}
}

/** A reader may count what is contested on one side. */
const isDecided = ({ share: { central } }: DepositControl) => central === 0 || central === 1;

function measuredPlace({ distanceKm, lineErrorKm, locationErrorKm }: DepositControl): Place {
	if (distanceKm === null || locationErrorKm === null) {
		throw new RangeError('expected a distance and a location error of a point, found none');
	}
	return { distance: distanceKm, sharedSigma: lineErrorKm, ownSigma: locationErrorKm };
}

/** Index of the error that the deposit shares: its sea's where its side is an open question there, else its oblast's. */
function sharingOf(control: DepositControl, { zone, oblast }: Deposit): number {
	const { side } = control;
	const open = (side === 'contested' || side === 'unknown') && !isDecided(control);
	return open && zone !== 'onshore'
		? oblastCodes.length + zones.indexOf(zone)
		: oblastCodes.indexOf(oblast);
}

/** Share of an outline with the line moved by `sigmas` of its error: linear between the bounds, which are one σ_F away. */
function movedShare({ low, central, high }: Range, sigmas: number): number {
	const towards = sigmas < 0 ? low : high;
	return central + (towards - central) * Math.min(1, Math.abs(sigmas));
}
