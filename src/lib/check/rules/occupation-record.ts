import { dayNumber } from '../../domain/dataset/iso-date';
import { errorAt, type Issue, type Place } from '../issue';
import type { Draft } from '../read/draft';

type Cells = Draft['cells']['entries'][number];

/** Cell intervals rise within the days of the record, and every observation has the geometry that it names. */
export function occupationRecord(draft: Draft): Issue[] {
	const cells = draft.cells.entries[0];
	return [
		...(cells === undefined ? [] : [...spanFaults(cells), ...intervalFaults(cells)]),
		...(cells === undefined ? [] : outsideSpan(draft, cells)),
		...withoutOutline(draft),
		...withoutGeometry(draft)
	];
}

function dayCount({ value }: Cells): number {
	return dayNumber(value.to) - dayNumber(value.from) + 1;
}

function spanFaults(cells: Cells): Issue[] {
	if (dayCount(cells) > 0) return [];
	return [
		errorAt(cells.at('to'), {
			record: '',
			found: `"to" ${cells.value.to}, before "from" ${cells.value.from}`,
			expected: 'the last day of the record',
			remedy: 'swap or correct the two dates'
		})
	];
}

function intervalFaults(cells: Cells): Issue[] {
	const last = dayCount(cells);
	return cells.value.objects.cells.geometries.flatMap(({ properties: { i, c = [] } }, index) => {
		const faulty = (['i', 'c'] as const).filter((name) => !isRising({ i, c }[name], last));
		// A cell that is never behind the line is there because it is contested.
		const names = i.length + c.length === 0 ? (['i'] as const) : faulty;
		return names.map((name) => {
			const days = { i, c }[name];
			return errorAt(cells.at('objects', 'cells', 'geometries', index, 'properties', name), {
				record: `cell ${index + 1}`,
				found: `the days ${JSON.stringify(days).slice(0, 80)}`,
				expected: `pairs [on, off, …] of whole days that rise from 0 to at most ${last}`,
				remedy: 'join intervals that touch and put them in order'
			});
		});
	});
}

/** Intervals are half-open, so the last may end on the day after the record's last day. */
function isRising(days: readonly number[], last: number): boolean {
	const rising = days.every((day, i) => i === 0 || days[i - 1]! < day);
	const within = days.every((day) => Number.isInteger(day) && day >= 0 && day <= last);
	return rising && within && days.length % 2 === 0;
}

const originOfCells = 'viina';
const originOfOutlines = 'natural-earth';

function outsideSpan(draft: Draft, { value: { from, to } }: Cells): Issue[] {
	return draft.observations.entries
		.filter(({ value }) => value.origin === originOfCells)
		.filter(({ value }) => value.date < from || value.date > to)
		.map(({ id, at }) =>
			noGeometry(at('date'), id, `a date from ${from} to ${to}, which the cells cover`)
		);
}

function withoutOutline(draft: Draft): Issue[] {
	if (draft.naturalEarth.ids === null) return [];
	const dates = new Set(draft.naturalEarth.entries.flatMap(({ value }) => value.used_for));
	return draft.observations.entries
		.filter(({ value }) => value.origin === originOfOutlines && !dates.has(value.date))
		.map(({ id, at }) =>
			noGeometry(at('date'), id, 'a date that a feature of natural-earth.geojson is "used_for"')
		);
}

/** Other origins, such as that of imported lines, have no geometry in this folder. */
function withoutGeometry(draft: Draft): Issue[] {
	const known = draft.origins.ids;
	return draft.observations.entries
		.filter(({ value }) => ![originOfCells, originOfOutlines].includes(value.origin))
		.filter(({ value }) => known?.has(value.origin) ?? false)
		.map(({ id, at }) => {
			const expected = `an observation of ${originOfCells} or ${originOfOutlines}`;
			return noGeometry(at('origin'), id, expected);
		});
}

function noGeometry(place: Place, record: string, expected: string): Issue {
	return errorAt(place, {
		record,
		found: `an observation of ${record} without an area to draw`,
		expected,
		remedy: 'correct the date or the origin, or add the geometry'
	});
}
