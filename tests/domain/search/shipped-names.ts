import { basemapTopology } from '../../../src/geodata/build/map-topologies';
import { searchNamesOf } from '../../../src/lib/data/search-names';
import { buildSearchIndex } from '../../../src/lib/domain/search/search-index';
import { geodata } from '../../shipped/geodata';

/** Towns as they stand in `geodata/basemap/cities.geojson`. */
export const cities = geodata.shapes.cities.features.map(({ geometry, properties }) => ({
	properties,
	coordinates: geometry.coordinates
}));

/** The names of the shipped data, as the site sends them. */
export const names = searchNamesOf(geodata, [
	basemapTopology(geodata, 'overview'),
	basemapTopology(geodata, 'detail')
]);

export const index = buildSearchIndex(names);
