import type { FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { formatCsv, parseCsv } from '../format/csv';
import { depositDecimals, formatFeatures, outlineDecimals } from '../format/geojson';
import { formatTopology } from '../format/topojson';
import { briefingFolder, briefingPaths } from '../read/briefing-files';
import { featurePaths, topologyPaths } from '../read/layers';
import { recordTables, tables } from '../read/tables';
import type { SourceFolder } from '../source-folder';

/** Text of a file in canonical form; throws on a text that it cannot understand. */
export type Formatter = (text: string) => string;

const depositFolder = 'deposits';

const tablePaths = [...Object.values(tables), ...recordTables].map(({ path }) => path);

/** Paths below a folder of the files that have a canonical form, whether they are there or not. */
export function canonicalPaths(folder: SourceFolder): readonly string[] {
	return [
		...tablePaths,
		...featurePaths,
		...(folder.items(depositFolder) ?? [])
			.filter(({ name }) => name.endsWith('.geojson'))
			.map(({ name }) => `${depositFolder}/${name}`),
		...briefingPaths(folder),
		...topologyPaths
	];
}

/** What writes the file at a path below the folder; null: such a file has no canonical form. */
export function formatterOf(path: string): Formatter | null {
	const table = [...Object.values(tables), ...recordTables].find((one) => one.path === path);
	if (table !== undefined) return (text) => formatTable(text, table.columns);
	if (featurePaths.some((one) => one === path)) return formatLayer(outlineDecimals);
	if (path.startsWith(`${depositFolder}/`) && path.endsWith('.geojson'))
		return formatLayer(depositDecimals);
	if (path.startsWith(`${briefingFolder}/`)) return formatBriefing;
	if (topologyPaths.some((one) => one === path))
		return (text) => formatTopology(JSON.parse(text) as Topology);
	return null;
}

/** The canonical form of a text, whatever its line ends; null: it cannot be understood, or has none. */
export function canonicalText(path: string, text: string): string | null {
	const format = formatterOf(path);
	if (format === null) return null;
	try {
		return format(text.replaceAll('\r\n', '\n'));
	} catch {
		return null;
	}
}

/** Other columns than the table's would be dropped, so such a file is left. */
function formatTable(text: string, columns: readonly string[]): string {
	const rows = parseCsv(text);
	const found = Object.keys(rows[0] ?? {});
	if (rows.length > 0 && found.toSorted().join() !== columns.toSorted().join()) {
		throw new RangeError(`expected the columns ${columns.join()}, found ${found.join()}`);
	}
	return formatCsv(columns, rows);
}

/** A paragraph a line, so that a change of one is a change of a line. */
function formatBriefing(text: string): string {
	return `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
}

function formatLayer(decimals: number): Formatter {
	return (text) => {
		const layer = JSON.parse(text) as FeatureCollection<Geometry | null>;
		return formatFeatures(layer.features, decimals);
	};
}
