import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaKm2 } from '../domain/geometry/area';
import { pairWork } from '../domain/geometry/pair-work';
import { wellFormedness } from '../domain/geometry/well-formed';
import { ringFault, ringsOf } from './ring-faults';
import { overlapPlace } from './ring-overlaps';

/** What is wrong with an area whose rings are each in order. */
export interface AreaFault {
	/** Indices in `coordinates`. */
	readonly path: readonly number[];
	readonly finding: AreaFinding;
}

interface AreaFinding {
	readonly found: string;
	readonly expected: string;
	readonly remedy: string;
}

/** Less is what rounding leaves of an area that is nothing, km²: one m². */
const leastKm2 = 1e-6;

/** The first fault of an area: holes that leave nothing of it, or land that it covers twice; null: none, or a broken ring. */
export function areaFault(area: Polygon | MultiPolygon): AreaFault | null {
	// The area of a broken ring means nothing.
	if (ringsOf(area).some(({ ring }) => ringFault(ring) !== null)) return null;
	const beside = besideFault(area);
	if (beside !== null) return { path: [], finding: beside };
	if (standApart(area)) return areaKm2(area) >= leastKm2 ? null : nothingLeft(0);
	const form = wellFormedness(area);
	if (form.kind === 'overlapping') return overlapping(area, form.overlapKm2);
	if (form.areaKm2 >= leastKm2 && areaKm2(area) >= leastKm2) return null;
	return nothingLeft(form.areaKm2);
}

/** Whether no ring can meet another one, because it is alone or their boxes are apart: a ring in order bounds its land. */
function standApart(area: Polygon | MultiPolygon): boolean {
	const rings = ringsOf(area);
	if (rings.length === 1) return true;
	if (rings.some(({ isHole }) => isHole)) return false;
	const tree = new Flatbush(rings.length);
	const boxes = rings.map(({ ring }) => boxOf(ring));
	for (const box of boxes) tree.add(...box);
	tree.finish();
	return boxes.every((box) => tree.search(...box).length === 1);
}

function boxOf(ring: readonly Position[]): [number, number, number, number] {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring as readonly [number, number][]) {
		if (x < box[0]) box[0] = x;
		if (y < box[1]) box[1] = y;
		if (x > box[2]) box[2] = x;
		if (y > box[3]) box[3] = y;
	}
	return box;
}

function nothingLeft(km2: number): AreaFault {
	return {
		path: [],
		finding: {
			found: `an area of ${landArea(Math.max(0, km2))}: its holes leave nothing of it`,
			expected: 'an outline around land',
			remedy: 'delete the hole that is as large as the outline, or draw it again'
		}
	};
}

/** Comparing so many edges takes some seconds; a front line of 50,000 edges has a fifth of it. */
const mostWork = 1.5e7;
const fewEdges = 1000;

/** An area whose edges lie side by side by the thousand, as the teeth of a comb, would be computed for minutes; null: none. */
export function besideFault(area: Polygon | MultiPolygon): AreaFinding | null {
	const edges = ringsOf(area).reduce((sum, { ring }) => sum + ring.length, 0);
	// All pairs of fewer edges are no work.
	if (edges < fewEdges) return null;
	const work = pairWork(area);
	if (work <= mostWork) return null;
	return {
		found: `edges that lie side by side, ${Math.round(work / 1e6)} million pairs of them`,
		expected: `at most ${mostWork / 1e6} million, which a front line is far below`,
		remedy: 'look for zigzags that a program has made, and simplify the outline'
	};
}

function overlapping(area: Polygon | MultiPolygon, overlapKm2: number): AreaFault {
	const overlap = overlapPlace(area);
	return {
		path: overlap?.path ?? [],
		finding: {
			found: `parts that overlap on ${landArea(overlapKm2)}, or a hole outside its polygon${overlap === null ? '' : `, at ${degrees(overlap.at)}`}`,
			expected: 'an area that covers each place once',
			remedy: 'unite the parts, or move the hole inside'
		}
	};
}

/** Land in the unit that says something of it: `12 m²`, `3.4 ha`, `5.67 km²`. */
export function landArea(km2: number): string {
	if (km2 < 0.01) return `${Number((km2 * 1e6).toPrecision(3))} m²`;
	if (km2 < 1) return `${Number((km2 * 100).toPrecision(3))} ha`;
	return `${Number(km2.toPrecision(3))} km²`;
}

/** `[38.50000, 48.00000]`. */
export function degrees(position: readonly number[]): string {
	return `[${position
		.slice(0, 2)
		.map((degree) => degree.toFixed(5))
		.join(', ')}]`;
}
