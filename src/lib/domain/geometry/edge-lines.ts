import type { Position } from 'geojson';
import type { Edges } from './edge-list';

/**
 * Chosen edges as lines: each edge is followed by one that starts where it ends, as long as there is one. `isTurned`
 * says of which edges the ends change places.
 */
export function linesOf(
	{ x0, y0, x1, y1 }: Edges,
	chosen: Iterable<number>,
	isTurned: (edge: number) => boolean = () => false
): Position[][] {
	const from = new Map<string, Position[][]>();
	const entered = new Set<string>();
	for (const i of chosen) {
		const ends: Position[] = [
			[x0[i]!, y0[i]!],
			[x1[i]!, y1[i]!]
		];
		const [start, end] = isTurned(i) ? [ends[1]!, ends[0]!] : [ends[0]!, ends[1]!];
		from.set(start.join(), [...(from.get(start.join()) ?? []), [start, end]]);
		entered.add(end.join());
	}
	const starts = [...from.keys()].sort((a, b) => Number(entered.has(a)) - Number(entered.has(b)));
	// Lines with an open start come first; what is left after them are closed.
	return starts.flatMap((start) => linesFrom(start, from));
}

function linesFrom(start: string, from: Map<string, Position[][]>): Position[][] {
	const lines: Position[][] = [];
	for (let first = from.get(start)?.pop(); first; first = from.get(start)?.pop()) {
		const [a, b] = first as [Position, Position];
		const line = [a, b];
		for (let next = from.get(b.join())?.pop(); next; next = from.get(next[1]!.join())?.pop()) {
			line.push(next[1]!);
		}
		lines.push(line);
	}
	return lines;
}
