import { describe } from './decode';

type Members = Readonly<Record<string, unknown>>;

/** What a JSON document is that is no GeoJSON of features, and what to do with it. */
export function kindOfJson(value: unknown): { readonly found: string; readonly remedy: string } {
	const remedy = 'export the layer as GeoJSON (RFC 7946)';
	if (Array.isArray(value)) {
		const [first] = value as readonly Members[];
		return first?.['type'] === 'Feature'
			? {
					found: 'a bare list of features',
					remedy: 'write it as "features" of a FeatureCollection'
				}
			: { found: 'a list', remedy };
	}
	if (typeof value !== 'object' || value === null) return { found: describe(value), remedy };
	const root = value as Members;
	if ('geometryType' in root || 'spatialReference' in root || 'rings' in root) {
		return { found: 'ESRI JSON', remedy: 'ask the server for f=geojson, or export it as GeoJSON' };
	}
	const { type } = root;
	if (type === 'Topology')
		return { found: 'TopoJSON (type "Topology")', remedy: 'convert it into GeoJSON' };
	if (type === 'FeatureCollection') return { found: 'no list "features"', remedy };
	if (type === undefined) return { found: 'no "type"', remedy };
	if (type === 'Feature' || 'coordinates' in root) {
		return {
			found: `type ${describe(type)} alone`,
			remedy: 'write it as one of the "features" of a FeatureCollection'
		};
	}
	return { found: `type ${describe(type)}`, remedy };
}

/** Members of an object of GeoJSON that no reader takes. */
export function foreignMembers(raw: unknown, known: readonly string[]): readonly string[] {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return [];
	return Object.keys(raw).filter((name) => !known.includes(name));
}

/** The name of a coordinate system as GeoJSON of 2008 wrote it; null: none is named. */
export function coordinateSystem(crs: unknown): string | null {
	const name = ((crs as Members | null)?.['properties'] as Members | undefined)?.['name'];
	return typeof name === 'string' ? name : null;
}

/** True for WGS 84, which all GeoJSON is in. */
export function isWgs84(name: string | null): boolean {
	return name !== null && /CRS84$|EPSG:+4326$/i.test(name);
}
