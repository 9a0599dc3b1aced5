/** The first rows of a list that may be long. */
export function firstOf<T>(items: readonly T[], most: number): readonly T[] {
	return items.slice(0, most);
}

/** What is said of the rest; empty: there is none. */
export function leftOut(items: readonly unknown[], most: number): readonly string[] {
	const rest = items.length - most;
	return rest > 0 ? [`And ${rest} more.`] : [];
}
