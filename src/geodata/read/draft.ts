import { readCells } from './cells';
import type { Layer, Reading } from './entry';
import type { Issue } from '../../lib/check/issue';
import { readDepositFiles } from './deposit-files';
import { readFeatures } from './features';
import * as layers from './layers';
import { readTable } from './table';
import * as tables from './tables';
import { unexpectedFiles } from './unexpected-files';

/**
 * Everything of the geodata folder that could be typed, with places, before the rules that look across
 * records. A record with a fault of its own is left out and its id kept (see `Layer.ids`).
 */
export type Draft = ReturnType<typeof readLayers>;

export type DraftDeposit = Draft['deposits']['entries'][number];
export type DraftBasin = Draft['basins']['entries'][number];
export type DraftFigure = DraftDeposit['value']['figures'][number];

/** Reads every canonical file below `folder`; nothing is thrown, faults are issues. */
export function readDraft(folder: string): { draft: Draft; issues: readonly Issue[] } {
	const issues: Issue[] = [...unexpectedFiles(folder)];
	const keep = <T>(reading: Reading<T>): Layer<T> => {
		issues.push(...reading.issues);
		return reading.layer;
	};
	return { draft: readLayers(folder, keep), issues };
}

function readLayers(folder: string, keep: <T>(reading: Reading<T>) => Layer<T>) {
	return {
		folder,
		commodities: keep(readTable(folder, tables.commodityTable)),
		conversions: keep(readTable(folder, tables.conversionTable)),
		prices: keep(readTable(folder, tables.priceTable)),
		priceWords: keep(readTable(folder, tables.priceWordTable)),
		categories: keep(readTable(folder, tables.categoryTable)),
		depositTypes: keep(readTable(folder, tables.depositTypeTable)),
		depositNotes: keep(readTable(folder, tables.depositNoteTable)),
		locationSources: keep(readTable(folder, tables.locationSourceTable)),
		accuracies: keep(readTable(folder, tables.accuracyTable)),
		sources: keep(readTable(folder, tables.sourceTable)),
		events: keep(readTable(folder, tables.eventTable)),
		balance: keep(readTable(folder, tables.balanceTable)),
		allocations: keep(readTable(folder, tables.allocationTable)),
		recoveries: keep(readTable(folder, tables.recoveryTable)),
		commodityNotes: keep(readTable(folder, tables.commodityNoteTable)),
		controlFlags: keep(readTable(folder, tables.controlFlagTable)),
		origins: keep(readTable(folder, tables.originTable)),
		observations: keep(readTable(folder, tables.observationTable)),
		oblasts: keep(readFeatures(folder, 'boundaries/oblasts.geojson', layers.oblastLayer)),
		countries: keep(readFeatures(folder, 'boundaries/countries.geojson', layers.countryLayer)),
		land: keep(readFeatures(folder, 'boundaries/land.geojson', layers.landLayer)),
		rivers: keep(readFeatures(folder, 'basemap/rivers.geojson', layers.riverLayer)),
		lakes: keep(readFeatures(folder, 'basemap/lakes.geojson', layers.lakeLayer)),
		cities: keep(readFeatures(folder, 'basemap/cities.geojson', layers.cityLayer)),
		labels: keep(readFeatures(folder, 'basemap/labels.geojson', layers.labelLayer)),
		basins: keep(readFeatures(folder, 'basins.geojson', layers.basinLayer)),
		deposits: keep(readDepositFiles(folder)),
		cells: keep(readCells(folder, 'occupation/viina-cells.topo.json')),
		naturalEarth: keep(
			readFeatures(folder, 'occupation/natural-earth.geojson', layers.naturalEarthLayer)
		)
	};
}
