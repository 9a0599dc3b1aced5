import { bbox } from '@turf/bbox';
import type { MultiPolygon, Polygon } from 'geojson';
import type { OblastCode } from '../../domain/dataset/oblast';
import type { RecordCorrection } from '../../domain/dataset/record-correction';
import { edgeIndex, type EdgeIndex } from '../../domain/geometry/edge-index';
import { areaEdges } from '../../domain/geometry/edges';
import { overlapKm2 } from '../../domain/geometry/overlap';
import type { Draft } from '../read/draft';
import { placePositions } from '../read/place-positions';
import { areaFinder } from './area-finder';

type Row = Draft['corrections']['entries'][number];

/** The corrections of the record with the oblasts that they touch. */
export function correctionsOf(draft: Draft): RecordCorrection[] {
	const rows = draft.corrections.entries;
	if (rows.length === 0) return [];
	const positions = placePositions(draft.folder) ?? new Map<string, readonly [number, number]>();
	const oblasts = draft.oblasts.entries.map(({ id, geometry }) => ({ id, geometry }));
	const oblastAt = areaFinder(oblasts);
	const haveCommonLand = commonLandFinder();
	const touched = ({ value: { scope, target } }: Row): readonly string[] => {
		if (scope === 'place') {
			return target.flatMap((id) => {
				const position = positions.get(id);
				const oblast = position === undefined ? null : oblastAt(...position);
				return oblast === null ? [] : [oblast];
			});
		}
		const area = draft.correctionAreas.entries.find(({ id }) => id === target[0]);
		if (area === undefined) return [];
		return oblasts.filter((oblast) => haveCommonLand(area.geometry, oblast)).map(({ id }) => id);
	};
	return rows.map((row) => {
		const { id, nameEn, nameUk, from, to, state, source, confidence, reason } = row.value;
		const codes = [...new Set(touched(row))].sort() as OblastCode[];
		return { id, nameEn, nameUk, from, to, state, source, confidence, reason, oblasts: codes };
	});
}

/** Less is where two outlines of one border differ, km². */
const leastCommonKm2 = 1e-6;

/** Whether an area has land in common with an oblast; each oblast is made ready once, and only where an area is near it. */
function commonLandFinder(): (
	area: Polygon | MultiPolygon,
	oblast: { readonly id: string; readonly geometry: Polygon | MultiPolygon }
) => boolean {
	const ready = new Map<string, EdgeIndex>();
	return (area, { id, geometry }) => {
		const [a, b] = [bbox(area), bbox(geometry)];
		if (a[0] > b[2] || b[0] > a[2] || a[1] > b[3] || b[1] > a[3]) return false;
		const index = ready.get(id) ?? edgeIndex(areaEdges(geometry));
		ready.set(id, index);
		return overlapKm2(index, area) > leastCommonKm2;
	};
}
