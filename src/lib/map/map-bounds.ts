import { bbox } from '@turf/bbox';
import type { FeatureCollection } from 'geojson';
import type { OblastCode } from '../domain/dataset/oblast';

/** Degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** Ukraine with Crimea. */
export const ukraineBounds: Bounds = [22.1, 44.35, 40.25, 52.4];

/** How far the map can be moved: a narrow and a wide window can both show all of Ukraine within it. */
export const mapBounds: Bounds = [1, 32, 62, 64];

/** Around Ukraine, px. */
const padding = { top: 18, right: 18, bottom: 18, left: 18 };
/** Beside the buttons, which the names in the east would reach, above the attribution. */
const narrowPadding = { ...padding, right: 68, bottom: 36, left: 8 };

/** How all of Ukraine is shown in a map that is `width` px wide; the picture that stands for it follows the same widths. */
export function fitOptions(width: number) {
	return { padding: width < 640 ? narrowPadding : padding, animate: false } as const;
}

/** What is shown around an oblast: its neighbours tell where it lies, and how near the line is. */
const surroundings = 0.35;

/** Where a map of one oblast looks; null: there is no such outline. */
export function oblastBounds({ features }: FeatureCollection, code: OblastCode): Bounds | null {
	const oblast = features.find(({ properties }) => properties?.['code'] === code);
	if (oblast === undefined) return null;
	const [west, south, east, north] = bbox(oblast) as Bounds;
	const [x, y] = [(east - west) * surroundings, (north - south) * surroundings];
	return [west - x, south - y, east + x, north + y];
}
