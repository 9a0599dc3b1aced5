import type { DepositId } from '../dataset/deposit';
import type { LineErrors, Observation } from '../dataset/observation';
import { isOn } from '../dataset/occupation-record';
import type { Range } from '../numbers/range';
import { lastAtOrBefore } from '../numbers/sorted-search';
import { meanProbability } from './occupied-share';

/**
 * The control history of every deposit over every observation, derived at build so that moving the date
 * is a lookup.
 *
 * A point is behind the line where its signed distance to the front line is positive. Runs are
 * `[first observation index, value, first observation index, value, …]`, a value holding until the next run.
 */
export interface ControlHistory {
	/**
	 * Signed distance to the front line in tenths of a km (positive: behind it), per located onshore deposit.
	 * A point is at least ±1 from the line, an outline that the line crosses 0; ±`noLineTenths`: there is no line.
	 */
	readonly distances: Readonly<Record<DepositId, readonly number[]>>;
	/**
	 * Share of the area behind the line with the line moved back and forward by its error, in 1/10,000:
	 * `[index, low, central, high, …]`; per basin, polygon deposit (by id) and oblast (by ISO 3166-2 code).
	 */
	readonly areas: Readonly<Record<string, readonly number[]>>;
	/**
	 * When all land of a deposit's oblast within 3σ of its point lies on one side (METHOD §4.1), per side: half-open
	 * intervals `[on, off, …]` of observation indices. Kept of deposits that the line comes that near.
	 */
	readonly decided?: DecidedSides;
	/**
	 * Share behind the line of a deposit whose error reaches over the border of its oblast or the shore, with its place
	 * bound to the land between them (METHOD §4.1), in 1/1,000: `[index, where the line stands still, where it moves, …]`.
	 * It means something only while neither the distance nor `decided` makes the side certain.
	 */
	readonly bound?: Readonly<Record<DepositId, readonly number[]>>;
	/** Half-open intervals `[on, off, …]` of observation indices at which a deposit lies in a contested area. */
	readonly contested?: Readonly<Record<DepositId, readonly number[]>>;
	/**
	 * Contested share of an area, in 1/10,000: `[index, behind the line, not behind, …]`; ids as in `areas`, which take
	 * no notice of it. Areas of which nothing is ever contested are left out.
	 */
	readonly contestedAreas?: Readonly<Record<string, readonly number[]>>;
	/** How a reader wants contested land to be counted; left out: half of it behind the line. */
	readonly contestedCount?: ContestedCount;
}

/** Per side of the line, the intervals of the deposits that are certain to lie on it. */
export type DecidedSides = Readonly<
	Record<'behind' | 'free', Readonly<Record<DepositId, readonly number[]>>>
>;

/** How contested land is counted: half of it behind the line, with both sides as bounds, or all of it on one side. */
export const contestedCounts = ['half', 'behind', 'free'] as const;
export type ContestedCount = (typeof contestedCounts)[number];

/** The history for a reader who counts contested land in a way of their own. */
export function countingContested(
	history: ControlHistory,
	counted: ContestedCount = 'half'
): ControlHistory {
	return counted === 'half' ? history : { ...history, contestedCount: counted };
}

/** The history by the line alone: what is contested lies on the side of the line on which the record draws it. */
export function byLineAlone({ distances, areas, decided, bound }: ControlHistory): ControlHistory {
	return { distances, areas, ...(decided && { decided }), ...(bound && { bound }) };
}

/** 100,000 km, farther than any place on Earth. */
export const noLineTenths = 1_000_000;

/** A distance to the front line (km, Infinity: no line) and a side as a run's value; rounding never changes the side. */
export function signedTenths(distanceKm: number, behind: boolean): number {
	const tenths = Math.min(noLineTenths, Math.max(1, Math.round(distanceKm * 10)));
	return behind ? tenths : -tenths;
}

/** The same for an outline of which a share is occupied: 0 while that is only part of it. */
export function outlineTenths(distanceKm: number, share: number): number {
	return share > 0 && share < 1 ? 0 : signedTenths(distanceKm, share === 1);
}

/** A share of an area and its bounds as a run's values, in 1/10,000. */
export function shareRun({
	low,
	central,
	high
}: Range): [low: number, central: number, high: number] {
	return [Math.round(low * 1e4), Math.round(central * 1e4), Math.round(high * 1e4)];
}

/**
 * Signed distance to the front line, km (positive: behind it), at an observation; ±Infinity when there was no
 * line, null when the history has none for the deposit.
 */
export function distanceKmAt(
	history: ControlHistory,
	id: DepositId,
	observation: number
): number | null {
	const runs = history.distances[id];
	if (runs === undefined) return null;
	const run = lastAtOrBefore(runs, observation, 2);
	if (run < 0) return null;
	const tenths = runs[run * 2 + 1]!;
	return Math.abs(tenths) === noLineTenths ? Math.sign(tenths) * Infinity : tenths / 10;
}

