/** A name inside a sentence: `Iron ore` becomes `iron ore`, `PGE` stays. */
export function nameInSentence(name: string): string {
	const second = name.charAt(1);
	return second !== '' && second === second.toLowerCase()
		? name.charAt(0).toLowerCase() + name.slice(1)
		: name;
}
