import { dayNumber } from '../../domain/dataset/iso-date';
import { warningAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

const largestStepKm2 = 500;
const nearDays = 6;

/** A day on which the area moves by more than 500 km² is uncertain, or near an event that says why. */
export function areaJumps(draft: Draft): Issue[] {
	const rows = draft.observations.entries;
	const events = draft.events.entries.map(({ value }) => dayNumber(value.date));
	return rows.flatMap(({ id, value, at }, i) => {
		const before = rows[i - 1]?.value;
		if (before?.origin !== value.origin) return [];
		const step = Math.round(value.areaKm2 - before.areaKm2);
		const day = dayNumber(value.date);
		if (day - dayNumber(before.date) > 1) return [];
		const isExplained = events.some((event) => Math.abs(event - day) <= nearDays);
		if (Math.abs(step) <= largestStepKm2 || value.reliability === 'uncertain' || isExplained) {
			return [];
		}
		return [
			warningAt(at('area_km2'), {
				record: id,
				found: `${step} km² in a day`,
				expected: `at most ${largestStepKm2} km², an event within ${nearDays} days, or a doubt`,
				remedy: 'add the event to events.csv or the days to doubts.csv, or correct the places'
			})
		];
	});
}
