import type { GeoContext, GeoPermissibleObjects } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type {
	MultiLineString as Arcs,
	MultiPolygon as ArcsOfRings,
	Topology
} from 'topojson-specification';
import { clippedDrawing } from '../poster/poster-path';
import type { MapFrame } from '../picture/map-frame';

/** Corners, units from the upper left corner of the map. */
export type Corners = readonly (readonly [x: number, y: number])[];

/** What is to be drawn, in degrees: an area, or lines. */
export interface Outline {
	readonly geometry: GeoPermissibleObjects;
	readonly closed: boolean;
	/** Outlines of one family share edges with each other; a place where they part is never left out. */
	readonly family: string;
}

/** Where two areas share an edge, its corners are the same to this, units. */
const grid = 0.01;
/** Rings smaller than this cannot be told from a speck, square units. */
const leastArea = 1.5;

/**
 * Outlines in the units of a map, with about `most` corners together and no more. Those are left out that matter least to
 * the form (Visvalingam and Whyatt 1993); outlines of a family that share an edge share what is left of it. The parts of each
 * outline, in the order of `outlines`: rings whose last corner is the first again, or lines; empty where nothing of it can
 * be seen.
 */
export function simplifiedOutlines(
	outlines: readonly Outline[],
	frame: Pick<MapFrame, 'width' | 'height' | 'place'>,
	most: number
): readonly (readonly Corners[])[] {
	const draw = clippedDrawing(frame, 0);
	const families = new Map<string, Record<string, MultiPolygon | MultiLineString>>();
	for (const [i, { geometry, closed, family }] of outlines.entries()) {
		const pen = new PartsPen(closed);
		draw(geometry, pen);
		const drawn = closed ? rings(pen.parts) : stitched(pen.parts);
		families.set(family, { ...families.get(family), [i]: drawn });
	}
	const wholes = [...families].map(([family, objects]) => {
		const whole = presimplify(topology(objects) as Outlines);
		return [family, filter(whole, filterWeight(whole, leastArea))] as const;
	});
	const weight = weightFor(
		wholes.map(([, whole]) => whole as unknown as Weighted),
		most
	);
	const simple = new Map(wholes.map(([family, whole]) => [family, simplify(whole, weight)]));
	return outlines.map(({ closed, family }, i) => partsOf(simple.get(family)!, String(i), closed));
}

/** Each ring by itself: a tiny one is left out, whether it is an island or a hole. */
const rings = (parts: readonly (readonly number[][])[]): MultiPolygon => ({
	...{ type: 'MultiPolygon', coordinates: parts.map((ring) => [ring as number[][]]) }
});
/** Lines that go on in each other as one: the ends of a line are never left out. */
function stitched(parts: readonly (readonly number[][])[]): MultiLineString {
	const whole: MultiLineString = { type: 'MultiLineString', coordinates: parts as number[][][] };
	const joined = topology({ whole });
	return mesh(joined, joined.objects['whole'] as Arcs);
}

type Outlines = Topology<Record<string, Arcs | ArcsOfRings>>;

type Weighted = Pick<Outlines, 'objects'> & {
	/** The third number of a corner is the area of its triangle; infinite at the ends. */
	readonly arcs: readonly (readonly (readonly [number, number, number])[])[];
};

/** Of ends: larger than all others, and smaller than infinity, of which no two can be compared. */
const always = Number.MAX_VALUE / 2;

/** The least weight with which no more than `most` corners are left. */
function weightFor(families: readonly Weighted[], most: number): number {
	const corners = families.flatMap(weighedCorners).sort((a, b) => b.weight - a.weight);
	let left = most;
	for (const { weight, count } of corners) {
		left -= count;
		if (left < 0) return Math.min(weight * (1 + 1e-9), always);
	}
	return 0;
}

/** The corners of a family, and in how many parts each is. */
function weighedCorners({ objects, arcs }: Weighted) {
	const uses = new Map<number, number>();
	for (const object of Object.values(objects)) {
		// An outline of which nothing is left is none.
		for (const arc of (object.arcs ?? []).flat(2)) {
			const index = arc < 0 ? ~arc : arc;
			uses.set(index, (uses.get(index) ?? 0) + 1);
		}
	}
	return [...uses].flatMap(([index, count]) =>
		arcs[index]!.map(([, , weight]) => ({ weight: Math.min(weight, always), count }))
	);
}

function partsOf(simple: Topology, name: string, closed: boolean): readonly Corners[] {
	const geometry = feature(simple, simple.objects[name]!);
	if (geometry.type !== 'Feature' || geometry.geometry === null) return [];
	const { coordinates } = geometry.geometry as MultiPolygon | MultiLineString;
	const parts = closed ? coordinates.flat() : coordinates;
	const least = closed ? 4 : 2;
	return (parts as [number, number][][]).filter((part) => part.length >= least);
}

/** Collects what d3-geo draws. */
class PartsPen implements GeoContext {
	readonly #all: [number, number][][] = [];
	readonly #closed: boolean;

	constructor(closed: boolean) {
		this.#closed = closed;
	}

	get parts(): readonly (readonly [number, number][])[] {
		const least = this.#closed ? 4 : 2;
		return this.#all.filter((part) => part.length >= least);
	}

	beginPath(): void {}

	moveTo(x: number, y: number): void {
		this.#all.push([snapped(x, y)]);
	}

	lineTo(x: number, y: number): void {
		const part = this.#all.at(-1)!;
		const [atX, atY] = snapped(x, y);
		const [lastX, lastY] = part.at(-1)!;
		if (atX !== lastX || atY !== lastY) part.push([atX, atY]);
	}

	closePath(): void {
		const part = this.#all.at(-1)!;
		const [x, y] = part[0]!;
		this.lineTo(x, y);
	}

	arc(): void {
		throw new TypeError('expected lines and areas, found a point');
	}
}

const snapped = (x: number, y: number): [number, number] => [
	Math.round(x / grid) * grid,
	Math.round(y / grid) * grid
];
