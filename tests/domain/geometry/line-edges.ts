import type { MultiLineString } from 'geojson';
import { EdgeList, type Edges } from '../../../src/lib/domain/geometry/edge-list';

/** A line that is always there as edges, e.g. for a `FrontIndex`. */
export function lineEdges({ coordinates }: MultiLineString): Edges {
	const list = new EdgeList(coordinates.reduce((sum, line) => sum + line.length, 0));
	for (const line of coordinates as [number, number][][]) {
		for (let i = 1; i < line.length; i++) list.push(...line[i - 1]!, ...line[i]!, 0);
	}
	return list.finish();
}
