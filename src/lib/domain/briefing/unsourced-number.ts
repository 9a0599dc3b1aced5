const months =
	'January|February|March|April|May|June|July|August|September|October|November|December|' +
	'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня';

/** A day of a month, a month of a year, a year of our time, a day as the data writes it. */
const dates = new RegExp(
	`\\b(19|20)\\d\\d-\\d\\d-\\d\\d\\b|\\d{1,2}[\\s\\u00a0](?=${months})|(?<![\\d.,])(19|20)\\d\\d(?![\\d%]|[.,]\\d|[\\s\\u00a0]%)`,
	'gu'
);

/** Digits that do not belong to a word, such as C1 or A+B+C1 are. */
const number = /(?<![\p{L}\d+])\d[\d\s\u00a0.,–-]*(?:%|[\p{L}²³]+)?/u;

/** The first number of a text that is no date; null: there is none. */
export function unsourcedNumber(text: string): string | null {
	return number.exec(text.replaceAll(dates, ''))?.[0].trim() ?? null;
}
