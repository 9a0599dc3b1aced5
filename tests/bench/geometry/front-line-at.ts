import type { MultiLineString } from 'geojson';
import { frontLinesAt } from '../../../src/geodata/build/occupied-area';
import type { OccupationTopology } from '../../../src/lib/domain/dataset/occupation-record';

/** The front line of an observation as GeoJSON. */
export function frontLineAt(record: OccupationTopology, observation: number): MultiLineString {
	return {
		type: 'MultiLineString',
		coordinates: frontLinesAt(record, observation).map((line) => line.map((point) => [...point]))
	};
}
