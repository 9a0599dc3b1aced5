import { countOf, errorAt, visible, type Issue } from '../issue';

/**
 * Letters that nobody sees, or that stand for lost ones: controls but for line ends, marks of direction, characters
 * without width, the replacement character. Two names that look the same would differ by them.
 */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFD]/u;

/** The same in a string of JSON that writes them by their number. */
const escaped =
	/(?<!\\)(?:\\\\)*\\u(?:00[01789][0-9a-f]|00ad|061c|180e|200[b-f]|202[89a-e]|206[0-9a-f]|feff|fff[9a-f]|fd[de][0-9a-f]|e[0-9a-f]{3}|f[0-8][0-9a-f]{2}|d[89a-f][0-9a-f]{2})/i;

/** UTF-8 that was read as Windows-1251, and as Latin-1: two letters for each Cyrillic one. */
const misread =
	/(?:[РС][\u0402-\u040F\u0452-\u045F\u0490\u0491\u00A0-\u00BF\u2013-\u203A\u20AC\u2116\u2122ІіЇїЄєЎў]){3}|(?:[\u00D0\u00D1][\u0080-\u00BF\u2013-\u203A\u20AC\u0152-\u0192]){2}/;

/** Letters of both scripts in a word: they look alike, and no search finds such a word. */
const mixed = /[A-Za-z\u00C0-\u024F][\u0400-\u052F]|[\u0400-\u052F][A-Za-z\u00C0-\u024F]/g;
const letters = /[A-Za-z\u00C0-\u024F\u0400-\u052F]*/;

/** What an address has is as its site has it. */
const address = /https?:\/\/\S*$/;

/** Letters of a canonical file that are invisible, broken or misread; an issue a kind, at the first. */
export function brokenLetters(file: string, text: string): Issue[] {
	const controls = firstAndCount(text, unseen);
	const numbers = file.endsWith('json') ? firstAndCount(text, escaped) : null;
	const words = firstAndCount(text, misread);
	const scripts = mixedWords(text);
	return [
		...scripts.map((word) => mixedWord(file, text, word)),
		...(controls === null ? [] : [invisible(file, text, controls)]),
		...(numbers === null ? [] : [invisible(file, text, numbers)]),
		...(words === null ? [] : [misreadWord(file, text, words)])
	];
}

interface Match {
	readonly index: number;
	readonly letters: string;
	readonly count: number;
}

function firstAndCount(text: string, kind: RegExp): Match | null {
	const first = kind.exec(text);
	if (first === null) return null;
	const count = text.match(new RegExp(kind, `${kind.flags}g`))!.length;
	return { index: first.index, letters: first[0], count };
}

interface Word {
	readonly index: number;
	readonly word: string;
}

function mixedWords(text: string): readonly Word[] {
	const words = new Map<number, Word>();
	for (const { index } of text.matchAll(mixed)) {
		const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
		if (address.test(line)) continue;
		const before = [...line].reverse().join('').match(letters)![0].length;
		const start = index - before;
		words.set(start, { index: start, word: letters.exec(text.slice(start, start + 200))![0] });
	}
	return [...words.values()];
}

function mixedWord(file: string, text: string, { index, word }: Word): Issue {
	const cyrillic = word.match(/[\u0400-\u052F]/g)!;
	const few = cyrillic.length * 2 < word.length ? cyrillic : word.match(/[A-Za-z\u00C0-\u024F]/g)!;
	const script = few === cyrillic ? 'Cyrillic' : 'Latin';
	return errorAt(placeAt(file, text, index), {
		record: '',
		found: `"${word}", with ${script} ${few.join(', ')}`,
		expected: 'each word in the letters of one script',
		remedy: `type the word again: ${few.length === 1 ? 'this letter looks' : 'these letters look'} like others`,
		rule: 'mixed-scripts'
	});
}

function placeAt(file: string, text: string, index: number) {
	const before = text.slice(0, index);
	return { file, line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

function invisible(file: string, text: string, { index, letters, count }: Match): Issue {
	const lost = letters === '\uFFFD';
	const more = count > 1 ? `, and ${countOf(count - 1, 'more such letter')} in this file` : '';
	const shown = letters.startsWith('\\') ? letters : visible(letters);
	return errorAt(placeAt(file, text, index), {
		record: '',
		found: `${shown}, ${lost ? 'which stands for a letter that was lost' : 'an invisible or broken letter'}, in "${around(text, index)}"${more}`,
		expected: 'letters, digits, signs and spaces that a reader sees',
		remedy: lost ? 'write the letter that was there, from the source' : 'delete it',
		rule: 'broken-letters'
	});
}

function misreadWord(file: string, text: string, { index, letters }: Match): Issue {
	return errorAt(placeAt(file, text, index), {
		record: '',
		found: `"${letters}…": UTF-8 that was read as another encoding`,
		expected: 'Cyrillic letters',
		remedy: 'take the text from the source again, and open and save it as UTF-8',
		rule: 'broken-letters'
	});
}

/** Some letters on either side, of the same line. */
function around(text: string, index: number): string {
	const before = text
		.slice(Math.max(0, index - 12), index)
		.split('\n')
		.at(-1)!;
	const after = text.slice(index, index + 12).split('\n')[0]!;
	return before + after;
}
