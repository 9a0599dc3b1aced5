import {
	cityLayer,
	countryLayer,
	labelLayer,
	lakeLayer,
	landLayer,
	oblastLayer,
	riverLayer
} from './basemap-layers';
import { basinLayer } from './deposit-layers';
import {
	barrierLayer,
	comparisonLayer,
	correctionAreaLayer,
	naturalEarthLayer,
	waterLayer
} from './occupation-layers';

/** TopoJSON files below the folder. */
export const topologyPaths = ['occupation/viina-cells.topo.json'] as const;

/** GeoJSON files below the folder besides the deposits, by their name in the draft. */
export const layers = {
	oblasts: { path: 'boundaries/oblasts.geojson', spec: oblastLayer },
	countries: { path: 'boundaries/countries.geojson', spec: countryLayer },
	land: { path: 'boundaries/land.geojson', spec: landLayer },
	rivers: { path: 'basemap/rivers.geojson', spec: riverLayer },
	lakes: { path: 'basemap/lakes.geojson', spec: lakeLayer },
	cities: { path: 'basemap/cities.geojson', spec: cityLayer },
	labels: { path: 'basemap/labels.geojson', spec: labelLayer },
	basins: { path: 'basins.geojson', spec: basinLayer },
	naturalEarth: { path: 'occupation/natural-earth.geojson', spec: naturalEarthLayer },
	barriers: { path: 'occupation/barriers.geojson', spec: barrierLayer },
	recordWater: { path: 'occupation/water.geojson', spec: waterLayer },
	correctionAreas: { path: 'occupation/corrections-areas.geojson', spec: correctionAreaLayer },
	commons: { path: 'occupation/commons.geojson', spec: comparisonLayer }
};

export const featurePaths = Object.values(layers).map(({ path }) => path);
