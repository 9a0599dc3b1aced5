import type { FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { formatCsv, parseCsv } from '../format/csv';
import { depositDecimals, formatFeatures, outlineDecimals } from '../format/geojson';
import { formatTopology } from '../format/topojson';
import { countOf, type Issue } from '../issue';
import { briefingFolder, briefingPaths } from '../read/briefing-files';
import { readCells } from '../read/cells';
import { emptyLineRule, readCsv } from '../read/csv-document';
import { columnOrderRule } from '../read/csv-header';
import { featureShape } from '../read/features';
import { readJson } from '../read/json-document';
import { featurePaths, topologyPaths } from '../read/layers';
import { recordTables, tables } from '../read/tables';
import { ringsOf } from '../ring-faults';
import type { SourceFile, SourceFolder } from '../source-folder';

/** How a file is brought into its canonical form. */
interface Layout {
	/** What is wrong with the shape of the file. */
	readonly faults: (source: SourceFile) => readonly Issue[];
	/** Its canonical text; throws where it would lose something. */
	readonly format: (text: string) => string;
}

/** The canonical form, or why there is none: the first fault of the shape, with its place. */
export type CanonicalForm = { readonly text: string } | { readonly reason: string };

const depositFolder = 'deposits';
const allTables = [...Object.values(tables), ...recordTables];

/** Paths below a folder of the files that have a canonical form, whether they are there or not. */
export function canonicalPaths(folder: SourceFolder): readonly string[] {
	return [
		...allTables.map(({ path }) => path),
		...featurePaths,
		...(folder.items(depositFolder) ?? [])
			.filter(({ name }) => name.endsWith('.geojson'))
			.map(({ name }) => `${depositFolder}/${name}`),
		...briefingPaths(folder),
		...topologyPaths
	];
}

/** Faults that the canonical form does not have, and that lose nothing by going. */
const mended: readonly string[] = ['byte-order-mark', 'line-ends', columnOrderRule, emptyLineRule];

/** The canonical form of the file at a path below the folder of the data; what is there twice, or is of no known form, would be lost. */
export function canonicalForm(path: string, source: SourceFile): CanonicalForm {
	const layout = layoutOf(path);
	if (layout === null) return { reason: 'such a file has no canonical form' };
	const broken = layout
		.faults(source)
		.find(({ severity, rule }) => severity === 'error' && !mended.includes(rule));
	if (broken !== undefined) return { reason: `${broken.line}:${broken.column} ${broken.found}` };
	const text = new TextDecoder().decode(source.bytes ?? new Uint8Array());
	try {
		return { text: layout.format(text.replaceAll('\r\n', '\n')) };
	} catch (error) {
		return { reason: error instanceof Error ? error.message : String(error) };
	}
}

/** As `canonicalForm`, of a text; null: it cannot be understood, or has none. */
export function canonicalText(path: string, text: string): string | null {
	const form = canonicalForm(path, { file: path, bytes: new TextEncoder().encode(text) });
	return 'text' in form ? form.text : null;
}

function layoutOf(path: string): Layout | null {
	const table = allTables.find((one) => one.path === path);
	if (table !== undefined) {
		return {
			faults: (source) => readCsv(source, table.columns).issues,
			format: (text) => formatCsv(table.columns, parseCsv(text))
		};
	}
	if (featurePaths.some((one) => one === path)) return layerLayout(outlineDecimals);
	if (path.startsWith(`${depositFolder}/`) && path.endsWith('.geojson'))
		return layerLayout(depositDecimals);
	if (path.startsWith(`${briefingFolder}/`))
		return { faults: (source) => readJson(source).issues, format: formatBriefing };
	if (topologyPaths.some((one) => one === path)) {
		return {
			faults: (source) => readCells(folderOf(source), path).issues,
			format: (text) => formatTopology(JSON.parse(text) as Topology)
		};
	}
	return null;
}

const folderOf = ({ file, bytes }: SourceFile): SourceFolder => ({
	...{ name: file, bytes: () => bytes, items: () => null }
});

/** A paragraph a line, so that a change of one is a change of a line. */
function formatBriefing(text: string): string {
	return `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
}

function layerLayout(decimals: number): Layout {
	return { faults: featureShape, format: (text) => formatLayer(text, decimals) };
}

function formatLayer(text: string, decimals: number): string {
	const { features } = JSON.parse(text) as FeatureCollection<Geometry | null>;
	const formatted = formatFeatures(features, decimals);
	const after = (JSON.parse(formatted) as FeatureCollection<Geometry | null>).features;
	const lost = ringCount(features) - ringCount(after);
	if (lost === 0) return formatted;
	throw new RangeError(
		`${countOf(lost, 'ring')} so small that rounding to ${outlineDecimals} decimals leaves nothing of ${lost === 1 ? 'it' : 'them'}`
	);
}

function ringCount(features: FeatureCollection<Geometry | null>['features']): number {
	return features.reduce((count, { geometry }) => {
		if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return count;
		return count + ringsOf(geometry).length;
	}, 0);
}
