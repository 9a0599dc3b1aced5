import { BoxTree, type Place } from './box-tree';
import type { Edges } from './edge-list';
import { geodesicKm } from './geodesic';
import { LinePieces, placeOf } from './line-pieces';

/**
 * Distances on the WGS84 ellipsoid to a line that may change over observations.
 *
 * The nearest piece of line is looked for in space, by straight distances between points of the ellipsoid: a
 * longer way over the ground is a longer way through it, to 1 in 10⁶ over a thousand km. In the plane of
 * longitude and latitude a degree east is two thirds of a degree north, and the wrong piece would be found.
 * The length that is returned is the geodesic to the foot on that piece.
 */
export class FrontIndex {
	readonly #edges: Edges;
	readonly #pieces: LinePieces;
	readonly #tree: BoxTree;
	/** 1 for each observation at which there is any line. */
	readonly #drawn: Uint8Array;

	/** `edges`: the pieces of line with their lives; which side land lies on does not matter. */
	constructor(edges: Edges) {
		this.#edges = edges;
		this.#pieces = new LinePieces(edges);
		this.#tree = new BoxTree(this.#pieces.boxes());
		this.#drawn = observationsOf(edges);
	}

	/** Distance from a point (degrees) to the nearest piece of line of any observation, km; null when there is no line. */
	distanceKm(lng: number, lat: number): number | null {
		const place = placeOf(lng, lat);
		const piece = this.#tree.nearest(place, (each) => this.#pieces.squaredDistance(each, place));
		return piece < 0 ? null : this.#footKm(piece, place, lng, lat);
	}

	/**
	 * Distance from a point (degrees) to the line of every observation, km; Infinity where there is no line.
	 *
	 * Pieces are taken from near to far, and each answers those of its observations that no nearer one has. Farther than
	 * `withinKm` none is looked for: the distance is Infinity there.
	 */
	distancesKm(lng: number, lat: number, withinKm = Infinity): Float64Array {
		const place = placeOf(lng, lat);
		const answers = new Answers(this.#drawn);
		const { life, lives } = this.#edges;
		const lifeOf = (piece: number) => lives[life[this.#pieces.edge[piece]!]!]!;
		this.#tree.visitOutward(
			place,
			(piece) => answers.isOpen(lifeOf(piece)),
			(piece) => this.#pieces.squaredDistance(piece, place),
			(piece) => {
				const runs = lifeOf(piece);
				if (!answers.isOpen(runs)) return true;
				const km = this.#footKm(piece, place, lng, lat);
				if (km > withinKm) return false;
				answers.fill(runs, km);
				return answers.open > 0;
			}
		);
		return answers.km;
	}

	#footKm(piece: number, place: Place, lng: number, lat: number): number {
		const foot = this.#pieces.foot(piece, place);
		return geodesicKm(lng, lat, foot[0], foot[1]);
	}
}

function observationsOf({ life, lives, observations }: Edges): Uint8Array {
	const drawn = new Uint8Array(observations);
	for (const used of new Set(life)) {
		const runs = lives[used]!;
		for (let i = 0; i < runs.length; i += 3) drawn.fill(1, runs[i], runs[i + 1]);
	}
	return drawn;
}

/** Distances per observation, of which some are still to be found. */
class Answers {
	readonly km: Float64Array;
	open = 0;
	/** Towards the first open observation at or after each one; the last entry closes the row. */
	readonly #next: Uint32Array;

	constructor(drawn: Uint8Array) {
		this.km = new Float64Array(drawn.length).fill(Infinity);
		this.#next = Uint32Array.from({ length: drawn.length + 1 }, (_, at) => at);
		drawn.forEach((any, at) => {
			if (any === 0) this.#next[at] = at + 1;
			else this.open++;
		});
	}

	/** The first open observation at or after `at`; the ways there are shortened as they are walked. */
	#openFrom(at: number): number {
		while (this.#next[at] !== at) {
			this.#next[at] = this.#next[this.#next[at]!]!;
			at = this.#next[at]!;
		}
		return at;
	}

	isOpen(runs: readonly number[]): boolean {
		for (let i = 0; i < runs.length; i += 3) {
			if (this.#openFrom(runs[i]!) < runs[i + 1]!) return true;
		}
		return false;
	}

	fill(runs: readonly number[], km: number): void {
		for (let i = 0; i < runs.length; i += 3) {
			for (let at = this.#openFrom(runs[i]!); at < runs[i + 1]!; at = this.#openFrom(at)) {
				this.km[at] = km;
				this.#next[at] = at + 1;
				this.open--;
			}
		}
	}
}
