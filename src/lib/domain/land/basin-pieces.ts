import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { MultiPolygon, Polygon } from 'geojson';
import { pieceId } from '../dataset/basin-piece';
import { areaKm2 } from '../geometry/area';
import type { Box } from '../geometry/edge-index';
import { boxOfArea } from '../geometry/near-edges';

type Area = Polygon | MultiPolygon;

/** The part of a basin in one oblast. */
export interface BasinPiece {
	/** By which the control history has its share. */
	readonly id: string;
	readonly basin: string;
	/** ISO 3166-2. */
	readonly oblast: string;
	readonly geometry: Area;
}

/** Less than this part of a basin is a sliver between an outline and a border. */
const sliver = 1e-3;

/** What of each basin lies in each oblast; what lies at sea or abroad is in no piece. */
export function basinPieces(
	basins: Iterable<readonly [id: string, Area]>,
	oblasts: Iterable<readonly [code: string, Area]>
): readonly BasinPiece[] {
	const places = Array.from(oblasts, ([oblast, shape]) => ({
		oblast,
		shape,
		box: boxOfArea(shape)
	}));
	return Array.from(basins, ([basin, outline]) => {
		const around = boxOfArea(outline);
		return places.flatMap(({ oblast, shape, box }): BasinPiece[] => {
			if (!overlap(around, box)) return [];
			const common = intersect(featureCollection<Area>([feature(outline), feature(shape)]));
			if (common === null || areaKm2(common.geometry) < sliver * areaKm2(outline)) return [];
			return [{ id: pieceId(basin, oblast), basin, oblast, geometry: common.geometry }];
		});
	}).flat();
}

function overlap(a: Box | null, b: Box | null): boolean {
	if (a === null || b === null) return false;
	return a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north;
}
