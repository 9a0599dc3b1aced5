import type { AreaChange } from './area-change';
import { EdgeList, type Edges } from './edge-list';
import type { Box, EdgeIndex } from './edge-index';
import { placeBeyond, type IsLand } from './front-line';
import { isInside } from './point-status';

/** What lies 1.5 km beyond an edge: no land that can be held, such land that is occupied, or free. */
export const noLand = 0;
export const occupiedLand = 1;
export const freeLand = 2;

/**
 * Per edge of an area of one observation, what lies beyond it; the edges before free land are its front line,
 * by the rule of `frontLine`.
 *
 * Given the states of an earlier area, recomputes only what can have changed: new edges, and places inside the box of
 * the change.
 */
export function statesBeyond(
	occupied: EdgeIndex,
	isLand: IsLand,
	earlier: { readonly states: Uint8Array; readonly change: AreaChange } | null = null
): Uint8Array {
	const { edges } = occupied;
	const states = new Uint8Array(edges.x0.length);
	for (let edge = 0; edge < states.length; edge++) {
		const same = earlier?.change.same[edge] ?? -1;
		const known = same < 0 ? null : earlier!.states[same]!;
		if (known === noLand) continue;
		const [lng, lat] = placeBeyond(
			[edges.x0[edge]!, edges.y0[edge]!],
			[edges.x1[edge]!, edges.y1[edge]!],
			1
		);
		if (known !== null && !contains(earlier!.change.changed.box, lng, lat)) states[edge] = known;
		else if (known !== null || isLand(lng, lat)) {
			states[edge] = isInside(occupied, lng, lat) ? occupiedLand : freeLand;
		}
	}
	return states;
}

/** The edges before free land. */
export function frontOf({ x0, y0, x1, y1 }: Edges, states: Uint8Array): Edges {
	const list = new EdgeList(states.filter((state) => state === freeLand).length);
	states.forEach((state, i) => {
		if (state === freeLand) list.push(x0[i]!, y0[i]!, x1[i]!, y1[i]!, 0);
	});
	return list.finish();
}

function contains({ west, south, east, north }: Box, lng: number, lat: number): boolean {
	return west <= lng && lng <= east && south <= lat && lat <= north;
}
