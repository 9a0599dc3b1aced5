import type { RecordGeometry } from '../dataset/occupation-record';
import type { Point } from './arcs';

export interface Use {
	/** Index of the geometry whose boundary the arc is part of. */
	readonly geometry: number;
	/** Its land lies to the left when the arc is walked in its own direction. */
	readonly forward: boolean;
}

/** Which geometries use an arc, and on which side of it their land lies, whatever the winding of the rings. */
export function boundaryUses(
	geometries: readonly RecordGeometry[],
	arcs: readonly (readonly Point[])[]
): ReadonlyMap<number, readonly Use[]> {
	const uses = new Map<number, Use[]>();
	geometries.forEach((geometry, index) => {
		const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
		for (const polygon of polygons) {
			polygon.forEach((ring, position) => {
				const counterClockwise = signedArea(ring, arcs) > 0;
				const landOnLeft = counterClockwise === (position === 0);
				for (const reference of ring) {
					const arc = reference < 0 ? ~reference : reference;
					const use = { geometry: index, forward: reference >= 0 === landOnLeft };
					uses.set(arc, [...(uses.get(arc) ?? []), use]);
				}
			});
		}
	});
	return uses;
}

/** Shoelace sum in square degrees; positive when counter-clockwise. */
function signedArea(ring: readonly number[], arcs: readonly (readonly Point[])[]): number {
	let sum = 0;
	for (const reference of ring) {
		const points = arcs[reference < 0 ? ~reference : reference]!;
		const sign = reference < 0 ? -1 : 1;
		for (let i = 0; i + 1 < points.length; i++) {
			sum += sign * (points[i]![0] * points[i + 1]![1] - points[i + 1]![0] * points[i]![1]);
		}
	}
	return sum / 2;
}
