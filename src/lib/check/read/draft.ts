import { readBriefingFiles } from './briefing-files';
import { readCells } from './cells';
import type { Layer, Reading } from './entry';
import type { Issue } from '../issue';
import { readDepositFiles } from './deposit-files';
import type { Shape, ShapeOf } from '../decode-object';
import { readFeatures, type FeatureEntry, type LayerSpec } from './features';
import { layers } from './layers';
import { readTable, type AnyTable, type RowEntry, type Table } from './table';
import { tables } from './tables';
import type { SourceFolder } from '../source-folder';
import { unexpectedFiles } from './unexpected-files';

/**
 * Everything of the geodata folder that could be typed, with places, before the rules that look across
 * records. A record with a fault of its own is left out and its id kept (see `Layer.ids`).
 */
export type Draft = ReturnType<typeof readLayers>;

export type DraftDeposit = Draft['deposits']['entries'][number];
export type DraftBasin = Draft['basins']['entries'][number];
export type DraftFigure = DraftDeposit['value']['figures'][number];

/** A table with the rows that could be typed. */
export interface DraftTable {
	readonly table: AnyTable;
	readonly rows: readonly RowEntry<unknown, string>[];
	/** Keys of all rows, see `Layer.ids`. */
	readonly ids: ReadonlySet<string> | null;
}

/** Every table, for what holds of all of them. */
export function tablesOf(draft: Draft): readonly DraftTable[] {
	const names = Object.keys(tables) as (keyof typeof tables)[];
	return names.map((name) => ({
		table: tables[name],
		rows: draft[name].entries,
		ids: draft[name].ids
	}));
}

/** Reads every canonical file below `folder`; nothing is thrown, faults are issues. */
export function readDraft(folder: SourceFolder): { draft: Draft; issues: readonly Issue[] } {
	const issues: Issue[] = [...unexpectedFiles(folder)];
	const keep = <T>(reading: Reading<T>): Layer<T> => {
		issues.push(...reading.issues);
		return reading.layer;
	};
	return { draft: readLayers(folder, keep), issues };
}

type Keep = <T>(reading: Reading<T>) => Layer<T>;

type TableLayers = {
	readonly [K in keyof typeof tables]: (typeof tables)[K] extends Table<infer T, infer C>
		? Layer<RowEntry<T, C>>
		: never;
};

type FeatureLayers = {
	readonly [K in keyof typeof layers]: (typeof layers)[K]['spec'] extends LayerSpec<
		infer G,
		infer S
	>
		? Layer<FeatureEntry<G, ShapeOf<S>>>
		: never;
};

function readLayers(folder: SourceFolder, keep: Keep) {
	return {
		folder,
		...readTables(folder, keep),
		...readFeatureLayers(folder, keep),
		deposits: keep(readDepositFiles(folder)),
		briefings: keep(readBriefingFiles(folder)),
		cells: keep(readCells(folder, 'occupation/viina-cells.topo.json'))
	};
}

function readTables(folder: SourceFolder, keep: Keep): TableLayers {
	const named = Object.entries<AnyTable>(tables);
	return Object.fromEntries(
		named.map(([name, table]) => [name, keep(readTable(folder, table))])
	) as unknown as TableLayers;
}

function readFeatureLayers(folder: SourceFolder, keep: Keep): FeatureLayers {
	const named = Object.entries<{ path: string; spec: LayerSpec<unknown, Shape> }>(layers);
	return Object.fromEntries(
		named.map(([name, { path, spec }]) => [name, keep(readFeatures(folder, path, spec))])
	) as unknown as FeatureLayers;
}
