import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { dataset } from '../built-data';
import { builtPaths, mainOf, plain, sectionOf, textOf, textsOutside } from './built-page';

interface Told {
	readonly en: string;
	readonly uk: string;
}
const read = <T>(file: string) => JSON.parse(readFileSync(`static/data/${file}`, 'utf8')) as T;
const sources = read<readonly { publisher: string }[]>('sources.json');
const words = read<{ uk: Record<string, string> }>('words.json');
const priceWords = read<Record<string, { form: Told; unit: Told }>>('price-words.json');
const depositNotes =
	read<Record<string, { locationSource: Told; sentences: readonly Told[] }>>('deposit-notes.json');

/** Words of another alphabet that are not marked as another language, whole words of `letters`. */
const unmarked = (root: HTMLElement, words: RegExp) =>
	textsOutside(root, '[lang="en"]').filter((text) => words.test(text));

const isCyrillic = (text: string) => /[а-яіїєґ]/i.test(text);

describe('a Ukrainian page', () => {
	const dossiers = builtPaths.filter((path) => /^\/uk\/(deposit|commodity|oblast)\/./.test(path));

	/** Publishers with a Ukrainian name, which may hold a name in Latin letters: studfile. */
	const publishers = new Set(
		sources.map(({ publisher }) => words.uk[publisher] ?? publisher).filter(isCyrillic)
	);

	it('says nothing of ours in English', () => {
		// Formulas and units (Li2O, TR2O3) are the same in every language.
		const found = dossiers.flatMap((path) =>
			unmarked(mainOf(path), /\b[a-z]{4,}\b/i)
				.filter((text) => !publishers.has(text))
				.map((text) => [path, text])
		);
		expect(found).toEqual([]);
	});
});

describe('the list of sources', () => {
	const listed = (path: string) => {
		const list = mainOf(path).querySelector('ul.sources');
		if (list === null) throw new Error(`expected a list of sources on ${path}`);
		return list;
	};

	it('marks what is in other letters than the page', () => {
		expect(unmarked(listed('/uk/data/'), /\b[a-z]{4,}\b/i)).toEqual([]);
		const cyrillic = textsOutside(listed('/data/'), '[lang="uk"], [lang="ru"]').filter(isCyrillic);
		expect(cyrillic).toEqual([]);
	});
});

describe('a price', () => {
	const priced = dataset.commodities.filter(({ priceId }) => priceId !== null);

	it.each(priced)(
		'of $id has its product and unit in the language of the page',
		({ id, priceId }) => {
			const { form, unit } = priceWords[priceId!]!;
			const english = textOf(sectionOf(mainOf(`/commodity/${id}/`), 'Price'));
			expect(english).toContain(plain(form.en));
			expect(english).toContain(plain(unit.en));
			const section = sectionOf(mainOf(`/uk/commodity/${id}/`), 'Ціна');
			expect(textOf(section)).toContain(plain(form.uk));
			expect(textOf(section)).toContain(plain(unit.uk));
			// Latin letters in the words of a product are the name of something English.
			const marked = section.querySelectorAll('[lang="en"]').map(textOf);
			for (const name of form.uk.match(/\b[A-Za-z]{3,}\b/g) ?? []) {
				expect(
					marked.some((text) => text.includes(name)),
					name
				).toBe(true);
			}
		}
	);

	it('is in the language of the page in the table of the method, too', () => {
		const rows = mainOf('/uk/method/').querySelectorAll('tr').map(textOf);
		for (const { form, unit } of Object.values(priceWords)) {
			const row = rows.find((text) => text.includes(plain(form.uk)));
			expect(row, form.uk).toContain(plain(unit.uk));
		}
	});
});

describe('the notes on a deposit and on its place', () => {
	it.each(Object.entries(depositNotes))('%s: are in the language of the page', (id, notes) => {
		const [english, ukrainian] = [mainOf(`/deposit/${id}/`), mainOf(`/uk/deposit/${id}/`)];
		for (const { en, uk } of notes.sentences) {
			expect(textOf(english)).toContain(plain(en));
			expect(textOf(ukrainian)).toContain(plain(uk));
		}
		const places = ukrainian.querySelectorAll('dd');
		const place = places.find((dd) => textOf(dd).includes(plain(notes.locationSource.uk)));
		expect(place?.getAttribute('lang')).toBe('uk');
		expect(unmarked(place!, /[A-Za-z]{3,}/)).toEqual([]);
	});
});
