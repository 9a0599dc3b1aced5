import { EdgeList, type Edges } from './edge-list';

export type { Edges } from './edge-list';
export { areaEdges, InvalidCoordinateError } from './area-edges';
export { recordEdges } from './record-edges';

/** Sign of a life at an observation: +1, −1, or 0 while the edge bounds nothing. */
export function signAt(life: readonly number[], observation: number): number {
	for (let i = 0; i < life.length; i += 3) {
		if (life[i]! > observation) return 0;
		if (observation < life[i + 1]!) return life[i + 2]!;
	}
	return 0;
}

/**
 * The boundary at one observation as edges of one observation, land to the left.
 *
 * @throws RangeError when there is no such observation.
 */
export function edgesAt(edges: Edges, observation: number): Edges {
	requireObservation(edges, observation);
	const alive = new Map<number, number>();
	edges.lives.forEach((runs, life) => {
		const sign = signAt(runs, observation);
		if (sign !== 0) alive.set(life, sign);
	});
	return edgesOfLives(edges, alive);
}

/** The edges of some lives, each with a sign: turned round when it is negative, twice when it is ±2. */
export function edgesOfLives(edges: Edges, signs: ReadonlyMap<number, number>): Edges {
	const { firstOfLife } = edges;
	let room = 0;
	for (const [life, sign] of signs) {
		room += Math.abs(sign) * (firstOfLife[life + 1]! - firstOfLife[life]!);
	}
	const list = new EdgeList(room);
	for (const [life, sign] of signs) {
		for (let copy = 0; copy < Math.abs(sign); copy++) pushLife(list, edges, life, sign);
	}
	return list.finish();
}

function pushLife(list: EdgeList, edges: Edges, life: number, sign: number): void {
	const { x0, y0, x1, y1, firstOfLife } = edges;
	for (let i = firstOfLife[life]!; i < firstOfLife[life + 1]!; i++) {
		if (sign > 0) list.push(x0[i]!, y0[i]!, x1[i]!, y1[i]!, 0);
		else list.push(x1[i]!, y1[i]!, x0[i]!, y0[i]!, 0);
	}
}

/** @throws RangeError when `observation` is no index of an observation. */
export function requireObservation({ observations }: Edges, observation: number): void {
	if (Number.isInteger(observation) && observation >= 0 && observation < observations) return;
	throw new RangeError(
		`observation ${observation} is not an integer from 0 to ${observations - 1}`
	);
}
