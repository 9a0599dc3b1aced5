import { difference } from '@turf/difference';
import { feature, featureCollection } from '@turf/helpers';
import { union } from '@turf/union';
import type { MultiPolygon, Polygon } from 'geojson';
import { merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { decodedArcs } from '../../lib/domain/geometry/arcs';
import { boundaryUses } from '../../lib/domain/geometry/boundary-uses';
import { areaKm2 } from '../../lib/domain/geometry/area';
import { placeBeyond } from '../../lib/domain/geometry/front-line';
import type { HoldableLand } from '../../lib/domain/land/holdable-land';
import { commonIntervals } from './observation-intervals';
import { PlaceIndex } from './place-index';
import { polygonsOf, type QuantizedTopology } from './record-topology';

type Area = Polygon | MultiPolygon;

/** A part of Ukraine that stays enclosed for longer than this many observations is water or a sliver, not a pocket. */
const longestSiege = 365;

/**
 * The land of Ukraine that can be held: what was ever occupied, and what never was, less its estuaries, lagoons
 * and bays and less those parts that stay enclosed by occupied land for more than a year. Besieged pockets are
 * land; the Syvash, reservoirs behind the line and slivers between two outlines of the same shore are not.
 *
 * `ukraine`: one geometry of all oblasts; `water`: its estuaries, lagoons and bays. The result is on the grid of the
 * record, so that a place just outside of a cell does not come to lie in the land for the sake of rounding. The
 * record and an imported line are both judged by it.
 */
export function holdableLand(
	record: QuantizedTopology,
	ukraine: Area,
	water: readonly Area[]
): HoldableLand {
	const occupied = merge(record, record.objects.cells.geometries);
	const parts = landParts(lessen(ukraine, [occupied]), water, record);
	const neverOccupied = parts.map(({ coordinates }) => coordinates);
	const land = lessen({ type: 'MultiPolygon', coordinates: neverOccupied }, water);
	const { geometry } = union(featureCollection([feature<Area>(land), feature(occupied)]))!;
	const whole: MultiPolygon = { type: 'MultiPolygon', coordinates: polygonsOf(geometry) };
	const exact = topology({ land: whole }) as HoldableLand;
	return quantize(exact, record.transform!);
}

/** The largest connected part of Ukraine outside of an occupied area. */
export function largestFreePart(ukraine: Area, occupied: Area): Polygon {
	const [largest] = freeParts(ukraine, occupied);
	return largest ?? { type: 'Polygon', coordinates: [] };
}

/** The connected parts of Ukraine outside of an occupied area, the largest first. */
export function freeParts(ukraine: Area, occupied: Area): readonly Polygon[] {
	return bySize(lessen(ukraine, [occupied]));
}

function bySize(area: Area): readonly Polygon[] {
	return polygonsOf(area)
		.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
		.sort((a, b) => areaKm2(b) - areaKm2(a));
}

/** The parts of the never-occupied area that can be held: the largest, and each that a siege could explain. */
function landParts(
	free: Area,
	water: readonly Area[],
	record: QuantizedTopology
): readonly Polygon[] {
	const parts = bySize(free);
	const around = neighbours(parts, water, record);
	return parts.filter((_, part) => {
		if (part === 0) return true;
		const cells = around.get(part);
		if (cells === undefined) return false;
		const enclosed = commonIntervals([...cells.values()]);
		return !enclosed.some((on, i) => i % 2 === 0 && enclosed[i + 1]! - on > longestSiege);
	});
}

/**
 * Per part, the intervals of the cells that look out on it over dry land; a part that no cell looks out on is
 * a sliver.
 */
function neighbours(
	parts: readonly Polygon[],
	water: readonly Area[],
	record: QuantizedTopology
): ReadonlyMap<number, ReadonlyMap<number, readonly number[]>> {
	const [places, waters] = [new PlaceIndex(parts), new PlaceIndex(water)];
	const arcs = decodedArcs(record);
	const cells = record.objects.cells.geometries;
	const around = new Map<number, Map<number, readonly number[]>>();
	for (const [arc, [use, other]] of boundaryUses(cells, arcs)) {
		if (use === undefined || other !== undefined) continue;
		const points = arcs[arc]!;
		for (let i = 1; i < points.length; i++) {
			const beyond = placeBeyond(points[i - 1]!, points[i]!, use.forward ? 1 : -1);
			const [part] = places.holding(beyond);
			if (part === undefined || waters.holding(beyond).length > 0) continue;
			const known = around.get(part) ?? new Map<number, readonly number[]>();
			known.set(use.geometry, cells[use.geometry]!.properties.intervals);
			around.set(part, known);
		}
	}
	return around;
}

function lessen(area: Area, others: readonly Area[]): Area {
	if (others.length === 0) return area;
	const rest = difference(featureCollection([area, ...others].map((each) => feature(each))));
	return rest?.geometry ?? { type: 'MultiPolygon', coordinates: [] };
}

/** One geometry of all areas. Throws RangeError when there is none. */
export function unionOf(areas: readonly Area[]): Area {
	const [first, ...rest] = areas;
	if (first === undefined) throw new RangeError('expected at least one oblast, found none');
	if (rest.length === 0) return first;
	const united = union(featureCollection(areas.map((area) => feature(area))));
	if (united === null) throw new RangeError('expected oblasts with an area, found none');
	return united.geometry;
}
