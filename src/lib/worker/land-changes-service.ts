import type { Topology } from 'topojson-specification';
import type { OccupationTopology } from '../domain/dataset/occupation-record';
import { areaChanges, type AreaComparison } from '../domain/land/area-changes';
import { oblastPlaces } from '../domain/land/built-land';

/** Land that changed hands, by a record that the worker is given once. */
export class LandChangesService {
	readonly #between: (from: number, to: number) => AreaComparison;

	/** `observations`: their number; `boundaries`: those of the oblasts. */
	constructor(record: OccupationTopology, observations: number, boundaries: Topology) {
		this.#between = areaChanges(record, observations, oblastPlaces(boundaries));
	}

	/**
	 * Land that changed hands between two observations, km² (WGS84), in all and net in each oblast, by its code. Throws
	 * RangeError when there is no such observation.
	 */
	between(from: number, to: number): AreaComparison {
		return this.#between(from, to);
	}
}
