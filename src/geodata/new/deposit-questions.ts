import type { Point } from 'geojson';
import { isKnownUnit } from '../../lib/domain/dataset/quantity-unit';
import type { Decoder } from '../../lib/check/decode';
import { depositLayer, figureShape } from '../../lib/check/read/deposit-layers';
import { readTable } from '../../lib/check/read/table';
import { tables } from '../../lib/check/read/tables';
import type { SourceFolder } from '../../lib/check/source-folder';
import { depositColumns, type DepositColumn } from '../import/deposit-columns';
import { depositFiles } from '../import/deposit-files';
import { oblastFinder } from '../import/deposit-oblast';
import { valueOfCell } from '../import/incoming-deposit';
import { readAngle } from '../import/outline-angles';
import { choicesOf, words } from './folder-choices';
import { question, type Answers, type Question } from './question';

const none = () => '';
const isLocated = (answers: Answers) => answers.get('location_accuracy') !== 'none';
const isStock = (answers: Answers) =>
	['reserve', 'resource'].includes(answers.get('figure_kind') ?? '');

type Beside = Partial<Pick<Question, 'usual' | 'isAsked' | 'choices' | 'isOpen' | 'check'>> & {
	readonly text?: string | Question['text'];
};

/** The columns that are asked of a deposit, in order, and what is said of them beside the layer. */
function askedOfDeposit(folder: SourceFolder): Readonly<Record<string, Beside>> {
	const files = depositFiles(folder);
	const find = oblastFinder(folder);
	return {
		id: {
			text: 'Id of the deposit, e.g. li-shevchenkivske; it never changes once published',
			check: (cell) => (files.find(cell) === null ? null : takenId(cell))
		},
		name_en: {},
		name_uk: {},
		commodities: { choices: choicesOf(folder, 'commodities') },
		deposit_type: { usual: none },
		status: {},
		status_basis: { text: 'Where the status is from', usual: () => 'source' },
		location_accuracy: { text: 'How good the point is; none: it could not be located' },
		location_source: { text: 'Where the point is from; without one, what is known of the place' },
		longitude: {
			text: 'Longitude, degrees east',
			isAsked: isLocated,
			check: (cell) => degreesFault(cell, [22, 40.3])
		},
		latitude: {
			text: 'Latitude, degrees north',
			isAsked: isLocated,
			check: (cell) => degreesFault(cell, [44, 52.5])
		},
		oblast: {
			text: 'Oblast',
			usual: (answers) => find.around(pointOf(answers)),
			check: (cell) => (find.named(cell) === null ? unknownOblast(cell, find.near(cell)) : null)
		},
		zone: { text: 'Where it lies', usual: () => 'onshore' },
		evidence: {},
		confidence: { text: 'Our trust in the record', usual: () => 'medium' },
		sources: { choices: choicesOf(folder, 'sources') },
		notes: { text: 'What a reader should know, a sentence', usual: none }
	};
}

