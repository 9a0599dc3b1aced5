import { didYouMean } from '../../lib/check/nearest';
import { readCell, type CellKind } from '../import/cell-values';

/** Answers by the name of their question, as cells of a table. */
export type Answers = ReadonlyMap<string, string>;

export interface Choice {
	readonly value: string;
	/** What it means, where the word does not say it; empty: nothing. */
	readonly means: string;
}

export interface AnswerFault {
	readonly found: string;
	readonly expected: string;
	readonly remedy: string;
}

/** One thing that is asked for a record. */
export interface Question {
	readonly name: string;
	/** What is asked, in the light of earlier answers. */
	readonly text: (answers: Answers) => string;
	readonly kind: CellKind;
	/** Of which the answer is one, or several with `;` between them; none: any answer that `check` takes. */
	readonly choices: readonly Choice[];
	readonly isList: boolean;
	/** Other words than the choices are for `check` to judge. */
	readonly isOpen: boolean;
	/** False where earlier answers leave nothing to ask. */
	readonly isAsked: (answers: Answers) => boolean;
	/** What no answer means; null: there must be one. */
	readonly usual: (answers: Answers) => string | null;
	readonly check: (cell: string, answers: Answers) => AnswerFault | null;
}

export function question(
	name: string,
	text: string | Question['text'],
	rest: Partial<Omit<Question, 'name' | 'text'>> = {}
): Question {
	return {
		...{
			name,
			text: typeof text === 'string' ? () => text : text,
			kind: 'text',
			choices: [],
			isList: false,
			isOpen: false
		},
		isAsked: () => true,
		usual: () => null,
		check: () => null,
		...rest
	};
}

export type AnswerReading = { readonly cell: string } | AnswerFault;

/** An answer as the cell that it means: a number of the list, a word of it, or a value that is checked. */
export function readAnswer(asked: Question, written: string, answers: Answers): AnswerReading {
	const usual = written.trim() === '' ? asked.usual(answers) : written.trim();
	if (usual === null) {
		const remedy = asked.choices.length > 0 ? 'give a number or a word of the list' : 'type it';
		return { found: 'no answer', expected: asked.text(answers), remedy };
	}
	const read = readCell(usual, asked.kind, null);
	if ('found' in read) return read;
	const cell = chosen(asked, read.text);
	if (typeof cell !== 'string') return cell;
	return asked.check(cell, answers) ?? { cell };
}

function chosen({ choices, isList, isOpen }: Question, text: string): string | AnswerFault {
	if (choices.length === 0 || text === '') return text;
	const words = choices.map(({ value }) => value);
	const parts = isList ? text.split(';').map((part) => part.trim()) : [text];
	const values: string[] = [];
	for (const part of parts.filter((one) => one !== '')) {
		const value = words.includes(part)
			? part
			: /^\d+$/.test(part)
				? words[Number(part) - 1]
				: undefined;
		if (value === undefined && !isOpen) {
			const expected = words.length > 12 ? 'a word of the list; ? prints it' : words.join(', ');
			return {
				found: `"${part}"`,
				expected,
				remedy: didYouMean(part, words, 'choose one of them')
			};
		}
		values.push(value ?? part);
	}
	return values.join(';');
}
