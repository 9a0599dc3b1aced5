import type { Feature, Geometry } from 'geojson';
import { canonicalGeometry } from './geometry';
import { formatJson } from './json';

/** Decimals of a degree: 1e-5 is about a metre, finer than any source here. */
export const outlineDecimals = 5;
/** Points of deposits are known to 2 km at best; 1e-4 is about ten metres. */
export const depositDecimals = 4;

/**
 * A canonical FeatureCollection: features sorted by id (by content where there is none), the members of a
 * feature in the order type, id, properties, geometry, geometries canonical. `decimals` are those of points;
 * areas have those of outlines.
 */
export function formatFeatures(
	features: readonly Feature<Geometry | null>[],
	decimals: number
): string {
	const canonical = features.map((feature) => canonicalFeature(feature, decimals));
	const sorted = canonical
		.map((feature) => ({ feature, key: sortKey(feature) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ feature }) => feature);
	return `${formatJson({ type: 'FeatureCollection', features: sorted })}\n`;
}

function canonicalFeature(
	{ id, properties, geometry }: Feature<Geometry | null>,
	decimals: number
): Feature<Geometry | null> {
	return {
		type: 'Feature',
		...(id === undefined ? {} : { id }),
		properties,
		geometry: geometry && canonicalGeometry(geometry, isArea(geometry) ? outlineDecimals : decimals)
	};
}

function isArea({ type }: Geometry): boolean {
	return type === 'Polygon' || type === 'MultiPolygon';
}

function sortKey(feature: Feature<Geometry | null>): string {
	return feature.id === undefined
		? JSON.stringify([feature.properties, feature.geometry])
		: String(feature.id);
}
