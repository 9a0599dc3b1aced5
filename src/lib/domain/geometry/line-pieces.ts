import type { Place } from './box-tree';
import type { Edges } from './edge-list';

const equatorialRadiusKm = 6378.137;
const flattening = 1 / 298.257223563;
const squaredEccentricity = flattening * (2 - flattening);
const degree = Math.PI / 180;

/**
 * A piece is taken as straight in space, an edge is straight in longitude and latitude. Over 2.5 km the two
 * are at most 0.15 m apart at 50° N, so that longer edges are split.
 */
const longestPieceKm = 2.5;

/** A point of the WGS84 ellipsoid in cartesian coordinates about the centre of the Earth, km; from degrees. */
export function placeOf(lng: number, lat: number): Place {
	const sine = Math.sin(lat * degree);
	const radius = equatorialRadiusKm / Math.sqrt(1 - squaredEccentricity * sine * sine);
	const inward = radius * Math.cos(lat * degree);
	return [
		inward * Math.cos(lng * degree),
		inward * Math.sin(lng * degree),
		radius * (1 - squaredEccentricity) * sine
	];
}

/** Edges cut into short pieces, ordered along a space-filling curve. */
export class LinePieces {
	/** Per piece `[lng, lat]` in degrees of its start, then of its end. */
	readonly #degrees: Float64Array;
	/** Per piece `[x, y, z]` in km of its start, then the way to its end. */
	readonly #space: Float64Array;
	/** Per piece the edge it belongs to. */
	readonly edge: Uint32Array;
	readonly count: number;

	constructor(edges: Edges) {
		const { x0, y0, x1, y1 } = edges;
		const ways = Array.from(x0, (_, i) => wayBetween(x0[i]!, y0[i]!, x1[i]!, y1[i]!));
		const parts = ways.map((way) => Math.max(1, Math.ceil(Math.hypot(...way) / longestPieceKm)));
		this.count = parts.reduce((sum, n) => sum + n, 0);
		this.#degrees = new Float64Array(4 * this.count);
		this.#space = new Float64Array(6 * this.count);
		this.edge = new Uint32Array(this.count);
		let piece = 0;
		for (const i of alongCurve(edges)) {
			const [runX, runY] = [(x1[i]! - x0[i]!) / parts[i]!, (y1[i]! - y0[i]!) / parts[i]!];
			for (let part = 0; part < parts[i]!; part++) {
				const [lng, lat] = [x0[i]! + part * runX, y0[i]! + part * runY];
				const way = parts[i] === 1 ? ways[i]! : wayBetween(lng, lat, lng + runX, lat + runY);
				this.edge[piece] = i;
				this.#degrees.set([lng, lat, lng + runX, lat + runY], 4 * piece);
				this.#space.set([...placeOf(lng, lat), ...way], 6 * piece++);
			}
		}
	}

	/** Boxes as `BoxTree` takes them. */
	boxes(): Float64Array {
		const boxes = new Float64Array(6 * this.count);
		for (let at = 0; at < boxes.length; at += 6) {
			for (let axis = 0; axis < 3; axis++) {
				const start = this.#space[at + axis]!;
				const end = start + this.#space[at + 3 + axis]!;
				boxes[at + axis] = Math.min(start, end);
				boxes[at + 3 + axis] = Math.max(start, end);
			}
		}
		return boxes;
	}

	/** Squared straight distance from a place to a piece, km². */
	squaredDistance(piece: number, place: Place): number {
		const space = this.#space;
		const at = 6 * piece;
		const along = this.#alongPiece(piece, place);
		const x = space[at]! + along * space[at + 3]! - place[0];
		const y = space[at + 1]! + along * space[at + 4]! - place[1];
		const z = space[at + 2]! + along * space[at + 5]! - place[2];
		return x * x + y * y + z * z;
	}

	/** The point of a piece nearest to a place, `[lng, lat]` in degrees. */
	foot(piece: number, place: Place): readonly [number, number] {
		const along = this.#alongPiece(piece, place);
		const degrees = this.#degrees;
		const at = 4 * piece;
		const [lng, lat] = [degrees[at]!, degrees[at + 1]!];
		return [lng + along * (degrees[at + 2]! - lng), lat + along * (degrees[at + 3]! - lat)];
	}

	/** Where the perpendicular from a place meets a piece: 0 at its start, 1 at its end. */
	#alongPiece(piece: number, place: Place): number {
		const space = this.#space;
		const at = 6 * piece;
		const x = space[at + 3]!;
		const y = space[at + 4]!;
		const z = space[at + 5]!;
		const reach =
			(place[0] - space[at]!) * x +
			(place[1] - space[at + 1]!) * y +
			(place[2] - space[at + 2]!) * z;
		const along = reach / (x * x + y * y + z * z);
		// Also of a piece without length, whose `along` is NaN, the start.
		return along > 0 ? Math.min(1, along) : 0;
	}
}

/** The straight way between two points in degrees, km. */
function wayBetween(lng0: number, lat0: number, lng1: number, lat1: number): Place {
	const [a, b] = [placeOf(lng0, lat0), placeOf(lng1, lat1)];
	return [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
}

/** Length of the straight way between two points in degrees, km: over 10 km 1e-7 less than over the ground. */
export function chordKm(lng0: number, lat0: number, lng1: number, lat1: number): number {
	return Math.hypot(...wayBetween(lng0, lat0, lng1, lat1));
}

/** Edges in the order of their middles along a Z-shaped curve: the bits of longitude and latitude by turns. */
function alongCurve({ x0, y0, x1, y1 }: Edges): Uint32Array {
	const keys = Float64Array.from(x0, (_, edge) => {
		const lng = gridStep((x0[edge]! + x1[edge]!) / 2 + 180);
		const lat = gridStep((y0[edge]! + y1[edge]!) / 2 + 180);
		return (spread(lng) + 2 * spread(lat)) * 2 ** 20 + edge;
	}).sort();
	return Uint32Array.from(keys, (key) => key % 2 ** 20);
}

/** 2¹⁶ steps over 360 degrees, about 500 m. */
const gridStep = (degrees: number) => Math.floor((degrees / 360) * 0xffff) & 0xffff;

/** The 16 bits of a number with a gap of one bit after each. */
function spread(bits: number): number {
	let wide = bits;
	wide = (wide | (wide << 8)) & 0x00ff00ff;
	wide = (wide | (wide << 4)) & 0x0f0f0f0f;
	wide = (wide | (wide << 2)) & 0x33333333;
	return (wide | (wide << 1)) & 0x55555555;
}
