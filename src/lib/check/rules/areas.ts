import type { MultiPolygon, Polygon } from 'geojson';
import { areaFault } from '../area-faults';
import { errorAt, type Issue, type Place } from '../issue';
import type { Draft } from '../read/draft';

/** A polygon of a layer, whatever the layer is of. */
export interface AreaEntry {
	readonly id: string;
	readonly geometry: Polygon | MultiPolygon;
	readonly at: (...path: (string | number)[]) => Place;
}

/** The polygons of all layers. */
export function areasOf(draft: Draft): readonly AreaEntry[] {
	return [
		...draft.oblasts.entries,
		...draft.countries.entries,
		...draft.land.entries,
		...draft.lakes.entries,
		...draft.basins.entries,
		...draft.deposits.entries.flatMap(({ id, geometry, at }) =>
			geometry === null || geometry.type === 'Point' ? [] : [{ id, geometry, at }]
		),
		...draft.naturalEarth.entries,
		...draft.recordWater.entries,
		...draft.correctionAreas.entries,
		...draft.commons.entries
	];
}

/** Every area is one: its holes leave something of it, and it covers no place twice. */
export function areas(draft: Draft): Issue[] {
	return areasOf(draft).flatMap(({ id, geometry, at }) => {
		const fault = areaFault(geometry);
		if (fault === null) return [];
		const place = at('geometry', 'coordinates', ...fault.path);
		return [errorAt(place, { record: id, ...fault.finding })];
	});
}
