/** Steps from the root of a JSON document to a value: member names and array indices. */
export type JsonPath = readonly (string | number)[];

/** `figures[0].unit`: a value as people name it, without the steps that lead to every feature and its properties. */
export function fieldOf(path: JsonPath): string {
	const [first, second, ...rest] = path;
	const inside = first === 'features' && typeof second === 'number' ? rest : path;
	return pathName(inside.filter((step, i) => i > 0 || step !== 'properties'));
}

/** Steps as JavaScript writes them. */
export function pathName(path: JsonPath): string {
	return path
		.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
		.join('');
}
