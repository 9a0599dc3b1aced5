import { featureCollection, feature as turfFeature } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { OblastCode } from '../../domain/dataset/oblast';
import type { RecordCorrection } from '../../domain/dataset/record-correction';
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
		const cut = turfFeature(area.geometry);
		return oblasts
			.filter(({ geometry }) => intersect(featureCollection([cut, turfFeature(geometry)])) !== null)
			.map(({ id }) => id);
	};
	return rows.map((row) => {
		const { id, nameEn, nameUk, from, to, state, source, confidence, reason } = row.value;
		const codes = [...new Set(touched(row))].sort() as OblastCode[];
		return { id, nameEn, nameUk, from, to, state, source, confidence, reason, oblasts: codes };
	});
}
