import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Observation } from '../../lib/domain/dataset/observation';
import type { Timeline } from '../../lib/domain/dataset/timeline';
import { edgeIndex, type EdgeIndex } from '../../lib/domain/geometry/edge-index';
import { areaEdges, recordEdges, type Edges } from '../../lib/domain/geometry/edges';
import { FrontIndex } from '../../lib/domain/geometry/front-distance';
import { frontLine, joinedEdges, type IsLand } from '../../lib/domain/geometry/front-line';
import { isInside } from '../../lib/domain/geometry/point-status';
import type { RecordProperties } from '../../lib/domain/dataset/occupation-record';
import { commonIntervals, intervalsWithout } from './observation-intervals';
import { largestFreePart } from './holdable-land';
import type { QuantizedTopology } from './record-topology';

/** What of the observations answers depend on: the areas that are printed with them are none of it. */
export interface DatedTimeline {
	readonly observations: readonly Pick<Observation, 'date' | 'origin'>[];
	readonly origins: Timeline['origins'];
}

/** The record made ready for questions about any place, each answered for all observations at once. */
export interface DatedRecord extends DatedLines {
	readonly timeline: DatedTimeline;
	readonly frontIndex: FrontIndex;
}

/** Its boundaries. */
export interface DatedLines {
	/** The boundary of the occupied area. */
	readonly occupied: EdgeIndex;
	/** The land that can be held. */
	readonly land: EdgeIndex;
	/** The boundaries of what is contested on the occupied side of the line, and on the other. */
	readonly contested: { readonly inside: EdgeIndex; readonly outside: EdgeIndex };
	readonly front: Edges;
}

/** `ukraine`: one geometry of all oblasts; `holdable`: the land in it that can be held. */
export function datedRecord(
	topology: QuantizedTopology,
	ukraine: Polygon | MultiPolygon,
	holdable: MultiPolygon,
	timeline: DatedTimeline
): DatedRecord {
	return withFrontIndex(datedLines(topology, ukraine, holdable, timeline), timeline);
}

/** As `datedRecord`, without what can only be held in memory. */
export function datedLines(
	topology: QuantizedTopology,
	ukraine: Polygon | MultiPolygon,
	holdable: MultiPolygon,
	{ observations: { length } }: DatedTimeline
): DatedLines {
	const occupied = edgeIndex(recordEdges(topology, length));
	const land = edgeIndex(areaEdges(holdable));
	const isLand: IsLand = (lng, lat) => isInside(land, lng, lat);
	const front = recordFrontLine(topology, ukraine, isLand, length);
	return { occupied, land, contested: contestedParts(topology, length), front };
}

/** The index is made when it is first asked for. */
export function withFrontIndex(lines: DatedLines, timeline: DatedTimeline): DatedRecord {
	let known: FrontIndex | null = null;
	return {
		...lines,
		timeline,
		get frontIndex() {
			return (known ??= new FrontIndex(lines.front));
		}
	};
}

function contestedParts(topology: QuantizedTopology, observations: number) {
	const part = (whenOf: (properties: RecordProperties) => readonly number[]) => {
		const { cells, snapshots } = topology.objects;
		const geometries = cells.geometries
			.map((cell) => ({ ...cell, properties: { intervals: whenOf(cell.properties) } }))
			.filter(({ properties }) => properties.intervals.length > 0);
		const objects = {
			cells: { ...cells, geometries },
			snapshots: { ...snapshots, geometries: [] }
		};
		return edgeIndex(recordEdges({ ...topology, objects }, observations));
	};
	return {
		inside: part(({ intervals, contested = [] }) => commonIntervals([intervals, contested])),
		outside: part(({ intervals, contested = [] }) => intervalsWithout(contested, intervals))
	};
}

/**
 * The front line of the cells by the rule for any area. The coarse outlines of the snapshots leave strips of
 * land between themselves and the coast or border that are wider than the place beyond an edge is far; their
 * front line borders the largest connected part of what they leave free of Ukraine.
 */
function recordFrontLine(
	topology: QuantizedTopology,
	ukraine: Polygon | MultiPolygon,
	isLand: IsLand,
	observations: number
): Edges {
	const { cells, snapshots } = topology.objects;
	const nothing = { ...cells, geometries: [] };
	const part = (objects: QuantizedTopology['objects'], isBeyond: IsLand) => {
		const index = edgeIndex(recordEdges({ ...topology, objects }, observations));
		return frontLine(index.edges, index, isBeyond);
	};
	const outlines = feature(topology, snapshots).features;
	return joinedEdges([
		part({ cells, snapshots: nothing }, isLand),
		...snapshots.geometries.map((snapshot, i) => {
			const outline = outlines[i]!.geometry as Polygon | MultiPolygon;
			const free = edgeIndex(areaEdges(largestFreePart(ukraine, outline)));
			const objects = { cells: nothing, snapshots: { ...snapshots, geometries: [snapshot] } };
			return part(objects, (lng, lat) => isLand(lng, lat) && isInside(free, lng, lat));
		})
	]);
}