/** The side that the land of its oblast gives a deposit at an observation; null: it gives none. */
export function decidedSideAt(
	{ decided }: ControlHistory,
	id: DepositId,
	observation: number
): 'behind' | 'free' | null {
	const isDecided = (side: keyof DecidedSides) => isOn(decided?.[side][id] ?? [], observation);
	return isDecided('behind') ? 'behind' : isDecided('free') ? 'free' : null;
}

/** The share of a deposit whose place is bound to the land of its oblast; null: its error does not leave it. */
export function boundShareAt(
	{ bound }: ControlHistory,
	id: DepositId,
	observation: number,
	isStill: boolean
): number | null {
	const runs = bound?.[id];
	if (runs === undefined) return null;
	const run = lastAtOrBefore(runs, observation, 3);
	return run < 0 ? null : runs[run * 3 + (isStill ? 1 : 2)]! / 1e3;
}

/** Signed distances of the places that a deposit may lie at (km) as values of a run of `bound`. */
export function boundRun(
	distancesKm: readonly number[],
	{ lineErrorStaticKm, lineErrorMovingKm }: LineErrors
): readonly [still: number, moving: number] {
	const [still, moving] = [lineErrorStaticKm, lineErrorMovingKm].map((errorKm) =>
		Math.round(meanProbability(distancesKm, errorKm) * 1e3)
	);
	return [still!, moving!];
}

/** Days without a change after which a stretch of line counts as standing still (METHOD §4). */
export const stillDays = 30;

/**
 * True when the nearest stretch of the front line stood still for the last `days` days: neither the distance
 * nor the share of an outline changed. False when the record does not reach back that far.
 */
export function stoodStill(
	history: ControlHistory,
	id: DepositId,
	timeline: { readonly observations: readonly Pick<Observation, 'origin'>[] },
	observation: number,
	days = stillDays
): boolean {
	const runs = history.distances[id];
	if (runs === undefined || observation < days) return false;
	const from = timeline.observations[observation - days]!;
	const now = timeline.observations[observation]!;
	if (from.origin !== now.origin) return false;
	const run = lastAtOrBefore(runs, observation, 2);
	if (run < 0 || runs[run * 2]! > observation - days) return false;
	const share = areaShareAt(history, id, observation);
	return share === null || shareHeld(history.areas[id]!, observation - days, observation);
}

/** True when all runs of an area between two observations have the same central share. */
function shareHeld(runs: readonly number[], from: number, to: number): boolean {
	const last = lastAtOrBefore(runs, to, 4);
	const central = runs[last * 4 + 2];
	for (let run = Math.max(0, lastAtOrBefore(runs, from, 4)); run < last; run++) {
		if (runs[run * 4 + 2] !== central) return false;
	}
	return true;
}

/**
 * Share of the area of a basin, polygon deposit or oblast behind the line, or null when the history has none. What is
 * contested is not behind it in the low bound, behind it in the high one and half behind in the middle (METHOD §3.5),
 * unless the history counts it otherwise.
 */
export function areaShareAt(
	history: ControlHistory,
	id: string,
	observation: number
): Range | null {
	const runs = history.areas[id];
	if (runs === undefined) return null;
	const run = lastAtOrBefore(runs, observation, 4);
	if (run < 0) return null;
	const [low, central, high] = runs.slice(run * 4 + 1, run * 4 + 4) as [number, number, number];
	const open = contestedAt(history, id, observation);
	const moved = movedBy(open, history.contestedCount ?? 'half');
	return {
		low: tenThousandths(low + moved.low),
		central: tenThousandths(central + moved.central),
		high: tenThousandths(high + moved.high)
	};
}

const tenThousandths = (share: number) => Math.min(1, Math.max(0, share / 1e4));

/** What of an area is contested, in 1/10,000: on the occupied side of the line, and on the other. */
interface Contested {
	readonly inside: number;
	readonly outside: number;
}

function contestedAt(history: ControlHistory, id: string, observation: number): Contested {
	const runs = history.contestedAreas?.[id] ?? [];
	const run = lastAtOrBefore(runs, observation, 3);
	return run < 0
		? { inside: 0, outside: 0 }
		: { inside: runs[run * 3 + 1]!, outside: runs[run * 3 + 2]! };
}

/** By how much the contested part moves a share that takes no notice of it. */
function movedBy({ inside, outside }: Contested, counted: ContestedCount): Range {
	switch (counted) {
		case 'half':
			return { low: -inside, central: (outside - inside) / 2, high: outside };
		case 'behind':
			return { low: outside, central: outside, high: outside };
		case 'free':
			return { low: -inside, central: -inside, high: -inside };
		default:
			return counted satisfies never;
	}
}
