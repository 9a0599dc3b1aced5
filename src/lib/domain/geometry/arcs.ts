import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** [longitude, latitude] in degrees. */
export type Point = readonly [number, number];

/** Every arc of a topology as positions in degrees. */
export function decodedArcs(topology: Topology): readonly (readonly Point[])[] {
	return topology.arcs.map((_, index) => {
		const line = feature(topology, { type: 'LineString', arcs: [index] });
		return line.geometry.coordinates as unknown as Point[];
	});
}
