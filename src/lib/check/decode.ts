import { parseIsoDate, type IsoDate } from '../../lib/domain/dataset/iso-date';
import type { JsonPath } from './json-path';
import { meantNumber } from './meant-number';
import { didYouMean } from './nearest';

/** What is wrong with a value, and where inside it. */
export interface Fault {
	readonly path: JsonPath;
	readonly found: string;
	readonly expected: string;
	readonly remedy: string;
}

export type Decoded<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

/** Keywords of JSON Schema (draft 2020-12), as editors read them. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Turns an untyped value (a JSON value, or the text of a CSV cell) into a typed one, or says why not. */
export interface Decoder<T> {
	(raw: unknown): Decoded<T>;
	/** What a schema can say of the JSON values that are taken; missing: nothing. */
	readonly schema?: JsonSchema;
	/** A member of an object that may be left out. */
	readonly isOptional?: true;
}

/** The same decoder, with keywords of its schema added or exchanged. */
export function withSchema<T>(keywords: JsonSchema, decode: Decoder<T>): Decoder<T> {
	const same: Decoder<T> = (raw) => decode(raw);
	return Object.assign(same, { schema: { ...decode.schema, ...keywords } });
}

/** The same decoder, with words that an editor shows beside the value. */
export function described<T>(description: string, decode: Decoder<T>): Decoder<T> {
	return withSchema({ description }, decode);
}

export function decoded<T>(value: T): Decoded<T> {
	return { value };
}

export function refused(raw: unknown, expected: string, remedy: string): { faults: Fault[] } {
	return { faults: [{ path: [], found: describe(raw), expected, remedy }] };
}

