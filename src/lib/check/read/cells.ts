import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { IsoDate } from '../../domain/dataset/iso-date';
import { errorAt, type Issue } from '../issue';
import { date, describe, finiteNumber, list, type Decoder, type Fault } from '../decode';
import { foreignMembers } from '../geojson-kind';
import { unreadLayer, type Entry, type Reading } from './entry';
import type { JsonDocument, JsonPath } from '../json-text';
import { readJson } from './json-document';
import { once } from './once';
import { fileOf, type SourceFile, type SourceFolder } from '../source-folder';
import type { TextOrigin } from './text-file';

/**
 * `i`: `[on, off, on, off, …]` in days since the topology's `from`; behind the line on day k when on <= k < off.
 * `c`: the days on which the cell is contested, alike; left out where there are none.
 */
export interface CellProperties {
	readonly i: readonly number[];
	readonly c?: readonly number[];
}

export type CellGeometry = (Polygon<CellProperties> | MultiPolygon<CellProperties>) & {
	properties: CellProperties;
};

type CellCollection = Omit<GeometryCollection<CellProperties>, 'geometries'> & {
	geometries: CellGeometry[];
};

/** The occupation record's cells with shared arcs; the last day is `to`. */
export interface CellsTopology extends Topology {
	readonly from: IsoDate;
	readonly to: IsoDate;
	readonly objects: {
		readonly cells: CellCollection;
	};
}

/** Reads the cells of the occupation record; the layer's one entry is the whole topology. */
export function readCells(
	folder: SourceFolder,
	path: string,
	origin?: TextOrigin
): Reading<Entry<CellsTopology>> {
	const source = fileOf(folder, path);
	return once(source, readCells, () => readTopology(source, origin));
}

function readTopology(source: SourceFile, origin?: TextOrigin): Reading<Entry<CellsTopology>> {
	const { document, issues } = readJson(source, origin);
	if (document === null) return unreadLayer(issues);
	const faults = topologyFaults(document.value);
	if (faults.length > 0) {
		return unreadLayer([...issues, ...faults.map((fault) => issueOf(document, fault))]);
	}
	const value = document.value as CellsTopology;
	const entry = { id: 'cells', value, at: (...steps: JsonPath) => document.at(steps) };
	return { layer: { entries: [entry], ids: new Set(['cells']) }, issues };
}

type Members = Readonly<Record<string, unknown>>;

function topologyFaults(raw: unknown): Fault[] {
	const root = (raw ?? {}) as Members;
	const objects = (root['objects'] ?? {}) as Members;
	const cells = (objects['cells'] ?? {}) as Members;
	if (root['type'] !== 'Topology' || !Array.isArray(root['arcs'])) {
		return [fault(['type'], root['type'], 'a TopoJSON topology with arcs')];
	}
	if (cells['type'] !== 'GeometryCollection' || !Array.isArray(cells['geometries'])) {
		return [fault(['objects'], Object.keys(objects), 'an object "cells": a GeometryCollection')];
	}
	const arcCount = root['arcs'].length;
	const strange = foreignMembers(root, topologyMembers).map((name) =>
		fault([name], name, `only ${topologyMembers.join(', ')}`)
	);
	return [
		...strange,
		...dateFaults(root, 'from'),
		...dateFaults(root, 'to'),
		...root['arcs'].flatMap((arc: unknown, i) => arcFaults(arc, i)),
		...cells['geometries'].flatMap((cell: unknown, i) => cellFaults(cell, i, arcCount))
	];
}

const topologyMembers = ['type', 'licence', 'from', 'to', 'bbox', 'transform', 'objects', 'arcs'];

function dateFaults(root: Members, name: string): Fault[] {
	const result = date(root[name]);
	return 'value' in result ? [] : [fault([name], root[name], `"${name}": a date YYYY-MM-DD`)];
}

const positions: Decoder<readonly (readonly number[])[]> = list(list(finiteNumber));

function arcFaults(arc: unknown, index: number): Fault[] {
	const result = positions(arc);
	if ('value' in result && result.value.length >= 2 && result.value.every((p) => p.length === 2)) {
		return [];
	}
	return [fault(['arcs', index], arc, 'an arc of two or more positions of two numbers')];
}

function cellFaults(raw: unknown, index: number, arcCount: number): Fault[] {
	const path = ['objects', 'cells', 'geometries', index];
	const cell = (raw ?? {}) as Members;
	if (cell['type'] !== 'Polygon' && cell['type'] !== 'MultiPolygon') {
		return [fault([...path, 'type'], cell['type'], 'a cell of type Polygon or MultiPolygon')];
	}
	const depth = cell['type'] === 'Polygon' ? 2 : 3;
	const properties = (cell['properties'] ?? {}) as Members;
	const { i, c = [] } = properties;
	const arcs = isArcList(cell['arcs'], depth, arcCount);
	return [
		...(arcs ? [] : [fault([...path, 'arcs'], cell['arcs'], 'rings of existing arcs')]),
		...[i, c]
			.filter((days) => 'faults' in list(finiteNumber)(days))
			.map((days) => fault([...path, 'properties'], days, 'properties {"i": [on, off, …]}'))
	];
}

/** True for arc indices (`~index` for a reversed arc) nested `depth` lists deep. */
function isArcList(raw: unknown, depth: number, arcCount: number): boolean {
	if (Array.isArray(raw)) {
		return depth > 0 && raw.every((part: unknown) => isArcList(part, depth - 1, arcCount));
	}
	return depth === 0 && Number.isInteger(raw) && isWithin(raw as number, arcCount);
}

function isWithin(arc: number, arcCount: number): boolean {
	return (arc < 0 ? ~arc : arc) < arcCount;
}

function fault(path: JsonPath, found: unknown, expected: string): Fault {
	const remedy = 'restore the file, or build it with `npm run geodata -- record`';
	return { path, found: describe(found), expected, remedy };
}

function issueOf(document: JsonDocument, { path, found, expected, remedy }: Fault): Issue {
	const cell = path[1] === 'cells' ? `cell ${Number(path[3]) + 1}` : '';
	return errorAt(document.at(path), { record: cell, found, expected, remedy });
}
