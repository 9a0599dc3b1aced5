import type { MultiPolygon, Polygon } from 'geojson';
import { orient2d } from 'robust-predicates';
import { slabOf, type Box, type EdgeIndex } from './edge-index';
import { east, firstSlab, north, rise, rowLength, south, west, xSouth, slope } from './edge-index';
import { anyEdgeNear, boxOfArea } from './near-edges';
import { crossed, isInside, rayMeets, requireOneObservation } from './point-status';
import { prepareArea, windingKm2, type PreparedArea } from './prepared-area';
import { eastOfKm2 } from './strip';

/**
 * How much of an area D lies in the occupied area M, without clipping.
 *
 * Along a parallel both indicators are sums of steps, one per edge: with σ = +1 for an edge directed north
 * and −1 for one directed south, 1_M(x, y) = −Σ σ_e H(x − x_e(y)). The product of two steps integrates to
 * max(0, ·), and Σ σ = 0 along every parallel, so
 *
 *     area(D ∩ M) = − Σ_{e∈∂M} Σ_{d∈∂D} σ_e σ_d ∫ max(0, x_e(y) − x_d(y)) w(y) dy
 *
 * with w the area element of WGS84. The sum is bilinear in the edges and continuous in the coordinates:
 * there is no topology that could fail. Being additive, it gives all observations at once: what an edge
 * adds, it adds from the start to the end of each run of its life.
 *
 * Where no edge enters the box of D, one parity test says all or nothing. Only edges that do need the integral, and of those the part west of its eastern side X. What
 * is left of the sum depends on M along that side alone. With S(y) the area of D south of y and P the
 * north-eastern corner of the box, integration by parts makes it
 *
 *     M(P) · area(D) − Σ_{e crosses x = X at y_e, south of P} (±1, + eastward) · S(y_e),
 *
 * and M(P) = Σ σ_e over the edges that a ray from P eastward crosses. Both sums decide exactly, and alike for
 * edges through P, as if it lay a little further east and much less further north.
 */
type Area = Polygon | MultiPolygon | PreparedArea;

/** A share this near to 0 or 1 is 0 or 1: its distance is rounding noise. */
const shareNoise = 1e-12;

/**
 * Common area of an area of one observation and a polygon, km² (WGS84); 0 when either is empty.
 *
 * @throws RangeError for edges of a record (pick an observation with `edgesAt`), and
 * InvalidCoordinateError for a coordinate that is no place on Earth.
 */
export function overlapKm2(index: EdgeIndex, area: Area): number {
	requireOneObservation(index);
	const prepared = preparedArea(area);
	return prepared.areaKm2 === 0 ? 0 : prepared.areaKm2 * shareOf(index, prepared);
}

/**
 * Share of a polygon inside an area of one observation, 0..1; an empty area contains nothing of it.
 *
 * @throws RangeError as `overlapKm2`, and for a polygon without area, which has no shares.
 */
export function shareOf(index: EdgeIndex, area: Area): number {
	requireOneObservation(index);
	const box = area.type === 'PreparedArea' ? null : boxOfArea(area);
	if (box !== null && !anyEdgeNear(index, box)) {
		return isInside(index, box.east, box.north) ? 1 : 0;
	}
	return sharesBy(index, withArea(area))[0]!;
}

/**
 * Share of a polygon inside the area at every observation, 0..1: one pass over the edges and a prefix sum.
 *
 * @throws RangeError for a polygon without area, InvalidCoordinateError for an impossible coordinate.
 */
export function shareHistory(index: EdgeIndex, area: Area): Float64Array {
	return sharesBy(index, withArea(area));
}

function sharesBy(index: EdgeIndex, area: PreparedArea): Float64Array {
	const shares = new Float64Array(index.edges.observations + 1);
	addCornerStatus(index, area.index.box, shares);
	addEnteringEdges(index, area, shares);
	let sum = 0;
	for (let at = 0; at < shares.length; at++) shares[at] = withoutNoise((sum += shares[at]!));
	return shares.subarray(0, index.edges.observations);
}

/** M(P) for the north-eastern corner of the box. */
function addCornerStatus(index: EdgeIndex, box: Box, shares: Float64Array): void {
	const { rows, starts, items } = index;
	const slab = slabOf(index, box.north);
	for (let i = starts[slab]!; i < starts[slab + 1]!; i++) {
		const edge = items[i]!;
		if (rayMeets(index, edge, box.east, box.north) !== crossed) continue;
		add(index, edge, rows[edge * rowLength + rise]!, shares);
	}
}

