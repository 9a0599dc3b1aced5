import type { Position } from 'geojson';
import { runsBack } from '../ring-crossings';

/** A ring without the edges that run back over themselves, as rings that each bound an area. */
export interface Unspiked {
	/** The first is as the ring was wound; a ring inside out among the others is a hole. */
	readonly rings: readonly (readonly Position[])[];
	/** Indices of positions of the ring at which an edge turns back. */
	readonly spikes: readonly number[];
}

type Corner = readonly [position: Position, index: number];

/**
 * Takes out of a closed ring what has no width: spikes, and bridges that are walked once in each direction, which cut it
 * into several rings. Both sides of such an edge would count as front line. A ring without them comes back as it is.
 */
export function withoutSpikes(ring: readonly Position[]): Unspiked {
	const asItIs = { rings: [ring], spikes: [] };
	if (!isClosed(ring) || !mayHaveSpikes(ring)) return asItIs;
	const rings: Position[][] = [];
	const spikes: number[] = [];
	let open: Corner[] = [];
	const places = new Map<string, number>();
	for (const [index, position] of ring.entries()) {
		const seen = places.get(keyOf(position));
		if (seen === undefined) {
			places.set(keyOf(position), open.length);
			open.push([position, index]);
			continue;
		}
		const loop = open.slice(seen);
		for (const [corner] of loop.slice(1)) places.delete(keyOf(corner));
		open = open.slice(0, seen + 1);
		const closed = [...loop.map(([corner]) => corner), position];
		if (loop.length === 2) spikes.push(loop[1]![1]);
		else if (loop.length > 2) rings.push(closed);
	}
	const flat = rings.map((loop) => withoutTurns(loop));
	const turns = flat.reduce((sum, { turned }) => sum + turned, 0);
	if (spikes.length === 0 && turns === 0) return asItIs;
	const kept = flat.map(({ loop }) => loop).filter((loop) => loop.length > 3);
	if (kept.length === 0) return asItIs;
	return {
		rings: [...kept].sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a))),
		spikes: spikes.length > 0 ? spikes : [firstTurn(ring)]
	};
}

/** Whether an edge is walked in both directions, or turns back over a part of the one before it. */
function mayHaveSpikes(ring: readonly Position[]): boolean {
	const walked = new Set<string>();
	for (let i = 1; i < ring.length; i++) {
		const [from, to] = [keyOf(ring[i - 1]!), keyOf(ring[i]!)];
		if (walked.has(`${to} ${from}`)) return true;
		walked.add(`${from} ${to}`);
	}
	return firstTurn(ring) >= 0;
}

/** Index of the first position at which an edge turns back over the one before it; -1: none. */
function firstTurn(ring: readonly Position[]): number {
	const corners = ring.slice(0, -1);
	return corners.findIndex((here, i) =>
		turnsAt(corners.at(i - 1)!, here, corners[(i + 1) % corners.length]!)
	);
}

function turnsAt(before: Position, here: Position, after: Position): boolean {
	const [a, b, c] = [before, here, after] as unknown as [number, number][];
	return runsBack([a!, b!], [b!, c!]);
}

/** A loop without the corners at which it turns back over a part of its last edge. */
function withoutTurns(closed: readonly Position[]): { loop: Position[]; turned: number } {
	const kept: Position[] = [];
	for (const here of closed.slice(0, -1)) {
		kept.push(here);
		while (kept.length > 2 && turnsAt(kept.at(-3)!, kept.at(-2)!, here)) kept.splice(-2, 1);
	}
	while (kept.length > 2 && turnsAt(kept.at(-2)!, kept.at(-1)!, kept[0]!)) kept.pop();
	while (kept.length > 2 && turnsAt(kept.at(-1)!, kept[0]!, kept[1]!)) kept.shift();
	return { loop: [...kept, kept[0]!], turned: closed.length - 1 - kept.length };
}

function isClosed(ring: readonly Position[]): boolean {
	const [first, last] = [ring[0], ring.at(-1)];
	return ring.length > 3 && first![0] === last![0] && first![1] === last![1];
}

function keyOf([longitude, latitude]: Position): string {
	return `${longitude},${latitude}`;
}

/** Twice the planar area in square degrees, positive for a counter-clockwise ring. */
export function signedArea(ring: readonly Position[]): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [x0, y0] = ring[i - 1]! as [number, number];
		const [x1, y1] = ring[i]! as [number, number];
		sum += x0 * y1 - x1 * y0;
	}
	return sum;
}
