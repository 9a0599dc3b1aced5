import { feature, transform } from 'topojson-client';
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { OccupationTopology } from '../domain/dataset/occupation-record';

/** The occupation record as two sources, decoded once; feature ids are the indices that `occupation-step` gives. */
export interface RecordLayers {
	readonly record: OccupationTopology;
	/** Cells, then snapshots; property `object` says which. */
	readonly cells: FeatureCollection;
	/** Candidate stretches of the front line. */
	readonly front: FeatureCollection;
}

function decodedArcs(record: OccupationTopology): Position[][] {
	const point = transform(record.transform ?? null);
	return record.arcs.map((arc) => arc.map((position, i) => point([...position], i > 0)));
}

function frontFeatures(record: OccupationTopology): FeatureCollection {
	const arcs = decodedArcs(record);
	const features = record.front.map(([arc, from, to], id): Feature => ({
		type: 'Feature',
		id,
		properties: {},
		geometry: { type: 'LineString', coordinates: arcs[arc]!.slice(from, to + 1) }
	}));
	return { type: 'FeatureCollection', features };
}

function areaFeatures(record: OccupationTopology): Feature[] {
	const { cells } = record.objects;
	const named = (object: 'cells' | 'snapshots') =>
		feature(record, record.objects[object]).features.map(({ geometry }, i): Feature => ({
			type: 'Feature',
			id: object === 'cells' ? i : cells.geometries.length + i,
			properties: { object },
			geometry
		}));
	return [...named('cells'), ...named('snapshots')];
}

/** Decodes the record into the map's two sources. */
export function recordLayers(record: OccupationTopology): RecordLayers {
	return {
		record,
		cells: { type: 'FeatureCollection', features: areaFeatures(record) },
		front: frontFeatures(record)
	};
}
