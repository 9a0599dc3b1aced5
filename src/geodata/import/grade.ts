/** Mass percent of a component in the ore, e.g. 1.1 % Li2O. */
export interface Grade {
	readonly of: string;
	readonly percent: number;
}

/** The first component of a published grade when it is one number in percent; null for spans and other units. */
export function gradeOf(published: string): Grade | null {
	const match = /^([A-Z][A-Za-z0-9]*) (\d+(?:\.\d+)?) %(?:;| \(|$)/.exec(published);
	return match ? { of: match[1]!, percent: Number(match[2]) } : null;
}

/** A published grade as an amount: "Au 0.1-14.7 g/t" is 0.1 to 14.7 g/t of Au. Throws RangeError otherwise. */
export function gradeValue(published: string) {
	const match = /^(\w+) (\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?/.exec(published);
	const unit = /%|g\/t|kg\/m3/.exec(published);
	if (!match || !unit) {
		throw new RangeError(`expected a grade such as "Li2O 1.1 %", found "${published}"`);
	}
	return {
		value: Number(match[2]),
		value_max: match[3] === undefined ? null : Number(match[3]),
		unit: unit[0],
		basis: match[1]!
	};
}
