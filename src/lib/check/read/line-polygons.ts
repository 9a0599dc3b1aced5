import { bbox } from '@turf/bbox';
import { bboxPolygon } from '@turf/bbox-polygon';
import type { Position } from 'geojson';
import { areaKm2 } from '../../domain/geometry/area';
import { countOf, errorAt, warningAt, type Issue, type Place } from '../issue';
import { selfMeeting } from '../ring-crossings';
import { ringFault, ringsOf, type PlacedRing } from '../ring-faults';
import type { JsonDocument } from '../json-text';
import type { LineFeature } from './line-features';
import { signedArea, withoutSpikes } from './line-spikes';

/** The polygons of features without what does not matter, and what was left out of them. */
export interface Cleaning {
	readonly polygons: readonly Position[][][];
	readonly issues: readonly Issue[];
	/** Where positions with a third number stand. */
	readonly heights: readonly Place[];
	/** Where the holes under 1 ha stand. */
	readonly slivers: readonly Place[];
	/** Where edges turn back over themselves. */
	readonly spikes: readonly Place[];
}

export const emptyCleaning: Cleaning = {
	...{ polygons: [], issues: [] },
	...{ heights: [], slivers: [], spikes: [] }
};

/** Ukraine and its neighbourhood, degrees. */
const bounds = { west: 20, south: 43, east: 42, north: 54 } as const;

/** Smaller holes are left by drawing, not meant, km². */
const sliverKm2 = 0.01;

/** Polygons of a feature in two dimensions, without sliver holes; faults of positions and rings are issues. */
export function cleanPolygons(document: JsonDocument, feature: LineFeature): Cleaning {
	const { geometry, path, record } = feature;
	const rings = ringsOf(geometry).map((placed) => ({
		...placed,
		at: (...indices: number[]) => document.at([...path, 'coordinates', ...placed.path, ...indices])
	}));
	const stray = strayPositions(rings, record);
	if (stray !== null) return { ...emptyCleaning, issues: [stray] };
	const flat = rings.map((placed) => ({ ...placed, ring: withoutHeights(placed.ring) }));
	const kept = flat.filter(({ ring, isHole }) => !isHole || !isSliver(ring));
	const parted = kept.map(partsOf);
	const whole = parted.flatMap(({ parts }) => parts);
	return {
		polygons: polygonsOf(whole),
		issues: whole.flatMap((placed) => ringIssues(placed, record)),
		spikes: parted.flatMap(({ spikes }) => spikes),
		heights: rings.flatMap(({ ring, at }) =>
			ring.flatMap((position, i) => (position.length > 2 ? [at(i)] : []))
		),
		slivers: flat.filter((placed) => !kept.includes(placed)).map(({ at }) => at())
	};
}

interface LineRing extends PlacedRing {
	readonly at: (...indices: number[]) => Place;
}

/** A ring without spikes; what it is parted into by them stands before it, so that its holes stay its own. */
function partsOf(placed: LineRing): {
	readonly parts: readonly LineRing[];
	readonly spikes: readonly Place[];
} {
	const { rings, spikes } = withoutSpikes(placed.ring);
	const [main, ...others] = rings;
	if (spikes.length === 0 || main === undefined) return { parts: [placed], spikes: [] };
	const sideOf = (ring: readonly Position[]) => Math.sign(signedArea(ring));
	const at = () => placed.at();
	const part = (ring: readonly Position[], isHole: boolean): LineRing => ({
		...placed,
		...{ ring: [...ring], isHole, at }
	});
	const turned = others.map((ring) =>
		part(ring, sideOf(ring) === sideOf(main) ? placed.isHole : !placed.isHole)
	);
	return {
		parts: [
			...turned.filter(({ isHole }) => !isHole),
			part(main, placed.isHole),
			...turned.filter(({ isHole }) => isHole)
		],
		spikes: spikes.map((index) => placed.at(index))
	};
}

/** An outer ring begins a polygon. */
function polygonsOf(rings: readonly LineRing[]): Position[][][] {
	const polygons: Position[][][] = [];
	for (const { ring, isHole } of rings) {
		if (isHole) polygons.at(-1)?.push(ring);
		else polygons.push([ring]);
	}
	return polygons;
}

function withoutHeights(ring: readonly Position[]): Position[] {
	return ring.map((position) => position.slice(0, 2));
}

function ringIssues({ ring, at }: LineRing, record: string): Issue[] {
	const fault = ringFault(ring, 'cross');
	return fault === null ? [] : [errorAt(at(...fault.position), { record, ...fault.finding })];
}

function isNearUkraine([longitude, latitude]: Position): boolean {
	const { west, south, east, north } = bounds;
	return longitude! >= west && longitude! <= east && latitude! >= south && latitude! <= north;
}

/** One issue for all positions of a feature that are far away, at the first of them. */
function strayPositions(rings: readonly LineRing[], record: string): Issue | null {
	const all = rings.flatMap(({ ring, at }) =>
		ring.flatMap((position, i) => (isNearUkraine(position) ? [] : [{ position, at: () => at(i) }]))
	);
	const [first] = all;
	if (first === undefined) return null;
	const [longitude, latitude] = first.position as [number, number];
	const swapped = isNearUkraine([latitude, longitude]);
	const what = swapped ? 'latitude before longitude' : 'far from Ukraine';
	const more = all.length === 1 ? '' : `, and ${all.length - 1} more such positions`;
	return errorAt(first.at(), {
		record,
		found: `${JSON.stringify([longitude, latitude])}, ${what}${more}`,
		expected: `[longitude ${bounds.west} to ${bounds.east}, latitude ${bounds.south} to ${bounds.north}]`,
		remedy: swapped
			? 'swap the two numbers of each position'
			: 'correct them, or export the layer as WGS 84 (EPSG:4326)'
	});
}

/** The lobes of a hole that crosses itself cancel out, so the box of such a one must be small too. */
function isSliver(ring: Position[]): boolean {
	if (ringKm2(ring) >= sliverKm2) return false;
	return selfMeeting(ring, 'cross') === null || boxKm2(ring) < sliverKm2;
}

function ringKm2(ring: Position[]): number {
	return areaKm2({ type: 'Polygon', coordinates: [ring] });
}

function boxKm2(ring: Position[]): number {
	return areaKm2(bboxPolygon(bbox({ type: 'LineString', coordinates: ring })).geometry);
}

/** Warnings of what was left out, each at its first place. */
export function leftOut({ heights, slivers, spikes }: Cleaning): Issue[] {
	const [height, sliver, spike] = [heights[0], slivers[0], spikes[0]];
	return [
		...(spike === undefined
			? []
			: [
					warningAt(spike, {
						record: '',
						found: `${countOf(spikes.length, 'edge')} that ${spikes.length === 1 ? 'runs back over itself' : 'run back over themselves'}`,
						expected: 'rings around land: a line without width holds none',
						remedy: 'nothing to do: they are left out, or they would count as front line'
					})
				]),
		...(height === undefined
			? []
			: [
					warningAt(height, {
						record: '',
						found: `a height in ${countOf(heights.length, 'position')}`,
						expected: '[longitude, latitude]',
						remedy: 'nothing to do: heights are left out'
					})
				]),
		...(sliver === undefined
			? []
			: [
					warningAt(sliver, {
						record: '',
						found: `${countOf(slivers.length, 'hole')} under 1 ha`,
						expected: 'holes that somebody meant',
						remedy: 'nothing to do: they are filled; draw one larger if it is meant'
					})
				])
	];
}
