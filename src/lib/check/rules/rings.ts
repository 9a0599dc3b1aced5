import type { MultiPolygon, Polygon } from 'geojson';
import { errorAt, warningAt, type Issue, type Place } from '../issue';
import type { Draft } from '../read/draft';
import { ringsOf, type RingFault, ringFault, windingFault } from '../ring-faults';

type Area = Polygon | MultiPolygon;

interface AreaEntry {
	readonly id: string;
	readonly geometry: Area;
	readonly at: (...path: (string | number)[]) => Place;
}

/** Rings of all areas are closed, have four positions or more, an area, and do not cross themselves. */
export function rings(draft: Draft): Issue[] {
	const areas: readonly AreaEntry[] = [
		...draft.oblasts.entries,
		...draft.countries.entries,
		...draft.land.entries,
		...draft.lakes.entries,
		...draft.basins.entries,
		...draft.deposits.entries.flatMap(({ id, geometry, at }) =>
			geometry === null || geometry.type === 'Point' ? [] : [{ id, geometry, at }]
		),
		...draft.naturalEarth.entries,
		...draft.commons.entries
	];
	return areas.flatMap(areaFaults);
}

function areaFaults({ id, geometry, at }: AreaEntry): Issue[] {
	return ringsOf(geometry).flatMap(({ ring, path, isHole }) => {
		const report = (fault: RingFault, as: typeof errorAt) =>
			as(at('geometry', 'coordinates', ...path, ...fault.position), {
				record: id,
				...fault.finding
			});
		const fault = ringFault(ring);
		if (fault !== null) return [report(fault, errorAt)];
		const turned = windingFault(ring, isHole);
		return turned === null ? [] : [report(turned, warningAt)];
	});
}