function addEnteringEdges(index: EdgeIndex, area: PreparedArea, shares: Float64Array): void {
	const { rows, starts, items } = index;
	const { box } = area.index;
	const [first, last] = [slabOf(index, box.south), slabOf(index, box.north)];
	for (let slab = first; slab <= last; slab++) {
		for (let i = starts[slab]!; i < starts[slab + 1]!; i++) {
			const edge = items[i]!;
			const at = edge * rowLength;
			if (rows[at + east]! < box.west || rows[at + west]! > box.east) continue;
			if (rows[at + north]! < box.south || rows[at + south]! > box.north) continue;
			if (slab > first && rows[at + firstSlab]! < slab) continue;
			add(index, edge, enteringKm2(index, edge, area) / area.areaKm2, shares);
		}
	}
}

/** What an edge adds, it adds for as long as it lives; `shares` holds differences. */
function add({ edges }: EdgeIndex, edge: number, part: number, shares: Float64Array): void {
	const life = edges.lives[edges.life[edge]!]!;
	for (let i = 0; i < life.length; i += 3) {
		shares[life[i]!]! += part * life[i + 2]!;
		shares[life[i + 1]!]! -= part * life[i + 2]!;
	}
}

/** The integral over the part of an edge west of X, and −S where it crosses x = X eastward, +S westward; km². */
function enteringKm2(index: EdgeIndex, edge: number, area: PreparedArea): number {
	const { rows } = index;
	const at = edge * rowLength;
	const { box } = area.index;
	const [from, to] = [rows[at + south]!, rows[at + north]!];
	if (rows[at + east]! <= box.east) return integralKm2(rows, at, area.index, from, to);
	const [startsWest, endsWest] = [
		index.edges.x0[edge]! <= box.east,
		index.edges.x1[edge]! <= box.east
	];
	if (startsWest === endsWest) return 0;
	const crossing = crossingOf(rows, at, box.east);
	const partKm2 =
		rows[at + xSouth]! <= box.east
			? integralKm2(rows, at, area.index, from, crossing)
			: integralKm2(rows, at, area.index, crossing, to);
	if (!passesSouthOf(index, edge, box)) return partKm2;
	const southKm2 = windingKm2(area.index, crossing);
	return startsWest ? partKm2 - southKm2 : partKm2 + southKm2;
}

/** Latitude at which an edge meets a longitude between those of its ends. */
function crossingOf(rows: Float64Array, at: number, lng: number): number {
	const from = rows[at + south]!;
	if (rows[at + rise] === 0) return from;
	const crossing = from + (lng - rows[at + xSouth]!) / rows[at + slope]!;
	return Math.min(Math.max(crossing, from), rows[at + north]!);
}

/** Whether an edge that crosses x = X does so south of P; one through P does when it falls eastward. */
function passesSouthOf({ edges }: EdgeIndex, edge: number, { east, north }: Box): boolean {
	const [x0, y0] = [edges.x0[edge]!, edges.y0[edge]!];
	const [x1, y1] = [edges.x1[edge]!, edges.y1[edge]!];
	const turn = orient2d(x0, y0, x1, y1, east, north);
	if (turn === 0) return y1 - y0 === 0 || y1 > y0 !== x1 > x0;
	const leftOfEdge = turn < 0;
	return leftOfEdge === x1 > x0;
}

/**
 * −Σ_d σ_e σ_d ∫ max(0, x_e − x_d) w dy over the edges d of an area and the latitudes `from`..`to` of an
 * edge e, whose row is at `at`. Each d is taken in the first slab that it shares with them.
 */
function integralKm2(
	rows: Float64Array,
	at: number,
	area: EdgeIndex,
	from: number,
	to: number
): number {
	if (rows[at + rise] === 0) return 0;
	const { rows: others, starts, items } = area;
	const [first, last] = [slabOf(area, from), slabOf(area, to)];
	let total = 0;
	for (let slab = first; slab <= last; slab++) {
		for (let i = starts[slab]!; i < starts[slab + 1]!; i++) {
			const other = items[i]! * rowLength;
			if (others[other + rise] === 0 || others[other + west]! >= rows[at + east]!) continue;
			if (slab > first && others[other + firstSlab]! < slab) continue;
			const low = Math.max(from, others[other + south]!);
			const high = Math.min(to, others[other + north]!);
			if (!(low < high)) continue;
			total += others[other + rise]! * eastOfKm2(rows, at, others, other, low, high);
		}
	}
	return total === 0 ? 0 : -rows[at + rise]! * total;
}

function preparedArea(area: Area): PreparedArea {
	return area.type === 'PreparedArea' ? area : prepareArea(area);
}

function withArea(area: Area): PreparedArea {
	const prepared = preparedArea(area);
	if (prepared.areaKm2 > 0) return prepared;
	throw new RangeError('a polygon without area has no share');
}

/** Also turns −0 into 0. */
function withoutNoise(share: number): number {
	if (Math.abs(share) < shareNoise) return 0;
	return Math.abs(share - 1) < shareNoise ? 1 : share;
}
