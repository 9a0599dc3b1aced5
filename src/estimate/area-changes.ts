import { gainedAndLost, type GainedAndLost } from '../lib/domain/geometry/gained-lost';
import { recordEdges } from '../lib/domain/geometry/edges';
import type { OccupationTopology } from '../lib/domain/occupation-record';

/** Land that changed hands between two observations of the record. */
export function areaChanges(
	record: OccupationTopology,
	observations: number
): (from: number, to: number) => GainedAndLost {
	const edges = recordEdges(record, observations);
	return (from, to) => gainedAndLost(edges, from, to);
}
