/**
 * Boundary edges of an area that changes over observations, each edge once, with its lifetime.
 *
 * `x0, y0, x1, y1`: longitude and latitude in degrees of both ends, directed so that the land lies to the left.
 * `life`: per edge an index into `lives`, in ascending order.
 * `lives`: runs `[from, to, sign, …]` of observation indices, half open, in ascending order. The edge bounds
 * the area during a run: sign +1 as directed, −1 with the land to its right; nothing outside of the runs.
 * `firstOfLife`: the edges of life `l` are `firstOfLife[l] … firstOfLife[l + 1]`.
 * `observations`: how many there are; 1 for an area that does not change.
 */
export interface Edges {
	readonly x0: Float64Array;
	readonly y0: Float64Array;
	readonly x1: Float64Array;
	readonly y1: Float64Array;
	readonly life: Uint32Array;
	readonly lives: readonly (readonly number[])[];
	readonly firstOfLife: Uint32Array;
	readonly observations: number;
}

/** The one life of an edge of an area that does not change. */
export const alwaysAlive: readonly number[] = [0, 1, 1];

/** Collects up to `room` edges. */
export class EdgeList {
	private count = 0;
	private readonly x0: Float64Array;
	private readonly y0: Float64Array;
	private readonly x1: Float64Array;
	private readonly y1: Float64Array;
	private readonly life: Uint32Array;

	constructor(room: number) {
		this.x0 = new Float64Array(room);
		this.y0 = new Float64Array(room);
		this.x1 = new Float64Array(room);
		this.y1 = new Float64Array(room);
		this.life = new Uint32Array(room);
	}

	/** Adds an edge, lives in ascending order; an edge without length bounds nothing and is left out. */
	push(fromX: number, fromY: number, toX: number, toY: number, life: number): void {
		if (fromX === toX && fromY === toY) return;
		const at = this.count++;
		this.x0[at] = fromX;
		this.y0[at] = fromY;
		this.x1[at] = toX;
		this.y1[at] = toY;
		this.life[at] = life;
	}

	/** The edges, by default of an area that does not change. */
	finish(lives: Edges['lives'] = [alwaysAlive], observations = 1): Edges {
		const { count, life } = this;
		const firstOfLife = new Uint32Array(lives.length + 1);
		for (let edge = 0; edge < count; edge++) firstOfLife[life[edge]! + 1] = edge + 1;
		for (let i = 1; i <= lives.length; i++) {
			firstOfLife[i] = Math.max(firstOfLife[i]!, firstOfLife[i - 1]!);
		}
		return {
			x0: this.x0.subarray(0, count),
			y0: this.y0.subarray(0, count),
			x1: this.x1.subarray(0, count),
			y1: this.y1.subarray(0, count),
			life: life.subarray(0, count),
			...{ lives, firstOfLife, observations }
		};
	}
}
