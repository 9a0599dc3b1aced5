import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/lib/domain/language';
import {
	cardLayout,
	cardSize,
	heightOf,
	type CardLayout
} from '../../src/lib/map/card/card-layout';
import { textWidth } from '../../src/lib/map/picture/text-width';
import { lightPalette } from '../../src/lib/map/palette';
import { cardNames, cardPicture, describedCard, isEmbedded } from '../../src/routes/cards.server';
import { GET as oEmbed } from '../../src/routes/oembed/[language]/[name].json/+server';
import { withSocialTags } from '../../src/social-page.server';
import { bitmapOf } from '../../src/site/card/bitmap';
import { manifest } from '../built-data';
import { decodedPng, type DecodedPng } from '../decoded-png';
import { formatDate } from '../../src/lib/domain/format';
import { builtPaths, readPage } from './built-page';

const described = await Promise.all(
	cardNames().map(async (card) => ({ ...card, ...(await describedCard(card)) }))
);

describe('the words of the pictures beside links', () => {
	it('are there for every page of an oblast, resource, deposit and briefing, and for the map', () => {
		const ofPages = builtPaths
			.filter((path) => !path.startsWith('/uk/'))
			.flatMap((path) => /^\/(oblast|commodity|deposit|brief)\/(?!own)([^/]+)\//.exec(path) ?? [])
			.filter((found) => found.startsWith('/'))
			.map((path) => path.slice(1, -1).replace('/', '-'));
		for (const language of languages) {
			const names = described.filter((card) => card.language === language).map(({ name }) => name);
			expect(names.sort()).toEqual(['map', ...ofPages].sort());
		}
	});

	it('say their day and stand whole in their place, none over another', () => {
		const { width, height } = cardSize;
		for (const { name, language, content } of described) {
			const { texts, map, key, signs } = cardLayout(content);
			const words = texts.map(({ lines }) => lines.join(' '));
			expect([name, words.join(' ')]).toEqual([name, expect.not.stringContaining('…')]);
			if (!name.startsWith('brief-'))
				expect(content.date).toContain(formatDate(manifest.lastDate, language));
			let end = 0;
			for (const text of texts) {
				expect([name, text.y >= end]).toEqual([name, true]);
				end = text.y + heightOf(text);
				for (const line of text.lines) {
					const right = text.x + textWidth(line, text.size, text.bold ? 'semibold' : 'regular');
					expect([name, line, right <= map.x]).toEqual([name, line, true]);
				}
			}
			expect([name, end <= height]).toEqual([name, true]);
			expect(key.x + key.width).toBeLessThanOrEqual(width);
			expect(signs.every(({ y }) => y >= key.y && y < key.y + key.height)).toBe(true);
		}
	});

	it('can be read where the picture is half as large', () => {
		const sizes = described.flatMap(({ content }) => cardLayout(content).texts);
		expect(Math.min(...sizes.map(({ size }) => size)) / 2).toBeGreaterThanOrEqual(10);
	});
});

const longest = (kind: string, language: Language) =>
	described
		.filter((card) => card.language === language && card.name.startsWith(kind))
		.reduce((a, b) =>
			b.content.title.length + b.content.answer.length >
			a.content.title.length + a.content.answer.length
				? b
				: a
		);

/** How different the colours of a part of a picture are: how many of it are not those of its paper. */
function drawnIn(png: DecodedPng, { x, y, width, height }: CardLayout['map']): number {
	const paper = lightPalette.paper.match(/[\da-f]{2}/g)!.map((hex) => parseInt(hex, 16));
	let drawn = 0;
	for (let row = y; row < y + height; row++)
		for (let column = x; column < x + width; column++)
			if (png.at(column, row).some((part, i) => Math.abs(part - paper[i]!) > 8)) drawn++;
	return drawn / (width * height);
}

const samples = [
	...languages.map((language) => described.find((one) => one.language === language)!),
	...(['oblast-', 'commodity-', 'deposit-', 'brief-'] as const).map((kind, i) =>
		longest(kind, languages[i % 2]!)
	)
];

describe.each(samples)('the picture of $name in $language', ({ name, language, content }) => {
	it('is a PNG of the size and weight that sites take, with text and map in their places', async () => {
		const file = await bitmapOf(await cardPicture({ name, language }));
		expect(file.length).toBeLessThanOrEqual(80_000);
		const png = decodedPng(file);
		expect([png.width, png.height]).toEqual([cardSize.width, cardSize.height]);
		const { map, texts } = cardLayout(content);
		// Land far from the line is nearly of the colour of the paper.
		expect(drawnIn(png, map)).toBeGreaterThan(0.05);
		for (const { lines, x, y, size } of texts) {
			const line = { x, y, width: 40, height: Math.ceil(size * 1.2) };
			expect([lines[0], drawnIn(png, line) > 0.02]).toEqual([lines[0], true]);
		}
		// Between the words and the map nothing is drawn: no letter is wider than it was thought.
		const gap = { x: map.x - 20, y: 0, width: 18, height: cardSize.height };
		expect(drawnIn(png, gap)).toBe(0);
	});
});

const root = 'https://minerals.example/';
const deposit = builtPaths.find((path) => /^\/deposit\/[^/]+\/$/.test(path))!;
const briefing = builtPaths.find((path) => /^\/brief\/[^/]+\/$/.test(path))!;
/** A page of each kind. */
const kinds = [
	...['/', '/embed/', '/method/', '/data/', '/oblast/', '/commodity/', '/deposit/', '/brief/'],
	...['/oblast/donetsk/', '/commodity/lithium/', deposit, briefing]
];

/** A built page as a build makes it that knows its address. */
async function told(path: string) {
	const [language, folder] = path.startsWith('/uk/')
		? (['uk', path.slice(4)] as const)
		: (['en', path.slice(1)] as const);
	const page = parse(await withSocialTags(readPage(path).toString(), language, folder));
	const content = (selector: string) =>
		page.querySelector(`meta[${selector}]`)?.getAttribute('content');
	return { page, property: (name: string) => content(`property="${name}"`), content };
}

const oEmbedOf = async (language: Language, name: string) =>
	(
		await (oEmbed as unknown as (event: { params: object }) => Promise<Response>)({
			params: { language, name }
		})
	).json() as Promise<Record<string, unknown>>;

describe('sites that show links', () => {
	for (const path of [...kinds, ...kinds.map((one) => `/uk${one}`)]) {
		it(`are told what ${path} is, with a picture that is made`, async () => {
			const { page, property, content } = await told(path);
			expect(property('og:url')).toBe(`${root}${path.slice(1)}`);
			expect(property('og:title')!.length).toBeGreaterThan(2);
			expect(property('og:description')!.length).toBeGreaterThan(20);
			expect(property('og:locale')).toBe(path.startsWith('/uk/') ? 'uk_UA' : 'en_GB');
			expect(property('og:image:alt')!.length).toBeGreaterThan(20);
			expect(content('name="twitter:card"')).toBe('summary_large_image');
			const [, language, name] =
				/^https:\/\/minerals\.example\/card\/(en|uk)\/(.+)\.png$/.exec(property('og:image')!) ?? [];
			expect(cardNames()).toContainEqual({ language, name });
			const isOfOne = /^\/(uk\/)?(oblast|commodity|deposit|brief)\/[^/]+\/$/.test(path);
			expect(name !== 'map').toBe(isOfOne);
			const discovery = page.querySelector('link[type="application/json+oembed"]');
			expect(discovery?.getAttribute('href')).toBe(
				isEmbedded({ language: 'en', name: name! })
					? `${root}oembed/${language}/${name}.json`
					: undefined
			);
		});
	}

	it('are told of a page what it answers', async () => {
		const { page, property } = await told('/commodity/lithium/');
		const title = property('og:title')!;
		expect(page.querySelector('title')?.textContent).toMatch(new RegExp(`^${title} · `));
		expect(property('og:description')).toMatch(/lithium.*\d+\s?%/);
	});
});

describe('oEmbed', () => {
	it('answers for all pages that an embed can show, as its specification asks', async () => {
		for (const language of languages) {
			for (const name of [
				'map',
				'oblast-donetsk',
				'commodity-lithium',
				deposit.slice(1, -1).replace('/', '-')
			]) {
				const answer = await oEmbedOf(language, name);
				expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: root });
				for (const part of [
					'width',
					'height',
					'thumbnail_width',
					'thumbnail_height',
					'cache_age'
				]) {
					expect([part, Number.isInteger(answer[part])]).toEqual([part, true]);
				}
				expect(answer['thumbnail_url']).toBe(`${root}card/${language}/${name}.png`);
				const frame = parse(String(answer['html'])).querySelector('iframe')!;
				const src = new URL(frame.getAttribute('src')!);
				expect(src.origin + src.pathname).toBe(`${root}${language === 'uk' ? 'uk/' : ''}embed/`);
				const [kind, id] = name.split(/-(.*)/) as [string, string?];
				// An oblast is named by its code.
				expect(src.searchParams.get(kind)).toEqual(
					kind === 'map' ? null : kind === 'oblast' ? 'UA-14' : id
				);
				expect(frame.getAttribute('title')).toBe(answer['title']);
			}
		}
	});

	it('answers for no briefing, which no embed shows', async () => {
		await expect(oEmbedOf('en', briefing.slice(1, -1).replace('/', '-'))).rejects.toMatchObject({
			status: 404
		});
	});
});
