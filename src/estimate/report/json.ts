import type { Answer } from '../answer/answer';

/** The estimate at full precision. */
export function estimateJson(answer: Answer): string {
	return jsonText(estimateObject(answer));
}

/** The result of the domain as an object that JSON can hold, the question first. */
export function estimateObject(answer: Answer): object {
	const { question, commodities, control, totals } = answer.estimate;
	const { date, origin, reliability, areaKm2, contestedKm2 = null } = answer.observation;
	return {
		question,
		draws: answer.draws,
		chosen: answer.chosen,
		observation: { date, origin, reliability, areaKm2, contestedKm2 },
		line: answer.line,
		coverage: answer.coverage,
		commodities,
		noData: answer.noData,
		totals,
		control: Object.fromEntries(control)
	};
}

/** JSON has no infinity: where there is no front line, a distance to it is written "Infinity" or "-Infinity". */
export function jsonText(value: object): string {
	const writable = (_name: string, part: unknown) =>
		part === Infinity || part === -Infinity ? String(part) : part;
	return JSON.stringify(value, writable, '\t');
}
