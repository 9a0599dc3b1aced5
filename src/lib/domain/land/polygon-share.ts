import { buffer } from '@turf/buffer';
import { feature, featureCollection, multiLineString } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaKm2 } from '../geometry/area';
import type { Point } from '../geometry/arcs';
import { chordKm } from '../geometry/line-pieces';
import { isInside } from '../geometry/point-status';
import type { PreparedArea } from '../geometry/prepared-area';
import type { Range } from '../numbers/range';

type Area = Polygon | MultiPolygon;

/** The outline of a deposit and the front line near it, at one observation. */
export interface OutlineAtLine {
	readonly outline: Area;
	readonly prepared: PreparedArea;
	/** Share of the outline inside the occupied area. */
	readonly share: number;
	/** Lines `[[lng, lat], …]` in degrees: all front line that comes within the error of the outline. */
	readonly front: readonly (readonly Position[])[];
	/** Share of any part of the outline inside the occupied area. */
	readonly shareOf: (part: Area) => number;
}

/**
 * Share of an outline behind the line, with the line moved back and forward by its error (METHOD §4): low
 * without the occupied part within the error of the front line, high with the free part within it. Coast and
 * state border are not moved. Assumes uniform tonnage per area.
 *
 * Turf draws the band around the line and clips it to the outline, unless `bandOf` does. Where the clipper throws, the
 * band is taken to first order, see `firstOrderRange`.
 */
export function shareWithLineMoved(
	at: OutlineAtLine,
	errorKm: number,
	bandOf: BandInside = bandInside
): Range {
	const { share, prepared } = at;
	if (at.front.length === 0) return { low: share, central: share, high: share };
	let band: Area | null;
	try {
		band = bandOf(at.outline, at.front, errorKm);
	} catch {
		return firstOrderRange(share, lengthInsideKm(at), errorKm, prepared.areaKm2);
	}
	const all = band === null ? 0 : areaKm2(band) / prepared.areaKm2;
	const occupied = band === null || all === 0 ? 0 : all * at.shareOf(band);
	return bounded(share - occupied, share, share + all - occupied);
}

/**
 * The share with a band of length × error of the line to either side of it: what moving the line gives when
 * it is straight, and more than that when it is jagged. `lineKm`: length of front line inside the area.
 */
export function firstOrderRange(
	share: number,
	lineKm: number,
	errorKm: number,
	areaKm2: number
): Range {
	const band = (lineKm * errorKm) / areaKm2;
	return bounded(share - band, share, share + band);
}

/** The part of an outline within a distance of a line, km; null when there is none. Throws when Turf's clipper does. */
export function bandInside(
	outline: Area,
	line: readonly (readonly Position[])[],
	distanceKm: number
): Area | null {
	const lines = multiLineString(line.map((positions) => [...positions]));
	const band = buffer(lines, distanceKm, { units: 'kilometers' });
	if (band === undefined) return null;
	const inside = intersect(featureCollection<Area>([feature(outline), band]));
	return inside?.geometry ?? null;
}

export type BandInside = typeof bandInside;

/** `bandInside` that remembers the last band: a line that is dragged moves near few outlines. */
export function rememberingBand(): BandInside {
	let last: { readonly key: string; readonly band: Area | null } | null = null;
	return (outline, line, distanceKm) => {
		const key = JSON.stringify([line, distanceKm]);
		if (last?.key !== key) last = { key, band: bandInside(outline, line, distanceKm) };
		return last.band;
	};
}

/** By the middles of the edges. */
function lengthInsideKm({ front, prepared }: OutlineAtLine): number {
	let total = 0;
	for (const line of front) {
		for (let i = 1; i < line.length; i++) {
			const [a, b] = [line[i - 1], line[i]] as unknown as [Point, Point];
			if (isInside(prepared.index, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2)) {
				total += chordKm(...a, ...b);
			}
		}
	}
	return total;
}

/** A share of a whole place as a share of its land, see `landShare`. */
export function ofLand({ low, central, high }: Range, land: number): Range {
	return bounded(low / land, Math.min(1, central / land), high / land);
}

/** `low <= central <= high` within 0..1, whatever the rounding. */
function bounded(low: number, central: number, high: number): Range {
	return {
		low: Math.min(central, Math.max(0, low)),
		central,
		high: Math.max(central, Math.min(1, high))
	};
}
