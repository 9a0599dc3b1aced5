import { bytesOf, lineAt, type Mishap } from './mutant';

const whole = { field: '', lines: null, record: '' };

/** UTF-16 with or without its mark. */
function utf16(text: string, order: 'LE' | 'BE', marked: boolean): Uint8Array {
	const units = [...(marked ? '\uFEFF' : ''), ...text].join('');
	const bytes = new Uint8Array(units.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < units.length; i++) view.setUint16(2 * i, units.charCodeAt(i), order === 'LE');
	return bytes;
}

/** Windows-1251 of Ukrainian text; what it does not have becomes a question mark, as editors do it. */
function windows1251(text: string): Uint8Array {
	const own = new Map(
		[...'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬­®Ї°±Ііґµ¶·ё№є»јЅѕї'].map(
			(letter, i) => [letter, 0x80 + i]
		)
	);
	return Uint8Array.from(text, (letter) => {
		const code = letter.codePointAt(0)!;
		if (code < 0x80) return code;
		if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
		return own.get(letter) ?? 0x3f;
	});
}

/** What happens to whole files: in transfer, in an editor of another country, in a merge. */
export const wholeFileMishaps: Readonly<Record<string, Mishap>> = {
	'file deleted': () => ({ ...whole, content: null }),
	'file emptied': () => ({ ...whole, content: new Uint8Array() }),
	'truncated at a byte': (text, { index }) => {
		const bytes = bytesOf(text);
		const content = bytes.subarray(0, index(bytes.length));
		const last = lineAt(text, new TextDecoder().decode(content).length);
		return { field: '', record: '', lines: [Math.max(1, last - 1), last + 1], content };
	},
	'byte-order mark': (text) => ({ ...whole, content: bytesOf(`\uFEFF${text}`) }),
	'Windows line ends': (text) => ({ ...whole, content: bytesOf(text.replaceAll('\n', '\r\n')) }),
	'UTF-16 with mark': (text) => ({ ...whole, content: utf16(text, 'LE', true) }),
	'UTF-16 big endian': (text) => ({ ...whole, content: utf16(text, 'BE', false) }),
	'Windows-1251': (text) => (/[а-я]/.test(text) ? { ...whole, content: windows1251(text) } : null),
	'UTF-8 read as Windows-1251': (text) =>
		/[а-я]{3}/.test(text)
			? { ...whole, content: bytesOf(new TextDecoder('windows-1251').decode(bytesOf(text))) }
			: null,
	'conflict markers': (text, { index }) => {
		const lines = text.split('\n');
		const at = index(lines.length - 1);
		lines.splice(at, 1, '<<<<<<< HEAD', lines[at]!, '=======', lines[at]!, '>>>>>>> theirs');
		return { ...whole, lines: [at + 1, at + 5], content: bytesOf(lines.join('\n')) };
	},
	'pointer of Git LFS': () => ({
		...whole,
		content: bytesOf('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n')
	}),
	zipped: () => ({ ...whole, content: Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]) }),
	'invisible letter': (text, { index }) => insertion(text, index, '\u200b'),
	'lost letter': (text, { index }) => insertion(text, index, '\uFFFD'),
	'look-alike letter': (text, { index }) => {
		const places = [...text.matchAll(/(?<=[a-z])[aceopxi](?=[a-z])/g)];
		if (places.length === 0) return null;
		const at = places[index(places.length)]!.index;
		const like = 'асеорхі'['aceopxi'.indexOf(text[at]!)]!;
		return replaced(text, at, 1, like);
	},
	'character deleted': (text, { index }) => replaced(text, index(text.length), 1, ''),
	'character doubled': (text, { index }) => {
		const at = index(text.length);
		return replaced(text, at, 0, text[at]!);
	},
	'digit changed': (text, { index }) => {
		const places = [...text.matchAll(/\d/g)];
		if (places.length === 0) return null;
		const at = places[index(places.length)]!.index;
		return replaced(text, at, 1, String((Number(text[at]) + 1 + index(8)) % 10));
	}
};

function insertion(text: string, index: (count: number) => number, letter: string) {
	return replaced(text, index(text.length), 0, letter);
}

function replaced(text: string, at: number, length: number, by: string): ReturnType<Mishap> {
	const content = bytesOf(text.slice(0, at) + by + text.slice(at + length));
	const line = lineAt(text, at);
	// What is missing shows at the next word.
	return { field: '', record: '', lines: [line, line + 1], content };
}
