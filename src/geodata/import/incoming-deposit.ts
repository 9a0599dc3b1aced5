import type { Geometry } from 'geojson';
import type { Place } from '../../lib/check/issue';
import type { DepositColumn } from './deposit-columns';

/** Members by name, with values that no check has seen. */
export type RawMembers = ReadonlyMap<string, unknown>;

/** A figure as it is brought. */
export interface IncomingFigure {
	/** Place in the list of the deposit, from 1; null: found by what it measures. */
	readonly number: number | null;
	readonly given: RawMembers;
	/** Place of a member in the file that was brought. */
	readonly at: (member: string) => Place;
}

/** A deposit as it is brought: only the members that the file has. */
export interface IncomingDeposit {
	readonly id: string;
	/** Slug; empty: that of the record, or the one that the place lies in. */
	readonly oblast: string;
	readonly given: RawMembers;
	/** Undefined: stays as it is. */
	readonly geometry: Geometry | null | undefined;
	readonly figures: readonly IncomingFigure[];
	readonly at: (member: string) => Place;
}

/** The value that a cell of a column says; undefined: the member is left out. */
export function valueOfCell({ form, empty }: DepositColumn, cell: string): unknown {
	if (form === 'list') return partsOf(cell, ';');
	if (form === 'lines') return partsOf(cell, '\n');
	if (cell === '') return empty;
	if (form === 'flag') return cell === 'true' || cell === 'false' ? cell === 'true' : cell;
	if (form === 'number') return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell;
	return cell;
}

function partsOf(cell: string, between: string): readonly string[] {
	return cell
		.split(between)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** The cell of a value: the opposite of `valueOfCell`. */
export function cellOfValue({ form }: DepositColumn, value: unknown): string {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value)) return value.map(String).join(form === 'lines' ? '\n' : ';');
	return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The members that columns say together: an object whose parts are all empty is null. */
export function membersOf(
	columns: readonly DepositColumn[],
	cellOf: (column: string) => string | undefined
): RawMembers {
	const members = new Map<string, unknown>();
	for (const column of columns) {
		const cell = cellOf(column.name);
		if (cell === undefined) continue;
		const value = valueOfCell(column, cell);
		if (column.inner === null) members.set(column.member, value);
		else members.set(column.member, withPart(members.get(column.member), column.inner, value));
	}
	return members;
}

function withPart(object: unknown, inner: string, value: unknown): unknown {
	if (value === null || value === undefined) return object ?? null;
	return { ...(object as object | null), [inner]: value };
}
