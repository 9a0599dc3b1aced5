import type { Feature, FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { Geodata } from '../read/geodata';

/** Steps of the coordinate grid across a topology's box: 20–40 m here, finer than a pixel at city zoom. */
const quantization = 1e5;

/**
 * Objects `oblasts` (property `code`), `basins` (property `id`), `outlines` of deposits (property `id`),
 * `countries`, `land`, with shared arcs.
 */
export function boundariesTopology({ shapes }: Geodata): Topology {
	return topology(
		{
			oblasts: withProperties(shapes.oblasts, (oblast) => ({ code: oblast.id })),
			basins: withProperties(shapes.basins, (basin) => ({ id: basin.id })),
			outlines: outlinesOf(shapes.depositOutlines),
			countries: withProperties(shapes.countries, (country) => ({ code: country.id })),
			land: withProperties(shapes.land, () => ({}))
		},
		quantization
	);
}

function outlinesOf(outlines: Geodata['shapes']['depositOutlines']): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: Array.from(outlines, ([id, geometry]) => ({
			type: 'Feature',
			properties: { id },
			geometry
		}))
	};
}

/** Objects `rivers`, `lakes`, `cities`, `labels` with their own properties. */
export function basemapTopology({ shapes }: Geodata): Topology {
	const { rivers, lakes, cities, labels } = shapes;
	return topology({ rivers, lakes, cities, labels }, quantization);
}

function withProperties(
	collection: FeatureCollection,
	properties: (feature: Feature) => Readonly<Record<string, unknown>>
): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: collection.features.map((each) => ({
			type: 'Feature',
			properties: properties(each),
			geometry: each.geometry
		}))
	};
}
