import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { ellipsoidalAreaKm2 } from './ellipsoidal-area';
import type { CsvCell } from '../format/csv';
import { cell, readRawCsv } from './raw-files';

export const observationColumns = [
	'date',
	'origin',
	'class',
	'area_km2',
	'reliability',
	'note'
] as const;

type ObservationRow = Readonly<Record<(typeof observationColumns)[number], CsvCell>>;

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
export function importObservations(
	from: string,
	outlines: readonly Feature<Polygon | MultiPolygon>[]
): readonly ObservationRow[] {
	const rows = [...outlines.flatMap(outlineObservations), ...dailyObservations(from)];
	return rows.sort((a, b) => (String(a.date) < String(b.date) ? -1 : 1));
}

function outlineObservations(outline: Feature<Polygon | MultiPolygon>): readonly ObservationRow[] {
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

function dailyObservations(from: string): readonly ObservationRow[] {
	return readRawCsv(from, 'occupation/open/area_daily_viina.csv').map((row) => {
		const uncertain = cell(row, 'date') <= lastUncertainDate;
		return {
			date: cell(row, 'date'),
			origin: 'viina',
			class: 'occupied',
			area_km2: cell(row, 'land_area_km2'),
			reliability: uncertain ? 'uncertain' : 'reliable',
			note: uncertain ? 'First weeks: the record jumps within days' : ''
		};
	});
}
