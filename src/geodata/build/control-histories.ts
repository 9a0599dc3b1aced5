import type { MultiPolygon, Polygon } from 'geojson';
import type { ControlHistory } from '../../lib/domain/control/control-history';
import type { Deposit, DepositId } from '../../lib/domain/dataset/deposit';
import type { BasinPiece } from '../../lib/domain/land/basin-pieces';
import { preparedOutlines } from '../../lib/domain/land/prepared-land';
import type { Geodata } from '../../lib/check/assemble/geodata';
import type { Derivation, Derivations } from '../kept/derivations';
import { areaHistories, type Place } from './area-histories';
import { boundHistories } from './bound-histories';
import { contestedAreas, contestedPoints } from './contested-histories';
import type { DatedRecord } from './dated-record';
import { decidedHistories } from './decided-histories';
import { depositHistories } from './deposit-histories';
import { outlineHistories } from './outline-histories';
import { pointsNearLine, type PointNearLine } from './points-near-line';

type Area = Polygon | MultiPolygon;
type Runs = readonly number[];

/**
 * The control history of all deposits and places. Each is derived by itself, so that a deposit that is added or corrected
 * costs its own history only.
 */
export function controlHistory(
	{ deposits, shapes, accuracies, balanceAllocations, timeline }: Geodata,
	pieces: readonly BasinPiece[],
	record: Derivation<DatedRecord>,
	derivations: Derivations
): ControlHistory {
	const outlines = shapes.depositOutlines;
	const distances = distancesOf(deposits, outlines, record, derivations);
	const split = new Set(balanceAllocations.map(({ place }) => place.id));
	// Of a basin that no split names nobody asks the share.
	const places: readonly Place[] = [
		...shapes.oblasts.features.map(({ id, geometry }) => ({ id, geometry })),
		...pieces.filter(({ basin }) => split.has(basin))
	];
	const near = pointsNearLine(
		deposits,
		new Set(outlines.keys()),
		new Map(shapes.oblasts.features.map(({ id, geometry }) => [id, geometry])),
		accuracies,
		distances,
		timeline
	);
	return {
		distances,
		areas: areasOf(places, outlines, distances, record, derivations),
		...sidesNear(near, record, derivations),
		...contestedOf(deposits, places, outlines, record, derivations)
	};
}

type Outlines = ReadonlyMap<DepositId, Area>;

function distancesOf(
	deposits: readonly Deposit[],
	outlines: Outlines,
	record: Derivation<DatedRecord>,
	derivations: Derivations
): ControlHistory['distances'] {
	const placed = new Map(
		deposits.map(({ id, point, zone }) => [id, { id, point, zone, outline: outlines.get(id) }])
	);
	return derivations.ofEach('distances', { record }, placed, (items) => {
		const drawn = Array.from(items).flatMap(([id, { outline }]) =>
			outline === undefined ? [] : [[id, outline] as const]
		);
		return depositHistories([...items.values()], preparedOutlines(new Map(drawn)), record.value);
	}).value;
}

/** Of oblasts and basins, then of outlined deposits. */
function areasOf(
	places: readonly Place[],
	outlines: Outlines,
	distances: ControlHistory['distances'],
	record: Derivation<DatedRecord>,
	derivations: Derivations
): ControlHistory['areas'] {
	const ofPlaces = derivations.ofEach('areas', { record }, shapesOf(places), (shapes) =>
		areaHistories(placesOf(shapes), record.value)
	);
	const outlined = new Map(
		Array.from(outlines, ([id, outline]) => [id, { outline, distances: distances[id] }])
	);
	const ofOutlines = derivations.ofEach('outlines', { record }, outlined, (items) => {
		const shapes = new Map(Array.from(items, ([id, { outline }]) => [id, outline]));
		return outlineHistories(preparedOutlines(shapes), distances, record.value);
	});
	return { ...ofPlaces.value, ...ofOutlines.value };
}

const shapesOf = (places: readonly Place[]) =>
	new Map(places.map(({ id, geometry }) => [id, geometry]));

const placesOf = (shapes: ReadonlyMap<string, Area>): readonly Place[] =>
	Array.from(shapes, ([id, geometry]) => ({ id, geometry }));

/** The sides of the points near the line, by the land around them. */
function sidesNear(
	points: readonly PointNearLine[],
	record: Derivation<DatedRecord>,
	derivations: Derivations
): Required<Pick<ControlHistory, 'decided' | 'bound'>> {
	const byId = new Map(points.map((point) => [point.id, point]));
	// The record depends on the shapes of all oblasts.
	const items = new Map(
		points.map(({ id, point, sigmaKm, radiusKm, oblastCode }) => [
			id,
			{ point, sigmaKm, radiusKm, oblastCode }
		])
	);
	const sides = derivations.ofEach('sides near the line', { record }, items, (some) => {
		const near = Array.from(some.keys(), (id) => byId.get(id)!);
		const { behind, free } = decidedHistories(near, record.value);
		const bound = boundHistories(near, record.value);
		const ids = near.map(({ id }) => id);
		return Object.fromEntries(
			ids.map((id) => [id, { behind: behind[id], free: free[id], bound: bound[id] }])
		);
	}).value;
	const all = (side: 'behind' | 'free' | 'bound'): Record<string, Runs> =>
		Object.fromEntries(
			Object.entries(sides).flatMap(([id, one]) => {
				const runs = one[side];
				return runs === undefined ? [] : [[id, runs]];
			})
		);
	return { decided: { behind: all('behind'), free: all('free') }, bound: all('bound') };
}

function contestedOf(
	deposits: readonly Deposit[],
	places: readonly Place[],
	outlines: Outlines,
	record: Derivation<DatedRecord>,
	derivations: Derivations
): Required<Pick<ControlHistory, 'contested' | 'contestedAreas'>> {
	const points = new Map(
		deposits
			.filter(({ id }) => !outlines.has(id))
			.map(({ id, point, zone }) => [id, { id, point, zone }])
	);
	const contested = derivations.ofEach('contested points', { record }, points, (items) =>
		contestedPoints([...items.values()], new Set(), record.value)
	);
	const ofPlaces = derivations.ofEach('contested areas', { record }, shapesOf(places), (shapes) =>
		contestedAreas(placesOf(shapes), new Map(), record.value)
	);
	const ofOutlines = derivations.ofEach('contested outlines', { record }, outlines, (shapes) =>
		contestedAreas([], preparedOutlines(shapes), record.value)
	);
	return {
		contested: contested.value,
		contestedAreas: { ...ofPlaces.value, ...ofOutlines.value }
	};
}
