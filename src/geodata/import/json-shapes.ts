import type { Geometry } from 'geojson';
import { feature as shapeOf } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Place } from '../../lib/check/issue';
import { readJsonText, type JsonDocument, type JsonPath } from '../../lib/check/json-text';
import { messageOf, shapesRefused, type Shape, type ShapesReading } from './shapes';

type Members = Readonly<Record<string, unknown>>;

/** Places are found in texts up to this length; a larger tree of places would not fit into memory. */
const largestPlaced = 16_000_000;

/** The shapes of a GeoJSON or TopoJSON text. */
export function jsonShapes(file: string, text: string): ShapesReading {
	const start: Place = { file, line: 1, column: 1 };
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const { issues } = text.length > largestPlaced ? { issues: [] } : readJsonText(file, text);
		if (issues.length > 0) return { shapes: null, repairs: [], issues };
		const expected = 'one well-formed JSON value (RFC 8259)';
		return shapesRefused(file, `broken JSON: ${messageOf(error)}`, expected, 'export it again');
	}
	let document: JsonDocument | null | undefined;
	const at = (path: JsonPath): Place => {
		if (text.length > largestPlaced) return start;
		document ??= readJsonText(file, text).document;
		return document?.at(path) ?? start;
	};
	const root = membersOf(value);
	if (root['type'] === 'Topology') return topologyShapes(file, root, at);
	const crs = crsOf(root);
	if (crs !== null && !/CRS84|EPSG:+4326/i.test(crs)) {
		const expected = 'WGS 84 (EPSG:4326), longitude before latitude';
		return shapesRefused(
			file,
			`the coordinate system ${crs}`,
			expected,
			'export the layer as WGS 84'
		);
	}
	const repairs = crs === null ? [] : [`WGS 84, as its old member "crs" says (${crs})`];
	return { shapes: geojsonShapes(root, at), repairs, issues: [] };
}

function membersOf(raw: unknown): Members {
	return typeof raw === 'object' && raw !== null ? (raw as Members) : {};
}

/** What GeoJSON of 2008 calls its coordinate system; null: it has none. */
function crsOf(root: Members): string | null {
	if (root['crs'] === undefined || root['crs'] === null) return null;
	const { name } = membersOf(membersOf(root['crs'])['properties']);
	return typeof name === 'string' ? name : JSON.stringify(root['crs']).slice(0, 80);
}

function geojsonShapes(root: Members, at: (path: JsonPath) => Place): readonly Shape[] {
	const list: unknown = root['features'];
	if (root['type'] === 'FeatureCollection' && Array.isArray(list)) {
		return list.map((raw: unknown, i) => shape(membersOf(raw), ['features', i], at));
	}
	return [shape(root, [], at)];
}

/** A feature, or a geometry alone. */
function shape(raw: Members, path: JsonPath, at: (path: JsonPath) => Place): Shape {
	const isFeature = raw['type'] === 'Feature';
	const { id } = raw;
	return {
		id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
		properties: isFeature ? membersOf(raw['properties']) : {},
		geometry: (isFeature ? (raw['geometry'] ?? null) : raw) as Geometry | null,
		at: (...steps) =>
			at([...path, ...(!isFeature && steps[0] === 'geometry' ? steps.slice(1) : steps)])
	};
}

function topologyShapes(file: string, root: Members, at: (path: JsonPath) => Place): ShapesReading {
	const objects = membersOf(root['objects']);
	const [name, another] = Object.keys(objects);
	if (name === undefined || another !== undefined) {
		const found =
			name === undefined
				? 'a topology without objects'
				: `the objects ${Object.keys(objects).join(', ')}`;
		return shapesRefused(file, found, 'a topology with one object', 'keep the one that is meant');
	}
	try {
		const topology = root as unknown as Topology;
		const whole = shapeOf(topology, objects[name] as GeometryObject);
		const features = whole.type === 'FeatureCollection' ? whole.features : [whole];
		const shapes = features.map((one, i) =>
			shape({ ...one }, ['objects', name, 'geometries', i], (path) => at(path))
		);
		return { shapes, repairs: [`TopoJSON, of its object "${name}"`], issues: [] };
	} catch (error) {
		const found = `TopoJSON that cannot be followed: ${messageOf(error)}`;
		return shapesRefused(file, found, 'geometries of arcs that are there', 'export it again');
	}
}
