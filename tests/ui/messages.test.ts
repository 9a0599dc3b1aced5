import { expect, test } from 'vitest';

type Exports = Readonly<Record<string, unknown>>;

/**
 * The messages of a language by the folder of their file, e.g. `panel`. A text file exports its messages and nothing
 * else.
 */
function partsIn(files: Readonly<Record<string, Exports>>): ReadonlyMap<string, unknown> {
	return new Map(
		Object.entries(files).map(([path, exports]) => {
			const [messages, ...others] = Object.values(exports);
			expect([path, others]).toEqual([path, []]);
			return [path.split('/').at(-2)!, messages];
		})
	);
}

const english = partsIn(import.meta.glob<Exports>('../../src/lib/i18n/**/en.ts', { eager: true }));
const ukrainian = partsIn(
	import.meta.glob<Exports>('../../src/lib/i18n/**/uk.ts', { eager: true })
);

/** Texts with their paths, e.g. `panel.title`. */
type Texts = readonly (readonly [path: string, text: string])[];

/** Every message that is plain text. Messages that are functions are read where they are used. */
function texts(node: unknown, path: string): Texts {
	if (typeof node === 'string') return [[path, node]];
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

const textsOf = (parts: ReadonlyMap<string, unknown>): Texts =>
	[...parts].flatMap(([part, messages]) => texts(messages, part));

/** Anchors of sections and names of their tables, which no reader sees. */
const isName = ([path]: Texts[number]) =>
	/^(method\.sections|estimate|claim-350\.figures)\.\d+\.(id|table)$/.test(path);
/** Names of files are Ukrainian in Latin letters, which every system can store. */
const isFileName = ([path]: Texts[number]) => /^(i18n\.)?files\./.test(path);
/** Ukrainian words for the English of the data, by that English: the English page needs none. */
const isWordOfData = ([path]: Texts[number]) => path.startsWith('method.columns.statements.');

/** Proper names and signs that stand in Latin letters in Ukrainian too. */
const latinNames =
	/VIINA|GeoNames|OpenStreetMap|Natural Earth|ODbL|CC BY|JavaScript|WebGL|CSV|Apache|EU|WGS84|GeoJSON|TopoJSON|UNFC|JORC|USGS|Eng|English|Turf|NI 43-101|[A-Z]{1,3}\d?\b/g;

test('both languages have the same parts, none of which is without text', () => {
	expect([...ukrainian.keys()].sort()).toEqual([...english.keys()].sort());
	for (const parts of [english, ukrainian]) {
		for (const [part, messages] of parts) {
			expect([part, texts(messages, part).length]).not.toEqual([part, 0]);
		}
	}
});

test('no message is empty, in either language', () => {
	const all = [...textsOf(english), ...textsOf(ukrainian)];
	expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('no Ukrainian message is an English sentence', () => {
	const foreign = textsOf(ukrainian).filter(([, text]) => {
		const words = text.replace(latinNames, '').match(/\b[A-Za-z]{3,}\b/g) ?? [];
		return words.length > 0 && !/[а-яіїєґ]/i.test(text);
	});
	expect(foreign.filter((text) => !isName(text) && !isFileName(text))).toEqual([]);
});

test('the anchors and tables of sections are the same in both languages', () => {
	const namesIn = (parts: ReadonlyMap<string, unknown>) => textsOf(parts).filter(isName).sort();
	expect(namesIn(ukrainian)).toEqual(namesIn(english));
});

test('both languages have the same messages', () => {
	const pathsOf = (parts: ReadonlyMap<string, unknown>) =>
		textsOf(parts)
			.filter((text) => !isWordOfData(text))
			.map(([path]) => path)
			.sort();
	expect(pathsOf(ukrainian)).toEqual(pathsOf(english));
});
