import { boundRun, outlineTenths, signedTenths } from '../control/control-history';
import { certainSigmas } from '../control/occupied-share';
import type { Dataset } from '../dataset/dataset';
import type { LineErrors } from '../dataset/observation';
import type { Box } from '../geometry/edge-index';
import { linesOf } from '../geometry/edge-lines';
import { FrontIndex } from '../geometry/front-distance';
import { edgesWithin, lengthsInsideKm } from '../geometry/line-inside';
import { outlineDistancesKm } from '../geometry/outline-distance';
import { shareOf } from '../geometry/overlap';
import { isBehind } from '../geometry/place-side';
import { isInside } from '../geometry/point-status';
import type { PreparedArea } from '../geometry/prepared-area';
import type { ObservedControl } from './inserted-observation';
import { KnownControl, type EarlierControl, type WritableControl } from './known-control';
import type { LaidArea } from './laid-area';
import { sideOfAll } from '../land/land-around';
import { firstOrderRange, ofLand, shareWithLineMoved } from '../land/polygon-share';
import type { PreparedOutline } from '../land/prepared-land';
import type { Range } from '../numbers/range';
import { rootOfSquares } from '../numbers/reproducible-functions';

interface Line {
	readonly area: LaidArea;
	readonly contested: LaidArea | null;
}

/**
 * Side and distance of every located deposit on land, and shares of basins, oblasts and outlines, by the rules
 * that the histories of the record are built with. What is contested is 0 in the low bound, 1 in the high
 * one and half between. `earlier`: what a line said that differs from this one in few places.
 */
export function lineControl(
	{ deposits, accuracies }: Pick<Dataset, 'deposits' | 'accuracies'>,
	line: Line,
	errors: LineErrors,
	earlier: EarlierControl | null = null
): ObservedControl {
	const errorKm = errors.lineErrorMovingKm;
	const { front, land } = line.area;
	const frontIndex = new FrontIndex(front);
	const known = earlier && new KnownControl(earlier);
	const into: WritableControl = {
		...{ distances: new Map(), areas: new Map(), bound: new Map(), contested: [] },
		decided: { behind: [], free: [] }
	};
	const sigmas = new Map(accuracies.map(({ id, sigmaKm }) => [id, sigmaKm ?? 0]));
	for (const [id, place] of land.places) {
		const same = known?.isFar(place.index.box) ? earlier!.control.areas.get(id) : undefined;
		into.areas.set(id, same ?? placeShare(id, place, line, errorKm));
	}
	for (const { id, point, zone, oblast, accuracy } of deposits) {
		if (point === null || zone !== 'onshore') continue;
		const outline = land.outlines.get(id);
		if (outline === undefined) {
			const sigmaKm = sigmas.get(accuracy) ?? 0;
			const radiusKm = certainSigmas * rootOfSquares(sigmaKm, errorKm);
			if (known?.keeps(id, boxOf(point), radiusKm, into)) continue;
			const [behind, open] = pointSide(point, line);
			const distanceKm = frontIndex.distanceKm(...point) ?? Infinity;
			const tenths = signedTenths(distanceKm, behind);
			into.distances.set(id, tenths);
			if (open) into.contested.push(id);
			if (Math.abs(tenths) / 10 >= radiusKm) continue;
			const side = decidedSide(point, oblast, radiusKm, line);
			if (side !== null) into.decided[side].push(id);
			const places = land.around.places(point, oblast, sigmaKm);
			if (side === null && places !== null)
				into.bound.set(id, boundRun(signedKm(places, line, frontIndex), errors));
			continue;
		}
		if (known?.keeps(id, outline.prepared.index.box, errorKm, into)) continue;
		const { share, open } = outlineShares(outline.prepared, line);
		const [km] = outlineDistancesKm(outline.prepared.index, front, frontIndex);
		into.distances.set(id, outlineTenths(km!, share));
		into.areas.set(id, withContested(outlineRange(outline, share, line, errorKm), share, open));
		if (open > 0.5) into.contested.push(id);
	}
	return into;
}

const boxOf = ([lng, lat]: readonly [number, number]): Box => ({
	...{ west: lng, south: lat, east: lng, north: lat }
});

/** The side that all land of the oblast around a point lies on; null: it lies on both, or the oblast has no shape. */
function decidedSide(
	point: readonly [number, number],
	oblast: string,
	radiusKm: number,
	{ area, contested }: Line
): 'behind' | 'free' | null {
	const around = area.land.around.at(point, oblast, radiusKm);
	if (around === null) return null;
	const open = contested === null ? 0 : shareOf(contested.prepared.index, around.area);
	return sideOfAll(around, shareOf(area.prepared.index, around.area), open);
}

/** Signed distances of places on land. */
function signedKm(
	places: readonly (readonly [number, number])[],
	{ area }: Line,
	frontIndex: FrontIndex
): readonly number[] {
	return places.map(([lng, lat]) => {
		const km = frontIndex.distanceKm(lng, lat) ?? Infinity;
		return isInside(area.prepared.index, lng, lat) ? km : -km;
	});
}

function pointSide(
	[lng, lat]: readonly [number, number],
	{ area, contested }: Line
): readonly [behind: boolean, contested: boolean] {
	const { index } = area.prepared;
	const behind = isBehind(index, area.land.holdable, lng, lat);
	return [behind, !behind && contested !== null && isInside(contested.prepared.index, lng, lat)];
}

function placeShare(id: string, place: PreparedArea, line: Line, errorKm: number): Range {
	const land = line.area.land.landShares.get(id)!;
	const [lineKm] = lengthsInsideKm(line.area.front, place);
	const moved = firstOrderRange(line.area.shares.get(id)!, lineKm!, errorKm, place.areaKm2);
	const range = ofLand(moved, land);
	return withContested(range, range.central, (line.contested?.shares.get(id) ?? 0) / land);
}

function outlineShares(outline: PreparedArea, { area, contested }: Line) {
	const share = shareOf(area.prepared.index, outline);
	return { share, open: contested === null ? 0 : shareOf(contested.prepared.index, outline) };
}

function outlineRange(
	{ geometry, prepared, bandOf }: PreparedOutline,
	share: number,
	{ area: { front, prepared: area } }: Line,
	errorKm: number
): Range {
	const near = edgesWithin(front, prepared.index.box, errorKm);
	const at = {
		...{ outline: geometry, prepared, share, front: linesOf(front, near) },
		shareOf: (part: PreparedOutline['geometry']) => shareOf(area.index, part)
	};
	return shareWithLineMoved(at, errorKm, bandOf);
}

/** What is both occupied and contested counts as occupied, as far as it must: no more is contested than is not occupied. */
function withContested({ low, central, high }: Range, share: number, contested: number): Range {
	const open = Math.min(contested, 1 - share);
	return { low, central: Math.min(1, central + open / 2), high: Math.min(1, high + open) };
}
