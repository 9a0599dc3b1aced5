import { addDays, type IsoDate } from '../../lib/domain/dataset/iso-date';
import type { Doubt } from '../../lib/domain/dataset/observation';
import type { doubtTable, observationTable } from '../../lib/check/read/record-tables';
import type { Cells } from '../../lib/check/read/fields';
import type { RowOf } from '../../lib/check/read/table';
import { firstDay } from './place';

type ObservationRow = Cells<(typeof observationTable.columns)[number]>;

/** The land of a day, km². */
export interface DayArea {
	readonly occupiedKm2: number;
	readonly contestedKm2: number;
}

/** The rows of the days of the record, and those of other origins as they are, in date order. */
export function observationRows(
	others: readonly ObservationRow[],
	areas: readonly DayArea[],
	doubts: readonly RowOf<typeof doubtTable>[]
): readonly ObservationRow[] {
	const lastChange = areas.findLastIndex(
		(area, day) => day > 0 && area.occupiedKm2 !== areas[day - 1]!.occupiedKm2
	);
	const rows = areas.map((area, day) => {
		const date = addDays(firstDay, day);
		const doubt = doubtOn(date, doubts) ?? (day > lastChange ? 'unconfirmed' : '');
		return rowOf(date, area, doubt);
	});
	return [...others, ...rows].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function doubtOn(date: IsoDate, doubts: readonly RowOf<typeof doubtTable>[]): Doubt | undefined {
	return doubts.find(({ from, to }) => from <= date && date <= to)?.doubt;
}

function rowOf(date: IsoDate, area: DayArea, doubt: Doubt | ''): ObservationRow {
	return {
		date,
		origin: 'viina',
		class: 'occupied',
		area_km2: area.occupiedKm2.toFixed(1),
		contested_km2: area.contestedKm2.toFixed(1),
		reliability: doubt === '' ? 'reliable' : 'uncertain',
		doubt,
		note: ''
	};
}
