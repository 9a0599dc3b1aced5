import type { MultiPolygon, Polygon } from 'geojson';
import { errorAt, warningAt, type Issue } from '../issue';
import { describe, type Fault } from '../decode';
import { coordinateSystem, isWgs84, kindOfJson } from '../geojson-kind';
import { geometryOf } from './geometry';
import type { JsonDocument, JsonPath } from '../json-text';
import { didYouMean } from '../nearest';

export const lineClasses = ['occupied', 'contested'] as const;
export type LineClass = (typeof lineClasses)[number];

/** One area of a line file, with its geometry as written. */
export interface LineFeature {
	readonly areaClass: LineClass;
	readonly geometry: Polygon | MultiPolygon;
	/** Path of the geometry in the document. */
	readonly path: JsonPath;
	/** How messages call it. */
	readonly record: string;
}

export interface LineFeatures {
	readonly features: readonly LineFeature[];
	readonly issues: readonly Issue[];
}

type Members = Readonly<Record<string, unknown>>;

/** The areas of a document; what is none is an issue. */
export function lineFeatures(document: JsonDocument): LineFeatures {
	const root = membersOf(document.value);
	const list = root['features'];
	if (isOtherJson(document.value)) {
		const { found, remedy } = kindOfJson(document.value);
		return refused(document, [], '', { path: ['type'], found, expected: areas, remedy });
	}
	const readings =
		root['type'] === 'FeatureCollection' && Array.isArray(list)
			? list.map((raw: unknown, i) =>
					readFeature(document, raw, ['features', i], `feature ${i + 1}`)
				)
			: root['type'] === 'Feature'
				? [readFeature(document, root, [], '')]
				: [readGeometry(document, root, [], '', 'occupied')];
	return {
		features: readings.flatMap(({ features }) => features),
		issues: [...crsIssues(document, root), ...readings.flatMap(({ issues }) => issues)]
	};
}

const areas = 'GeoJSON: a Polygon, a MultiPolygon, or features with them';

/** Neither an object with a type nor a topology, which have messages of their own. */
function isOtherJson(value: unknown): boolean {
	return Array.isArray(value) || membersOf(value)['type'] === undefined;
}

function membersOf(raw: unknown): Members {
	return typeof raw === 'object' && raw !== null ? (raw as Members) : {};
}

function readFeature(
	document: JsonDocument,
	raw: unknown,
	path: JsonPath,
	place: string
): LineFeatures {
	const feature = membersOf(raw);
	const id = feature['id'];
	const record = typeof id === 'string' || typeof id === 'number' ? String(id) : place;
	if (feature['type'] === 'FeatureCollection') {
		const nested = notAnArea('FeatureCollection', record) as Fault;
		return refused(document, path, record, { ...nested, path: ['type'] });
	}
	if (feature['type'] !== 'Feature') {
		const expected = 'a Feature with a polygon';
		const fault = { path: ['type'], found: `the type ${describe(feature['type'])}`, expected };
		return refused(document, path, record, { ...fault, remedy: 'export the layer as GeoJSON' });
	}
	const areaClass = classOf(membersOf(feature['properties'])['class']);
	if (typeof areaClass !== 'string') return refused(document, path, record, areaClass);
	return readGeometry(document, feature['geometry'], [...path, 'geometry'], record, areaClass);
}

function classOf(raw: unknown): LineClass | Fault {
	if (raw === undefined || raw === null) return 'occupied';
	const known = lineClasses.find((name) => name === raw);
	if (known !== undefined) return known;
	return {
		path: ['properties', 'class'],
		found: `the class ${describe(raw)}`,
		expected: '"occupied" or "contested"; without a class it is occupied',
		remedy: didYouMean(
			typeof raw === 'string' ? raw : '',
			lineClasses,
			'delete the feature if it is neither'
		)
	};
}

const readArea = geometryOf(['Polygon', 'MultiPolygon'], 'allowed');

function readGeometry(
	document: JsonDocument,
	raw: unknown,
	path: JsonPath,
	record: string,
	areaClass: LineClass
): LineFeatures {
	const result = readArea(raw);
	if ('value' in result) {
		return { features: [{ areaClass, geometry: result.value, path, record }], issues: [] };
	}
	const [first, ...rest] = result.faults;
	if (first === undefined) return { features: [], issues: [] };
	const more = rest.length === 0 ? '' : `, and ${rest.length} more such places`;
	const fault = { ...first, ...notAnArea(membersOf(raw)['type'], record) };
	return refused(document, path, record, { ...fault, found: `${fault.found}${more}` });
}

/** What to do with a geometry of another type. */
function notAnArea(type: unknown, record: string): Partial<Fault> {
	switch (type) {
		case 'Polygon':
		case 'MultiPolygon':
			return {};
		case 'LineString':
		case 'MultiLineString':
			return {
				found: `a line (${type}), which does not say what it holds`,
				expected: 'the occupied area: a Polygon or MultiPolygon',
				remedy: 'close the line into the area that is occupied'
			};
		case 'Point':
		case 'MultiPoint':
			return { remedy: 'delete it: only areas are read' };
		case 'GeometryCollection':
			return {
				found: 'a GeometryCollection (a MultiGeometry of KML)',
				expected: areas,
				remedy: 'take it apart: write its polygons as one MultiPolygon, or each as a feature'
			};
		case 'FeatureCollection':
			return {
				found: 'a FeatureCollection inside another one',
				expected: areas,
				remedy: 'move its features into the outer one'
			};
		case undefined:
			return {
				expected: areas,
				remedy: `delete ${record === '' ? 'the feature' : record}, which has no geometry`
			};
		default:
			return { expected: areas, remedy: 'export the occupied area as GeoJSON (RFC 7946)' };
	}
}

function refused(
	document: JsonDocument,
	path: JsonPath,
	record: string,
	fault: Fault
): LineFeatures {
	const { found, expected, remedy } = fault;
	const place = document.at([...path, ...fault.path]);
	return { features: [], issues: [errorAt(place, { record, found, expected, remedy })] };
}

/** GeoJSON of 2008 could name a coordinate system; only WGS 84 is read. */
function crsIssues(document: JsonDocument, root: Members): Issue[] {
	if (root['crs'] === undefined || root['crs'] === null) return [];
	const name = coordinateSystem(root['crs']);
	if (isWgs84(name)) return [];
	return [
		warningAt(document.at(['crs']), {
			record: '',
			found: `the coordinate system ${describe(name ?? root['crs'])}`,
			expected: 'WGS 84 (EPSG:4326), which the coordinates are taken for',
			remedy: 'export the layer as WGS 84'
		})
	];
}
