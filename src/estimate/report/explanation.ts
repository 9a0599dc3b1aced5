import type { SourceAllegiance } from '../../lib/domain/dataset/source-allegiance';
import type { Derivation } from '../../lib/domain/derivation/derivation';
import {
	derivationLines,
	noteText,
	type DerivationLabels
} from '../../lib/domain/derivation/derivation-text';
import { formulaText } from '../../lib/domain/derivation/formula-text';
import { groundsOf } from '../../lib/domain/derivation/derivation-walk';
import { derivationCsv } from '../../lib/export/derivation-csv';
import { derivation } from '../../lib/i18n/derivation/en';
import { en } from '../../lib/i18n/en';
import { sourceWords } from '../../lib/i18n/source/en';
import { englishSubject, type Explanation } from '../answer/explain';
import {
	emptyCell,
	sectionOf,
	type Column,
	type Document
} from '../../lib/export/document/document';
import { jsonText } from './json';
import { questionLines } from './lead';

/** The trees as text, one block for each number, and the sources that their leaves name. */
export function explanationDocument(explanation: Explanation): Document {
	const { answer, derived, name } = explanation;
	const sources = sourceLines(explanation);
	return {
		title: `How the numbers are made: ${name}, ${answer.area}`,
		lead: questionLines(answer),
		blocks: blocksOf(explanation),
		sections: sources.length === 0 ? [] : [sectionOf(derivation.sources, sourceColumns, sources)],
		notes:
			derived.numbers.length === 0
				? [`No data: ${en.panel.noSites}`]
				: [
						'Formulas show expected values; in brackets stand the 90 % interval of an estimate and the range of an input.',
						en.money.caveat
					]
	};
}

/** The trees at full precision, the question first. */
export function explanationJson(explanation: Explanation): string {
	const { question, subject, numbers } = explanation.derived;
	const trees = numbers.map(withWrittenFormulas);
	const { draws } = explanation.answer;
	return jsonText({ question, draws, subject, numbers: trees, sources: sourceLines(explanation) });
}

/** A tree for a file: each formula as text. */
function withWrittenFormulas(node: Derivation): object {
	const inputs = node.inputs.map(withWrittenFormulas);
	// Undefined members are not written.
	const written = { asPublished: undefined, note: noteText(node), inputs };
	return { ...node, formula: formulaText(node.formula), ...written };
}

export function explanationCsv({ derived, dataset }: Explanation): string {
	return derivationCsv(derived, dataset);
}

function blocksOf({ derived, dataset }: Explanation): readonly (readonly string[])[] {
	const { quantities, grounds, repeated, table } = derivation;
	const labels: DerivationLabels = {
		quantities,
		grounds,
		repeated,
		table,
		subject: (subject) => englishSubject(subject, dataset)
	};
	const spelt = new Set<Derivation>();
	return derived.numbers.map((number) => derivationLines(number, labels, spelt));
}

interface SourceLine {
	readonly id: string | null;
	readonly title: string;
	readonly publisher: string | null;
	readonly year: string | null;
	readonly url: string;
	readonly allegiance: SourceAllegiance | null;
}

const sourceColumns: readonly Column<SourceLine>[] = [
	{ name: 'Id', align: 'left', cell: ({ id }) => id ?? emptyCell },
	{ name: 'Year', align: 'left', cell: ({ year }) => year ?? emptyCell },
	{ name: 'Title', align: 'left', cell: ({ title }) => title },
	{
		name: 'Note',
		align: 'left',
		cell: ({ allegiance }) => (allegiance ? sourceWords[allegiance] : emptyCell)
	},
	{ name: 'Address', align: 'left', cell: ({ url }) => url || emptyCell }
];

/** Every source of the trees once, those of the table of sources first. */
function sourceLines({ derived, dataset }: Explanation): readonly SourceLine[] {
	const grounds = derived.numbers.map(groundsOf);
	const ids = new Set(grounds.flatMap(({ sources }) => sources));
	const external = new Map(
		grounds.flatMap((ground) => ground.external).map((source) => [JSON.stringify(source), source])
	);
	return [
		...dataset.sources
			.filter(({ id }) => ids.has(id))
			.map(({ id, title, publisher, year, url, allegiance }) => ({
				...{ id, title, publisher, year, url, allegiance }
			})),
		...[...external.values()].map(({ title, url }) => ({
			id: null,
			title,
			publisher: null,
			year: null,
			url,
			allegiance: null
		}))
	];
}
