import { firstSlab, north, rise, rowLength, south, type EdgeIndex } from './edge-index';
import { apartKm2 } from './strip';

/**
 * ∬ W² over the plane, km² (WGS84), where W counts how often directed edges wind around a place.
 *
 * From area(D ∩ M) with D = M, each pair of edges taken once: max(0, a − b) + max(0, b − a) = |a − b|, so
 * ∬ W² = − Σ_{i<j} σ_i σ_j ∫ |x_i(y) − x_j(y)| w(y) dy.
 */
export function squaredWindingKm2({ rows, starts, items }: EdgeIndex): number {
	let total = 0;
	for (let slab = 0; slab + 1 < starts.length; slab++) {
		for (let i = starts[slab]!; i < starts[slab + 1]!; i++) {
			const a = items[i]! * rowLength;
			const aSeenBefore = rows[a + firstSlab]! < slab;
			for (let j = starts[slab]!; j < i; j++) {
				const b = items[j]! * rowLength;
				if (aSeenBefore && rows[b + firstSlab]! < slab) continue;
				const sign = rows[a + rise]! * rows[b + rise]!;
				const from = Math.max(rows[a + south]!, rows[b + south]!);
				const to = Math.min(rows[a + north]!, rows[b + north]!);
				if (sign === 0 || !(from < to)) continue;
				total -= sign * apartKm2(rows, a, rows, b, from, to);
			}
		}
	}
	return total;
}
