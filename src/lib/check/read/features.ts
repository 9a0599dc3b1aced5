import { coordinateSystem, foreignMembers, isWgs84, kindOfJson } from '../geojson-kind';
import { errorAt, warningAt, type Issue, type Place } from '../issue';
import {
	decoded,
	describe,
	faultsUnder,
	nullable,
	type Decoder,
	type Fault,
	type JsonSchema
} from '../decode';
import { object, type Shape, type ShapeOf } from '../decode-object';
import { unreadLayer, type Entry, type Reading } from './entry';
import { pathName } from '../json-path';
import type { JsonDocument, JsonPath } from '../json-text';
import { readJson } from './json-document';
import { programWords } from '../program-words';
import { once } from './once';
import { geometryOf } from './geometry';
import { fileOf, type SourceFile, type SourceFolder } from '../source-folder';
import type { TextOrigin } from './text-file';

/** A typed GeoJSON feature; `at` takes paths inside the feature, e.g. `at('properties', 'name_uk')`. */
export interface FeatureEntry<G, P> extends Entry<P> {
	readonly geometry: G;
}

/** What a GeoJSON layer holds. */
export interface LayerSpec<G, S extends Shape> {
	/** Null: features need no id. */
	readonly id: Decoder<string> | null;
	readonly geometry: Decoder<G>;
	readonly properties: S;
	/** What a schema can say of the whole feature, because a rule asks for it. */
	readonly schema?: JsonSchema;
}

/** Reads a FeatureCollection; features with a fault are left out and reported. */
export function readFeatures<G, S extends Shape>(
	folder: SourceFolder,
	path: string,
	spec: LayerSpec<G, S>,
	origin?: TextOrigin
): Reading<FeatureEntry<G, ShapeOf<S>>> {
	const source = fileOf(folder, path);
	return once(source, spec, () => readLayer(source, spec, origin));
}

function readLayer<G, S extends Shape>(
	source: SourceFile,
	spec: LayerSpec<G, S>,
	origin: TextOrigin | undefined
): Reading<FeatureEntry<G, ShapeOf<S>>> {
	const { document, issues } = readJson(source, origin);
	if (document === null) return unreadLayer(issues);
	const features = featuresOf(document);
	if ('fault' in features) return unreadLayer([...issues, features.fault]);
	const typed = features.list.map((raw, i) => typeFeature(document, raw, i, spec));
	return {
		layer: {
			entries: typed.flatMap(({ entry }) => (entry === null ? [] : [entry])),
			ids: new Set(typed.map(({ id }) => id))
		},
		issues: [
			...issues,
			...collectionIssues(document),
			...typed.flatMap((feature) => feature.issues)
		]
	};
}

function featuresOf(document: JsonDocument): { list: readonly unknown[] } | { fault: Issue } {
	const root = document.value as { type?: unknown; features?: unknown } | null;
	if (root?.type === 'FeatureCollection' && Array.isArray(root.features)) {
		return { list: root.features };
	}
	const { found, remedy } = kindOfJson(document.value);
	return {
		fault: errorAt(document.at(['type']), {
			record: '',
			found: `not GeoJSON features: ${found}`,
			expected: '{"type": "FeatureCollection", "features": [ … ]}',
			remedy,
			rule: 'geojson'
		})
	};
}

/** A coordinate system, or notes that no reader takes: `format` would drop them. */
function collectionIssues(document: JsonDocument): Issue[] {
	const names = foreignMembers(document.value, ['type', 'features']);
	return names.map((name) => {
		const place = document.at([name]);
		if (name !== 'crs') {
			return errorAt(place, {
				record: '',
				found: `the member "${name}" of the collection`,
				expected: 'only type and features',
				remedy: 'delete it; what is of a feature belongs into its properties',
				rule: 'geojson-members'
			});
		}
		const crs = (document.value as { crs?: unknown }).crs;
		const system = coordinateSystem(crs);
		const known = isWgs84(system);
		return (known ? warningAt : errorAt)(place, {
			record: '',
			found: `the coordinate system ${describe(system ?? crs)}`,
			expected: 'no "crs": coordinates are WGS 84 (EPSG:4326)',
			remedy: known
				? 'run `npm run geodata -- format`, which leaves it out'
				: 'export the layer as WGS 84 (EPSG:4326)',
			rule: 'geojson-members'
		});
	});
}

