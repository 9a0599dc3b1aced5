import type { MultiPolygon, Polygon } from 'geojson';
import { shareRun, type ControlHistory } from '../../lib/domain/control/control-history';
import { lengthsInsideKm } from '../../lib/domain/geometry/line-inside';
import { shareHistory } from '../../lib/domain/geometry/overlap';
import { prepareArea } from '../../lib/domain/geometry/prepared-area';
import { firstOrderRange, ofLand } from '../../lib/domain/land/polygon-share';
import { landShare } from '../../lib/domain/land/land-share';
import type { Range } from '../../lib/domain/numbers/range';
import type { DatedRecord } from './dated-record';

export interface Place {
	/** Basin id or ISO 3166-2 code of an oblast. */
	readonly id: string;
	readonly geometry: Polygon | MultiPolygon;
}

/**
 * Share of the land of every basin and oblast behind the line over all observations; its bounds move the line by the larger
 * error of its origin, to first order.
 */
export function areaHistories(
	places: readonly Place[],
	record: DatedRecord
): ControlHistory['areas'] {
	const errorsKm = movingErrorsKm(record);
	return Object.fromEntries(
		places.map(({ id, geometry }) => {
			const area = prepareArea(geometry);
			const lengths = lengthsInsideKm(record.front, area);
			const shares = shareHistory(record.occupied, area);
			const land = landShare(record.land, area);
			const ranges = Array.from(shares, (share, at) =>
				ofLand(firstOrderRange(share, lengths[at]!, errorsKm[at]!, area.areaKm2), land)
			);
			return [id, shareRuns(ranges)];
		})
	);
}

/** Line error per observation, km, where the line moves. */
function movingErrorsKm({ timeline }: DatedRecord): readonly number[] {
	const errorsKm = new Map(timeline.origins.map((origin) => [origin.id, origin.lineErrorMovingKm]));
	return timeline.observations.map(({ date, origin }) => {
		const errorKm = errorsKm.get(origin);
		if (errorKm === undefined)
			throw new RangeError(`the observation of ${date} has no known origin`);
		return errorKm;
	});
}

/** Runs `[observation, low, central, high, …]` in 1/10,000. */
export function shareRuns(ranges: readonly Range[]): number[] {
	const runs: number[] = [];
	ranges.forEach((range, at) => {
		const run = shareRun(range);
		const last = runs.slice(-3);
		if (run.some((value, i) => value !== last[i])) runs.push(at, ...run);
	});
	return runs;
}
