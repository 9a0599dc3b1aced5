import { readAnswer, type AnswerFault, type Answers, type Question } from './question';
import type { Terminal } from './terminal';

/** A longer list is printed when somebody asks for it. */
const longestList = 12;

export interface Asked {
	readonly answers: Answers;
	/** Without a terminal: what is wrong, or missing, by the name of its question. */
	readonly faults: readonly (AnswerFault & { readonly name: string })[];
}

/**
 * Answers to questions in their order: those that are given, then those that somebody types at the `terminal`, each
 * checked at once; without one, what is usual.
 */
export async function askAll(
	questions: readonly Question[],
	given: Answers,
	terminal: Terminal | null,
	known: Answers = new Map()
): Promise<Asked> {
	const answers = new Map(known);
	const faults: (AnswerFault & { readonly name: string })[] = [];
	for (const asked of questions) {
		if (!asked.isAsked(answers)) continue;
		const written = given.get(asked.name);
		const reading =
			written === undefined && terminal !== null
				? { cell: await askOne(asked, answers, terminal) }
				: readAnswer(asked, written ?? '', answers);
		if ('cell' in reading) answers.set(asked.name, reading.cell);
		else faults.push({ ...reading, name: asked.name });
	}
	return { answers, faults };
}

/** Asks until the answer is understood. */
async function askOne(asked: Question, answers: Answers, terminal: Terminal): Promise<string> {
	const { choices, name } = asked;
	terminal.tell(`\n${asked.text(answers)}${asked.isList ? ' (several with ; between them)' : ''}`);
	if (choices.length <= longestList) tellChoices(asked, terminal);
	else terminal.tell(`  one of ${choices.length}; ? prints them`);
	for (;;) {
		const usual = asked.usual(answers);
		const hint = usual === null ? '' : ` [${usual === '' ? 'none' : usual}]`;
		const typed = await terminal.ask(`${name}${hint}: `);
		if (typed.trim() === '?') {
			tellChoices(asked, terminal);
			continue;
		}
		const reading = readAnswer(asked, typed, answers);
		if ('cell' in reading) return reading.cell;
		const { found, expected, remedy } = reading;
		terminal.tell(`  found     ${found}\n  expected  ${expected}\n  remedy    ${remedy}`);
	}
}

function tellChoices({ choices }: Question, terminal: Terminal): void {
	for (const [i, { value, means }] of choices.entries()) {
		terminal.tell(`  ${String(i + 1).padStart(3)}  ${value}${means === '' ? '' : `  ${means}`}`);
	}
}
