import type { MultiPolygon, Polygon } from 'geojson';
import { stoodStill, type ControlHistory } from '../../lib/domain/control/control-history';
import type { DepositId } from '../../lib/domain/dataset/deposit';
import { signAt, type Edges } from '../../lib/domain/geometry/edges';
import { linesOf } from '../../lib/domain/geometry/edge-lines';
import { edgesWithin } from '../../lib/domain/geometry/line-inside';
import { shareHistory } from '../../lib/domain/geometry/overlap';
import { shareWithLineMoved } from '../../lib/domain/land/polygon-share';
import type { PreparedOutline } from '../../lib/domain/land/prepared-land';
import { exactly, type Range } from '../../lib/domain/numbers/range';
import { shareRuns } from './area-histories';
import { bandInsideByGeos } from './band-inside';
import type { DatedRecord } from './dated-record';

/**
 * Share of every outlined deposit behind the line over all observations; its bounds move the nearby front line by
 * the error that the deposit's control has too: the smaller one where the line stood still for 30 days.
 *
 * `distances`: the histories of the same deposits; one without (offshore) has no share either.
 */
export function outlineHistories(
	outlines: ReadonlyMap<DepositId, PreparedOutline>,
	distances: ControlHistory['distances'],
	record: DatedRecord
): ControlHistory['areas'] {
	const histories: Record<string, readonly number[]> = {};
	for (const [id, shape] of outlines) {
		if (distances[id] === undefined) continue;
		const shares = shareHistory(record.occupied, shape.prepared);
		const central = { distances, areas: { [id]: shareRuns(Array.from(shares, exactly)) } };
		const errorsKm = lineErrorsKm(central, id, record);
		histories[id] = shareRuns(rangesOf(shape, shares, errorsKm, record));
	}
	return histories;
}

function lineErrorsKm(history: ControlHistory, id: DepositId, { timeline }: DatedRecord): number[] {
	const origins = new Map(timeline.origins.map((origin) => [origin.id, origin]));
	return timeline.observations.map(({ date, origin: originId }, at) => {
		const origin = origins.get(originId);
		if (!origin) throw new RangeError(`the observation of ${date} has no known origin`);
		return stoodStill(history, id, timeline, at)
			? origin.lineErrorStaticKm
			: origin.lineErrorMovingKm;
	});
}

/** The line is moved once per state of the nearby line, share and error, however many observations have it. */
function rangesOf(
	shape: PreparedOutline,
	shares: Float64Array,
	errorsKm: readonly number[],
	record: DatedRecord
): Range[] {
	const near = new Map<number, readonly number[]>();
	const known = new Map<string, Range>();
	return Array.from(shares, (share, at) => {
		const errorKm = errorsKm[at]!;
		const within =
			near.get(errorKm) ?? edgesWithin(record.front, shape.prepared.index.box, errorKm);
		near.set(errorKm, within);
		const alive = aliveAt(record.front, within, at);
		const key = [errorKm, share, ...alive].join();
		const range = known.get(key) ?? rangeAt(shape, share, alive, errorKm, at, record);
		known.set(key, range);
		return range;
	});
}

function rangeAt(
	{ geometry, prepared }: PreparedOutline,
	share: number,
	alive: readonly number[],
	errorKm: number,
	at: number,
	{ front, occupied }: DatedRecord
): Range {
	const shareOf = (part: Polygon | MultiPolygon) => shareHistory(occupied, part)[at]!;
	const isTurned = (edge: number) => signAt(front.lives[front.life[edge]!]!, at) < 0;
	const lines = linesOf(front, alive, isTurned);
	const near = { outline: geometry, prepared, share, front: lines, shareOf };
	return shareWithLineMoved(near, errorKm, bandInsideByGeos);
}

function aliveAt({ life, lives }: Edges, edges: readonly number[], at: number): number[] {
	return edges.filter((edge) => signAt(lives[life[edge]!]!, at) !== 0);
}
