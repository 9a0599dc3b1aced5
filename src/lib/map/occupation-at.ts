import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { ScenarioLand } from '../domain/what-if/changed-land';
import type { MapLayers } from './map-data';
import { contestedAt, frontAt, occupiedAt } from './occupation-step';
import type { RecordLayers } from './record-layers';

/**
 * The occupied land of one day, to be drawn in this order: what is free of the land that was occupied before hides it
 * again, since a cell may lie on both sides of the line of February 2022.
 */
export interface Occupation {
	/** Behind the line since 24 February 2022; its part before is drawn over it. */
	readonly since: MultiPolygon;
	readonly before2022: MultiPolygon;
	/** Plain land. */
	readonly free: MultiPolygon;
	readonly contested: MultiPolygon;
	/** Occupied land of the days before 2022. */
	readonly snapshots: MultiPolygon;
	readonly frontLine: MultiLineString;
}

const nothing: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

/** The last day of the record, which is built by itself. */
export function latestOccupation(layers: MapLayers): Occupation {
	const { occupied, before2022, contested, frontLine } = layers;
	return {
		...{ since: occupied, before2022, contested, frontLine },
		...{ free: nothing, snapshots: nothing }
	};
}

/** The day of an observation. */
export function occupationAt(
	decoded: RecordLayers,
	observation: number,
	{ before2022 }: Pick<MapLayers, 'before2022'>
): Occupation {
	const { record } = decoded;
	const { cells, snapshots } = record.objects;
	const occupied = occupiedAt(record, observation);
	const contested = contestedAt(record, observation);
	const first = cells.geometries.length;
	const ofCells = (keep: (index: number) => boolean): MultiPolygon =>
		merge(
			record,
			cells.geometries.filter((_, index) => keep(index))
		);
	return {
		since: ofCells((index) => occupied[index] === 1),
		before2022,
		free: ofCells((index) => occupied[index] === 0),
		contested: ofCells((index) => contested[index] === 1),
		snapshots: merge(
			record,
			snapshots.geometries.filter((_, index) => occupied[first + index] === 1)
		),
		frontLine: frontLine(decoded, observation)
	};
}

/** The land of a day with what a scenario changes of it, and the line of the scenario. */
export function occupationBy(scenario: ScenarioLand, day: Occupation): Occupation {
	const joined = (one: MultiPolygon, other: MultiPolygon): MultiPolygon => ({
		type: 'MultiPolygon',
		coordinates: [...one.coordinates, ...other.coordinates]
	});
	return {
		...day,
		since: joined(day.since, scenario.taken),
		free: joined(day.free, scenario.freed),
		contested: scenario.contested,
		frontLine: scenario.frontLine
	};
}

function frontLine({ record, front }: RecordLayers, observation: number): MultiLineString {
	const isFront = frontAt(record, observation);
	const coordinates = front.features.flatMap(({ geometry }, index) =>
		isFront[index] === 1 && geometry.type === 'LineString' ? [geometry.coordinates] : []
	);
	return { type: 'MultiLineString', coordinates };
}
