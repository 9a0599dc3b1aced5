import Flatbush from 'flatbush';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { errorAt, type Issue, type Place as FilePlace } from '../../lib/check/issue';
import type { OblastCode } from '../../lib/domain/dataset/oblast';
import { readFeatures, type FeatureEntry } from '../../lib/check/read/features';
import { layers } from '../../lib/check/read/layers';
import { changeTable, correctionTable, placeTable } from '../../lib/check/read/record-tables';
import { readTable, readTableText, type RowEntry, type RowOf } from '../../lib/check/read/table';
import type { Layer, Reading } from '../../lib/check/read/entry';
import { diskFolder } from '../disk-folder';
import { correctionTargets, overlapIssues } from './correction-targets';
import type { Correction } from './corrections';
import type { CellLand } from './cell-shapes';
import { banksOf } from './banks';
import { areaFinder } from '../../lib/check/assemble/area-finder';
import { dayOf, kilometres, type Bank, type Place } from './place';
import type { HistoryInputs } from './place-histories';
import { vote } from './steady-series';

/** Everything that the record is made of; the first list is for the histories, the second for the land. */
export interface RecordInputs extends HistoryInputs {
	readonly corrections: readonly Correction[];
	readonly land: CellLand;
}

/** Null inputs: at least one of the issues is an error. */
export interface InputReading {
	readonly inputs: RecordInputs | null;
	readonly issues: readonly Issue[];
}

/**
 * Reads what the record is made of from the canonical `folder`. Every fault of a file is an issue; nothing is thrown.
 * `newChanges`: the text that changes.csv is about to get, where it is another.
 */
export function readRecordInputs(folder: string, newChanges?: string): InputReading {
	const source = diskFolder(folder);
	const issues: Issue[] = [];
	const keep = <T>(reading: Reading<T>): Layer<T> => {
		issues.push(...reading.issues);
		return reading.layer;
	};
	const layerOf = <K extends keyof typeof layers>(name: K) =>
		keep(readFeatures(source, layers[name].path, layers[name].spec as never));
	const oblasts = areasOf(layerOf('oblasts'));
	const water = areasOf(layerOf('recordWater')).map(({ geometry }) => geometry);
	const barriers = layerOf('barriers') as Layer<FeatureEntry<{ coordinates: Position[] }, object>>;
	const areas = layerOf('correctionAreas') as Parameters<typeof correctionTargets>[1];
	const rows = keep(readTable(source, placeTable));
	const changes = keep(
		newChanges === undefined
			? readTable(source, changeTable)
			: readTableText(source, changeTable, newChanges)
	);
	const corrections = keep(readTable(source, correctionTable));
	if (hasError(issues)) return { inputs: null, issues };
	const banks = banksOf(barriers);
	if ('issue' in banks) return { inputs: null, issues: [...issues, banks.issue] };
	const located = locate(rows.entries, oblasts, banks.bankOf);
	issues.push(...located.issues);
	const told = votesOf(changes.entries, located.places);
	const aimed = correctionTargets(corrections.entries, areas, located.places);
	issues.push(...told.issues, ...aimed.issues, ...overlapIssues(aimed.corrections, located.places));
	if (hasError(issues)) return { inputs: null, issues };
	return {
		inputs: {
			places: located.places,
			votes: told.votes,
			days: told.days,
			atEdge: nearEdge(located.places, oblasts),
			corrections: aimed.corrections.map(({ correction }) => correction),
			land: { oblasts, banks: banks.land, water }
		},
		issues
	};
}

const hasError = (issues: readonly Issue[]) => issues.some(({ severity }) => severity === 'error');

interface Area {
	readonly id: string;
	readonly geometry: Polygon | MultiPolygon;
}

function areasOf(layer: unknown): readonly Area[] {
	return (layer as Layer<FeatureEntry<Polygon | MultiPolygon, object>>).entries;
}

type PlaceRow = RowEntry<RowOf<typeof placeTable>, string>;

/** The places with their oblast and bank; one at sea or abroad, or at the point of another, is an issue. */
function locate(
	rows: readonly PlaceRow[],
	oblasts: readonly Area[],
	bankOf: (lon: number, lat: number) => Bank
): { readonly places: readonly Place[]; readonly issues: readonly Issue[] } {
	const issues: Issue[] = [];
	const oblastAt = areaFinder(oblasts);
	const atPoint = new Map<string, string>();
	const ids = new Set<string>();
	const places = rows.flatMap(({ id, value: { lon, lat }, at }) => {
		const point = `${lon} ${lat}`;
		const twin = atPoint.get(point);
		const oblast = oblastAt(lon, lat) as OblastCode | null;
		if (ids.has(id)) issues.push(doubledId(at('geonameid'), id));
		else if (oblast === null) issues.push(outsideUkraine(at('lon'), id, lon, lat));
		else if (twin !== undefined) issues.push(doubledPoint(at('lon'), id, twin));
		ids.add(id);
		atPoint.set(point, id);
		if (oblast === null) return [];
		const [x, y] = kilometres(lon, lat);
		return [{ id, lon, lat, x, y, oblast, bank: bankOf(lon, lat) }];
	});
	return { places, issues };
}

