import type { EdgeIndex } from '../geometry/edge-index';
import { shareOf } from '../geometry/overlap';
import type { PreparedArea } from '../geometry/prepared-area';

/**
 * Share of a basin or oblast that is land that can be held, 0..1; 1 for one that lies all at sea. What can be behind
 * the line is measured by it: the outline of Crimea holds the lagoons of the Syvash, and is occupied whole.
 */
export function landShare(holdable: EdgeIndex, place: PreparedArea): number {
	return shareOf(holdable, place) || 1;
}
