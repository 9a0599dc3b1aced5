import FlatQueue from 'flatqueue';

const itemsPerLeaf = 4;

/** A place in space, km. */
export type Place = readonly [x: number, y: number, z: number];

/**
 * A binary tree of axis-parallel boxes in space over items in a given order: each node spans a run of items,
 * its children half of the run each. Items that follow each other must lie near each other, as along a line
 * or a space-filling curve; the tree is built without sorting.
 *
 * `itemBoxes`: per item `[x, y, z]` of its lowest corner, then of its highest one.
 */
export class BoxTree {
	readonly #corners: Float64Array;
	/** Per node, in preorder: its items `from … to`, and its second child (the first follows the node); 0: a leaf. */
	readonly #from: Uint32Array;
	readonly #to: Uint32Array;
	readonly #second: Uint32Array;
	#size = 0;

	constructor(itemBoxes: Float64Array) {
		const items = itemBoxes.length / 6;
		const room = Math.max(1, items);
		this.#corners = new Float64Array(6 * room);
		this.#from = new Uint32Array(room);
		this.#to = new Uint32Array(room);
		this.#second = new Uint32Array(room);
		if (items > 0) this.#build(itemBoxes, 0, items);
	}

	#build(itemBoxes: Float64Array, from: number, to: number): number {
		const node = this.#size++;
		this.#from[node] = from;
		this.#to[node] = to;
		if (to - from <= itemsPerLeaf) {
			this.#setCorners(node, itemBoxes, from, to);
			return node;
		}
		const middle = (from + to) >> 1;
		const first = this.#build(itemBoxes, from, middle);
		const second = this.#build(itemBoxes, middle, to);
		this.#second[node] = second;
		for (let axis = 0; axis < 6; axis++) {
			const [a, b] = [this.#corners[6 * first + axis]!, this.#corners[6 * second + axis]!];
			this.#corners[6 * node + axis] = axis < 3 ? Math.min(a, b) : Math.max(a, b);
		}
		return node;
	}

	#setCorners(node: number, itemBoxes: Float64Array, from: number, to: number): void {
		for (let axis = 0; axis < 6; axis++) {
			let corner = itemBoxes[6 * from + axis]!;
			for (let item = from + 1; item < to; item++) {
				const next = itemBoxes[6 * item + axis]!;
				corner = axis < 3 ? Math.min(corner, next) : Math.max(corner, next);
			}
			this.#corners[6 * node + axis] = corner;
		}
	}

	/** The item at the smallest `squaredDistance` (km²) of the place; -1 when there is none. */
	nearest(place: Place, squaredDistance: (item: number) => number): number {
		let [best, bestSquared] = [-1, Infinity];
		const search = (node: number): void => {
			const second = this.#second[node]!;
			if (second === 0) {
				for (let item = this.#from[node]!; item < this.#to[node]!; item++) {
					const squared = squaredDistance(item);
					if (squared >= bestSquared) continue;
					best = item;
					bestSquared = squared;
				}
				return;
			}
			const toFirst = this.#squaredTo(node + 1, place);
			const toSecond = this.#squaredTo(second, place);
			const isFirstNearer = toFirst <= toSecond;
			if (isFirstNearer && toFirst < bestSquared) search(node + 1);
			if (toSecond < bestSquared) search(second);
			if (!isFirstNearer && toFirst < bestSquared) search(node + 1);
		};
		if (this.#size > 0) search(0);
		return best;
	}

	/**
	 * Visits items from near to far, those that are `wanted` when their leaf is reached; `visit` says whether
	 * to go on.
	 */
	visitOutward(
		place: Place,
		wanted: (item: number) => boolean,
		squaredDistance: (item: number) => number,
		visit: (item: number) => boolean
	): void {
		// Nodes are queued as they are, items as the complement of their index.
		const queue = new FlatQueue<number>();
		if (this.#size > 0) queue.push(0, this.#squaredTo(0, place));
		for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
			if (next < 0) {
				if (!visit(~next)) return;
				continue;
			}
			const second = this.#second[next]!;
			if (second !== 0) {
				queue.push(next + 1, this.#squaredTo(next + 1, place));
				queue.push(second, this.#squaredTo(second, place));
				continue;
			}
			for (let item = this.#from[next]!; item < this.#to[next]!; item++) {
				if (wanted(item)) queue.push(~item, squaredDistance(item));
			}
		}
	}

	/** Squared distance from a place to a node's box; 0 inside. */
	#squaredTo(node: number, place: Place): number {
		const corners = this.#corners;
		const at = 6 * node;
		const x = outside(corners[at]!, place[0], corners[at + 3]!);
		const y = outside(corners[at + 1]!, place[1], corners[at + 4]!);
		const z = outside(corners[at + 2]!, place[2], corners[at + 5]!);
		return x * x + y * y + z * z;
	}
}

/** How far a number is out of a range; 0 in it. */
function outside(low: number, value: number, high: number): number {
	return value < low ? low - value : value > high ? value - high : 0;
}