function askedOfFigure(folder: SourceFolder): Readonly<Record<string, Beside>> {
	const units = readTable(folder, tables.units).layer.entries.map(({ value }) => value);
	const bases = new Map(
		readTable(folder, tables.commodities).layer.entries.map(({ id, value }) => [id, value.basis])
	);
	const conversions = readTable(folder, tables.conversions).layer.entries;
	const basisAsked = (commodity: string) => {
		const from = conversions
			.filter(({ id }) => id === commodity)
			.map(({ value }) => value.fromBasis);
		const known = [bases.get(commodity) ?? '', ...from].filter((basis) => basis !== '');
		const summed = known.length === 0 ? 'nothing' : known.join(' or ');
		return `What the number measures; of ${commodity}, ${summed} can be summed`;
	};
	return {
		figure_commodity: {
			text: 'Commodity of the figure',
			choices: choicesOf(folder, 'commodities'),
			usual: (answers) => answers.get('commodities')?.split(';')[0] ?? null
		},
		figure_kind: {
			text: 'Kind; only a reserve or a resource is ever summed',
			usual: () => 'reserve'
		},
		figure_value: {},
		figure_value_max: { text: 'Upper end where a span was published', usual: none },
		figure_unit: {
			text: 'Unit, as units.csv has it, or a rate such as Mt/yr',
			choices: choicesOf(folder, 'units'),
			isOpen: true,
			check: (cell) => (isKnownUnit(units, cell) ? null : unknownUnit(cell))
		},
		// Tonnes of ore that are taken for tonnes of the product are wrong by a factor of forty: nothing is usual.
		figure_basis: {
			text: (answers) => basisAsked(answers.get('figure_commodity') ?? ''),
			usual: (answers) => (isStock(answers) ? null : '')
		},
		figure_category: {
			text: 'Reserve category of reserve-categories.csv',
			choices: choicesOf(folder, 'categories'),
			isAsked: isStock
		},
		figure_category_published: { text: 'Category in the words of the source', usual: none },
		figure_year: { usual: none },
		figure_grade_published: { text: 'Grade in the words of the source', usual: none },
		figure_grade_of: { text: 'Grade as a number: of which component, e.g. Li2O', usual: none },
		figure_grade_percent: {
			text: 'Mass percent of it',
			isAsked: (answers) => (answers.get('figure_grade_of') ?? '') !== ''
		},
		figure_counted: {
			text: 'Is this figure summed? Only one of several editions is',
			choices: words(['true', 'false']),
			usual: (answers) => (isStock(answers) ? 'true' : 'false')
		},
		figure_reason: {
			text: 'Why it is not summed',
			isAsked: (answers) => answers.get('figure_counted') === 'false'
		},
		figure_sources: {
			text: 'Sources of the figure',
			choices: choicesOf(folder, 'sources'),
			usual: (answers) => answers.get('sources') ?? null
		},
		figure_says: { usual: none },
		figure_confidence: { text: 'Our trust in the figure', usual: () => 'medium' }
	};
}

export const anotherFigure = question('figure', 'Is there a published figure to add?', {
	kind: 'yes-no',
	choices: words(['yes', 'no']),
	usual: () => 'no'
});

export function depositQuestions(folder: SourceFolder): readonly Question[] {
	return questionsOf(askedOfDeposit(folder));
}

export function figureQuestions(folder: SourceFolder): readonly Question[] {
	return questionsOf(askedOfFigure(folder));
}

function questionsOf(asked: Readonly<Record<string, Beside>>): readonly Question[] {
	return Object.entries(asked).map(([name, beside]) => {
		const column = depositColumns.find((one) => one.name === name)!;
		const { check, text, ...rest } = beside;
		const description = column.description === '' ? name.replaceAll('_', ' ') : column.description;
		return question(name, text ?? description, {
			...{ kind: column.kind, choices: words(column.choices), isList: column.form === 'list' },
			...rest,
			check: (cell, answers) => layerFault(column, cell) ?? check?.(cell, answers) ?? null
		});
	});
}

/** What the layer says of the value alone; the check of the folder judges it beside the others. */
function layerFault(column: DepositColumn, cell: string) {
	const { home, member, inner } = column;
	if (home === 'record' || inner !== null) return null;
	const shape: Readonly<Record<string, Decoder<unknown>>> =
		home === 'figure' ? figureShape : depositLayer.properties;
	const result = shape[member]!(valueOfCell(column, cell));
	return 'value' in result ? null : result.faults[0]!;
}

function takenId(id: string) {
	const remedy = 'take another, or bring the deposit up to date with `geodata -- import deposits`';
	return { found: `"${id}", which is there already`, expected: 'a new id', remedy };
}

function degreesFault(cell: string, [from, to]: readonly [number, number]) {
	const degrees = readAngle(cell);
	if (degrees !== null && degrees >= from && degrees <= to) return null;
	const expected = `degrees from ${from} to ${to}, such as ${from + 10}.1056`;
	return {
		found: `"${cell}"`,
		expected,
		remedy: 'look whether longitude and latitude are swapped'
	};
}

function unknownOblast(cell: string, near: string | null) {
	const remedy = near === null ? 'write its slug, code or name' : `did you mean "${near}"?`;
	return { found: `"${cell}"`, expected: 'an oblast, such as donetsk or UA-14', remedy };
}

function unknownUnit(cell: string) {
	return {
		found: `"${cell}"`,
		expected: 'a unit of units.csv, or a rate of one',
		remedy: '? prints them'
	};
}

function pointOf(answers: Answers): Point | null {
	const [east, north] = ['longitude', 'latitude'].map((name) => readAngle(answers.get(name) ?? ''));
	if (east === null || east === undefined || north === null || north === undefined) return null;
	return { type: 'Point', coordinates: [east, north] };
}
