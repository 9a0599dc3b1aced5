import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Feature, Geometry } from 'geojson';
import { oblastSlugs } from '../../lib/domain/dataset/oblast';
import { formatCsv, parseCsv, type CsvCell, type CsvRecord } from '../format/csv';
import { depositDecimals, formatFeatures, outlineDecimals } from '../format/geojson';
import { formatTopology } from '../format/topojson';
import { importCities, importLabels, importLakes, importRivers } from './basemap';
import { readBases } from './bases';
import { importBasins } from './basins';
import { importCells } from '../record/cells';
import { importCountries, importLand, importOblasts } from './boundaries';
import { importDeposits } from './deposits';
import { balanceColumns, importNationalBalance } from './national-balance';
import { importNaturalEarth } from '../record/natural-earth';
import { importObservations, observationColumns } from '../record/observations';
import { importPrices, priceColumns } from './prices';
import { importSources, sourceColumns } from './sources';

/** Folder of raw data, and the geodata folder with the hand-edited tables. */
export interface ImportOptions {
	readonly from: string;
	readonly to: string;
}

/**
 * Writes every canonical file that comes from raw data. Hand-edited tables (commodities, their notes, conversions,
 * recoveries, categories, accuracy, flags, origins, events) are read where needed and never written. Run twice, it writes the
 * same bytes. Throws when the raw data hold something that no rule covers.
 */
export function importAll(options: ImportOptions): void {
	importBackground(options);
	importSubsoil(options);
	importTables(options);
	importOccupation(options);
}

function importBackground({ from, to }: ImportOptions): void {
	const layers: readonly (readonly [string, readonly Feature<Geometry>[]])[] = [
		['boundaries/oblasts.geojson', importOblasts(from)],
		['boundaries/countries.geojson', importCountries(from)],
		['boundaries/land.geojson', importLand(from)],
		['basemap/rivers.geojson', importRivers(from)],
		['basemap/lakes.geojson', importLakes(from)],
		['basemap/cities.geojson', importCities(from)],
		['basemap/labels.geojson', importLabels(from)]
	];
	for (const [path, features] of layers) writeFeatures(to, path, features);
}

function importSubsoil({ from, to }: ImportOptions): void {
	const bases = readBases(to);
	writeFeatures(to, 'basins.geojson', importBasins(from, bases));
	for (const [code, features] of importDeposits(from, bases)) {
		writeFeatures(to, `deposits/${oblastSlugs[code]}.geojson`, features, depositDecimals);
	}
}

function importTables({ from, to }: ImportOptions): void {
	writeRows(to, 'prices.csv', priceColumns, importPrices(from));
	writeRows(to, 'sources.csv', sourceColumns, importSources(from, presentRows(to, 'sources.csv')));
	writeRows(to, 'national-balance.csv', balanceColumns, importNationalBalance(from));
}

/** Rows of a canonical table; none before the first import. */
function presentRows(to: string, path: string): readonly CsvRecord[] {
	const file = join(to, path);
	return existsSync(file) ? parseCsv(readFileSync(file, 'utf8')) : [];
}

function importOccupation({ from, to }: ImportOptions): void {
	const outlines = importNaturalEarth(from, importOblasts(from));
	writeFeatures(to, 'occupation/natural-earth.geojson', outlines);
	const rows = importObservations(from, outlines);
	writeRows(to, 'occupation/observations.csv', observationColumns, rows);
	write(to, 'occupation/viina-cells.topo.json', formatTopology(importCells(from)));
}

function writeFeatures(
	to: string,
	path: string,
	features: readonly Feature<Geometry | null>[],
	decimals = outlineDecimals
): void {
	write(to, path, formatFeatures(features, decimals));
}

function writeRows(
	to: string,
	path: string,
	columns: readonly string[],
	rows: readonly Readonly<Record<string, CsvCell>>[]
): void {
	write(to, path, formatCsv(columns, rows));
}

function write(to: string, path: string, text: string): void {
	const file = join(to, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