/** A short, one-line rendering of a value for a message. */
export function describe(raw: unknown): string {
	if (raw === undefined) return 'nothing';
	if (raw === '') return 'an empty cell or text';
	const text = JSON.stringify(raw, withInfinity);
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** JSON has no infinite number, so `1e400` would be shown as `null`. */
function withInfinity(_name: string, value: unknown): unknown {
	return value === Infinity || value === -Infinity ? 'too large' : value;
}

export function tooLarge(): { faults: Fault[] } {
	const expected = 'a number below 1.8e308';
	return { faults: [{ path: [], found: 'a number too large', expected, remedy: 'correct it' }] };
}

/** Any text, also none. */
export const anyText: Decoder<string> = withSchema({ type: 'string' }, (raw) => {
	if (typeof raw !== 'string') return refused(raw, 'text in quotes', 'put it in quotes');
	return decoded(raw);
});

/** Text with at least one visible character and no space at its ends. */
export const text: Decoder<string> = withSchema({ type: 'string', minLength: 1 }, (raw) => {
	if (typeof raw !== 'string' || raw.trim() === '') return refused(raw, 'text', 'fill it in');
	if (raw !== raw.trim()) {
		return refused(raw, 'text without a space at its ends', 'delete the space');
	}
	return decoded(raw);
});

const slugForm = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/** Lower-case words joined by hyphens; published series and prices also use underscores. */
export const slug: Decoder<string> = withSchema(
	{ type: 'string', pattern: slugForm.source },
	(raw) =>
		typeof raw === 'string' && slugForm.test(raw)
			? decoded(raw)
			: refused(
					raw,
					'an id of lower-case letters, digits and hyphens',
					'write it like "rare-earths"'
				)
);

export const finiteNumber: Decoder<number> = withSchema({ type: 'number' }, (raw) => {
	if (typeof raw !== 'number' || Number.isNaN(raw)) {
		const meant = typeof raw === 'string' ? meantNumber(raw) : null;
		const remedy = 'write it without quotes, with a point for decimals';
		return refused(raw, 'a number', meant === null ? remedy : `write ${meant}, without quotes`);
	}
	return Number.isFinite(raw) ? decoded(raw) : tooLarge();
});

export const trueOrFalse: Decoder<boolean> = withSchema({ type: 'boolean' }, (raw) =>
	typeof raw === 'boolean'
		? decoded(raw)
		: refused(raw, 'true or false', 'write true or false without quotes')
);

export const date: Decoder<IsoDate> = withSchema({ type: 'string', format: 'date' }, (raw) => {
	const parsed = typeof raw === 'string' ? parseIsoDate(raw) : null;
	if (parsed === null) return refused(raw, 'a day of the calendar, YYYY-MM-DD', remedyOfDate(raw));
	return parsed >= firstDate
		? decoded(parsed)
		: refused(raw, `a day from ${firstDate} on`, 'correct the year');
});

/** No day of the data is of another century. */
const firstDate = '1900-01-01';

/** What a date in the writing of a country or a spreadsheet means. */
function remedyOfDate(raw: unknown): string {
	const usual = 'write it like 2025-02-28';
	if (typeof raw !== 'string') return usual;
	const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(raw) ?? [];
	const meant = parseIsoDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
	if (meant !== null) return `write ${meant}`;
	if (/^\d{5}$/.test(raw)) return 'a number of a spreadsheet? Format the cells as text: 2025-02-28';
	return /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(raw)
		? `${usual}: the year, the month, the day; 4/2/2022 may be April or February`
		: usual;
}

export const webAddress: Decoder<string> = (raw) => {
	if (
		typeof raw === 'string' &&
		/^https?:\/\/[^\s<>"']+\.[^\s<>"]+$/.test(raw) &&
		URL.canParse(raw)
	) {
		return decoded(raw);
	}
	const spaced = typeof raw === 'string' && /^https?:\/\/.*\s/.test(raw);
	const remedy = spaced ? 'delete the space, or write %20' : 'write it in full, with https://';
	return refused(raw, 'a web address', remedy);
};

export function oneOf<const T extends string>(words: readonly T[]): Decoder<T> {
	return withSchema({ enum: words }, (raw) => {
		const word = words.find((candidate) => candidate === raw);
		if (word !== undefined) return decoded(word);
		const known = `one of ${words.join(', ')}`;
		return refused(raw, known, didYouMean(String(raw), words, 'choose one of them'));
	});
}

/** A number that is not negative, from a number decoder. */
export function notNegative(inner: Decoder<number>): Decoder<number> {
	return withSchema({ ...inner.schema, minimum: 0 }, (raw) => {
		const result = inner(raw);
		if ('faults' in result || result.value >= 0) return result;
		return refused(raw, 'a number that is not negative', 'delete the minus, or correct the value');
	});
}

/** A price or a factor above zero, from a number decoder; `what` names it in the message. */
export function aboveZero(inner: Decoder<number>, what: string): Decoder<number> {
	return (raw) => {
		const result = inner(raw);
		if ('faults' in result || result.value > 0) return result;
		const zero = result.value === 0;
		return {
			faults: [
				{
					path: [],
					found: zero ? `a ${what} of zero` : describe(raw),
					expected: `a ${what} above 0`,
					remedy: zero ? 'leave the row out: unknown is not zero' : 'delete the minus'
				}
			]
		};
	};
}

/** A part of a whole, 0 to 1, from a number decoder; `expected` and `remedy` are those of the message. */
export function fraction(
	inner: Decoder<number>,
	expected = 'a fraction from 0 to 1',
	remedy = 'write 85 % as 0.85'
): Decoder<number> {
	return (raw) => {
		const result = inner(raw);
		if ('faults' in result || (result.value >= 0 && result.value <= 1)) return result;
		return refused(raw, expected, remedy);
	};
}

/** A mass percent of a whole, from a number decoder. */
export function percentage(inner: Decoder<number>): Decoder<number> {
	return withSchema({ ...inner.schema, maximum: 100 }, (raw) => {
		const result = inner(raw);
		if ('faults' in result || result.value <= 100) return result;
		return refused(raw, 'a percent up to 100', 'look for a lost decimal point, or correct it');
	});
}

/** Null or the inner value. */
export function nullable<T>(inner: Decoder<T>): Decoder<T | null> {
	const { description, ...schema } = inner.schema ?? {};
	return withSchema(
		{ ...(description === undefined ? {} : { description }), anyOf: [schema, { type: 'null' }] },
		(raw) => (raw === null ? decoded(null) : inner(raw))
	);
}

export function list<T>(inner: Decoder<T>): Decoder<readonly T[]> {
	return withSchema({ type: 'array', items: inner.schema ?? {} }, (raw) => {
		if (!Array.isArray(raw)) return refused(raw, 'a list in [ ]', 'put the values in [ ]');
		const results = raw.map((item: unknown) => inner(item));
		const faults = results.flatMap((result, i) => faultsUnder(result, i));
		if (faults.length > 0) return { faults };
		return decoded(results.flatMap((result) => ('value' in result ? [result.value] : [])));
	});
}

/** The faults of a part, with their paths seen from the whole. */
export function faultsUnder(result: Decoded<unknown>, step: string | number): Fault[] {
	if ('value' in result) return [];
	return result.faults.map((fault) => ({ ...fault, path: [step, ...fault.path] }));
}
