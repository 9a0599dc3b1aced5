import { didYouMean } from '../../lib/check/nearest';
import { parseIsoDate, type IsoDate } from '../../lib/domain/dataset/iso-date';
import {
	isOblastCode,
	oblastCodes,
	oblastSlugs,
	type OblastCode
} from '../../lib/domain/dataset/oblast';
import type { Problem } from './problem';

/** The value that a word stands for, or why it stands for none. */
export type Reading<T> = { readonly value: T } | { readonly problem: Problem };

/** A day of the calendar; whether the record reaches it is seen later. */
export function readDate(text: string): Reading<IsoDate> {
	const value = parseIsoDate(text);
	return value === null
		? problem(`the date "${text}"`, 'a day of the calendar as YYYY-MM-DD, such as 2026-04-24')
		: { value };
}

/** One of a few words; `what` names the option in the message. */
export function readChoice<T extends string>(
	what: string,
	text: string,
	choices: readonly T[]
): Reading<T> {
	const value = choices.find((choice) => choice === text);
	if (value !== undefined) return { value };
	return problem(`the ${what} "${text}"`, didYouMean(text, choices, choices.join(', ')));
}

/** Words between commas, each once. */
export function readList(what: string, text: string): Reading<readonly string[]> {
	const words = text.split(',').map((word) => word.trim());
	return words.includes('')
		? problem(`the ${what} "${text}"`, 'names with a comma between them, such as coal,lithium')
		: { value: [...new Set(words)] };
}

/** ISO 3166-2 code or slug: `UA-14` or `donetsk`. */
export function readOblast(text: string): Reading<OblastCode> {
	const upper = text.toUpperCase();
	if (isOblastCode(upper)) return { value: upper };
	const code = oblastCodes.find((candidate) => oblastSlugs[candidate] === text.toLowerCase());
	if (code !== undefined) return { value: code };
	const slugs = Object.values(oblastSlugs);
	return problem(
		`the oblast "${text}"`,
		didYouMean(
			text,
			[...slugs, ...oblastCodes],
			`a code such as UA-14, or one of ${slugs.join(', ')}`
		)
	);
}

/** A whole number from `least` to `most`, in decimal digits. */
export function readWhole(
	what: string,
	text: string,
	least: number,
	most: number
): Reading<number> {
	const value = /^\d+$/.test(text) ? Number(text) : NaN;
	return value >= least && value <= most
		? { value }
		: problem(`the ${what} "${text}"`, `a whole number from ${least} to ${most}`);
}

function problem(found: string, expected: string): { readonly problem: Problem } {
	return { problem: { found, expected } };
}
