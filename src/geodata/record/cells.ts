import type { Topology } from 'topojson-specification';
import { dayNumber } from '../../lib/domain/dataset/iso-date';
import type { CellGeometry, CellsTopology } from '../read/cells';

/**
 * The cells of the occupation record, with the holes filled that no cell ever fills inside a cell which is
 * occupied on every day: land of settlements whose status the source lacks, not land that was free.
 */
export function fillSteadyHoles(topology: CellsTopology): Topology {
	const geometries: readonly CellGeometry[] = topology.objects.cells.geometries;
	const uses = arcUses(geometries);
	const isHole = (ring: readonly number[]) =>
		ring.every((reference) => uses.get(arcOf(reference)) === 1);
	const lastDay = dayNumber(topology.to) - dayNumber(topology.from) + 1;
	const filled = geometries.map((cell) => {
		const [on, off] = cell.properties.i;
		const steady = on === 0 && off === lastDay;
		return steady
			? mapPolygons(cell, (rings) => rings.filter((r, i) => i === 0 || !isHole(r)))
			: cell;
	});
	return withoutUnusedArcs(topology, filled);
}

type Rings = number[][];

function mapPolygons(cell: CellGeometry, change: (rings: Rings) => Rings): CellGeometry {
	return cell.type === 'Polygon'
		? { ...cell, arcs: change(cell.arcs) }
		: { ...cell, arcs: cell.arcs.map(change) };
}

const arcOf = (reference: number) => (reference < 0 ? ~reference : reference);

function arcUses(geometries: readonly CellGeometry[]): ReadonlyMap<number, number> {
	const uses = new Map<number, number>();
	for (const { arcs } of geometries) {
		for (const reference of arcs.flat(2)) {
			uses.set(arcOf(reference), (uses.get(arcOf(reference)) ?? 0) + 1);
		}
	}
	return uses;
}

function withoutUnusedArcs(topology: CellsTopology, geometries: readonly CellGeometry[]): Topology {
	const uses = arcUses(geometries);
	const kept = topology.arcs.map((_, index) => index).filter((index) => uses.has(index));
	const renumbered = new Map(kept.map((index, position) => [index, position]));
	const renumber = (reference: number) => {
		const position = renumbered.get(arcOf(reference)) ?? 0;
		return reference < 0 ? ~position : position;
	};
	return {
		...topology,
		arcs: kept.map((index) => topology.arcs[index]!),
		objects: {
			cells: {
				type: 'GeometryCollection',
				geometries: geometries.map((cell) =>
					mapPolygons(cell, (rings) => rings.map((ring) => ring.map(renumber)))
				)
			}
		}
	};
}
