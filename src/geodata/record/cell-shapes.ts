import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { Delaunay } from 'd3-delaunay';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { areaFinder } from '../../lib/check/assemble/area-finder';
import { ellipsoidalAreaKm2 } from './ellipsoidal-area';
import { differenceOf, facesOf, intersectionOf, onGrid, pointInside, unionOf } from './geos';
import { degreesOf, kilometres, type Bank, type Place } from './place';

/** Land with one history. `history` names it. */
export interface CellShape {
	readonly history: string;
	readonly geometry: MultiPolygon;
	readonly areaKm2: number;
}

export interface CellLand {
	/** The units of Ukraine. */
	readonly oblasts: readonly { readonly id: string; readonly geometry: Polygon | MultiPolygon }[];
	/** All land on a bank of the Dnipro. */
	readonly banks: Readonly<Record<Bank, Polygon>>;
	/** Land that no cell may cover. */
	readonly water: readonly (Polygon | MultiPolygon)[];
}

/** Degrees; ten metres. */
export const gridSize = 0.0001;
const smallestPartKm2 = 0.05;

/**
 * The land of the places by their history: each place gets the land that is nearest to it in its own oblast and on
 * its own bank, without the water. `histories`: per place, or null where nothing is drawn. `outlines`: land with a
 * history of its own. Neighbours share their edges to the last digit. Largest first.
 */
export function cellShapes(
	places: readonly Place[],
	histories: readonly (string | null)[],
	land: CellLand,
	outlines: readonly { readonly history: string; readonly geometry: Polygon }[]
): readonly CellShape[] {
	const pieces = [
		...piecesOf(places, histories, land),
		...outlines.map(({ history, geometry }) => ({ history, geometry: onGrid(geometry, gridSize) }))
	];
	return united(facesWithHistory(pieces));
}

interface Piece {
	readonly history: string;
	readonly geometry: MultiPolygon;
}

/** A cell may get land of its own oblast and bank only: then none can cross the river, or carry a front into the next oblast. */
function piecesOf(
	places: readonly Place[],
	histories: readonly (string | null)[],
	{ oblasts, banks, water }: CellLand
): readonly Piece[] {
	const allWater = unionOf(water);
	return oblasts.flatMap(({ id, geometry }) =>
		(['left', 'right'] as const).flatMap((bank) => {
			const own = places.flatMap((place, i) =>
				place.oblast === id && place.bank === bank ? [i] : []
			);
			if (own.every((i) => histories[i] === null)) return [];
			const dry = differenceOf(intersectionOf(geometry, banks[bank]), allWater);
			return nearestLand(own, places, histories).map(({ history, geometry: nearest }) => ({
				history,
				geometry: onGrid(intersectionOf(nearest, dry), gridSize)
			}));
		})
	);
}

/** Far around Ukraine, degrees. */
const [southWest, northEast] = [kilometres(20, 43), kilometres(45, 56)] as const;

/** The land nearest to each place, in kilometres and not in degrees, united by history. */
function nearestLand(
	own: readonly number[],
	places: readonly Place[],
	histories: readonly (string | null)[]
): readonly Piece[] {
	const voronoi = Delaunay.from(
		own,
		(i) => places[i]!.x,
		(i) => places[i]!.y
	).voronoi([...southWest, ...northEast]);
	const byHistory = new Map<string, Position[][][]>();
	own.forEach((i, k) => {
		const history = histories[i] ?? null;
		const ring = voronoi.cellPolygon(k) as Position[] | null;
		if (history === null || ring === null) return;
		const land = ring.map(([x, y]) => [...degreesOf(x!, y!)]);
		byHistory.set(history, [...(byHistory.get(history) ?? []), [land]]);
	});
	return [...byHistory].map(([history, coordinates]) => ({
		history,
		geometry: unionOf(coordinates.map((rings) => ({ type: 'Polygon', coordinates: rings })))
	}));
}

interface Face {
	readonly history: string;
	readonly coordinates: Position[][];
}

/** The pieces cut along the boundaries of all, so that two oblasts or two banks share their edges exactly. */
function facesWithHistory(pieces: readonly Piece[]): readonly Face[] {
	const historyAt = areaFinder(pieces.map(({ history, geometry }) => ({ id: history, geometry })));
	return facesOf(
		pieces.map(({ geometry }) => geometry),
		gridSize
	).flatMap((coordinates) => {
		const history = historyAt(...pointInside(coordinates));
		return history === null ? [] : [{ history, coordinates }];
	});
}

type FacePolygon = TopoPolygon<{ history: string }> & { properties: { history: string } };

const facesIn = ({ objects }: Topology) =>
	(objects['faces'] as unknown as { geometries: FacePolygon[] }).geometries;

/** The faces of one history as one geometry, without slivers. */
function united(faces: readonly Face[]): readonly CellShape[] {
	const collection: FeatureCollection<Polygon, { history: string }> = {
		type: 'FeatureCollection',
		features: faces.map(({ history, coordinates }) => ({
			type: 'Feature',
			properties: { history },
			geometry: { type: 'Polygon', coordinates: coordinates.map(onIntegers) }
		}))
	};
	const topo = topology({ faces: collection });
	const byHistory = new Map<string, TopoPolygon[]>();
	for (const face of facesIn(topo)) {
		const { history } = face.properties;
		byHistory.set(history, [...(byHistory.get(history) ?? []), face]);
	}
	return [...byHistory]
		.map(([history, own]) => {
			const coordinates = merge(topo, own)
				.coordinates.map((rings) => rings.map(onDegrees))
				.filter((rings) => areaOf([rings]) >= smallestPartKm2);
			return {
				history,
				geometry: { type: 'MultiPolygon' as const, coordinates },
				areaKm2: areaOf(coordinates)
			};
		})
		.filter(({ geometry }) => geometry.coordinates.length > 0)
		.sort((a, b) => b.areaKm2 - a.areaKm2 || (a.history < b.history ? -1 : 1));
}

const areaOf = (coordinates: Position[][][]) =>
	ellipsoidalAreaKm2({ type: 'MultiPolygon', coordinates });

/** Positions on the grid are whole numbers of it, and equal where they are the same. */
const onIntegers = (ring: Position[]) =>
	ring.map((position) => position.map((degrees) => Math.round(degrees / gridSize)));
const onDegrees = (ring: Position[]) =>
	ring.map((position) => position.map((steps) => Number((steps * gridSize).toFixed(4))));
