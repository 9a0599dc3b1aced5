import { statSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';
import { errorAt, type Issue } from '../../lib/check/issue';
import { readCells, type CellsTopology } from '../read/cells';
import { amountCell, date, finiteNumber, notNegative, text } from '../read/decode';
import type { Layer, Reading } from '../read/entry';
import { readFeatures, type FeatureEntry } from '../read/features';
import { geometryOf } from '../read/geometry';
import { oblastLayer } from '../read/layers';
import { column } from '../read/fields';
import { readTable, table } from '../read/table';
import { repeatedRows } from '../rules/unique-ids';

export type Outline = Polygon | MultiPolygon;

/** The land that was occupied on a day, km². */
export interface DailyArea {
	readonly date: IsoDate;
	readonly areaKm2: number;
}

/** Everything that the record is made of. */
export interface RawInputs {
	/** The units of Ukraine, from the canonical folder; feature id = code. */
	readonly oblasts: readonly Feature<Outline>[];
	/** The outlines of Natural Earth, by the date of their file. */
	readonly outlines: ReadonlyMap<string, readonly Feature<Outline>[]>;
	readonly days: readonly DailyArea[];
	readonly cells: CellsTopology;
}

/** Null inputs: at least one of the issues is an error. */
export interface RawReading {
	readonly inputs: RawInputs | null;
	readonly issues: readonly Issue[];
}

const amount = notNegative(finiteNumber);

const outlineLayer = {
	id: null,
	geometry: geometryOf(['Polygon', 'MultiPolygon']),
	properties: { date, source: text, area_km2: amount, area_in_ua_km2: amount }
};

const dayTable = table(
	'occupation/open/area_daily_viina.csv',
	{ date, areaKm2: column('land_area_km2', amountCell) },
	{ key: 'date', unique: ['date'] }
);

/**
 * Reads the raw inputs below `from`, and the oblasts of the canonical `folder`. `dates` are those of the outlines.
 * Every fault of a file is an issue; nothing is thrown.
 */
export function readRawInputs(from: string, folder: string, dates: readonly string[]): RawReading {
	if (!isFolder(from)) return { inputs: null, issues: [missingFolder(from)] };
	const issues: Issue[] = [];
	const keep = <T>(reading: Reading<T>): Layer<T> => {
		issues.push(...reading.issues);
		return reading.layer;
	};
	const outlinesOf = (day: string) =>
		readFeatures(from, `occupation/open/${day}-ne.geojson`, outlineLayer, 'reader');
	const oblasts = keep(readFeatures(folder, 'boundaries/oblasts.geojson', oblastLayer));
	const outlines = new Map(dates.map((day) => [day, featuresOf(keep(outlinesOf(day)))]));
	const days = keep(readTable(from, dayTable, 'reader'));
	const path = 'occupation/open/viina-cells-2022-2026.topo.json';
	const cells = keep(readCells(from, path, 'reader')).entries[0]?.value;
	issues.push(...repeatedRows({ table: dayTable, rows: days.entries }));
	if (cells === undefined || issues.length > 0) return { inputs: null, issues };
	const values = days.entries.map(({ value }) => value);
	return { inputs: { oblasts: featuresOf(oblasts), outlines, days: values, cells }, issues };
}

function featuresOf(layer: Layer<FeatureEntry<Outline, object>>): readonly Feature<Outline>[] {
	return layer.entries.map(({ id, geometry }) => ({
		type: 'Feature',
		id,
		properties: {},
		geometry
	}));
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function missingFolder(file: string): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: 'no such folder',
			expected: 'the folder of the raw inputs of the occupation record',
			remedy: 'correct the path'
		}
	);
}
