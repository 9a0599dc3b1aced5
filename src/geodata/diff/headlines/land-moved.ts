import { gainedAndLostBetween, type GainedAndLost } from '../../../lib/domain/geometry/gained-lost';
import { occupiedGeometryAt } from '../../build/occupied-area';
import type { Derived } from '../../build/derive';
import type { Staged } from './stages';

/**
 * What lies behind the line on the last day of the new data and does not on that of the base, and the reverse, by the cells;
 * null: the line is the same.
 */
export function landMoved({ baseDerived, now }: Staged): GainedAndLost | null {
	return baseDerived && gainedAndLostBetween(lastArea(baseDerived), lastArea(now));
}

const lastArea = ({ record, dataset }: Derived) =>
	occupiedGeometryAt(record, dataset.timeline.observations.length - 1);
