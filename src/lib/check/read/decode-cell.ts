import {
	decoded,
	fraction,
	list,
	notNegative,
	refused,
	tooLarge,
	withSchema,
	type Decoder
} from '../decode';
import { meantNumber } from '../meant-number';

/** A cell with a decimal number: `13.8`, `-2`, `1e-3`. */
export const numberCell: Decoder<number> = (raw) => {
	if (typeof raw !== 'string' || !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(raw)) {
		return refused(raw, 'a number with a point for decimals', remedyOfNumber(raw));
	}
	return Number.isFinite(Number(raw)) ? decoded(Number(raw)) : tooLarge();
};

/** A number as another country writes it is named with its value. */
function remedyOfNumber(raw: unknown): string {
	const usual = 'write it like 1234.5, without spaces';
	const meant = typeof raw === 'string' ? meantNumber(raw) : null;
	if (meant === null || typeof raw !== 'string') return usual;
	const thousands = /^-?\d{1,3},\d{3}$/.test(raw)
		? `, or ${raw.replace(',', '')} if the comma parts thousands`
		: '';
	return `write ${meant}${thousands}: a point for decimals, no spaces`;
}

/** A cell with a year of four digits. */
export const yearCell: Decoder<number> = (raw) =>
	typeof raw === 'string' && /^[12]\d{3}$/.test(raw)
		? decoded(Number(raw))
		: refused(raw, 'a year of four digits', 'write it like 2025, without a month or a mark');

/** A cell with a place in an order, the first of which is 1. */
export const rankCell: Decoder<number> = (raw) =>
	typeof raw === 'string' && /^[1-9]\d{0,3}$/.test(raw)
		? decoded(Number(raw))
		: refused(raw, 'a whole number from 1', 'write it like 12');

export const yesOrNoCell: Decoder<boolean> = withSchema({ enum: ['yes', 'no'] }, (raw) =>
	raw === 'yes' || raw === 'no'
		? decoded(raw === 'yes')
		: refused(raw, 'yes or no', 'write yes or no')
);

/** A cell with an amount: a number that is not negative. */
export const amountCell = notNegative(numberCell);

/** A cell with a part of a whole. */
export const fractionCell = fraction(numberCell);

/** `empty` for an empty cell, else the inner value. */
export function emptyAs<T, const E>(empty: E, inner: Decoder<T>): Decoder<T | E> {
	return withSchema<T | E>(inner.schema ?? {}, (raw) => (raw === '' ? decoded(empty) : inner(raw)));
}

/** Null for an empty cell, else the inner value. */
export function optionalCell<T>(inner: Decoder<T>): Decoder<T | null> {
	return emptyAs(null, inner);
}

/** A cell with values separated by `;`. */
export function listCell<T>(inner: Decoder<T>): Decoder<readonly T[]> {
	const items = list(inner);
	return (raw) =>
		items(typeof raw === 'string' && raw !== '' ? raw.split(';').map((part) => part.trim()) : []);
}
