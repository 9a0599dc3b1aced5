import { bboxClip } from '@turf/bbox-clip';
import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { MultiPolygon, Polygon } from 'geojson';
import { polygonsOf } from '../geometry/area-edges';
import { boxOfArea } from '../geometry/near-edges';

type Area = Polygon | MultiPolygon;

/** Degrees: a cut at the box itself would lie on the outline where that is a box. */
const margin = 0.01;

/**
 * What two areas have in common; null: nothing. Of `large` only what lies in the box of `small` is handed to the clipper,
 * which takes a hundred times as long for the whole border of an oblast and gives the same: the cuts lie outside of `small`.
 */
export function commonArea(small: Area, large: Area): Area | null {
	const [box, whole] = [boxOfArea(small), boxOfArea(large)];
	if (box === null || whole === null) return null;
	if (box.east < whole.west || whole.east < box.west) return null;
	if (box.north < whole.south || whole.north < box.south) return null;
	const { geometry } = bboxClip(large, [
		...[box.west - margin, box.south - margin],
		...[box.east + margin, box.north + margin]
	] as [number, number, number, number]);
	const coordinates = polygonsOf(geometry as Area).filter((rings) => rings.length > 0);
	if (coordinates.length === 0) return null;
	const near: MultiPolygon = { type: 'MultiPolygon', coordinates: [...coordinates] };
	const common = intersect(featureCollection<Area>([feature(small), feature(near)]));
	return common?.geometry ?? null;
}
