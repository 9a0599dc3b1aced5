import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { addDays } from '../../lib/domain/dataset/iso-date';
import type { CellProperties } from '../../lib/check/read/cells';
import { gridSize, type CellShape } from './cell-shapes';
import { firstDay } from './place';

const licence = 'ODbL 1.0';
const onGrid = (degrees: number) => Math.round(degrees / gridSize);

/** The cells as the topology of the canonical file: shared arcs of whole steps of the grid, each from the one before. */
export function cellsTopology(
	shapes: readonly CellShape[],
	days: number,
	propertiesOf: (history: string) => CellProperties
): Topology {
	const cells: FeatureCollection<Polygon | MultiPolygon, CellProperties> = {
		type: 'FeatureCollection',
		features: shapes.map(({ history, geometry }) => ({
			type: 'Feature',
			properties: propertiesOf(history),
			geometry: gridded(geometry)
		}))
	};
	const { objects, arcs, bbox } = topology({ cells });
	return {
		type: 'Topology',
		...{ licence, from: firstDay, to: addDays(firstDay, days - 1) },
		bbox: bbox!.map((steps) => Number((steps * gridSize).toFixed(4))) as Topology['bbox'],
		transform: { scale: [gridSize, gridSize], translate: [0, 0] },
		objects,
		arcs: arcs.map(deltas)
	};
}

function gridded({ coordinates }: MultiPolygon): Polygon | MultiPolygon {
	const parts = coordinates.map((rings) =>
		rings.map((ring) => ring.map((position) => position.map(onGrid)))
	);
	return parts.length === 1
		? { type: 'Polygon', coordinates: parts[0]! }
		: { type: 'MultiPolygon', coordinates: parts };
}

function deltas(arc: readonly number[][]): number[][] {
	return arc.map((position, i) => {
		const before = arc[i - 1];
		return before === undefined
			? [...position]
			: position.map((steps, axis) => steps - before[axis]!);
	});
}
