import {
	cornersOf,
	scenarioFault,
	type Corner,
	type Edit,
	type Scenario
} from '../what-if/scenario';
import type { Drop } from './query-values';

/** Letters of the edits in a link, and the other way round. */
const letters = { take: 't', free: 'f', move: 'm' } as const;

/**
 * A scenario in a link: edits parted by `_`, each a letter and whole numbers to the base 36, parted by `.`. Places are in
 * 1e-4 degrees, each as what it differs by from the one before; a move begins with its tenths of a km. Only small letters
 * and dots, since links lose others on their way.
 */
export function scenarioText(scenario: Scenario): string | null {
	if (scenario.length === 0) return null;
	return scenario
		.map((edit) => {
			const km = edit.kind === 'move' ? [Math.round(edit.km * 10)] : [];
			const places = cornersOf(edit).flatMap((corner) =>
				corner.map((value) => Math.round(value * 1e4))
			);
			const steps = places.map((value, i) => value - (places[i - 2] ?? 0));
			return letters[edit.kind] + [...km, ...steps].map(unsignedText).join('.');
		})
		.join('_');
}

/** Inverse of `scenarioText`; what cannot be read, or is too much, is dropped as a whole: half a scenario is another one. */
export function readScenario(params: URLSearchParams, drop: Drop): Scenario | null {
	const text = params.get('scenario');
	if (text === null) return null;
	const edits = text.split('_').map(readEdit);
	const scenario = edits.filter((edit) => edit !== null);
	if (scenario.length === edits.length && scenarioFault(scenario) === null) return scenario;
	drop('scenario', text.length > 40 ? `${text.slice(0, 40)}…` : text, 'not-a-scenario');
	return null;
}

function readEdit(text: string): Edit | null {
	const numbers = text.slice(1).split('.').map(signedNumber);
	if (!numbers.every(Number.isSafeInteger)) return null;
	const [first = 0] = numbers;
	switch (text[0]) {
		case letters.take:
		case letters.free: {
			const corners = cornersFrom(numbers);
			return corners && { kind: text[0] === letters.take ? 'take' : 'free', corners };
		}
		case letters.move: {
			const ends = cornersFrom(numbers.slice(1));
			if (ends?.length !== 2) return null;
			return { kind: 'move', km: first / 10, from: ends[0]!, to: ends[1]! };
		}
		default:
			return null;
	}
}

function cornersFrom(steps: readonly number[]): readonly Corner[] | null {
	if (steps.length % 2 === 1) return null;
	let [x, y] = [0, 0];
	return Array.from({ length: steps.length / 2 }, (_, i): Corner => {
		x += steps[2 * i]!;
		y += steps[2 * i + 1]!;
		return [x / 1e4, y / 1e4];
	});
}

/** Even numbers stand for those from zero up, odd ones for those below: a sign would be lost at the end of a link. */
const unsignedText = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value).toString(36);

function signedNumber(text: string): number {
	if (!/^[0-9a-z]{1,9}$/.test(text)) return NaN;
	const value = parseInt(text, 36);
	return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
