import type { SourceReading } from '../../lib/domain/dataset/source-reading';
import { readTable, type AnyTable } from '../../lib/check/read/table';
import type { SourceFolder } from '../../lib/check/source-folder';
import { kindOf } from '../import/row-kinds';
import { choicesOf, words } from './folder-choices';
import { question, type Answers, type Question } from './question';

/** What is said of a column of a table beside what its check says. */
export type ColumnAsked = Partial<Pick<Question, 'usual' | 'choices'>> & { readonly text: string };

/** A question for each of these columns of a table, with the check and the words that the column has there. */
export function rowQuestions(
	folder: SourceFolder,
	table: AnyTable,
	asked: Readonly<Record<string, ColumnAsked>>
): readonly Question[] {
	const { ids } = readTable(folder, table).layer;
	const refs = new Map(table.refs);
	return Object.entries(asked).map(([name, { text, ...rest }]) => {
		const target = refs.get(name);
		const known = typeof target === 'string' ? choicesOf(folder, target) : [];
		const own = words(table.row.choices[name] ?? []);
		return question(name, text, {
			...{ kind: kindOf(table, name), choices: known.length > 0 ? known : own },
			check: (cell) => {
				if (name === table.key && table.unique.length === 1 && ids?.has(cell) === true) {
					const remedy = 'take another, or bring the row up to date with `geodata -- import`';
					return {
						found: `"${cell}", which ${table.path} has already`,
						expected: 'a new id',
						remedy
					};
				}
				return faultOf(table, name, cell);
			},
			...rest
		});
	});
}

function faultOf({ row }: AnyTable, column: string, cell: string) {
	const result = row.decode({ [column]: cell });
	if ('value' in result) return null;
	return result.faults.find(({ path }) => path[0] === column) ?? null;
}

const none = () => '';

const meanings: Readonly<Record<SourceReading, string>> = {
	whole: 'all of it',
	page: 'the page that is meant',
	table: 'the table that is meant',
	opening: 'only its beginning',
	abstract: 'only its abstract',
	excerpt: 'only a piece of it',
	copy: 'what others copied or compiled of it',
	none: 'no page was read'
};

const readings = Object.entries(meanings).map(([value, means]) => ({ value, means }));

export const sourceAsked: Readonly<Record<string, ColumnAsked>> = {
	id: { text: 'Id of the source: lower-case letters, digits, hyphens, e.g. geo-survey-2026' },
	title: { text: 'Title, as the source has it' },
	publisher: { text: 'Publisher', usual: none },
	year: { text: 'Year of publication', usual: none },
	url: { text: 'Address of the page, in full', usual: none },
	licence: { text: 'Licence, as it is printed on the page', usual: () => 'facts only' },
	read: { text: 'How much of it was read', choices: readings },
	how_read: {
		text: 'How it was read, in your own words; no page prints it',
		usual: (answers) => `${answers.get('read') ?? ''} read`
	},
	allegiance: { text: 'Whose voice it is; none: nothing is to be said', usual: none }
};

export const priceAsked: Readonly<Record<string, ColumnAsked>> = {
	id: { text: 'Id of the price, e.g. lithium_hydroxide' },
	form: { text: 'Product that is priced, e.g. Lithium hydroxide, battery grade' },
	unit: { text: 'Published unit, e.g. USD/t or USD/kg' },
	usd_per_unit_factor: {
		text: 'USD per tonne of product for one published unit: 1 for USD/t, 1000 for USD/kg, 2204.6 for USD/lb'
	},
	period: { text: 'Years, e.g. 2021-2025' },
	rule_kind: {
		text: 'How low, central and high come from the published values',
		usual: () => 'yearly-values'
	},
	series: { text: 'Values of the years, with ; between them', usual: none },
	low: { text: 'Low price', usual: (answers) => spread(answers)[0] ?? null },
	central: { text: 'Central price', usual: (answers) => spread(answers)[1] ?? null },
	high: { text: 'High price', usual: (answers) => spread(answers)[2] ?? null },
	rule: {
		text: 'The rule spelt out',
		usual: (answers) =>
			answers.get('rule_kind') === 'yearly-values' ? 'min / median / max of the annual values' : ''
	},
	source: { text: 'Where the prices are from' },
	source_url: { text: 'Address of the page', usual: none },
	confidence: { text: 'A: read from the source. A-: from a copy. B: dated quotes. C: judgement' },
	note: { text: 'Remarks', usual: none }
};

/** Minimum, median and maximum of the values of the years, where that is the rule. */
function spread(answers: Answers): readonly string[] {
	if (answers.get('rule_kind') !== 'yearly-values') return [];
	const cells = (answers.get('series') ?? '').split(';').filter((cell) => cell.trim() !== '');
	const values = cells.map(Number).sort((a, b) => a - b);
	if (values.length === 0 || !values.every(Number.isFinite)) return [];
	const middle = (values.length - 1) / 2;
	const median = (values[Math.floor(middle)]! + values[Math.ceil(middle)]!) / 2;
	return [values[0]!, median, values.at(-1)!].map(String);
}