const anyGeometry = nullable(
	geometryOf(['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'])
);

/** What is wrong with the shape of a file of features, whatever its features are: what `format` would lose. */
export function featureShape(source: SourceFile): readonly Issue[] {
	const { document, issues } = readJson(source);
	if (document === null) return issues;
	const features = featuresOf(document);
	if ('fault' in features) return [...issues, features.fault];
	const faulty = features.list.flatMap((raw, i) => {
		const feature = (raw ?? {}) as Readonly<Record<string, unknown>>;
		const faults = [
			...shapeFaults(feature),
			...faultsUnder(anyGeometry(feature['geometry'] ?? null), 'geometry')
		];
		return faults.map((fault) =>
			issueOf(fault, nameOf(feature, i), document.at(['features', i, ...fault.path]))
		);
	});
	return [...issues, ...collectionIssues(document), ...faulty];
}

interface TypedFeature<T> {
	readonly id: string;
	readonly entry: T | null;
	readonly issues: readonly Issue[];
}

function typeFeature<G, S extends Shape>(
	document: JsonDocument,
	raw: unknown,
	index: number,
	spec: LayerSpec<G, S>
): TypedFeature<FeatureEntry<G, ShapeOf<S>>> {
	const feature = (raw ?? {}) as Readonly<Record<string, unknown>>;
	const id = nameOf(feature, index);
	const at = (...path: JsonPath) => document.at(['features', index, ...path]);
	const properties = object(spec.properties)(feature['properties']);
	const geometry = spec.geometry(feature['geometry'] ?? null);
	const faults = [
		...shapeFaults(feature),
		...faultsUnder(spec.id === null ? decoded('') : spec.id(feature['id']), 'id'),
		...faultsUnder(properties, 'properties'),
		...programWords(feature['id'], ['id']),
		...programWords(feature['properties'], ['properties']),
		...faultsUnder(geometry, 'geometry')
	];
	if (faults.length > 0 || 'faults' in properties || 'faults' in geometry) {
		return {
			id,
			entry: null,
			issues: faults.map((fault) => issueOf(fault, id, at(...fault.path)))
		};
	}
	return { id, entry: { id, value: properties.value, geometry: geometry.value, at }, issues: [] };
}

/** The id of a feature, or its English name, or its position. */
function nameOf(feature: Readonly<Record<string, unknown>>, index: number): string {
	if (typeof feature['id'] === 'string') return feature['id'];
	const properties = feature['properties'] as { name_en?: unknown } | null | undefined;
	const name = properties?.name_en;
	return typeof name === 'string' && name !== '' ? name : `feature ${index + 1}`;
}

function shapeFaults(feature: Readonly<Record<string, unknown>>): Fault[] {
	return [
		...kindFaults(feature),
		...memberFaults(feature, featureMembers, []),
		...memberFaults(feature['geometry'], geometryMembers, ['geometry'])
	];
}

const featureMembers = ['type', 'id', 'properties', 'geometry'];
const geometryMembers = ['type', 'coordinates'];

function memberFaults(raw: unknown, known: readonly string[], path: JsonPath): Fault[] {
	return foreignMembers(raw, known).map((name) => ({
		path: [...path, name],
		found: `the member "${name}"`,
		expected: `only ${known.join(', ')}`,
		remedy: path.length === 0 ? 'delete it, or move it into the properties' : 'delete it'
	}));
}

function kindFaults(feature: Readonly<Record<string, unknown>>): Fault[] {
	const type = feature['type'];
	if (type === 'Feature') return [];
	const found = `type ${describe(type)}`;
	return [{ path: ['type'], found, expected: '"type": "Feature"', remedy: 'write "Feature"' }];
}

function issueOf({ path, found, expected, remedy }: Fault, record: string, place: Place): Issue {
	const name = pathName(path.filter((step) => step !== 'properties'));
	return errorAt(place, { record, found: `${name}: ${found}`, expected, remedy });
}
