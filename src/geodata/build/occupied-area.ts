import { difference } from '@turf/difference';
import { feature as turfFeature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import type {
	MultiPolygon as TopologyMultiPolygon,
	Polygon as TopologyPolygon
} from 'topojson-specification';
import {
	isOn,
	type OccupationTopology,
	type OccupiedArea
} from '../../lib/domain/dataset/occupation-record';
import { decodedArcs, type Point } from '../../lib/domain/geometry/arcs';
import { polygonsOf } from './record-topology';

/**
 * The occupied area at an observation, split at 23 February 2022, and its front line, for the first drawing
 * of the map. `before` is the observation of that day.
 */
export function occupiedAreaAt(
	record: OccupationTopology,
	observation: number,
	before: number
): OccupiedArea {
	const now = areaAt(record, observation);
	const then = areaAt(record, before);
	const both = then && now && intersect(featureCollection([now, then]));
	const since = both ? difference(featureCollection([now, both])) : now;
	return {
		occupied: multiPolygon(since),
		before2022: multiPolygon(both),
		contested: multiPolygon(contestedAt(record, observation)),
		frontLine: {
			type: 'MultiLineString',
			coordinates: frontLinesAt(record, observation).map((line) =>
				line.map(([lng, lat]) => [round(lng), round(lat)])
			)
		}
	};
}

/** The stretches of front line at an observation. */
export function frontLinesAt(record: OccupationTopology, observation: number): readonly Point[][] {
	const arcs = decodedArcs(record);
	return record.front
		.filter(([, , , life]) => isOn(record.frontLives[life]!, observation))
		.map(([arc, from, to]) => arcs[arc]!.slice(from, to + 1));
}

function contestedAt(
	record: OccupationTopology,
	observation: number
): Feature<MultiPolygon> | null {
	const cells = record.objects.cells.geometries.filter(({ properties }) =>
		isOn(properties.contested ?? [], observation)
	);
	if (cells.length === 0) return null;
	return turfFeature(merge(record, cells as (TopologyPolygon | TopologyMultiPolygon)[]));
}

/** The occupied area at an observation; empty where nothing is occupied. */
export function occupiedGeometryAt(record: OccupationTopology, observation: number): MultiPolygon {
	return areaAt(record, observation)?.geometry ?? { type: 'MultiPolygon', coordinates: [] };
}

function areaAt(record: OccupationTopology, observation: number): Feature<MultiPolygon> | null {
	const { cells, snapshots } = record.objects;
	const occupied = [...cells.geometries, ...snapshots.geometries].filter((geometry) =>
		isOn(geometry.properties.intervals, observation)
	);
	if (occupied.length === 0) return null;
	return turfFeature(merge(record, occupied as (TopologyPolygon | TopologyMultiPolygon)[]));
}

function multiPolygon(area: Feature<Polygon | MultiPolygon> | null): MultiPolygon {
	const coordinates = area === null ? [] : polygonsOf(area.geometry);
	return {
		type: 'MultiPolygon',
		coordinates: coordinates.map((polygon) =>
			polygon.map((ring) => ring.map(([lng, lat]) => [round(lng!), round(lat!)]))
		)
	};
}

/** 1e-4 degrees, about 10 m: the grid of the cells. */
function round(degrees: number): number {
	return Math.round(degrees * 1e4) / 1e4;
}
