import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection, Geometry } from 'geojson';
import { landLayers, seaLayer, waterLayers } from '../layers/basemap';
import { borderLayers } from '../layers/borders';
import { depositLayers, selectedLabelLayers } from '../layers/deposits';
import { frontLineLayers, otherLineLayers, scenarioLineLayers } from '../layers/front-line';
import { labelLayers, majorCityLayers } from '../layers/labels';
import { occupiedLayers, scenarioAreaLayers } from '../layers/occupied';
import { fontFaces } from '../fonts';
import type { MapLayers } from '../map-data';
import type { StyleInput } from '../style-input';

const geojson = (data: FeatureCollection | Geometry, more = {}): GeoJSONSourceSpecification => ({
	type: 'geojson',
	data,
	...more
});

function layerSources(layers: MapLayers): StyleSpecification['sources'] {
	return {
		land: geojson(layers.land),
		countries: geojson(layers.countries),
		oblasts: geojson(layers.oblasts, { promoteId: 'code' }),
		'oblast-labels': geojson(layers.oblastLabels),
		'national-border': geojson(layers.nationalBorder),
		'oblast-borders': geojson(layers.oblastBorders),
		'country-borders': geojson(layers.countryBorders),
		basins: geojson(layers.basins),
		rivers: geojson(layers.rivers),
		before2022: geojson(layers.before2022),
		lakes: geojson(layers.lakes),
		cities: geojson(layers.cities),
		labels: geojson(layers.labels)
	};
}

/** No simplification: neighbours would be simplified apart and show seams. */
const exact = { tolerance: 0, buffer: 16, maxzoom: 10 };

function occupiedSources(input: StyleInput): StyleSpecification['sources'] {
	const sources: StyleSpecification['sources'] = {};
	if (input.layers !== null && input.latestShown) {
		sources['latest-occupied'] = geojson(input.layers.occupied);
		sources['latest-contested'] = geojson(input.layers.contested);
		sources['latest-front'] = geojson(input.layers.frontLine);
	}
	if (input.record !== null) {
		sources['cells'] = geojson(input.record.cells, exact);
		sources['front'] = geojson(input.record.front, exact);
	}
	return sources;
}

function scenarioSources({ scenario }: StyleInput): StyleSpecification['sources'] {
	if (!scenario) return {};
	return {
		'scenario-taken': geojson(scenario.taken),
		'scenario-freed': geojson(scenario.freed),
		'scenario-front': geojson(scenario.frontLine)
	};
}

/** The whole map as a value: array order is draw order. */
export function mapStyle(input: StyleInput): StyleSpecification {
	const faces = { 'font-faces': fontFaces(input.fonts) };
	const base = { version: 8 as const, name: 'Behind the Line', ...faces };
	const sea = seaLayer(input.palette);
	if (input.layers === null) return { ...base, sources: {}, layers: [sea] };
	return {
		...base,
		sources: {
			...layerSources(input.layers),
			...occupiedSources(input),
			...(input.otherLine ? { other: geojson(input.otherLine) } : {}),
			...scenarioSources(input),
			deposits: geojson(input.deposits, { promoteId: 'id' })
		},
		layers: [
			sea,
			...landLayers(input.palette),
			...occupiedLayers(input),
			...scenarioAreaLayers(input),
			...waterLayers(input.palette),
			...borderLayers(input),
			...frontLineLayers(input),
			...otherLineLayers(input),
			...scenarioLineLayers(input),
			...labelLayers(input),
			...depositLayers(input),
			...majorCityLayers(input),
			...selectedLabelLayers(input)
		]
	};
}
