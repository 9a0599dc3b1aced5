/**
 * The language to mark a quoted title or name with, told by its letters: what the data quotes is Ukrainian,
 * Russian or in Latin letters, of which nearly all is English.
 */
export function languageOfText(text: string): 'uk' | 'ru' | 'en' {
	if (/[ыэъё]/i.test(text)) return 'ru';
	return /[а-яіїєґ]/i.test(text) ? 'uk' : 'en';
}

/** A part of a text; `latin`: a name that stands in Latin letters in a text in Cyrillic ones. */
export interface Run {
	readonly text: string;
	readonly latin: boolean;
}

const latinWord = "\\p{Script=Latin}{2}[\\p{Script=Latin}\\d’'-]*";
const latinWords = new RegExp(`(${latinWord}(?:,? ${latinWord})*)`, 'u');

/** Parts a text, so that the names in it that are not in its language can be marked. Joined they are the text. */
export function runsOfText(text: string): Run[] {
	return text
		.split(latinWords)
		.map((run, index) => ({ text: run, latin: index % 2 === 1 }))
		.filter((run) => run.text !== '');
}
