import type { Geometry } from 'geojson';
import {
	decoded,
	describe,
	refused,
	withSchema,
	type Decoded,
	type Decoder,
	type Fault,
	type JsonSchema
} from '../decode';
import { objectSchema } from '../decode-object';
import type { JsonPath } from '../json-text';

/** How deep positions are nested in `coordinates`. */
const depths = {
	Point: 0,
	LineString: 1,
	MultiLineString: 2,
	Polygon: 2,
	MultiPolygon: 3
} as const;

/** A ring is closed, so that a triangle has four positions. */
const smallestRing = 4;

export type GeometryType = keyof typeof depths;
export type GeometryOf<T extends GeometryType> = Extract<Geometry, { type: T }>;

/**
 * A geometry of one of these types whose positions are `[longitude, latitude]`, finite and on the globe; more
 * numbers may follow in a position where `heights` are allowed.
 */
export function geometryOf<const T extends GeometryType>(
	types: readonly T[],
	heights: 'refused' | 'allowed' = 'refused'
): Decoder<GeometryOf<T>> {
	const expected = `a geometry of type ${types.join(' or ')}`;
	return withSchema(geometrySchema(types), (raw) => {
		if (typeof raw !== 'object' || raw === null) {
			return refused(raw, expected, 'draw the geometry');
		}
		const { type, coordinates } = raw as { type?: unknown; coordinates?: unknown };
		const known = types.find((candidate) => candidate === type);
		if (known === undefined) return wrongType(type, expected);
		const faults = positionFaults(coordinates, depths[known], ['coordinates'], {
			isGood: heights === 'allowed' ? startsAsPosition : isPosition,
			heights
		});
		return faults.length > 0 ? { faults } : decoded(raw as GeometryOf<T>);
	});
}

function geometrySchema(types: readonly GeometryType[]): JsonSchema {
	const schemas = types.map((type) =>
		objectSchema({
			type: { schema: { const: type } },
			coordinates: {
				schema: coordinatesSchema(depths[type], type.endsWith('Polygon') ? smallestRing : 2)
			}
		})
	);
	return schemas.length === 1 ? schemas[0]! : { anyOf: schemas };
}

/** `fewest` positions make a line or a ring. */
function coordinatesSchema(depth: number, fewest: number): JsonSchema {
	if (depth === 0) return { $ref: '#/$defs/position' };
	const items = coordinatesSchema(depth - 1, fewest);
	return { type: 'array', items, minItems: depth === 1 ? fewest : 1 };
}

function wrongType(type: unknown, expected: string): Decoded<never> {
	const remedy = 'draw it again as that type';
	return { faults: [{ path: ['type'], found: `the type ${describe(type)}`, expected, remedy }] };
}

interface PositionForm {
	readonly isGood: (raw: unknown) => boolean;
	readonly heights: 'refused' | 'allowed';
}

function positionFaults(raw: unknown, depth: number, path: JsonPath, form: PositionForm): Fault[] {
	if (depth === 0) return form.isGood(raw) ? [] : [badPosition(raw, path, form)];
	if (!Array.isArray(raw)) {
		const expected = `a list nested ${depth + 1} deep down to [longitude, latitude]`;
		return [{ path, found: describe(raw), expected, remedy: 'check the brackets' }];
	}
	const fewest = depth === 1 ? 2 : 1;
	if (raw.length < fewest) {
		const expected = depth === 1 ? 'at least two positions' : 'at least one part';
		return [{ path, found: describe(raw), expected, remedy: 'draw it, or delete the feature' }];
	}
	return raw.flatMap((part: unknown, i) => positionFaults(part, depth - 1, [...path, i], form));
}

function isPosition(raw: unknown): boolean {
	return startsAsPosition(raw) && (raw as unknown[]).length === 2;
}

function startsAsPosition(raw: unknown): boolean {
	if (!Array.isArray(raw)) return false;
	const [longitude, latitude] = raw as unknown[];
	return isWithin(longitude, 180) && isWithin(latitude, 90);
}

function isWithin(value: unknown, bound: number): boolean {
	return typeof value === 'number' && Math.abs(value) <= bound;
}

function badPosition(raw: unknown, path: JsonPath, { heights }: PositionForm): Fault {
	const two = heights === 'refused';
	return {
		path,
		found: describe(raw),
		expected: `[longitude, latitude] in degrees, within ±180 and ±90${two ? ', without a height' : ''}`,
		remedy: remedyOfPosition(raw, two)
	};
}

function remedyOfPosition(raw: unknown, two: boolean): string {
	const [x, y] = Array.isArray(raw) ? (raw as unknown[]) : [];
	if (typeof x === 'string' || typeof y === 'string') return 'write numbers, without quotes';
	if (startsAsPosition(raw))
		return 'delete what stands behind the latitude, or export the layer in two dimensions';
	return `export the layer as WGS 84 (EPSG:4326)${two ? ' in two dimensions' : ''}`;
}
