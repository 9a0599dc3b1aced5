import type { MultiLineString, Position } from 'geojson';
import type { Geodata } from '../../../lib/check/assemble/geodata';
import type { Deposit, DepositId } from '../../../lib/domain/dataset/deposit';
import type { OccupiedArea } from '../../../lib/domain/dataset/occupation-record';
import { ukraineBounds, type Bounds } from '../../../lib/map/map-bounds';
import type { HeadlineDiff } from '../compare-folders';
import type { FileChange } from '../records/file-changes';

/** One of the two maps: what it draws, and what it points at. */
export interface MapSide {
	readonly geodata: Geodata;
	readonly occupied: OccupiedArea;
}

/** Ids of the deposits whose record or side is another: the maps ring them. */
export function markedDeposits(
	files: readonly FileChange[],
	{ sides }: Pick<HeadlineDiff, 'sides'>
): ReadonlySet<DepositId> {
	const records = files.filter(({ path }) => path === 'deposits').flatMap((file) => file.records);
	return new Set([...records.map(({ id }) => id), ...sides.map(({ deposit }) => deposit.id)]);
}

type Place = readonly [lng: number, lat: number];

/** A map shows at least so much land, degrees. */
const least = { lng: 3.2, lat: 1.5 };
/** What reaches farther is seen best with all of Ukraine. */
const most = { lng: 9, lat: 4 };
/** Around what changed, as a part of it. */
const room = 0.25;

/** What both maps show: all that changed with some land around it, or the deposits of it, or all of Ukraine. */
export function changedBounds(
	deposits: readonly (readonly Deposit[])[],
	marked: ReadonlySet<DepositId>,
	occupied: readonly OccupiedArea[]
): Bounds {
	const points = deposits
		.flat()
		.filter(({ id }) => marked.has(id))
		.flatMap(({ point }) => (point === null ? [] : [point]));
	const all = [...points, ...movedCorners(occupied)];
	return nearBounds(all) ?? nearBounds(points) ?? ukraineBounds;
}

/** Null: there is nothing to look at, or it reaches too far. */
function nearBounds(places: readonly Place[]): Bounds | null {
	if (places.length === 0) return null;
	const lngs = places.map(([lng]) => lng).sort((a, b) => a - b);
	const lats = places.map(([, lat]) => lat).sort((a, b) => a - b);
	const [west, east] = widened(lngs[0]!, lngs.at(-1)!, least.lng);
	const [south, north] = widened(lats[0]!, lats.at(-1)!, least.lat);
	const isFar = east - west > most.lng || north - south > most.lat;
	return isFar ? null : [west, south, east, north];
}

function widened(from: number, to: number, leastSpan: number): readonly [number, number] {
	const half = Math.max(leastSpan, (to - from) * (1 + 2 * room)) / 2;
	const middle = (from + to) / 2;
	return [middle - half, middle + half];
}

/** Corners of the front line that only one of the two has. */
function movedCorners([before, after]: readonly OccupiedArea[]): readonly Place[] {
	if (before === undefined || after === undefined) return [];
	const [old, now] = [cornersOf(before), cornersOf(after)];
	return [
		...[...old].filter(([name]) => !now.has(name)),
		...[...now].filter(([name]) => !old.has(name))
	].map(([, place]) => place);
}

function cornersOf({ frontLine }: OccupiedArea): ReadonlyMap<string, Place> {
	return new Map(
		frontLine.coordinates.flat().map(([lng, lat]) => [`${lng},${lat}`, [lng!, lat!] as const])
	);
}

/** The stretches of the line before that the line after does not have; null: it has all of them. */
export function goneLine(before: OccupiedArea, after: OccupiedArea): MultiLineString | null {
	const edgeOf = (from: Position, to: Position) => [from.join(), to.join()].sort().join(' ');
	const kept = new Set(
		after.frontLine.coordinates.flatMap((line) =>
			line.slice(1).map((to, i) => edgeOf(line[i]!, to))
		)
	);
	const coordinates = before.frontLine.coordinates.flatMap((line) => {
		const stretches: Position[][] = [];
		line.slice(1).forEach((to, i) => {
			const from = line[i]!;
			if (kept.has(edgeOf(from, to))) return;
			const last = stretches.at(-1);
			if (last?.at(-1) === from) last.push(to);
			else stretches.push([from, to]);
		});
		return stretches;
	});
	return coordinates.length === 0 ? null : { type: 'MultiLineString', coordinates };
}
