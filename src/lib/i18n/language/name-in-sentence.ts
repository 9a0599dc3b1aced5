/** A name that begins a sentence: `залізна руда` becomes `Залізна руда`. */
export function startOfSentence(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A name inside a sentence: `Iron ore` becomes `iron ore`, `PGE` stays. */
export function nameInSentence(name: string): string {
	const second = name.charAt(1);
	return second !== '' && second === second.toLowerCase()
		? name.charAt(0).toLowerCase() + name.slice(1)
		: name;
}

/** Names after each other: only the first begins with a capital: `Lithium, tantalum and niobium`. */
export function namesInRow(names: readonly string[]): readonly string[] {
	return names.map((name, index) => (index === 0 ? name : nameInSentence(name)));
}
