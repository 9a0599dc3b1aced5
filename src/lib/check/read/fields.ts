import type { Told } from '../../domain/dataset/commodity-note';
import type { Range } from '../../domain/numbers/range';
import { decoded, faultsUnder, text, type Decoded, type Decoder } from '../decode';
import { optionalCell } from './decode-cell';

/** The cells of a row by the name of their column, as they are written. */
export type Cells<C extends string = string> = Readonly<Record<C, string>>;

/** One value of a row: the columns `C` in which it is written, and how it is read from their cells. */
export interface Field<T, C extends string> {
	/** In the order of the file. */
	readonly columns: readonly C[];
	/** Columns of which none is below the one before it. */
	readonly rising: readonly (readonly C[])[];
	/** The words of a column that takes one of a few. */
	readonly choices: Readonly<Partial<Record<string, readonly string[]>>>;
	/** The path of a fault begins with its column. */
	readonly decode: (cells: Cells) => Decoded<T>;
}

/** A column that is checked and is no member of the value, because only a rule reads its cell. */
export interface CheckedOnly<C extends string> extends Field<unknown, C> {
	readonly checkedOnly: true;
}

/** The members of an object. A decoder alone stands for a column with the name of the member. */
export type Fields = Readonly<Record<string, Field<unknown, string> | Decoder<unknown>>>;

type Kept<F extends Fields> = {
	[K in keyof F]: F[K] extends CheckedOnly<string> ? never : K;
}[keyof F];

export type ValueOf<F extends Fields> = {
	readonly [K in Kept<F>]: F[K] extends Field<infer T, string>
		? T
		: F[K] extends Decoder<infer T>
			? T
			: never;
};

export type ColumnOf<F extends Fields> = {
	[K in keyof F & string]: F[K] extends Field<unknown, infer C> ? C : K;
}[keyof F & string];

/** A column whose name is not that of the member. */
export function column<T, const C extends string>(name: C, decode: Decoder<T>): Field<T, C> {
	const words = decode.schema?.['enum'] as readonly string[] | undefined;
	return {
		columns: [name],
		rising: [],
		choices: words === undefined ? {} : { [name]: words },
		decode: (cells) => {
			const result = decode(cells[name]);
			return 'value' in result ? result : { faults: faultsUnder(result, name) };
		}
	};
}

/** See `CheckedOnly`. */
export function checkedOnly<const C extends string>(
	name: C,
	decode: Decoder<unknown>
): CheckedOnly<C> {
	return { ...column(name, decode), checkedOnly: true };
}

/** Low, central and high, in rising order, from the columns `name_low`, `name_central` and `name_high`. */
export function rangeColumns<const N extends string>(
	name: N,
	decode: Decoder<number>
): Field<Range, `${N}_low` | `${N}_central` | `${N}_high`> {
	return rangeOf([`${name}_low`, `${name}_central`, `${name}_high`], decode);
}

/** Low, central and high, in rising order, from three columns. */
export function rangeOf<const C extends string>(
	columns: readonly [C, C, C],
	decode: Decoder<number>
): Field<Range, C> {
	const [low, central, high] = columns;
	const range = group({
		low: column(low, decode),
		central: column(central, decode),
		high: column(high, decode)
	});
	return { ...range, rising: [columns] };
}

/** A sentence in both languages, from `name_en` and `name_uk`; null unless both are there. */
export function toldColumns<const N extends string>(
	name: N
): Field<Told | null, `${N}_en` | `${N}_uk`> {
	return allOrNothing({
		en: column(`${name}_en`, optionalCell(text)),
		uk: column(`${name}_uk`, optionalCell(text))
	});
}

type Filled<T> = { readonly [K in keyof T]: NonNullable<T[K]> };

/** An object of fields of which each may be empty; null unless all are there. */
export function allOrNothing<F extends Fields>(
	fields: F
): Field<Filled<ValueOf<F>> | null, ColumnOf<F>> {
	const whole = group(fields);
	return {
		...whole,
		decode: (cells) => {
			const result = whole.decode(cells);
			if ('faults' in result) return result;
			const filled = Object.values(result.value).every((member) => member !== null);
			return decoded(filled ? (result.value as Filled<ValueOf<F>>) : null);
		}
	};
}

/** An object of fields; every fault of its cells is reported. */
export function group<F extends Fields>(fields: F): Field<ValueOf<F>, ColumnOf<F>> {
	const named = Object.entries(fields).map(([name, field]) => ({
		name,
		field: typeof field === 'function' ? column(name, field) : field
	}));
	return {
		columns: named.flatMap(({ field }) => field.columns) as ColumnOf<F>[],
		rising: named.flatMap(({ field }) => field.rising) as ColumnOf<F>[][],
		choices: Object.assign({}, ...named.map(({ field }) => field.choices)) as Field<
			unknown,
			string
		>['choices'],
		decode: (cells) => {
			const results = named.map(({ name, field }) => ({
				name,
				kept: !('checkedOnly' in field),
				result: field.decode(cells)
			}));
			const faults = results.flatMap(({ result }) => ('faults' in result ? result.faults : []));
			if (faults.length > 0) return { faults };
			return decoded(valueOf(results) as ValueOf<F>);
		}
	};
}

function valueOf(
	results: readonly { readonly name: string; readonly kept: boolean; readonly result: object }[]
): object {
	const kept = results.filter((member) => member.kept);
	return Object.fromEntries(
		kept.map(({ name, result }) => [name, 'value' in result ? result.value : undefined])
	);
}
