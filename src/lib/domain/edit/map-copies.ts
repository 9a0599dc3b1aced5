/** A copy of a map with a value of a key, which stands last where it is new. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
	return new Map(map).set(key, value);
}

/** A copy of a map without a key. */
export function withoutKey<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
	const copy = new Map(map);
	copy.delete(key);
	return copy;
}
