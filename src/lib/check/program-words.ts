import type { Fault } from './decode';
import type { JsonPath } from './json-path';
import { describe } from './decode';

/**
 * Texts of a value that a program would take for something of its own: a formula of a spreadsheet, into which tables of the
 * site are opened, or a member of every object of JavaScript.
 */
export function programWords(raw: unknown, path: JsonPath = []): readonly Fault[] {
	if (typeof raw === 'string') return faultsOf(raw, path);
	if (typeof raw !== 'object' || raw === null) return [];
	return Object.entries(raw).flatMap(([name, value]) =>
		programWords(value, [...path, Array.isArray(raw) ? Number(name) : name])
	);
}

function faultsOf(text: string, path: JsonPath): readonly Fault[] {
	const found = describe(text);
	if (text in {}) {
		const expected = 'a text that is no word of programs';
		return [{ path, found, expected, remedy: 'write it otherwise' }];
	}
	if (!isFormula(text)) return [];
	const expected = 'a text that no spreadsheet takes for a formula';
	return [{ path, found, expected, remedy: 'delete the first sign, or write a word before it' }];
}

/** A spreadsheet runs a cell that begins so; a number may have a sign, and a dash with a space begins a list. */
function isFormula(text: string): boolean {
	return /^[=@+]|^-[^\s\d]/.test(text) && !Number.isFinite(Number(text));
}
