import { oblastCodes } from '../../lib/domain/dataset/oblast';
import {
	depositStatuses,
	locationAccuracyIds,
	locationZones
} from '../../lib/domain/dataset/deposit';
import {
	anyText,
	date,
	finiteNumber,
	list,
	notNegative,
	nullable,
	object,
	oneOf,
	slug,
	text,
	trueOrFalse,
	type Shape
} from './decode';
import type { LayerSpec } from './features';
import { geometryOf } from './geometry';

/** TopoJSON files below the folder. */
export const topologyPaths = ['occupation/viina-cells.topo.json'] as const;

const amount = notNegative(finiteNumber);
const areaGeometry = geometryOf(['Polygon', 'MultiPolygon']);

/** Infers the types of a layer's geometry and properties. */
function layer<G, S extends Shape>(spec: LayerSpec<G, S>): LayerSpec<G, S> {
	return spec;
}

export const oblastLayer = layer({
	id: oneOf(oblastCodes),
	geometry: areaGeometry,
	properties: { name_en: text, name_uk: text, slug, area_km2: amount }
});

export const countryLayer = layer({
	id: text,
	geometry: areaGeometry,
	properties: { name_en: text, name_uk: text }
});

export const landLayer = layer({
	id: null,
	geometry: areaGeometry,
	properties: { kind: text }
});

export const riverLayer = layer({
	id: null,
	geometry: geometryOf(['LineString', 'MultiLineString']),
	properties: {
		name_en: nullable(anyText),
		name_uk: nullable(anyText),
		rank: amount,
		minzoom: amount
	}
});

export const lakeLayer = layer({
	id: null,
	geometry: areaGeometry,
	properties: {
		name_en: nullable(anyText),
		name_uk: nullable(anyText),
		kind: text,
		status: oneOf(['', 'drained']),
		area_km2: amount,
		minzoom: amount
	}
});

export const cityLayer = layer({
	id: null,
	geometry: geometryOf(['Point']),
	properties: {
		name_en: text,
		name_uk: text,
		population: amount,
		capital: trueOrFalse,
		country: text,
		oblast: nullable(oneOf(oblastCodes)),
		minzoom: amount
	}
});

export const labelLayer = layer({
	id: null,
	geometry: geometryOf(['Point']),
	properties: { kind: text, name_en: text, name_uk: text, minzoom: amount }
});

/** A published figure of a deposit or a basin, as it is written. */
export const figureShape = {
	commodity: slug,
	kind: oneOf([
		'reserve',
		'resource',
		'production',
		'capacity',
		'grade',
		'depletion',
		'cumulative production'
	]),
	value: amount,
	value_max: nullable(amount),
	unit: text,
	basis: anyText,
	category: nullable(slug),
	category_published: anyText,
	year: anyText,
	grade_published: anyText,
	grade: nullable(object({ of: text, percent: amount })),
	counted: trueOrFalse,
	reason: anyText,
	sources: list(slug),
	says: anyText,
	confidence: text
};

export const depositLayer = layer({
	id: slug,
	geometry: nullable(geometryOf(['Point', 'Polygon', 'MultiPolygon'])),
	properties: {
		name_en: text,
		name_uk: text,
		commodities: list(slug),
		deposit_type: anyText,
		status: oneOf(depositStatuses),
		status_basis: anyText,
		location_accuracy: oneOf(locationAccuracyIds),
		location_source: anyText,
		zone: oneOf(locationZones),
		evidence: text,
		confidence: text,
		sources: list(slug),
		notes: anyText,
		figures: list(object(figureShape))
	}
});

export const basinLayer = layer({
	id: slug,
	geometry: areaGeometry,
	properties: {
		name_en: text,
		name_uk: text,
		oblasts: list(oneOf(oblastCodes)),
		commodities: list(slug),
		outline: anyText,
		deposit_type: anyText,
		status: text,
		evidence: text,
		confidence: text,
		sources: list(slug),
		notes: anyText,
		figures: list(object(figureShape))
	}
});

export const naturalEarthLayer = layer({
	id: date,
	geometry: areaGeometry,
	properties: { date, used_for: list(date) }
});

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
	naturalEarth: { path: 'occupation/natural-earth.geojson', spec: naturalEarthLayer }
};

export const featurePaths = Object.values(layers).map(({ path }) => path);
