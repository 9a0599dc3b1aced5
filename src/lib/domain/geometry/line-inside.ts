import type { Edges } from './edge-list';
import type { Box } from './edge-index';
import { chordKm } from './line-pieces';
import { isInside } from './point-status';
import type { PreparedArea } from './prepared-area';

/**
 * Length of the line inside an area at every observation, km. An edge counts as a whole, by its middle: edges
 * of the record are a few km long.
 */
export function lengthsInsideKm(line: Edges, area: PreparedArea): Float64Array {
	const { x0, y0, x1, y1, life, lives, observations } = line;
	const lengths = new Float64Array(observations + 1);
	for (const edge of edgesWithin(line, area.index.box, 0)) {
		const [lng, lat] = [(x0[edge]! + x1[edge]!) / 2, (y0[edge]! + y1[edge]!) / 2];
		if (!isInside(area.index, lng, lat)) continue;
		const km = chordKm(x0[edge]!, y0[edge]!, x1[edge]!, y1[edge]!);
		const runs = lives[life[edge]!]!;
		for (let i = 0; i < runs.length; i += 3) {
			lengths[runs[i]!]! += km;
			lengths[runs[i + 1]!]! -= km;
		}
	}
	for (let at = 1; at < observations; at++) lengths[at]! += lengths[at - 1]!;
	return lengths.subarray(0, observations);
}

const leastKmPerDegree = 110.5;

/** Indices of the edges whose boxes come within a distance of a box, in their order. */
export function edgesWithin(line: Edges, box: Box, distanceKm: number): number[] {
	const { x0, y0, x1, y1 } = line;
	const height = distanceKm / leastKmPerDegree;
	const top = Math.max(Math.abs(box.south), Math.abs(box.north)) + height;
	const width = height / Math.cos((top * Math.PI) / 180);
	const near: number[] = [];
	for (let edge = 0; edge < x0.length; edge++) {
		if (Math.max(x0[edge]!, x1[edge]!) < box.west - width) continue;
		if (Math.min(x0[edge]!, x1[edge]!) > box.east + width) continue;
		if (Math.max(y0[edge]!, y1[edge]!) < box.south - height) continue;
		if (Math.min(y0[edge]!, y1[edge]!) > box.north + height) continue;
		near.push(edge);
	}
	return near;
}
