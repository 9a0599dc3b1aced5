import { merge } from 'topojson-client';
import { formatTopology } from '../../src/lib/check/format/topojson';
import type { CellGeometry, CellsTopology } from '../../src/lib/check/read/cells';
import { addDays, dayNumber } from '../../src/lib/domain/dataset/iso-date';
import { areaKm2 } from '../../src/lib/domain/geometry/area';
import { editRows, editText } from './edit';

/**
 * The day after the last one of the record. What was occupied stays so, but for the cell that was occupied last, which
 * is free again.
 */
export function addObservation(folder: string): void {
	editText(folder, 'occupation/viina-cells.topo.json', (text) => {
		const record = JSON.parse(text) as CellsTopology;
		const cells = record.objects.cells.geometries;
		const freed = lastOccupied(cells, dayCount(record));
		addRowOfDay(folder, record, areaKm2(merge(record, [freed])));
		return formatTopology(withNextDay(record, freed));
	});
}

const dayCount = ({ from, to }: CellsTopology) => dayNumber(to) - dayNumber(from) + 1;

/** Of the cells that are occupied on the last day the one that became so last. */
function lastOccupied(cells: readonly CellGeometry[], days: number): CellGeometry {
	const held = cells.filter(({ properties: { i } }) => i.at(-1) === days);
	const since = ({ properties: { i } }: CellGeometry) => i.at(-2)!;
	return held.reduce((last, cell) => (since(cell) > since(last) ? cell : last));
}

function addRowOfDay(folder: string, { to }: CellsTopology, freedKm2: number): void {
	editRows(folder, 'occupation/observations.csv', (rows) => {
		const last = rows.at(-1)!;
		const area = Number(last['area_km2']) - freedKm2;
		return [
			...rows,
			{ ...last, date: addDays(to, 1), area_km2: area.toFixed(1), contested_km2: '0.0' }
		];
	});
}

/** Intervals are half-open, so those that end with the record end a day later. */
function withNextDay(record: CellsTopology, freed: CellGeometry): CellsTopology {
	const days = dayCount(record);
	const geometries = record.objects.cells.geometries.map((cell) => {
		const { i } = cell.properties;
		if (cell === freed || i.at(-1) !== days) return cell;
		return { ...cell, properties: { ...cell.properties, i: [...i.slice(0, -1), days + 1] } };
	});
	const cells = { ...record.objects.cells, geometries };
	return { ...record, to: addDays(record.to, 1), objects: { ...record.objects, cells } };
}
