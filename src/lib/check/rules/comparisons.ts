import { ringFault, ringsOf } from '../ring-faults';
import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';
import { isInUkraine } from './deposit-places';

type Comparison = Draft['commons']['entries'][number];

/**
 * A line of another source is of a day of the record, from another origin than the record's on that day and lies in Ukraine.
 */
export function comparisons(draft: Draft): Issue[] {
	return draft.commons.entries.flatMap((comparison) => [
		...dayFaults(draft, comparison),
		...areaFaults(comparison)
	]);
}

function dayFaults(draft: Draft, { id, value, at }: Comparison): Issue[] {
	// A table that could not be read is reported as such.
	if (draft.observations.ids === null) return [];
	const observed = draft.observations.entries.find((row) => row.value.date === id);
	if (observed === undefined) {
		return [
			errorAt(at('id'), {
				record: id,
				found: `a line of ${id}, on which the record has no observation`,
				expected: 'a date of occupation/observations.csv',
				remedy: 'correct the date, or leave the line out: there is nothing to compare it with'
			})
		];
	}
	if (observed.value.origin !== value.origin) return [];
	return [
		errorAt(at('properties', 'origin'), {
			record: id,
			found: `a line of ${value.origin}, which the record rests on that day`,
			expected: 'another origin than that of the observation',
			remedy: 'correct the origin, or delete the feature'
		})
	];
}

function areaFaults({ id, geometry, at }: Comparison): Issue[] {
	const rings = ringsOf(geometry);
	// A broken ring is reported by the rule for rings, and its area means nothing.
	if (rings.some(({ ring }) => ringFault(ring) !== null)) return [];
	for (const { ring, path } of rings) {
		const stray = ring.findIndex((position) => !isInUkraine(position));
		if (stray < 0) continue;
		return [
			errorAt(at('geometry', 'coordinates', ...path, stray), {
				record: id,
				found: `the position ${JSON.stringify(ring[stray])}, outside Ukraine`,
				expected: 'occupied land of Ukraine, [longitude, latitude]',
				remedy: 'clip the area to the oblasts; swap the numbers where latitude stands first'
			})
		];
	}
	return [];
}
