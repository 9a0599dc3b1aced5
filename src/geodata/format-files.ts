import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { formatCsv, parseCsv } from '../lib/check/format/csv';
import { depositDecimals, formatFeatures, outlineDecimals } from '../lib/check/format/geojson';
import { formatTopology } from '../lib/check/format/topojson';
import { featurePaths, topologyPaths } from '../lib/check/read/layers';
import { briefingPaths } from '../lib/check/read/briefing-files';
import { recordTables, tables } from '../lib/check/read/tables';
import { readTextFile } from '../lib/check/read/text-file';
import { diskFile, diskFolder } from './disk-folder';
import { schemaFiles } from './schema-files';

export interface FormatResult {
	/** Files that were written anew. */
	readonly changed: readonly string[];
	/** Files that could not be understood, and were left as they are. */
	readonly left: readonly string[];
}

/** Text of a file in canonical form; throws on a text that it cannot understand. */
type Formatter = (text: string) => string;

/** Rewrites every canonical file below `folder` whose text differs from its canonical form, then the schemas. */
export function formatFiles(folder: string): FormatResult {
	const changed: string[] = [];
	const left: string[] = [];
	for (const [path, format] of formatters(folder)) {
		const file = join(folder, path);
		const outcome = formatFile(file, format);
		if (outcome === 'changed') changed.push(file);
		if (outcome === 'left') left.push(file);
	}
	return { changed: [...changed, ...writeSchemas(folder)], left };
}

/** Writes the schemas that are no longer what the layers and tables say, where the folder has schemas. */
function writeSchemas(folder: string): readonly string[] {
	if (!existsSync(join(folder, 'schema'))) return [];
	return schemaFiles(folder).flatMap(({ path, text }) => {
		const file = join(folder, path);
		if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
		writeFileSync(file, text);
		return [file];
	});
}

function formatFile(file: string, format: Formatter): 'changed' | 'left' | 'same' {
	const { text, issues } = readTextFile(diskFile(file));
	if (text === null) return 'left';
	try {
		const canonical = format(text.replaceAll('\r\n', '\n'));
		if (canonical === text && issues.length === 0) return 'same';
		writeFileSync(file, canonical);
		return 'changed';
	} catch {
		return 'left';
	}
}

function formatters(folder: string): [string, Formatter][] {
	return [
		...[...Object.values(tables), ...recordTables].map(({ path, columns }): [string, Formatter] => [
			path,
			(text) => formatTable(text, columns)
		]),
		...featurePaths.map((path): [string, Formatter] => [path, formatLayer(outlineDecimals)]),
		...depositPaths(folder).map((path): [string, Formatter] => [
			path,
			formatLayer(depositDecimals)
		]),
		...briefingPaths(diskFolder(folder)).map((path): [string, Formatter] => [path, formatBriefing]),
		...topologyPaths.map((path): [string, Formatter] => [
			path,
			(text) => formatTopology(JSON.parse(text) as Topology)
		])
	];
}

function depositPaths(folder: string): string[] {
	try {
		const names = readdirSync(join(folder, 'deposits')).sort();
		return names.filter((name) => name.endsWith('.geojson')).map((name) => `deposits/${name}`);
	} catch {
		return [];
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
