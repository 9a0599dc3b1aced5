import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { bbox } from '@turf/bbox';
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Finds the id of the first area that holds a point; null: none does. Asked many times, so that the polygons are indexed. */
export function areaFinder(
	areas: readonly { readonly id: string; readonly geometry: Polygon | MultiPolygon }[]
): (lon: number, lat: number) => string | null {
	const parts = areas.flatMap(({ id, geometry }) =>
		polygonsOf(geometry).map((coordinates) => ({
			id,
			polygon: { type: 'Polygon' as const, coordinates }
		}))
	);
	const tree = new Flatbush(parts.length);
	for (const { polygon } of parts) {
		const [west, south, east, north] = bbox(polygon);
		tree.add(west, south, east, north);
	}
	tree.finish();
	return (lon, lat) => {
		const found = tree
			.search(lon, lat, lon, lat)
			.sort((a, b) => a - b)
			.find((i) => booleanPointInPolygon([lon, lat], parts[i]!.polygon));
		return found === undefined ? null : parts[found]!.id;
	};
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
