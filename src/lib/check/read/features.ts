import { errorAt, type Issue, type Place } from '../issue';
import {
	decoded,
	describe,
	faultsUnder,
	type Decoder,
	type Fault,
	type JsonSchema
} from '../decode';
import { object, type Shape, type ShapeOf } from '../decode-object';
import { unreadLayer, type Entry, type Reading } from './entry';
import type { JsonDocument, JsonPath } from '../json-text';
import { readJson } from './json-document';
import { fileOf, type SourceFolder } from '../source-folder';
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
	const { document, issues } = readJson(fileOf(folder, path), origin);
	if (document === null) return unreadLayer(issues);
	const features = featuresOf(document);
	if ('fault' in features) return unreadLayer([...issues, features.fault]);
	const typed = features.list.map((raw, i) => typeFeature(document, raw, i, spec));
	return {
		layer: {
			entries: typed.flatMap(({ entry }) => (entry === null ? [] : [entry])),
			ids: new Set(typed.map(({ id }) => id))
		},
		issues: [...issues, ...typed.flatMap((feature) => feature.issues)]
	};
}

function featuresOf(document: JsonDocument): { list: readonly unknown[] } | { fault: Issue } {
	const root = document.value as { type?: unknown; features?: unknown } | null;
	if (root?.type === 'FeatureCollection' && Array.isArray(root.features)) {
		return { list: root.features };
	}
	const type = root?.type;
	const fault =
		type === 'FeatureCollection'
			? 'no list "features"'
			: type === undefined
				? 'no "type"'
				: `type ${describe(type)}`;
	return {
		fault: errorAt(document.at(['type']), {
			record: '',
			found: `not GeoJSON features: ${fault}`,
			expected: '{"type": "FeatureCollection", "features": [ … ]}',
			remedy: 'export the layer as GeoJSON (RFC 7946)'
		})
	};
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
		...kindFaults(feature),
		...faultsUnder(spec.id === null ? decoded('') : spec.id(feature['id']), 'id'),
		...faultsUnder(properties, 'properties'),
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

function kindFaults(feature: Readonly<Record<string, unknown>>): Fault[] {
	const type = feature['type'];
	if (type === 'Feature') return [];
	const found = `type ${describe(type)}`;
	return [{ path: ['type'], found, expected: '"type": "Feature"', remedy: 'write "Feature"' }];
}

function issueOf({ path, found, expected, remedy }: Fault, record: string, place: Place): Issue {
	const name = path
		.filter((step) => step !== 'properties')
		.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
		.join('');
	return errorAt(place, { record, found: `${name}: ${found}`, expected, remedy });
}
