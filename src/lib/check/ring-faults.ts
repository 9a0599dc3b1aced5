import type { MultiPolygon, Polygon, Position } from 'geojson';
import { selfMeeting } from './ring-crossings';

/** A ring of an area. */
export interface PlacedRing {
	readonly ring: Position[];
	/** Indices of the ring in `coordinates`. */
	readonly path: readonly number[];
	readonly isHole: boolean;
}

/** All rings of an area, the outer ring of each polygon before its holes. */
export function ringsOf(geometry: Polygon | MultiPolygon): readonly PlacedRing[] {
	if (geometry.type === 'Polygon') {
		return geometry.coordinates.map((ring, j) => ({ ring, path: [j], isHole: j > 0 }));
	}
	return geometry.coordinates.flatMap((polygon, i) =>
		polygon.map((ring, j) => ({ ring, path: [i, j], isHole: j > 0 }))
	);
}

/** The first fault of one ring. */
export interface RingFault {
	/** Index of the position that the fault is at, or empty for the ring. */
	readonly position: readonly number[];
	readonly finding: { readonly found: string; readonly expected: string; readonly remedy: string };
}

/** The first fault of a ring, or null; a ring that touches itself is one unless only `cross` is. */
export function ringFault(
	ring: readonly Position[],
	meeting: 'cross' | 'touch' = 'touch'
): RingFault | null {
	if (meeting === 'cross') return faultOf(ring, meeting);
	const known = faults.get(ring);
	if (known !== undefined) return known;
	const found = faultOf(ring, meeting);
	faults.set(ring, found);
	return found;
}

/** Several rules ask of the same ring of a file, which does not change. */
const faults = new WeakMap<readonly Position[], RingFault | null>();

function faultOf(ring: readonly Position[], meeting: 'cross' | 'touch'): RingFault | null {
	if (ring.length < 4) {
		const found = `a ring of ${ring.length} positions`;
		return fault([], found, 'at least four, the last equal to the first', 'complete the ring');
	}
	const [first, last] = [ring[0]!, ring.at(-1)!];
	if (first[0] !== last[0] || first[1] !== last[1]) {
		const found = `a ring that ends at ${JSON.stringify(last)}`;
		const expected = `its first position ${JSON.stringify(first)} again at the end`;
		return fault([ring.length - 1], found, expected, 'close the ring');
	}
	if (signedArea(ring) === 0) {
		// The lobes of a bow tie cancel out.
		const tie = crossing(ring, 'cross');
		if (tie !== null) return tie;
		const expected = 'a ring around an area';
		return fault([], 'a ring without an area', expected, 'delete the ring, or draw it again');
	}
	return crossing(ring, meeting);
}

/** The first self-crossing, placed at the ring's position that is nearest to it. */
function crossing(ring: readonly Position[], meeting: 'cross' | 'touch'): RingFault | null {
	const found = selfMeeting(ring, meeting);
	if (found === null) return null;
	const { at, kind } = found;
	const distanceTo = (i: number) => Math.hypot(ring[i]![0]! - at[0]!, ring[i]![1]! - at[1]!);
	const nearest = ring.reduce((best, _, i) => (distanceTo(i) < distanceTo(best) ? i : best), 0);
	const verb = kind === 'cross' ? 'crosses' : 'touches';
	return fault(
		[nearest],
		`a ring that ${verb} itself at [${at.map((degrees) => degrees.toFixed(5)).join(', ')}]`,
		meeting === 'cross'
			? 'a ring that never crosses itself'
			: 'a ring that never crosses or touches itself',
		'move or delete the position that makes the loop'
	);
}

export function windingFault(ring: readonly Position[], isHole: boolean): RingFault | null {
	if (signedArea(ring) > 0 !== isHole) return null;
	return fault(
		[],
		isHole ? 'a hole that runs counter-clockwise' : 'an outer ring that runs clockwise',
		'outer rings counter-clockwise and holes clockwise (RFC 7946)',
		'run `npm run geodata -- format`, which turns it round'
	);
}

function fault(
	position: readonly number[],
	found: string,
	expected: string,
	remedy: string
): RingFault {
	return { position, finding: { found, expected, remedy } };
}

/** Twice the planar area in square degrees, positive for a counter-clockwise ring. */
function signedArea(ring: readonly Position[]): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [x0, y0] = ring[i - 1]! as [number, number];
		const [x1, y1] = ring[i]! as [number, number];
		sum += x0 * y1 - x1 * y0;
	}
	return sum;
}
