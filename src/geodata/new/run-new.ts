import { isoDate, parseIsoDate } from '../../lib/domain/dataset/iso-date';
import { didYouMean } from '../../lib/check/nearest';
import type { SourceFolder } from '../../lib/check/source-folder';
import type { CommandOutput } from '../command-output';
import { diskFile, diskFolder } from '../disk-folder';
import { carryOut } from '../import/carry-out';
import { depositsOf } from '../import/deposit-sheet';
import { lineDateOf } from '../import/line-date';
import { proposeDeposits } from '../import/propose-deposits';
import { proposeRows } from '../import/propose-rows';
import { refusal, type Proposal } from '../import/proposal';
import { rowKinds } from '../import/row-kinds';
import type { SheetRow } from '../import/sheet';
import { readAnswersFile } from './answers-file';
import { askAll, type Asked } from './ask';
import { anotherFigure, depositQuestions, figureQuestions } from './deposit-questions';
import type { NewRequest } from './new-request';
import { question, type Answers, type Question } from './question';
import { priceAsked, rowQuestions, sourceAsked } from './row-questions';
import { Interrupted, type Terminal } from './terminal';

/** Asks for a record, at the `terminal` where there is one, and writes it; neither prints nor exits. */
export async function runNew(
	request: NewRequest,
	terminal: Terminal | null
): Promise<CommandOutput> {
	const { folder, isDry, answersFile, settings } = request;
	const written = answersFile === null ? new Map<string, string>() : readAnswersFile(answersFile);
	if (typeof written === 'string') return { out: '', error: written, code: 1 };
	const given = new Map([...written, ...settings]);
	try {
		const proposal = await proposalOf(request, given, terminal);
		if ('lines' in proposal) return { out: '', error: proposal.lines.join('\n'), code: 2 };
		return carryOut(proposal, { folder, isDry });
	} catch (error) {
		if (!(error instanceof Interrupted)) throw error;
		return { out: '', error: `\nStopped: nothing was written, ${folder} is as it was.`, code: 1 };
	}
}

interface Unanswered {
	readonly lines: readonly string[];
}

async function proposalOf(
	{ kind, folder }: NewRequest,
	given: Answers,
	terminal: Terminal | null
): Promise<Proposal | Unanswered> {
	const source = diskFolder(folder);
	switch (kind) {
		case 'deposit':
			return newDeposit(source, given, terminal);
		case 'snapshot':
			return newSnapshot(source, given, terminal);
		default: {
			const name = kind === 'price' ? 'prices' : 'sources';
			const columns = kind === 'price' ? priceAsked : sourceAsked;
			const questions = rowQuestions(source, rowKinds[name].table, columns);
			const asked = await ask(questions, given, terminal);
			if ('lines' in asked) return asked;
			const rows = [rowOf(asked.answers)];
			return proposeRows(source, rowKinds[name], { columns: [...asked.answers.keys()], rows });
		}
	}
}

/** Answers that nothing asks for are slips; without a terminal, all that is wrong or missing is told at once. */
async function ask(
	questions: readonly Question[],
	given: Answers,
	terminal: Terminal | null,
	others: readonly Question[] = []
): Promise<Asked | Unanswered> {
	const names = [...questions, ...others].map(({ name }) => name);
	const stray = [...given.keys()].filter((name) => !names.includes(name));
	if (stray.length > 0) return unanswered(stray.map((name) => strayAnswer(name, names)));
	const asked = await askAll(questions, given, terminal);
	return asked.faults.length === 0 ? asked : unanswered(asked.faults);
}

function strayAnswer(name: string, names: readonly string[]) {
	const remedy = didYouMean(name, names, 'leave it out');
	return { name, found: 'a field that is not asked for', expected: names.join(', '), remedy };
}

function unanswered(faults: Asked['faults']): Unanswered {
	return {
		lines: [
			...faults.flatMap(({ name, found, expected, remedy }) => [
				name,
				...[`  found     ${found}`, `  expected  ${expected}`, `  remedy    ${remedy}`]
			]),
			'',
			'Nothing was written. Answer with --set field=value or --answers file.json, or run it in a terminal.'
		]
	};
}

