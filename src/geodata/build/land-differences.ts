import { elementKm2 } from '../../lib/domain/geometry/area-element';
import {
	north,
	rowLength,
	slabOf,
	south,
	type EdgeIndex
} from '../../lib/domain/geometry/edge-index';
import { longitudeAt } from '../../lib/domain/geometry/strip';
import { commonIntervals } from './observation-intervals';

/** Parallels lie this far apart, degrees: about 110 m, far less than a line of any source is exact. */
const stepDegrees = 0.001;

/**
 * What of a place the first of two areas covers and the second does not, km² (WGS84): lengths along parallels 110 m apart,
 * which no crossing of edges can upset. A common part of three areas is no sum over pairs of edges, and clippers throw on
 * lines that follow the same coast; over an oblast the result is good to a km².
 */
export function onlyInFirstKm2(place: EdgeIndex, first: EdgeIndex, second: EdgeIndex): number {
	let total = 0;
	const end = Math.ceil(place.box.north / stepDegrees);
	for (let step = Math.floor(place.box.south / stepDegrees); step < end; step++) {
		const latitude = (step + 0.5) * stepDegrees;
		const covered = commonIntervals([stretchesAt(place, latitude), stretchesAt(first, latitude)]);
		const both = commonIntervals([covered, stretchesAt(second, latitude)]);
		total += (lengthOf(covered) - lengthOf(both)) * elementKm2(latitude) * stepDegrees;
	}
	return total;
}

/** Longitudes `[from, to, from, to, …]` between which a parallel runs in an area, in order. */
function stretchesAt(index: EdgeIndex, latitude: number): number[] {
	const { rows, starts, items, box } = index;
	if (latitude < box.south || latitude > box.north) return [];
	const slab = slabOf(index, latitude);
	const crossings: number[] = [];
	for (let i = starts[slab]!; i < starts[slab + 1]!; i++) {
		const at = items[i]! * rowLength;
		// Half-open, so that a corner counts once.
		if (rows[at + south]! > latitude || rows[at + north]! <= latitude) continue;
		crossings.push(longitudeAt(rows, at, latitude));
	}
	return crossings.sort((a, b) => a - b);
}

function lengthOf(stretches: readonly number[]): number {
	return stretches.reduce((sum, bound, i) => sum + (i % 2 === 0 ? -bound : bound), 0);
}
