import { errorAt, warningAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';
import { areasOf, type AreaEntry } from './areas';
import { ringsOf, type RingFault, ringFault, windingFault } from '../ring-faults';

/** Rings of all areas are closed, have four positions or more, an area, and do not cross themselves. */
export function rings(draft: Draft): Issue[] {
	return areasOf(draft).flatMap(ringFaults);
}

function ringFaults({ id, geometry, at }: AreaEntry): Issue[] {
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
