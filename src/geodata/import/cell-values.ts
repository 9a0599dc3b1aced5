import { addDays, isoDate, parseIsoDate } from '../../lib/domain/dataset/iso-date';

/** What a column holds, which decides how its cells may be written. */
export type CellKind = 'text' | 'number' | 'date' | 'year' | 'yes-no' | 'true-false';

/** The sign before the decimals, as the cells of a file show it; null: they do not, or show both. */
export type DecimalSign = ',' | '.' | null;

export type CellReading =
	/** `repair`: how it was written, where that is another way than ours. */
	| { readonly text: string; readonly repair?: string }
	| { readonly found: string; readonly expected: string; readonly remedy: string };

/** A cell as our files have it. What is not understood stays as it is, for the check of its column to refuse. */
export function readCell(written: string, kind: CellKind, sign: DecimalSign): CellReading {
	// Text keeps its non-breaking spaces, which are there on purpose.
	const spaced = kind === 'text' ? written : written.replace(/[\u00a0\u202f\u2009]/g, ' ');
	const text = spaced.trim();
	if (text === '') return { text };
	if (/^[=@]|^[+-][A-Za-z]+\(/.test(text)) return formula(text);
	if (/^#(REF|N\/A|VALUE|NAME|DIV\/0|NUM|NULL)[!?]?$/.test(text)) return spreadsheetError(text);
	switch (kind) {
		case 'number':
			return readNumber(text, sign);
		case 'date':
			return readDate(text);
		case 'year':
			return readYear(text);
		case 'yes-no':
			return readFlag(text, ['yes', 'no']);
		case 'true-false':
			return readFlag(text, ['true', 'false']);
		case 'text':
			return { text };
		default:
			return kind satisfies never;
	}
}

function formula(text: string): CellReading {
	return {
		found: `${JSON.stringify(text.slice(0, 40))}, a formula of a spreadsheet`,
		expected: 'a value',
		remedy: 'paste the values instead of the formulas, and export again'
	};
}

function spreadsheetError(text: string): CellReading {
	const remedy = 'correct the formula in the spreadsheet, or empty the cell';
	return { found: `${text}, an error of a spreadsheet`, expected: 'a value', remedy };
}

const grouped = /^(-?\d{1,3}(?:[ ']\d{3})+)((?:[.,]\d+)?)$/;
const withBoth = /^-?(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:\.\d{3})+,\d+)$/;
const groupsOfOne = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/;
const commaDecimals = /^(-?\d+),(\d+)$/;
const pointDecimals = /^(-?\d+)\.(\d+)$/;

/** `1,234` is 1234 to some and 1.234 to others; `0,234` and `12345,678` are not. */
function mayBeThousands(whole: string, decimals: string): boolean {
	return decimals.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole);
}

function readNumber(written: string, sign: DecimalSign): CellReading {
	const text = written.replace('\u2212', '-');
	const inGroups = grouped.exec(text);
	if (inGroups !== null) {
		const [, groups = '', rest = ''] = inGroups;
		const number = groups.replace(/[ ']/g, '') + rest.replace(',', '.');
		return { text: number, repair: 'numbers with spaces between thousands' };
	}
	if (withBoth.test(text)) {
		const number = text.replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
		return { text: number, repair: 'numbers with a sign between thousands' };
	}
	if (groupsOfOne.test(text)) {
		return { text: text.replace(/[.,]/g, ''), repair: 'numbers with a sign between thousands' };
	}
	if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text)) return madeDate(text);
	return readDecimals(text, sign);
}

function readDecimals(text: string, sign: DecimalSign): CellReading {
	const comma = commaDecimals.exec(text);
	const [, whole, decimals] = comma ?? pointDecimals.exec(text) ?? [];
	if (whole === undefined || decimals === undefined) return { text };
	const own = comma === null ? '.' : ',';
	if (sign !== own && mayBeThousands(whole, decimals) && (own === ',' || sign === ',')) {
		return {
			found: `${JSON.stringify(text)}, which is ${whole}${decimals} or ${whole}.${decimals}`,
			expected: 'a number that can be read in one way',
			remedy: `write ${whole}${decimals}, or ${whole}.${decimals}0`
		};
	}
	if (own === '.') return { text };
	return { text: `${whole}.${decimals}`, repair: 'numbers with a decimal comma' };
}

function madeDate(text: string): CellReading {
	return {
		found: `${JSON.stringify(text)}, a date in a column of numbers`,
		expected: 'a number',
		remedy: 'Excel makes dates of numbers such as 1.5: format the column as text and enter it again'
	};
}

/** The sign before decimals that the cells of a file agree on; `usual` where none of them shows it. */
export function decimalSignOf(numbers: readonly string[], usual: DecimalSign): DecimalSign {
	const shown = new Set(numbers.map((cell) => signShownBy(cell.trim())));
	if (shown.has(',') && shown.has('.')) return null;
	if (shown.has(',')) return ',';
	return shown.has('.') ? '.' : usual;
}

function signShownBy(text: string): DecimalSign {
	for (const [sign, form] of [
		[',', commaDecimals],
		['.', pointDecimals]
	] as const) {
		const [, whole, decimals] = form.exec(text) ?? [];
		if (whole !== undefined && decimals !== undefined && !mayBeThousands(whole, decimals)) {
			return sign;
		}
	}
	if (!withBoth.test(text)) return null;
	return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
}

/** The day that Excel counts from: its day 1 is 1 January 1900, and it has a 29 February 1900. */
const excelStart = isoDate('1899-12-30');
/** Days of Excel that are dates of 1990 to 2099. */
const [firstSerial, lastSerial] = [32874, 73050];

function readDate(written: string): CellReading {
	const text = written.replace(/[ T]0?0:00(:00)?$/, '');
	if (parseIsoDate(text) !== null) return { text };
	if (isSerial(text)) {
		return {
			text: addDays(excelStart, Number(text)),
			repair: 'dates that Excel writes as numbers'
		};
	}
	const [, a = '', sign, b = '', year = ''] =
		/^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
	const [, y = '', m = '', d = ''] = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(text) ?? [];
	if (y !== '') return calendarDay(text, y, m, d);
	if (year === '') return { text };
	if (sign === '.') return calendarDay(text, year, b, a);
	if (Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b))
		return ambiguousDay(text, a, b, year);
	return Number(b) > 12 ? calendarDay(text, year, a, b) : calendarDay(text, year, b, a);
}

function isSerial(text: string): boolean {
	return /^\d{5}$/.test(text) && Number(text) >= firstSerial && Number(text) <= lastSerial;
}

function calendarDay(written: string, year: string, month: string, day: string): CellReading {
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	if (parseIsoDate(date) === null) return { text: written };
	return { text: date, repair: `dates as ${written}` };
}

function ambiguousDay(text: string, a: string, b: string, year: string): CellReading {
	const [one, other] = [
		[b, a],
		[a, b]
	].map(([month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
	return {
		found: `the date "${text}", which is ${one} or ${other}`,
		expected: 'a date that can be read in one way',
		remedy: `write ${one} or ${other}`
	};
}

/** Years are free text (`about 1999`); only what a spreadsheet made of one is taken back. */
function readYear(text: string): CellReading {
	const [, year] = /^\d{1,2}[./]\d{1,2}[./](\d{4})$/.exec(text) ?? [];
	if (year !== undefined) return { text: year, repair: `years as ${text}` };
	if (!isSerial(text)) return { text };
	const date = addDays(excelStart, Number(text));
	return {
		found: `${text} as a year, which is ${date} as Excel counts days`,
		expected: 'a year',
		remedy: `write ${date.slice(0, 4)}, or the year that is meant`
	};
}

const affirmative = ['yes', 'true', 'так', 'істина', '1', '+'];
const negative = ['no', 'false', 'ні', 'хибність', '0', '-', '–'];

function readFlag(text: string, [yes, no]: readonly [string, string]): CellReading {
	if (text === yes || text === no) return { text };
	const word = text.toLowerCase();
	const meant = affirmative.includes(word) ? yes : negative.includes(word) ? no : null;
	return meant === null ? { text } : { text: meant, repair: `${yes} and ${no} in other words` };
}
