/**
 * Cyrillic to Latin letters. Ukrainian by the official romanisation: resolution No. 55 of the Cabinet of Ministers of
 * Ukraine, 27 January 2010, https://zakon.rada.gov.ua/laws/show/55-2010-п. Letters that only Russian has are added, so
 * that a Russian spelling comes out near the Ukrainian one.
 */
const letters: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'h',
	ґ: 'g',
	д: 'd',
	е: 'e',
	є: 'ie',
	ж: 'zh',
	з: 'z',
	и: 'y',
	і: 'i',
	ї: 'i',
	й: 'i',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ф: 'f',
	х: 'kh',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	ь: '',
	ю: 'iu',
	я: 'ia',
	ы: 'y',
	э: 'e',
	ё: 'e',
	ъ: ''
};

/** Letters that are written otherwise where a word begins. */
const initials: Readonly<Record<string, string>> = {
	є: 'ye',
	ї: 'yi',
	й: 'y',
	ю: 'yu',
	я: 'ya'
};

/** What stands for the apostrophe or the soft sign, in any of its typewritten and printed forms. */
export const apostrophes = /['’‘ʼʹ′`´"″ˊ]/g;

/**
 * Text with its Cyrillic letters in Latin ones, in lower case: "Згурівка, Ґалаґан" is "zghurivka, galagan". The
 * apostrophe and the soft sign are not written, as the resolution has it; all else stays.
 */
export function romanise(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/(?<=[а-яёіїєґ])['’‘ʼʹ′`´"″ˊ](?=[а-яёіїєґ])/g, '')
		.replace(/зг/g, 'zgh')
		.replace(/(?<!\p{L})[єїйюя]/gu, (letter) => initials[letter] ?? letter)
		.replace(/[а-яёіїєґ]/g, (letter) => letters[letter] ?? letter);
}

/** A name as it is spelt, without what is only typography: romanised, words apart by one space. */
export function spelling(text: string): string {
	return romanise(text)
		.replace(apostrophes, '')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
}
