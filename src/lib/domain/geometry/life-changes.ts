import type { Edges } from './edge-list';
import { signAt } from './edges';

type Lives = Edges['lives'];

/** `items[starts[i] … starts[i + 1])` are the lives that begin or end a run at observation `i`. */
interface RunBounds {
	readonly starts: Uint32Array;
	readonly items: Uint32Array;
}

/** Found once for a record: from one day to the next a handful of its thousands of lives changes. */
const known = new WeakMap<Lives, RunBounds>();

/** Lives whose sign differs between two observations, with the difference (sign at `to` − sign at `from`). */
export function changedLives(
	{ lives, observations }: Edges,
	from: number,
	to: number
): ReadonlyMap<number, number> {
	const bounds = known.get(lives) ?? runBounds(lives, observations);
	known.set(lives, bounds);
	const [first, last] = from < to ? [from + 1, to] : [to + 1, from];
	const changes = new Map<number, number>();
	for (let i = bounds.starts[first]!; i < bounds.starts[last + 1]!; i++) {
		const life = bounds.items[i]!;
		const change = signAt(lives[life]!, to) - signAt(lives[life]!, from);
		if (change !== 0) changes.set(life, change);
	}
	return changes;
}

function runBounds(lives: Lives, observations: number): RunBounds {
	const starts = new Uint32Array(observations + 2);
	eachBound(lives, (bound) => starts[bound]!++);
	for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
	const items = new Uint32Array(starts.at(-1)!);
	eachBound(lives, (bound, life) => (items[--starts[bound]!] = life));
	return { starts, items };
}

function eachBound(lives: Lives, visit: (bound: number, life: number) => void): void {
	lives.forEach((runs, life) => {
		for (let i = 0; i < runs.length; i += 3) {
			visit(runs[i]!, life);
			visit(runs[i + 1]!, life);
		}
	});
}
