import type { MultiPolygon, Polygon } from 'geojson';
import { areaChange, type AreaChange } from '../geometry/area-change';
import { sameCutEdges, type CutEdges } from '../geometry/cut-edges';
import { freeLand, frontOf, statesBeyond } from '../geometry/area-front';
import { edgeIndex, type Box } from '../geometry/edge-index';
import { areaEdges, InvalidCoordinateError, type Edges } from '../geometry/edges';
import { shareOf } from '../geometry/overlap';
import { isInside } from '../geometry/point-status';
import { windingKm2, type PreparedArea } from '../geometry/prepared-area';
import { squaredWindingKm2 } from '../geometry/self-overlap';
import { formOf } from '../geometry/well-formed';
import type { PreparedLand } from '../land/prepared-land';

/** An area as polygons, or as the edges that a cut made of others. */
export type LineShape = Polygon | MultiPolygon | CutEdges;

/** An area laid over the land, with what the next one can take over when it differs in few edges. */
export interface LaidArea {
	readonly kind: 'laid';
	readonly geometry: LineShape;
	readonly land: PreparedLand;
	readonly prepared: PreparedArea;
	/** ∬ M², km². */
	readonly squaredKm2: number;
	/** What lies beyond each edge, see `statesBeyond`. */
	readonly states: Uint8Array;
	readonly front: Edges;
	/** Share of each basin and oblast inside the area, 0..1. */
	readonly shares: ReadonlyMap<string, number>;
	/**
	 * Where land or front line is other than by the earlier area that this one was laid by; null: by none, or that is not
	 * known.
	 */
	readonly changed: Box | null;
}

/** Why an area cannot be laid. */
export type AreaRefusal =
	/** A position is no place on Earth; `detail` says which and what was expected. */
	| { readonly kind: 'no-place'; readonly detail: string }
	| { readonly kind: 'overlapping'; readonly overlapKm2: number };

/**
 * Lays an area over the land: whether its rings bound it, its front line, and the share of every basin and oblast
 * in it.
 *
 * ∬ M² and the shares are bilinear and linear in the edges. With `earlier`, an area of the same land, and D the
 * edges that came less those that went, ∬ M² grows by 2 ∬ M D + ∬ D², and a share by that of D.
 */
export function layArea(
	geometry: LineShape,
	land: PreparedLand,
	earlier: LaidArea | null
): LaidArea | AreaRefusal {
	if (earlier?.geometry === geometry && earlier.land === land) return earlier;
	const edges = edgesOrRefusal(geometry);
	if ('kind' in edges) return edges;
	const index = edgeIndex(edges);
	const known = earlier?.land === land && earlier.prepared.areaKm2 > 0 ? earlier : null;
	const change = known && changeOf(known, geometry, edges);
	const squaredKm2 = known && change ? changedSquare(known, change) : squaredWindingKm2(index);
	const form = formOf(squaredKm2, windingKm2(index));
	if (form.kind === 'overlapping') return form;
	const prepared: PreparedArea = { type: 'PreparedArea', index, areaKm2: form.areaKm2 };
	const isLand = (lng: number, lat: number) => isInside(land.holdable, lng, lat);
	const states = statesBeyond(index, isLand, known && change && { states: known.states, change });
	const shares = known && change ? changedShares(known, change) : sharesOf(prepared, land);
	const front = frontOf(edges, states);
	const changed = known && change ? changedBox(known.states, states, edges, change) : null;
	return { kind: 'laid', geometry, land, prepared, squaredKm2, states, front, shares, changed };
}

/** What two cuts of the same edges left whole is known to be the same. */
function changeOf(known: LaidArea, geometry: LineShape, edges: Edges): AreaChange | null {
	const before = known.prepared.index.edges;
	if (!('kept' in geometry) || !('kept' in known.geometry)) return areaChange(before, edges);
	return areaChange(before, edges, sameCutEdges(known.geometry, geometry));
}

/** The box of all edges that came or went, and of those that became or ceased to be front line. */
function changedBox(
	before: Uint8Array,
	states: Uint8Array,
	{ x0, y0, x1, y1 }: Edges,
	{ same, changed }: AreaChange
): Box {
	let { west, south, east, north } = changed.box;
	same.forEach((known, i) => {
		if (known < 0 || (before[known] === freeLand) === (states[i] === freeLand)) return;
		west = Math.min(west, x0[i]!, x1[i]!);
		south = Math.min(south, y0[i]!, y1[i]!);
		east = Math.max(east, x0[i]!, x1[i]!);
		north = Math.max(north, y0[i]!, y1[i]!);
	});
	return { west, south, east, north };
}

function edgesOrRefusal(geometry: LineShape): Edges | AreaRefusal {
	if ('kept' in geometry) return geometry.edges;
	try {
		return areaEdges(geometry);
	} catch (error) {
		if (!(error instanceof InvalidCoordinateError)) throw error;
		return { kind: 'no-place', detail: error.message };
	}
}

function changedSquare({ squaredKm2, prepared }: LaidArea, { changed }: AreaChange): number {
	const common = prepared.areaKm2 * shareOf(changed, prepared);
	return squaredKm2 + 2 * common + squaredWindingKm2(changed);
}

function changedShares(
	{ shares, land }: LaidArea,
	{ changed }: AreaChange
): ReadonlyMap<string, number> {
	return new Map(
		Array.from(shares, ([id, share]) => {
			const moved = share + shareOf(changed, land.places.get(id)!);
			return [id, Math.min(1, Math.max(0, moved))];
		})
	);
}

function sharesOf({ index }: PreparedArea, { places }: PreparedLand): ReadonlyMap<string, number> {
	return new Map(Array.from(places, ([id, place]) => [id, shareOf(index, place)]));
}
