import { feature, mesh } from 'topojson-client';
import type {
	Feature,
	GeoJsonProperties,
	FeatureCollection,
	Geometry,
	MultiLineString,
	MultiPolygon
} from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { shortOblastName, type Oblast, type OblastCode } from '../domain/dataset/oblast';
import { fadingLines } from './fading-lines';

/** The fetched files that the map draws, as built (see `Manifest`), and the names that they do not repeat. */
export interface MapData {
	/** Objects `oblasts` (properties `code`, `label`: where its name is written), `basins` (property `id`), `countries`, `land`. */
	readonly boundaries: Topology;
	/** Objects `rivers`, `lakes`, `cities`, `labels`. */
	readonly basemap: Topology;
	/** Drawn until the record is loaded; objects `occupied`, `before2022`, `contested`, `frontLine`. */
	readonly occupied: Topology;
	readonly oblasts: readonly Pick<Oblast, 'code' | 'nameEn' | 'nameUk'>[];
}

/** `MapData` as GeoJSON, decoded once. */
export interface MapLayers {
	readonly oblasts: FeatureCollection;
	readonly oblastLabels: FeatureCollection;
	/** Outer arcs of the oblasts' mesh: coast and state border, Crimea inside. */
	readonly nationalBorder: MultiLineString;
	readonly oblastBorders: MultiLineString;
	/** Between neighbours only: where their outlines are cut off there is no line. They fade, see `fadingLines`. */
	readonly countryBorders: FeatureCollection;
	readonly countries: FeatureCollection;
	readonly land: FeatureCollection;
	readonly basins: FeatureCollection;
	/** They fade, see `fadingLines`. */
	readonly rivers: FeatureCollection;
	readonly lakes: FeatureCollection;
	readonly cities: FeatureCollection;
	readonly labels: FeatureCollection;
	/** The latest area in two disjoint parts: since 24 February 2022, and before it already. */
	readonly occupied: MultiPolygon;
	readonly before2022: MultiPolygon;
	readonly contested: MultiPolygon;
	readonly frontLine: MultiLineString;
}

/** An object of a topology as a collection; throws when the built file lacks it. */
function object(topology: Topology, name: string): GeometryObject<GeoJsonProperties> {
	const found = topology.objects[name];
	if (found === undefined) {
		const names = Object.keys(topology.objects).join(', ');
		throw new Error(
			`expected the object "${name}" in a built TopoJSON file, found ${names}; run: npm run geodata -- build`
		);
	}
	return found;
}

function collection(topology: Topology, name: string): FeatureCollection {
	const found: FeatureCollection | Feature = feature(topology, object(topology, name));
	return found.type === 'FeatureCollection'
		? found
		: { type: 'FeatureCollection', features: [found] };
}

function geometryOf(topology: Topology, name: string): Geometry {
	return (feature(topology, object(topology, name)) as Feature).geometry;
}

type Neighbours = (a: GeometryObject, b: GeometryObject) => boolean;

function lines(topology: Topology, name: string, keep: Neighbours): MultiLineString {
	return mesh(topology, object(topology, name) as GeometryCollection, keep);
}

const rivers = (basemap: Topology) => fadingLines(collection(basemap, 'rivers'));

function countryBorders(boundaries: Topology): FeatureCollection {
	const geometry = lines(boundaries, 'countries', (a, b) => a !== b);
	const border: Feature = { type: 'Feature', properties: {}, geometry };
	return fadingLines({ type: 'FeatureCollection', features: [border] });
}

/** The names of oblasts at their places; a unit without a place has none. */
function oblastLabels(data: MapData, oblasts: FeatureCollection): FeatureCollection {
	const names = new Map<OblastCode, MapData['oblasts'][number]>();
	for (const oblast of data.oblasts) names.set(oblast.code, oblast);
	const features = oblasts.features.flatMap(({ properties }) => {
		const code = properties?.['code'] as OblastCode;
		const oblast = names.get(code);
		const label = properties?.['label'] as number[] | undefined;
		return oblast && label ? [pointFeature(label, oblast)] : [];
	});
	return { type: 'FeatureCollection', features };
}

function pointFeature(coordinates: number[], oblast: MapData['oblasts'][number]): Feature {
	return {
		type: 'Feature',
		properties: {
			code: oblast.code,
			name_en: shortOblastName(oblast.nameEn),
			name_uk: shortOblastName(oblast.nameUk)
		},
		geometry: { type: 'Point', coordinates }
	};
}

const otherLines = new WeakMap<Topology, MultiLineString>();

/**
 * The line of another source, see `BuiltOtherLine`; throws when it is missing. The same for the same file, because the map
 * takes another object for other data.
 */
export function decodeOtherLine(topology: Topology): MultiLineString {
	const line = otherLines.get(topology) ?? (geometryOf(topology, 'line') as MultiLineString);
	otherLines.set(topology, line);
	return line;
}

/** Adds what is drawn closer up to the layers; throws when an object is missing. */
export function withDetail(layers: MapLayers, detail: Topology): MapLayers {
	const joined = (name: 'lakes' | 'cities' | 'labels'): FeatureCollection => ({
		type: 'FeatureCollection',
		features: [...layers[name].features, ...collection(detail, name).features]
	});
	return {
		...layers,
		rivers: {
			type: 'FeatureCollection',
			features: [...layers.rivers.features, ...rivers(detail).features]
		},
		lakes: joined('lakes'),
		cities: joined('cities'),
		labels: joined('labels')
	};
}

/** Decodes the built files; throws when an object is missing. */
export function decodeLayers(data: MapData): MapLayers {
	const { boundaries, basemap } = data;
	const oblasts = collection(boundaries, 'oblasts');
	return {
		oblasts,
		oblastLabels: oblastLabels(data, oblasts),
		nationalBorder: lines(boundaries, 'oblasts', (a, b) => a === b),
		oblastBorders: lines(boundaries, 'oblasts', (a, b) => a !== b),
		countryBorders: countryBorders(boundaries),
		countries: collection(boundaries, 'countries'),
		land: collection(boundaries, 'land'),
		basins: collection(boundaries, 'basins'),
		rivers: rivers(basemap),
		lakes: collection(basemap, 'lakes'),
		cities: collection(basemap, 'cities'),
		labels: collection(basemap, 'labels'),
		occupied: geometryOf(data.occupied, 'occupied') as MultiPolygon,
		before2022: geometryOf(data.occupied, 'before2022') as MultiPolygon,
		contested: geometryOf(data.occupied, 'contested') as MultiPolygon,
		frontLine: geometryOf(data.occupied, 'frontLine') as MultiLineString
	};
}
