import { digestOfValue } from './digest-of-value';
import type { KeptResults } from './kept-results';

/** A result that is read where it was kept, or derived, when it is first asked for. */
export class Derivation<T> {
	/** The same for the same inputs and the same code only. */
	readonly key: string;
	readonly #find: () => T;
	#found: { readonly value: T } | null = null;

	constructor(key: string, find: () => T) {
		this.key = key;
		this.#find = find;
	}

	get value(): T {
		return (this.#found ??= { value: this.#find() }).value;
	}
}

/** Results by id and digest of the item; undefined: it has none. */
type OfItems<T> = ReadonlyMap<string, T | undefined>;

/** Everything that a derivation reads: plain data, or other derivations, which their keys stand for. */
export type Inputs = Readonly<Record<string, unknown>>;

/**
 * What is derived, with each result kept under a digest of the code and of all its inputs, so that it is derived anew when
 * one of them is another. Without `kept` all is derived anew. Nobody may change a result.
 */
export class Derivations {
	readonly #kept: KeptResults | null;
	/** Of the code. */
	readonly #version: string;

	constructor(kept: { readonly results: KeptResults; readonly version: string } | null = null) {
		this.#kept = kept?.results ?? null;
		this.#version = kept?.version ?? '';
	}

	/** `derive` reads nothing beside `inputs`. Two results of one name differ in an input. */
	of<T>(name: string, inputs: Inputs, derive: () => T): Derivation<T> {
		const kept = this.#kept;
		if (kept === null) return new Derivation('', derive);
		const key = this.#keyOf(name, inputs);
		return new Derivation(key, () => {
			const known = kept.read<T>(key);
			if (known !== undefined) return known.value;
			const value = derive();
			kept.write(key, value);
			return value;
		});
	}

	/**
	 * Results of many items, e.g. deposits, by their ids; those of items that are as they were are kept, whatever becomes of the
	 * others. Items may have none. `derive` gives the results of some items, and for each of them reads nothing beside it and
	 * `inputs`.
	 */
	ofEach<I, T>(
		name: string,
		inputs: Inputs,
		items: ReadonlyMap<string, I>,
		derive: (items: ReadonlyMap<string, I>) => Readonly<Record<string, T>>
	): Derivation<Readonly<Record<string, T>>> {
		const kept = this.#kept;
		if (kept === null) return new Derivation('', () => derive(items));
		const key = this.#keyOf(name, inputs);
		const keys = Array.from(items, ([id, item]) => [id, `${id} ${digestOfValue(item)}`] as const);
		return new Derivation(digestOfValue([key, keys]), () => {
			const known = kept.read<OfItems<T>>(key)?.value ?? (new Map() as OfItems<T>);
			const missing = keys.filter(([, itemKey]) => !known.has(itemKey)).map(([id]) => id);
			const derived =
				missing.length === 0 ? {} : derive(new Map(missing.map((id) => [id, items.get(id)!])));
			const isMissing = new Set(missing);
			const results = keys.map(([id, itemKey]) => ({
				id,
				itemKey,
				result: isMissing.has(id) ? derived[id] : known.get(itemKey)
			}));
			if (missing.length > 0) {
				kept.write(key, new Map(results.map(({ itemKey, result }) => [itemKey, result])));
			}
			return Object.fromEntries(
				results.flatMap(({ id, result }) => (result === undefined ? [] : [[id, result]]))
			);
		});
	}

	/** To be called at the end of a run. */
	end(): void {
		this.#kept?.clean();
	}

	#keyOf(name: string, inputs: Inputs): string {
		const keyed = Object.entries(inputs).map(([input, value]) => [input, keyOfInput(value)]);
		return digestOfValue([this.#version, name, keyed]);
	}
}

function keyOfInput(value: unknown): string {
	if (!(value instanceof Derivation)) return digestOfValue(value);
	// It would stand for any inputs.
	if (value.key === '') throw new Error('expected an input that is kept, found one that is not');
	return `key ${value.key}`;
}