function doubledId(place: FilePlace, record: string): Issue {
	return errorAt(place, {
		record,
		found: `the id ${record} a second time`,
		expected: 'each place once',
		remedy: 'delete one of the two rows'
	});
}

function outsideUkraine(place: FilePlace, record: string, lon: number, lat: number): Issue {
	return errorAt(place, {
		record,
		found: `a place at [${lon}, ${lat}], outside the oblasts (at sea or abroad)`,
		expected: 'a place on the land of boundaries/oblasts.geojson',
		remedy: 'correct the coordinates (longitude first), or delete the row'
	});
}

function doubledPoint(place: FilePlace, record: string, twin: string): Issue {
	return errorAt(place, {
		record,
		found: `the point of place ${twin}`,
		expected: 'a point of its own, since the land around it is that of one place',
		remedy: 'keep the place that changes.csv names, and delete the other row'
	});
}

type ChangeRow = RowEntry<RowOf<typeof changeTable>, string>;

const voteOf = { ua: vote.free, ru: vote.occupied, contested: vote.contested };

/** What the source says of each place on each day; the record ends on the last day that a change names. */
function votesOf(rows: readonly ChangeRow[], places: readonly Place[]) {
	const issues: Issue[] = [];
	const indices = new Map(places.map(({ id }, i) => [id, i]));
	const days = 1 + rows.reduce((last, { value }) => Math.max(last, dayOf(value.date)), 0);
	const votes: (Uint8Array | null)[] = places.map(() => null);
	const latest = new Map<string, number>();
	for (const { id, value, at } of rows) {
		const place = indices.get(value.place);
		const day = dayOf(value.date);
		if (place === undefined) issues.push(unknownPlace(at('geonameid'), id));
		else if (day < 0) issues.push(beforeRecord(at('date'), id, value.date));
		else if (day <= (latest.get(id) ?? -1)) issues.push(outOfOrder(at('date'), id, value.date));
		else {
			votes[place] ??= new Uint8Array(days);
			votes[place].fill(voteOf[value.state], day);
		}
		latest.set(id, day);
	}
	return { votes, days, issues };
}

function unknownPlace(place: FilePlace, record: string): Issue {
	return errorAt(place, {
		record,
		found: `the place ${record}, which places.csv does not have`,
		expected: 'a geonameid of places.csv',
		remedy: 'add the place with its coordinates, or delete its changes'
	});
}

function beforeRecord(place: FilePlace, record: string, date: string): Issue {
	return errorAt(place, {
		record,
		found: `a change on ${date}`,
		expected: 'a day from 2022-02-24 on, when the record of places begins',
		remedy: 'correct the date'
	});
}

function outOfOrder(place: FilePlace, record: string, date: string): Issue {
	return errorAt(place, {
		record,
		found: `a change of place ${record} on ${date}, after one of that day or later`,
		expected: 'the changes of a place in date order, one a day',
		remedy: 'move the row to its place, or delete the one that is wrong'
	});
}

/** Land near the outer border or the coast: an army can hold a pocket there. */
const edgeKm = 15;

function nearEdge(places: readonly Place[], oblasts: readonly Area[]): readonly boolean[] {
	const edges = outerEdges(oblasts);
	const tree = new Flatbush(edges.length);
	for (const [x0, y0, x1, y1] of edges) {
		tree.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
	}
	tree.finish();
	return places.map(({ x, y }) =>
		tree
			.search(x - edgeKm, y - edgeKm, x + edgeKm, y + edgeKm)
			.some((i) => distanceToEdgeKm(x, y, edges[i]!) <= edgeKm)
	);
}

type Edge = readonly [x0: number, y0: number, x1: number, y1: number];

/** The edges that one oblast alone has, km. */
function outerEdges(oblasts: readonly Area[]): readonly Edge[] {
	const collection: FeatureCollection = {
		type: 'FeatureCollection',
		features: oblasts.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry }))
	};
	const topo = topology({ oblasts: collection });
	const outer = mesh(topo, topo.objects['oblasts'] as GeometryCollection, (a, b) => a === b);
	return outer.coordinates.flatMap((line) =>
		line.slice(1).map((end, i): Edge => {
			const start = line[i]!;
			return [...kilometres(start[0]!, start[1]!), ...kilometres(end[0]!, end[1]!)];
		})
	);
}

function distanceToEdgeKm(x: number, y: number, [x0, y0, x1, y1]: Edge): number {
	const [dx, dy] = [x1 - x0, y1 - y0];
	const square = dx * dx + dy * dy;
	const along = square === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / square;
	const t = Math.max(0, Math.min(1, along));
	return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}
