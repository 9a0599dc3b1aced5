import { feature } from 'topojson-client';
import type { MultiPolygon } from 'geojson';
import type { MultiPolygon as TopologyMultiPolygon, Topology } from 'topojson-specification';

/** The land of Ukraine that can be held, on the grid of the occupation record. */
export type HoldableLand = Topology<{ readonly land: TopologyMultiPolygon }>;

/** In degrees; its vertices on the boundary of the record are those of the record. */
export function holdableArea(topology: HoldableLand): MultiPolygon {
	return feature(topology, topology.objects.land).geometry;
}
