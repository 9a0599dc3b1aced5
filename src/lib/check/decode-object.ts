import {
	decoded,
	faultsUnder,
	refused,
	withSchema,
	type Decoder,
	type Fault,
	type JsonSchema
} from './decode';
import { didYouMean, nearest } from './nearest';

/** A member of an object that may be left out: null then. */
export function optionalMember<T>(inner: Decoder<T>): Decoder<T | null> {
	const decode: Decoder<T | null> = (raw) => (raw === undefined ? decoded(null) : inner(raw));
	return Object.assign(decode, {
		...(inner.schema && { schema: inner.schema }),
		isOptional: true as const
	});
}

export type Shape = Readonly<Record<string, Decoder<unknown>>>;
export type ShapeOf<S extends Shape> = {
	readonly [K in keyof S]: S[K] extends Decoder<infer T> ? T : never;
};

/** An object with exactly these members. */
export function object<S extends Shape>(shape: S): Decoder<ShapeOf<S>> {
	return withSchema(objectSchema(shape), (raw) => {
		if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
			return refused(raw, 'an object in { }', `write the members ${Object.keys(shape).join(', ')}`);
		}
		const members = raw as Readonly<Record<string, unknown>>;
		const faults = [...unknownMembers(members, shape), ...memberFaults(members, shape)];
		if (faults.length > 0) return { faults };
		return decoded(decodeMembers(members, shape));
	});
}

/** The schema of an object with exactly these members. */
export function objectSchema(
	shape: Readonly<Record<string, { schema?: JsonSchema; isOptional?: true }>>
): JsonSchema {
	return {
		type: 'object',
		additionalProperties: false,
		required: Object.keys(shape).filter((name) => !shape[name]!.isOptional),
		properties: Object.fromEntries(
			Object.entries(shape).map(([name, { schema }]) => [name, schema ?? {}])
		)
	};
}

function memberFaults(members: Readonly<Record<string, unknown>>, shape: Shape): Fault[] {
	const misspelt = Object.keys(members).filter((name) => !Object.hasOwn(shape, name));
	const meant = misspelt.map((name) => nearest(name, Object.keys(shape)));
	return Object.entries(shape).flatMap(([name, decode]) => {
		if (Object.hasOwn(members, name)) return faultsUnder(decode(members[name]), name);
		// The misspelt member is reported with this name as its remedy.
		if (meant.includes(name)) return [];
		const mayBeLeftOut = 'value' in decode(undefined);
		if (mayBeLeftOut) return [];
		const remedy = `add "${name}"`;
		return [{ path: [name], found: `no "${name}"`, expected: `the member "${name}"`, remedy }];
	});
}

function unknownMembers(members: Readonly<Record<string, unknown>>, shape: Shape): Fault[] {
	const known = Object.keys(shape);
	return Object.keys(members)
		.filter((name) => !known.includes(name))
		.map((name) => ({
			path: [name],
			found: `the member "${name}"`,
			expected: `only ${known.join(', ')}`,
			remedy: didYouMean(name, known, 'delete it')
		}));
}

function decodeMembers<S extends Shape>(
	members: Readonly<Record<string, unknown>>,
	shape: S
): ShapeOf<S> {
	const entries = Object.entries(shape).map(([name, decode]) => {
		const result = decode(members[name]);
		return [name, 'value' in result ? result.value : undefined];
	});
	return Object.fromEntries(entries) as ShapeOf<S>;
}
