import type { Feature } from 'geojson';
import { ellipsoidalAreaKm2 } from './ellipsoidal-area';
import type { observationTable } from '../read/record-tables';
import type { DailyArea, Outline } from './raw-inputs';

type ObservationRow = Readonly<Record<(typeof observationTable.columns)[number], string>>;

/** Until this day the settlements' status jumps by tens of thousands of km² within days. */
const lastUncertainDate = '2022-03-20';

/** The dated outlines before the daily record, and what stands where no outline of the day exists. */
const outlineNotes: Readonly<Record<string, string>> = {
	'2014-03-18': 'Crimea and Sevastopol',
	'2015-02-18': 'Outline of February 2022 used as a proxy',
	'2022-02-23': 'Crimea, Sevastopol and parts of Donetsk and Luhansk oblasts'
};

/**
 * Every observation in date order; a day without a row was not observed. The area of an outline is that of
 * its land in Ukraine, so that it compares with the daily record.
 */
export function observationRows(
	outlines: readonly Feature<Outline>[],
	days: readonly DailyArea[]
): readonly ObservationRow[] {
	const rows = [...outlines.flatMap(outlineObservations), ...days.map(dailyObservation)];
	return rows.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function outlineObservations(outline: Feature<Outline>): readonly ObservationRow[] {
	const dates = outline.properties?.['used_for'] as readonly string[];
	return dates.map((date) => ({
		date,
		origin: 'natural-earth',
		class: 'occupied',
		area_km2: ellipsoidalAreaKm2(outline.geometry).toFixed(1),
		reliability: date === outline.id ? 'reliable' : 'proxy',
		note: outlineNotes[date] ?? ''
	}));
}

function dailyObservation({ date, areaKm2 }: DailyArea): ObservationRow {
	const uncertain = date <= lastUncertainDate;
	return {
		date,
		origin: 'viina',
		class: 'occupied',
		area_km2: areaKm2.toFixed(1),
		reliability: uncertain ? 'uncertain' : 'reliable',
		note: uncertain ? 'First weeks: the record jumps within days' : ''
	};
}
