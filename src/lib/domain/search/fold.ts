import { otherStems, otherWords } from './other-forms';
import { apostrophes, romanise } from './romanise';

type Rule = readonly [pattern: RegExp, key: string];

/** Whatever is not in a word, in which apostrophes and combining marks are. */
const separators = new RegExp(`(?:(?!${apostrophes.source})[^\\p{L}\\p{N}\\p{M}])+`, 'u');

/** Marks that change the sound of a Latin letter; all other marks are dropped. */
const marked: readonly Rule[] = [
	[/š/g, 'sh'],
	[/č/g, 'ch'],
	[/[žż]/g, 'zh'],
	[/ł/g, 'l'],
	[/đ/g, 'd'],
	[/ø/g, 'o'],
	[/ß/g, 'ss']
];

/**
 * One letter a sound, so that one letter mistyped is a distance of one: C is ч, S is ш, Z is ж, c is ц; h is г, ґ
 * and х, which spellings confuse.
 */
const consonants: readonly Rule[] = [
	// "Donec’k": before a sign of softness, c is that of scientific transliteration.
	[new RegExp(`c(?=${apostrophes.source})`, 'g'), 'ts'],
	[apostrophes, ''],
	[/zgh/g, 'zg'],
	[/tsch|tch|cz/g, 'C'],
	[/sch|sh|sz/g, 'S'],
	[/ch/g, 'C'],
	[/zh/g, 'Z'],
	[/kh|[gx]/g, 'h'],
	[/ph/g, 'f'],
	[/th/g, 't'],
	[/ts|tz/g, 'ц'],
	[/c(?=[eijy])/g, 'ц'],
	[/[cq]/g, 'k'],
	[/ц/g, 'c'],
	[/w/g, 'v']
];

/** Vowels and endings: и, і, ї and й are one, the sound before a vowel is dropped, Russian endings become Ukrainian. */
const vowels: readonly Rule[] = [
	[/[ijy]+/g, 'i'],
	[/i(?=[aeou])/g, ''],
	[/([a-zSCZ])\1+/g, '$1'],
	[/oi$/, 'i'],
	[/oe$/, 'e'],
	// Kharkov and Kharkiv, Makeevka and Makiivka, Shevchenkovskoe and Shevchenkivske.
	[/[eo]v(?=s?(?:k|$)|c)/, 'iv']
];

function apply(rules: readonly Rule[], text: string): string {
	return rules.reduce((folded, [pattern, key]) => folded.replace(pattern, key), text);
}

function soundsOf(word: string): string {
	const plain = apply(marked, romanise(word)).normalize('NFD').replace(/\p{M}/gu, '');
	return apply(vowels, apply(consonants, plain));
}

const words = new Map(otherWords.map(([other, name]) => [soundsOf(other), soundsOf(name)]));
const stems = otherStems.map(([other, name]) => [soundsOf(other), soundsOf(name)] as const);

function ukrainianForm(word: string): string {
	const known = words.get(word);
	if (known !== undefined) return known;
	const stem = stems.find(([other]) => word.startsWith(other));
	return stem === undefined ? word : stem[1] + word.slice(stem[0].length);
}

/**
 * The words of a name, each as a key in which its spellings meet: Ukrainian, Russian and Latin ones, of whatever
 * romanisation. "Шевченківське", "shevchenkivs'ke" and "Ševčenkivs’ke" are all `['SevCenkivske']`. A key is for
 * comparing, not for showing.
 */
export function foldWords(text: string): readonly string[] {
	return text
		.split(separators)
		.map((word) => ukrainianForm(soundsOf(word)))
		.filter((key) => key !== '');
}

/** The key of a whole name: its words' keys with spaces between. */
export function fold(text: string): string {
	return foldWords(text).join(' ');
}

/**
 * Keys that a word still being typed may begin: after "Donet" comes "Donetsk" with its own letter for "ts", after
 * "Zaporizhzhi" the "a" that swallows the "i", and "Shev" is no ending.  First the key of the word as it stands.
 */
export function unfinishedKeys(word: string): readonly string[] {
	const [key, ...more] = foldWords(word);
	if (key === undefined || more.length > 0) return foldWords(word);
	const grown = [`${word}h`, ...(/[tт]$/i.test(word) ? [`${word}s`] : [])].map(fold);
	const notYetEnded = fold(`${word}0`).slice(0, -1);
	const keys = [notYetEnded, ...grown, key.replace(/i$/, '')].filter((other) => other.length > 1);
	return [...new Set([key, ...keys])];
}
