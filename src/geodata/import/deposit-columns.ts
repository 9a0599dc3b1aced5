import type { Decoder, JsonSchema } from '../../lib/check/decode';
import { depositLayer, figureShape } from '../../lib/check/read/deposit-layers';
import type { CellKind } from './cell-values';
import { depositWords } from './deposit-words';
import type { SheetColumn } from './sheet';

/** Where the value of a column stands. */
export type ColumnHome = 'record' | 'properties' | 'figure';

/** How a cell becomes the value of a member. */
export type ValueForm =
	| 'text'
	| 'number'
	| 'flag'
	/** Values with `;` between them. */
	| 'list'
	/** Sentences, a line each. */
	| 'lines';

/** A column of the table of deposits, as the description of the layer gives it. */
export interface DepositColumn extends SheetColumn {
	readonly home: ColumnHome;
	/** Member of the deposit or of the figure, and of an object in it. */
	readonly member: string;
	readonly inner: string | null;
	readonly form: ValueForm;
	/** What an empty cell says; undefined: the member is left out. */
	readonly empty: null | '' | undefined;
	readonly description: string;
	readonly choices: readonly string[];
	readonly example: string;
}

/** A rule to write a figure of a deposit: its columns begin with this. */
export const figurePrefix = 'figure_';

function keyword<T>(schema: JsonSchema, name: string): T | undefined {
	return schema[name] as T | undefined;
}

/** Of a value that may be null, the schema of the value. */
function withoutNull(schema: JsonSchema): {
	readonly schema: JsonSchema;
	readonly isNullable: boolean;
} {
	const either = keyword<readonly JsonSchema[]>(schema, 'anyOf') ?? [];
	const [value] = either.filter(({ type }) => type !== 'null');
	const isNullable = either.some(({ type }) => type === 'null') && value !== undefined;
	return isNullable ? { schema: value, isNullable } : { schema, isNullable: false };
}

function columnsOf(
	home: 'properties' | 'figure',
	member: string,
	{ schema: whole = {}, isOptional }: Decoder<unknown>
): readonly DepositColumn[] {
	const { schema, isNullable } = withoutNull(whole);
	const prefix = home === 'figure' ? figurePrefix : '';
	const description = keyword<string>(whole, 'description') ?? '';
	const empty = isOptional === true ? undefined : isNullable ? null : '';
	const parts = keyword<Readonly<Record<string, JsonSchema>>>(schema, 'properties');
	if (parts !== undefined) {
		return Object.entries(parts).map(([inner, part]) =>
			described(`${prefix}${member}_${inner}`, part, {
				...{ home, member, inner, empty: null },
				description: `${description}: ${keyword<string>(part, 'description') ?? inner}`
			})
		);
	}
	const column = `${prefix}${member}`;
	return [described(column, schema, { home, member, inner: null, empty, description })];
}

function described(
	name: string,
	schema: JsonSchema,
	about: Pick<DepositColumn, 'home' | 'member' | 'inner' | 'empty' | 'description'>
): DepositColumn {
	const form = formOf(about.member, schema);
	const [uk, example] = depositWords[name as keyof typeof depositWords] ?? [name, ''];
	const choices = keyword<readonly string[]>(schema, 'enum') ?? [];
	const kind = keyword<string>(schema, 'format') === 'date' ? 'date' : kindOf(form, about.member);
	return { ...about, name, uk, example, form, choices, kind };
}

function formOf(member: string, { type }: JsonSchema): ValueForm {
	if (type === 'boolean') return 'flag';
	if (type === 'number') return 'number';
	if (type !== 'array') return 'text';
	return member === 'notes' ? 'lines' : 'list';
}

function kindOf(form: ValueForm, member: string): CellKind {
	if (form === 'number') return 'number';
	if (form === 'flag') return 'true-false';
	return member === 'year' ? 'year' : 'text';
}

function own(name: keyof typeof depositWords, kind: CellKind, description: string): DepositColumn {
	const [uk, example] = depositWords[name];
	const about = { home: 'record', member: name, inner: null, empty: '' } as const;
	return { ...about, name, uk, example, kind, form: 'text', description, choices: [] };
}

/** Columns that say which deposit a row is of, and where it lies. */
const recordColumns: readonly DepositColumn[] = [
	own('oblast', 'text', 'Name of the file in deposits/; empty: the oblast that the point lies in'),
	own('id', 'text', 'Never changes once published')
];

const placeColumns: readonly DepositColumn[] = [
	own('longitude', 'number', 'Degrees WGS 84; with latitude empty: no point'),
	own('latitude', 'number', 'Degrees WGS 84'),
	own('outline', 'text', 'A GeoJSON geometry in place of the point; mostly empty')
];

const figureNumber = own(
	'figure_number',
	'text',
	'Place of the figure in the list of the deposit, from 1; empty: found by what it measures'
);

/** Every column of the table of deposits, in order: one row a figure, or one a deposit without figures. */
export const depositColumns: readonly DepositColumn[] = [
	...recordColumns,
	...Object.entries<Decoder<unknown>>(depositLayer.properties)
		.filter(([member]) => member !== 'figures')
		.flatMap(([member, decode]) => columnsOf('properties', member, decode)),
	...placeColumns,
	figureNumber,
	...Object.entries<Decoder<unknown>>(figureShape).flatMap(([member, decode]) =>
		columnsOf('figure', member, decode)
	)
];
