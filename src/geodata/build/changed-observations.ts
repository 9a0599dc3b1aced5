import type { RecordProperties } from '../../lib/domain/dataset/occupation-record';
import type { Observation } from '../../lib/domain/dataset/observation';
import type { QuantizedTopology } from './record-topology';

/**
 * Indices, rising, of the observations whose area is another than that of the observation before: a cell turns there,
 * or the origin is another. An outline of a coarse origin is a change wherever it answers: what happened in the years
 * between two of them is not known, even where both are the same outline.
 */
export function changedObservations(
	{ objects: { cells, snapshots } }: QuantizedTopology,
	observations: readonly Observation[]
): number[] {
	const changed = new Set<number>();
	for (const { properties } of cells.geometries) {
		for (const bound of listsOf(properties).flat()) changed.add(bound);
	}
	for (const { properties } of snapshots.geometries) {
		const { intervals } = properties;
		for (let i = 0; i < intervals.length; i += 2) {
			for (let index = intervals[i]!; index <= intervals[i + 1]!; index++) changed.add(index);
		}
	}
	return [...observations.keys()].filter(
		(index) =>
			index > 0 &&
			(changed.has(index) || observations[index]!.origin !== observations[index - 1]!.origin)
	);
}

/** Every list of intervals that a cell has: land of any class changes the area where it begins and ends. */
const listsOf = ({
	intervals,
	contested = []
}: RecordProperties): readonly (readonly number[])[] => [intervals, contested];
