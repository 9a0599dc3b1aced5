import type { MultiPolygon, Polygon } from 'geojson';
import { edgeIndex } from '../geometry/edge-index';
import { recordEdges } from '../geometry/edges';
import { changedEdges, gainedAndLost, type GainedAndLost } from '../geometry/gained-lost';
import { shareHistory } from '../geometry/overlap';
import { prepareArea, type PreparedArea } from '../geometry/prepared-area';
import type { OccupationTopology } from '../dataset/occupation-record';

/** A piece of land, such as an oblast, by its id. */
export interface Place {
	readonly id: string;
	readonly area: Polygon | MultiPolygon;
}

/** What changed hands between two observations: in all of the record, and gained less lost in each place, km². */
export interface AreaComparison extends GainedAndLost {
	readonly netKm2: Readonly<Record<string, number>>;
}

/**
 * Land that changed hands between two observations of the record, km² (WGS84); also within `places`, whose net change
 * is the integral of 1_to − 1_from over each: it is linear in the edges that changed.
 * The function throws RangeError when there is no such observation.
 */
export function areaChanges(
	record: OccupationTopology,
	observations: number,
	places: readonly Place[] = []
): (from: number, to: number) => AreaComparison {
	const edges = recordEdges(record, observations);
	const prepared = places.map(({ id, area }) => ({ id, area: prepareArea(area) }));
	return (from, to) => {
		const index = edgeIndex(changedEdges(edges, from, to));
		const net = ({ id, area }: { readonly id: string; readonly area: PreparedArea }) => [
			id,
			shareHistory(index, area)[0]! * area.areaKm2
		];
		return {
			...gainedAndLost(edges, from, to),
			netKm2: Object.fromEntries(prepared.map(net)) as Record<string, number>
		};
	};
}