function rowOf(answers: Answers): SheetRow {
	return { cells: answers, at: () => ({ file: 'answers', line: 1, column: 1 }) };
}

async function newDeposit(
	source: SourceFolder,
	given: Answers,
	terminal: Terminal | null
): Promise<Proposal | Unanswered> {
	const ofFigures = figureQuestions(source);
	const asked = await ask(depositQuestions(source), given, terminal, [...ofFigures, anotherFigure]);
	if ('lines' in asked) return asked;
	const rows: SheetRow[] = [];
	const own = [...given].filter(([name]) => name.startsWith('figure_'));
	let figure: Answers = new Map(own);
	while (figure.size > 0 || (terminal !== null && (await wantsFigure(terminal)))) {
		const answered = await askAll(ofFigures, figure, terminal, asked.answers);
		if (answered.faults.length > 0) return unanswered(answered.faults);
		rows.push(rowOf(answered.answers));
		figure = new Map();
	}
	const { deposits, issues } = depositsOf(rows.length > 0 ? rows : [rowOf(asked.answers)]);
	return issues.length > 0 ? refusal(issues) : proposeDeposits(source, deposits);
}

async function wantsFigure(terminal: Terminal): Promise<boolean> {
	const { answers } = await askAll([anotherFigure], new Map(), terminal);
	return answers.get('figure') === 'yes';
}

const snapshotWords = [
	'The record of the site is built from VIINA (`npm run geodata -- record --viina <zip>`) and from',
	'occupation/corrections.csv. A day of another map never enters it: it is kept in local/lines, which git',
	'ignores, and `npm run estimate -- --line` estimates with it.'
];

async function newSnapshot(
	source: SourceFolder,
	given: Answers,
	terminal: Terminal | null
): Promise<Proposal | Unanswered> {
	for (const line of snapshotWords) terminal?.tell(line);
	const today = isoDate(new Date().toISOString().slice(0, 10));
	const asked = await ask(snapshotQuestions(today), given, terminal);
	if ('lines' in asked) return asked;
	const [file = '', date = '', credit = '', licence = '', confirm = ''] = [
		...['file', 'date', 'credit', 'licence', 'confirm'].map((name) => asked.answers.get(name))
	];
	const { proposeLines } = await import('../import/propose-lines');
	const isConfirmed = confirm === 'yes';
	const line = { date, credit, licence, isConfirmed, colours: new Map<string, string>(), today };
	return proposeLines(source, [diskFile(file)], line);
}

function snapshotQuestions(today: ReturnType<typeof isoDate>): readonly Question[] {
	const dateIn = (file: string) => {
		const found = lineDateOf(file, { date: null, today });
		return typeof found === 'string' ? found : null;
	};
	return [
		question(
			'file',
			'File with the occupied area: GeoJSON, TopoJSON, KML, KMZ or a zipped Shapefile',
			{
				check: (cell) =>
					diskFile(cell).bytes !== null
						? null
						: {
								found: `"${cell}"`,
								expected: 'a file that can be read',
								remedy: 'correct the path'
							}
			}
		),
		question('date', 'Day that the line is of', {
			kind: 'date',
			usual: (answers) => dateIn(answers.get('file') ?? ''),
			check: (cell) => {
				if (parseIsoDate(cell) !== null && cell <= today) return null;
				const remedy = 'write it like 2026-05-01';
				return { found: `"${cell}"`, expected: 'a day that has been', remedy };
			}
		}),
		question('credit', 'Whom to name wherever the line is shown'),
		question('licence', 'Under which terms it may be used, as the source says'),
		question('confirm', 'Is a day meant that moves more than 500 km²?', {
			kind: 'yes-no',
			choices: [
				{ value: 'yes', means: '' },
				{ value: 'no', means: '' }
			],
			usual: () => 'no'
		})
	];
}
