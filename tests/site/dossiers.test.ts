import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/lib/domain/dataset/dataset';
import { describe, expect, it } from 'vitest';
import type { CommodityNote } from '../../src/lib/domain/dataset/commodity-note';
import { sourceWords } from '../../src/lib/i18n/source/en';
import { dataset, dayInWords, depositOf, estimateOn, lastDay } from '../built-data';
import { mainOf, one, plain, sectionOf, textOf } from './built-page';

const notes = JSON.parse(
	readFileSync('static/data/commodity-notes.json', 'utf8')
) as readonly CommodityNote[];
/** Codes of reserve categories, as A+B+C1, are the same in every language; other categories are words. */
const isCode = (category: string) => /^[A-DP]\d?\b/.test(category);

/** All of them; the dataset that the map fetches has those alone that it cites. */
const allSources = JSON.parse(
	readFileSync('static/data/sources.json', 'utf8')
) as Dataset['sources'];
const titles = new Map(allSources.map(({ id, title }) => [id, title]));

const languages = [
	['en', ''],
	['uk', '/uk']
] as const;

describe('the dossier of a deposit', () => {
	const sides =
		/Behind the front line|Not behind the front line|Too near the line|Contested|Not known which side/;
	const sinceWhen =
		/(The line first passed it|First known to be behind the line): \d+ \w+ \d{4}|Behind the line at the first observation|Never behind the line|Not known whether it was ever behind/;

	it.each(dataset.deposits.map(({ id }) => id))(
		'says what is known of %s, and from where',
		(id) => {
			const { nameEn, nameUk, oblast, figures, sources, evidence } = depositOf(id);
			const main = mainOf(`/deposit/${id}/`);
			const text = textOf(main);
			expect(textOf(one(main, 'h1'))).toContain(plain(nameEn));
			expect(textOf(one(main, 'h1'))).toContain(plain(nameUk));
			expect(text).toContain(`As of ${dayInWords(lastDay)}`);
			expect(text).toMatch(sides);
			expect(text).toMatch(sinceWhen);
			const besideItsSide = main.querySelector('[data-side] [data-evidence="C"]');
			expect(besideItsSide !== null).toBe(evidence === 'C');
			const { slug, nameEn: oblastName } = dataset.oblasts.find(({ code }) => code === oblast)!;
			const toOblast = main.querySelector(`a[href$="/oblast/${slug}/"]`);
			expect(textOf(toOblast!)).toBe(oblastName);
			for (const { categoryPublished: said } of figures)
				if (isCode(said)) expect(text).toContain(said);
			const outward = main.querySelectorAll('a[href^="http"]');
			if (sources.some((source) => source !== 'compiler')) expect(outward).not.toEqual([]);
			for (const { read } of dataset.sources.filter(({ id: one }) => sources.includes(one)))
				expect(text).toContain(sourceWords[read]);
			const table = main.querySelector('section[aria-labelledby="figures-title"] table');
			for (const { sources: ids } of figures)
				for (const { read } of dataset.sources.filter(({ id: one }) => ids.includes(one)))
					expect(textOf(table!)).toContain(sourceWords[read]);
		}
	);

	it('spells out the place, the distance with its error and the value with its formula', () => {
		const text = textOf(mainOf('/deposit/li-shevchenkivske/'));
		expect(text).toMatch(/[\d.]+ km (behind the line|from the line, not behind it), ± [\d.]+ km/);
		expect(text).toMatch(/Location \S.*, standard error [\d.]+ km/);
		expect(text).toMatch(
			/[\d.]+ kt \(weighted by category: [\d.]+ kt × [\d.]+\) × [\d,]+ USD\/t = USD [\d.]+ [bm]illion/
		);
		expect(text).toContain('not wealth');
	});
});

type Main = ReturnType<typeof mainOf>;

describe('the dossier of a resource', () => {
	const words = {
		en: {
			uses: 'What it is for',
			producers: /^Who produces it in the world|in the world, \d{4}$/
		},
		uk: {
			uses: 'Для чого використовують',
			producers: /^Найбільші виробники у світі/
		}
	};

	for (const [language, root] of languages) {
		const { uses, producers } = words[language];
		const isHeaded = (main: Main, heading: string | RegExp) =>
			main.querySelectorAll('h2').some((title) => textOf(title).match(heading) !== null);
		it.each(dataset.commodities.map(({ id }) => id))(
			`says in ${language} what %s is for and who produces it, and heads nothing that it does not know`,
			(id) => {
				const main = mainOf(`${root}/commodity/${id}/`);
				const note = notes.find(({ commodity }) => commodity === id);
				expect(isHeaded(main, uses)).toBe(Boolean(note?.uses));
				expect(isHeaded(main, producers)).toBe(Boolean(note?.producers));
				if (note?.uses) {
					expect(textOf(sectionOf(main, uses))).toContain(plain(note.uses[language]));
				}
				if (note?.producers) {
					const produced = textOf(sectionOf(main, producers));
					expect(produced).toContain(plain(note.producers[language]));
					expect(produced).toContain(String(note.producersYear));
				}
				const cited = (note?.sources ?? []).map((source) => titles.get(source)!);
				const links = main.querySelectorAll('.notes a[href^="http"]').map(textOf);
				expect(links).toEqual(cited.map(plain));
			}
		);
	}
});

describe('what leads the page of a resource', () => {
	const led = (root: string, id: string) =>
		textOf(one(mainOf(`${root}/commodity/${id}/`), '.lead'));

	it.each(dataset.commodities.map(({ id }) => id))('is a sentence in every case: %s', (id) => {
		expect(led('', id)).toMatch(/(lies?|lie) .*(front line|sea|land).*\.$|^No deposit has it/);
		expect(led('/uk', id)).toMatch(/ліні|родовище/);
	});
});

describe('the page of an oblast', () => {
	it.each(dataset.oblasts)('has the deposits, the resources and the land of $nameEn', (oblast) => {
		const main = mainOf(`/oblast/${oblast.slug}/`);
		const deposits = dataset.deposits.filter((deposit) => deposit.oblast === oblast.code);
		const rows = main.querySelectorAll('tr[data-deposit]');
		expect(rows.map((row) => row.getAttribute('data-deposit')).sort()).toEqual(
			deposits.map(({ id }) => id).sort()
		);
		const text = textOf(main);
		for (const id of new Set(deposits.flatMap(({ commodities }) => commodities))) {
			expect(text).toContain(dataset.commodities.find((commodity) => commodity.id === id)!.nameEn);
		}
		expect(text).toMatch(/[\d.]+% .*of its land lies behind the front line/);
	});
});

it('the bar of a resource parts what was behind before 2022 from what came since, as the map’s does', () => {
	const parted = estimateOn().commodities.filter(
		({ resource, partition }) =>
			resource !== null && partition.before2022 > 0.01 && partition.since2022 > 0.01
	);
	expect(parted).not.toEqual([]);
	for (const { commodity, partition } of parted) {
		const before = one(mainOf(`/commodity/${commodity}/`), '.bar .before');
		const width = /width:\s*([\d.]+)%/.exec(before.getAttribute('style') ?? '')?.[1];
		expect(Number(width), commodity).toBeCloseTo(partition.before2022 * 100, 1);
	}
});
