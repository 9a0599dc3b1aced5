import type { MultiPolygon, Polygon } from 'geojson';
import { pieceId } from '../dataset/basin-piece';
import { areaKm2 } from '../geometry/area';
import { commonArea } from './common-area';

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
	const places = [...oblasts];
	return Array.from(basins, ([basin, outline]) =>
		places.flatMap(([oblast, shape]): BasinPiece[] => {
			const geometry = commonArea(outline, shape);
			if (geometry === null || areaKm2(geometry) < sliver * areaKm2(outline)) return [];
			return [{ id: pieceId(basin, oblast), basin, oblast, geometry }];
		})
	).flat();
}
