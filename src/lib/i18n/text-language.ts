/**
 * The language to mark a quoted title or name with, told by its letters: what the data quotes is Ukrainian,
 * Russian or in Latin letters, of which nearly all is English.
 */
export function languageOfText(text: string): 'uk' | 'ru' | 'en' {
	if (/[ыэъё]/i.test(text)) return 'ru';
	return /[а-яіїєґ]/i.test(text) ? 'uk' : 'en';
}
